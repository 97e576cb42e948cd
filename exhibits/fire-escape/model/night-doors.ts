import { clamp } from '@science/clamp.ts';
import { DOOR, PERSON } from './drill-constants.ts';
import { setDoor } from './house.ts';
import type { Night } from './night-state.ts';
import { placeOnWay } from './way.ts';

/*
 * Doors in the night: hands move them, closers shut them, the figure is stopped by them, and they tell what is behind them. Rules N10–N19.
 */

export const isShut = (night: Night, door: number) =>
  night.plan.doors[door]!.leaf && night.doors.angle[door]! <= DOOR.shutBelow.value;

/** Whether the figure can reach a door. */
export function inReach(night: Night, door: number): boolean {
  const { x, y } = night.plan.doors[door]!;
  placeOnWay(night.way, night.scalars.wayM, night.place);
  return Math.hypot(x - night.place.x, y - night.place.y) <= PERSON.reachM.value;
}

/** The shut door that the figure stands at, or −1: the next one on the way first, else the last one. */
export function doorAtHand(night: Night): number {
  const { wayM } = night.scalars;
  let found = -1;
  for (const { door, atM } of night.way.doors) {
    if (!night.plan.doors[door]!.leaf || Math.abs(atM - wayM) > HAND_M) continue;
    if (atM > wayM || found < 0) found = door;
  }
  return found;
}

/** The nearest door on the way that the figure can move, or −1. */
export function doorInReach(night: Night): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const { door, atM } of night.way.doors) {
    const awayM = Math.abs(atM - night.scalars.wayM);
    if (!night.plan.doors[door]!.leaf || awayM >= least || !inReach(night, door)) continue;
    found = door;
    least = awayM;
  }
  return found;
}

/** So near one lays a hand on a door, m. */
const HAND_M = 1.2;

/** A figure in the doorway is this near to its middle, m. */
const IN_DOORWAY_M = 0.3;

function isInDoorway({ way, scalars }: Night, door: number): boolean {
  for (let i = 0; i < way.doors.length; i++) {
    const on = way.doors[i]!;
    if (on.door === door) return Math.abs(on.atM - scalars.wayM) < IN_DOORWAY_M;
  }
  return false;
}

/** Moves all leaves towards where they are to be, and tells the house. */
export function stepDoors(night: Night, dtS: number): void {
  const { doors, plan } = night;
  for (let k = 0; k < plan.doors.length; k++) {
    if (!plan.doors[k]!.leaf) continue;
    doors.idleS[k] = doors.idleS[k]! + dtS;
    let speed: number = DOOR.speed.value;
    const inDoorway = isInDoorway(night, k);
    if (night.selfClosing[k] === true && !inDoorway && doors.idleS[k]! >= DOOR.selfClosingAfterS.value) {
      doors.goal[k] = 0;
      speed = DOOR.selfClosingSpeed.value;
    }
    // A leaf does not push the figure about.
    const goal = inDoorway ? Math.max(doors.goal[k]!, DOOR.passable.value) : doors.goal[k]!;
    const angle = doors.angle[k]!;
    const next = angle < goal ? Math.min(goal, angle + speed * dtS) : Math.max(goal, angle - speed * dtS);
    if (next !== angle || doors.sealed[k]! > 0) {
      doors.angle[k] = next;
      if (next > DOOR.shutBelow.value) doors.sealed[k] = 0;
      setDoor(night.house, k, next, doors.sealed[k]!);
    }
    const crack = next > DOOR.shutBelow.value && next <= DOOR.crackUpTo.value;
    if (crack) {
      doors.crackS[k] = doors.crackS[k]! + dtS;
      if (doors.crackS[k]! >= DOOR.crackS.value) doors.cracked[k] = 1;
    } else if (angle <= DOOR.crackUpTo.value && next > DOOR.crackUpTo.value && doors.cracked[k] === 0) doors.burst[k] = 1;
    else if (next <= DOOR.shutBelow.value) doors.crackS[k] = 0;
  }
}

/** Keeps the back of the hand on a door. */
export function stepHand(night: Night, dtS: number): void {
  const { scalars, doors } = night;
  if (scalars.hand < 0) return;
  if (!isShut(night, scalars.hand) || doorAtHand(night) !== scalars.hand) {
    scalars.hand = -1;
    return;
  }
  const k = scalars.hand;
  doors.handS[k] = doors.handS[k]! + dtS;
  if (doors.handS[k]! < DOOR.handS.value) return;
  doors.felt[k] = 1;
  // A hot door says as much as smoke: it stays shut.
  if (Math.max(sideC(night, k, 0), sideC(night, k, 1)) >= DOOR.hotC.value) scalars.sawSmoke = true;
}

/** Temperature of the air at hand height on a side of a door, °C; side 0 is the first room named. */
export function sideC({ house, sides }: Night, door: number, side: 0 | 1): number {
  const { gas } = house.building;
  const room = sides[door]![side];
  const isInSmoke = room < gas.count && gas.interfaceM[room]! < DOOR.handHeightM.value;
  return gas.temperatureK[2 * room + (isInSmoke ? 0 : 1)]! - 273.15;
}

/** What the back of the hand feels, 0 cool … 1 hot. */
export const heatFelt = (celsius: number) => clamp((celsius - DOOR.coolC.value) / (DOOR.hotC.value - DOOR.coolC.value), 0, 1);

/** How far the figure may go without passing a door that is not open: from and to, m along the way. */
export function freeStretch(night: Night, out: { fromM: number; toM: number }): void {
  const { wayM } = night.scalars;
  out.fromM = 0;
  out.toM = night.way.lengthM;
  for (const { door, atM } of night.way.doors) {
    if (!night.plan.doors[door]!.leaf || night.doors.angle[door]! >= DOOR.passable.value) continue;
    if (atM >= wayM) out.toM = Math.min(out.toM, Math.max(wayM, atM - PERSON.standOffM.value));
    else out.fromM = Math.max(out.fromM, Math.min(wayM, atM + PERSON.standOffM.value));
  }
}
