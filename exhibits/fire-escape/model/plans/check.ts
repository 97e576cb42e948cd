import type { Problem } from '../scenario-problems.ts';
import { type FloorPlan, OUTSIDE, type PlanDoor, type PlanPlace, type PlanRoom } from './plan.ts';
import { roomsWithWayOut } from './reach.ts';

/*
 * Whether a floor plan makes sense: every problem at once, each with its place and its reason.
 */

/** Walls are thought without thickness; a door may lie this far beside its wall, m. */
const SLACK_M = 0.02;

type Report = (path: (string | number)[], message: string) => void;

/** What does not fit together in a plan. Empty when it can be played. */
export function planProblems(plan: FloorPlan): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, message) => problems.push({ path, message });
  const rooms = new Map(plan.rooms.map((room) => [room.id, room]));
  checkIds(plan, report);
  checkOverlaps(plan.rooms, report);
  for (const [i, door] of plan.doors.entries()) checkDoor(door, i, rooms, report);
  for (const [i, pane] of plan.windows.entries()) {
    const room = rooms.get(pane.room);
    if (room === undefined) {
      report(['windows', i, 'room'], `there is no room "${pane.room}"`);
      continue;
    }
    if (!isOnWall(pane, room, pane.width)) report(['windows', i], `"${pane.id}" lies in no wall of "${room.id}"`);
    checkTop(pane.sillM + pane.height, room, ['windows', i, 'height'], report);
  }
  const places: [string, readonly PlanPlace[]][] = [
    ['people', plan.people],
    ['fires', plan.fires],
    ['start', [plan.start]],
    ['waysOut', plan.waysOut.filter(({ room }) => room !== OUTSIDE)],
  ];
  for (const [name, list] of places) for (const [i, place] of list.entries()) checkPlace(place, [name, i], rooms, report);
  checkRoles(plan, rooms, report);
  const open = roomsWithWayOut(plan);
  plan.rooms.forEach(({ id }, i) => {
    if (!open.has(id)) report(['rooms', i], `"${id}" has no way out: no door leads from it to ${waysOutOf(plan)}`);
  });
  return problems;
}

const waysOutOf = ({ waysOut }: FloorPlan) => [...new Set(waysOut.map(({ room }) => `"${room}"`))].join(' or ') || 'a way out';

function checkIds(plan: FloorPlan, report: Report): void {
  const lists: [string, readonly { id: string }[]][] = [
    ['rooms', plan.rooms],
    ['doors', plan.doors],
    ['windows', plan.windows],
    ['people', plan.people],
    ['fires', plan.fires],
  ];
  for (const [name, list] of lists) {
    list.forEach(({ id }, i) => {
      if (list.findIndex((other) => other.id === id) !== i) report([name, i, 'id'], `"${id}" stands there twice`);
      if (name === 'rooms' && id === OUTSIDE) report([name, i, 'id'], `"${OUTSIDE}" is the open air and cannot be a room`);
    });
  }
}

function checkOverlaps(rooms: readonly PlanRoom[], report: Report): void {
  rooms.forEach((a, i) => {
    for (const b of rooms.slice(0, i)) {
      const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const deep = Math.min(a.y + a.depth, b.y + b.depth) - Math.max(a.y, b.y);
      if (wide > SLACK_M && deep > SLACK_M) report(['rooms', i], `"${a.id}" lies over "${b.id}"`);
    }
  });
}

function checkDoor(door: PlanDoor, i: number, rooms: ReadonlyMap<string, PlanRoom>, report: Report): void {
  const [a, b] = door.between;
  if (a === b) report(['doors', i, 'between'], `"${door.id}" leads from "${a}" to itself`);
  door.between.forEach((id, side) => {
    const room = rooms.get(id);
    if (room === undefined) {
      if (id !== OUTSIDE) report(['doors', i, 'between', side], `there is no room "${id}"`);
      return;
    }
    if (!isOnWall(door, room, door.width)) report(['doors', i], `"${door.id}" lies in no wall of "${id}"`);
    checkTop(door.height, room, ['doors', i, 'height'], report);
  });
  if (!door.between.includes(door.swingsInto))
    report(['doors', i, 'swingsInto'], `"${door.id}" swings into "${door.swingsInto}", which it does not lead to`);
}

/** Whether something of a width has its middle on one of a room's walls, and lies within it. */
function isOnWall(at: Pick<PlanDoor, 'x' | 'y' | 'across'>, room: PlanRoom, width: number): boolean {
  const [on, low, high] = at.across === 'x' ? [at.x, room.x, room.x + room.width] : [at.y, room.y, room.y + room.depth];
  const [along, from, to] = at.across === 'x' ? [at.y, room.y, room.y + room.depth] : [at.x, room.x, room.x + room.width];
  const isOn = Math.abs(on - low) <= SLACK_M || Math.abs(on - high) <= SLACK_M;
  return isOn && along - width / 2 >= from - SLACK_M && along + width / 2 <= to + SLACK_M;
}

function checkTop(topM: number, room: PlanRoom, path: (string | number)[], report: Report): void {
  if (topM > room.heightM + SLACK_M) report(path, `reaches ${topM} m, above the ceiling of "${room.id}" (${room.heightM} m)`);
}

function checkPlace(place: PlanPlace, path: (string | number)[], rooms: ReadonlyMap<string, PlanRoom>, report: Report): void {
  const room = rooms.get(place.room);
  if (room === undefined) {
    report([...path, 'room'], `there is no room "${place.room}"`);
    return;
  }
  const inside = place.x >= room.x && place.x <= room.x + room.width && place.y >= room.y && place.y <= room.y + room.depth;
  if (!inside) report(path, `(${place.x}, ${place.y}) lies outside of "${room.id}"`);
}

/** What the drill asks of a plan. */
function checkRoles(plan: FloorPlan, rooms: ReadonlyMap<string, PlanRoom>, report: Report): void {
  const doors = new Map(plan.doors.map((door) => [door.id, door]));
  const known = (id: string, path: string[], what: string, list: ReadonlyMap<string, unknown>) => {
    if (!list.has(id)) report(path, `there is no ${what} "${id}"`);
  };
  const fires = new Map(plan.fires.map((fire) => [fire.id, fire]));
  if (plan.waysOut.length === 0) report(['waysOut'], 'there is no way out at all');
  known(plan.branchFires.clear, ['branchFires', 'clear'], 'fire', fires);
  known(plan.branchFires.smoke, ['branchFires', 'smoke'], 'fire', fires);
  if (plan.homeFires.length === 0) report(['homeFires'], 'needs a fire');
  for (const id of plan.homeFires) known(id, ['homeFires'], 'fire', fires);
  for (const id of plan.alarmRooms) known(id, ['alarmRooms'], 'room', rooms);
  known(plan.refuge.room, ['refuge', 'room'], 'room', rooms);
  known(plan.refuge.door, ['refuge', 'door'], 'door', doors);
  if (doors.get(plan.refuge.door)?.between.includes(plan.refuge.room) === false)
    report(['refuge', 'door'], `"${plan.refuge.door}" is no door of "${plan.refuge.room}"`);
  if (plan.refuge.room !== plan.start.room) report(['refuge', 'room'], 'is where the visitor starts, and nowhere else');
  const windows = plan.windows.filter(({ room }) => room === plan.refuge.room);
  if (!windows.some(({ facesStreet }) => facesStreet)) report(['refuge'], `"${plan.refuge.room}" has no window to the street`);
  if (!windows.some(({ facesStreet }) => !facesStreet))
    report(['refuge'], `"${plan.refuge.room}" has no second window to choose from`);
  known(plan.lab.door, ['lab', 'door'], 'door', doors);
  known(plan.lab.shieldDoor, ['lab', 'shieldDoor'], 'door', doors);
  known(plan.lab.shieldedRoom, ['lab', 'shieldedRoom'], 'room', rooms);
  known(plan.lab.watchedRoom, ['lab', 'watchedRoom'], 'room', rooms);
}
