import type { FireInput, OpeningInput, RoomInput, Scenario } from './scenario.ts';

/** A problem with where it stands. */
export interface Problem {
  path: (string | number)[];
  message: string;
}

/** Parts of a scenario as far as each of them has the right shape; null where it has not. */
export interface ScenarioParts {
  rooms: readonly (RoomInput | null)[];
  openings: readonly (OpeningInput | null)[];
  fire: FireInput | null;
}

const MOST_ANSWERS = 20_000;

/** What does not fit together in a scenario: names, places, heights, times. Looks at every part that can be read. */
export function scenarioProblems({ rooms, openings, fire }: ScenarioParts): Problem[] {
  const problems: Problem[] = [];
  const report = (path: (string | number)[], message: string) => problems.push({ path, message });
  const known = rooms.filter((room) => room !== null);
  rooms.forEach((room, i) => {
    if (room === null) return;
    if (room.id === 'outside') report(['rooms', i, 'id'], '"outside" is the open air and cannot be a room');
    if (rooms.findIndex((other) => other?.id === room.id) !== i) report(['rooms', i, 'id'], `there are two rooms "${room.id}"`);
  });
  const allRead = known.length === rooms.length;
  openings.forEach((opening, i) => {
    if (opening !== null) checkOpening(opening, i, known, allRead, report);
  });
  if (fire !== null) checkFire(fire, known, allRead, report);
  return problems;
}

type Report = (path: (string | number)[], message: string) => void;

function checkOpening(opening: OpeningInput, i: number, rooms: RoomInput[], allRead: boolean, report: Report): void {
  const [a, b] = opening.between;
  const names = [...rooms.map(({ id }) => id), 'outside'];
  opening.between.forEach((id, side) => {
    if (allRead && !names.includes(id))
      report(['openings', i, 'between', side], `there is no room "${id}"; known are ${names.join(', ')}`);
  });
  if (a === b) report(['openings', i, 'between'], `leads from "${a}" to itself`);
  const topM = opening.sill + opening.height;
  for (const room of rooms) {
    if (opening.between.includes(room.id) && topM > room.height + 1e-9)
      report(['openings', i, 'height'], `reaches ${topM} m, above the ceiling of "${room.id}" (${room.height} m)`);
    const wallM = Math.max(room.width, room.depth);
    if (opening.between.includes(room.id) && opening.width > wallM + 1e-9)
      report(['openings', i, 'width'], `is ${opening.width} m, wider than any wall of "${room.id}" (${wallM} m)`);
  }
  const first = rooms.find(({ id }) => id === (a === 'outside' ? b : a));
  if (opening.at !== undefined && first !== undefined && !isInside(opening.at, first))
    report(['openings', i, 'at'], `lies outside "${first.id}" (${first.width} m × ${first.depth} m)`);
  if (Array.isArray(opening.open)) checkTimes(opening.open, ['openings', i, 'open'], report);
}

function checkFire(fire: FireInput, rooms: RoomInput[], allRead: boolean, report: Report): void {
  const room = rooms.find(({ id }) => id === fire.room);
  if (room === undefined) {
    if (allRead) report(['fire', 'room'], `there is no room "${fire.room}"; known are ${rooms.map(({ id }) => id).join(', ')}`);
  } else {
    if (fire.height >= room.height) report(['fire', 'height'], `is at or above the ceiling of "${room.id}" (${room.height} m)`);
    if (fire.area > room.width * room.depth)
      report(['fire', 'area'], `is larger than the floor of "${room.id}" (${room.width * room.depth} m²)`);
    if (fire.at !== undefined && !isInside(fire.at, room))
      report(['fire', 'at'], `lies outside "${room.id}" (${room.width} m × ${room.depth} m)`);
  }
  if (fire.curve === undefined && fire.alpha === undefined && fire.peak === undefined)
    report(['fire'], 'needs alpha, peak or curve');
  if (fire.curve !== undefined) {
    if (fire.alpha !== undefined || fire.peak !== undefined)
      report(['fire', 'curve'], 'stands instead of alpha and peak, not beside them');
    checkTimes(fire.curve, ['fire', 'curve'], report);
  }
}

function isInside([x, y]: [number, number], room: RoomInput): boolean {
  return x >= 0 && y >= 0 && x <= room.width && y <= room.depth;
}

function checkTimes(pairs: readonly [number, number][], path: (string | number)[], report: Report): void {
  pairs.forEach(([timeS], i) => {
    if (i > 0 && !(timeS > pairs[i - 1]![0])) report([...path, i, 0], 'times must rise');
  });
}

/** Whether a run has more answers than a reader can use. */
export function hasTooManyAnswers({ duration, interval }: Pick<Scenario, 'duration' | 'interval'>): boolean {
  return duration / interval > MOST_ANSWERS;
}
