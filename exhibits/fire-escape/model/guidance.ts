import { DOOR, NIGHT, PERSON } from './drill-constants.ts';
import { smokeIn, TICK_S } from './night.ts';
import { inReach, isShut } from './night-doors.ts';
import type { Command } from './night-log.ts';
import type { Night } from './night-state.ts';
import { type DoorOnWay, roomOnWay } from './way.ts';

/*
 * What the fire service teaches, as a hand that follows it: feel the door, open a crack, close behind you, low under smoke; smoke behind the door
 * that leads out: back, shut the door, seal the gap, the window to the street, wave a lamp. It knows no more than the figure sees.
 */

export type Hand = (name: Command, index: number, value: number) => void;

/** Keep one's hands apart by this, ticks. */
const PAUSE_TICKS = 45;
/** The crack that one looks through. */
const CRACK = 0.25;
/** Past a door one turns to shut it from here, m. */
const TURN_M = 0.6;

/** Does the next thing that the guidance asks for, at this tick. */
export function guide(night: Night, hand: Hand): void {
  const { scalars: s } = night;
  if (s.outcome !== 'open') return;
  if (s.stage === 'signal') {
    if (s.tick % PAUSE_TICKS === 0) signal(night, hand);
    return;
  }
  stoop(night, hand);
  if (s.sawSmoke) retreat(night, hand);
  else advance(night, hand);
}

function signal(night: Night, hand: Hand): void {
  const { scalars: s, plan } = night;
  const street = plan.windows.findIndex(({ room, facesStreet }) => room === plan.refuge.room && facesStreet);
  if (s.seals < 2) hand('cloth', 0, 1);
  else if (s.window !== street) hand('window', street, 1);
  else if (s.waves < NIGHT.wavesSeen.value) hand('lamp', 0, s.lampSide > 0 ? -1 : 1);
}

/** Under smoke, or when smoke is seen in the next room, on hands and knees. */
function stoop(night: Night, hand: Hand): void {
  const { scalars: s, way } = night;
  let smoky = smokeIn(night, roomOnWay(way, s.wayM), LOOKS_UP_M);
  way.doors.forEach(({ door, atM }, i) => {
    const isOpen = !night.plan.doors[door]!.leaf || !isShut(night, door);
    const isNext =
      s.wayM <= atM ? i === 0 || s.wayM > way.doors[i - 1]!.atM : i === way.doors.length - 1 || s.wayM <= way.doors[i + 1]!.atM;
    if (isOpen && isNext) smoky ||= smokeIn(night, way.rooms[s.wayM <= atM ? i + 1 : i]!, LOOKS_UP_M);
  });
  const goalM = smoky ? PERSON.crawlingM.value : PERSON.standingM.value;
  if (s.headGoalM !== goalM) hand('head', 0, goalM);
}

/** Smoke lower than this is over one's head, m. */
const LOOKS_UP_M = 1.9;

/** Shuts what stands open behind, and the door of the room that burns; answers whether there was something to shut. */
function shutBehind(night: Night, hand: Hand, ahead: 1 | -1): boolean {
  const { scalars: s, way, doors, plan } = night;
  for (const { door, atM } of way.doors) {
    const isPassed = doors.passed[door] === 1 && (ahead > 0 ? s.wayM > atM : s.wayM < atM);
    if (!isPassed || !plan.doors[door]!.leaf || isShut(night, door) || !inReach(night, door)) continue;
    if (Math.abs(s.wayM - atM) < TURN_M) {
      walkTo(night, hand, atM + ahead * (TURN_M + 0.02));
      return true;
    }
    if (doors.goal[door] !== 0) hand('door', door, 0);
    return true;
  }
  return false;
}

function shutFire(night: Night, hand: Hand): boolean {
  const { plan, fire, way, doors, scalars: s } = night;
  const here = plan.rooms[roomOnWay(way, s.wayM)]?.id;
  if (here === fire.room) return false;
  const door = plan.doors.findIndex(
    ({ leaf, between }, k) => leaf && between.includes(fire.room) && !isShut(night, k) && !way.doors.some((on) => on.door === k),
  );
  if (door < 0 || !inReach(night, door)) return false;
  if (doors.goal[door] !== 0) hand('door', door, 0);
  return true;
}

function walkTo(night: Night, hand: Hand, goalM: number): void {
  const rounded = Math.round(goalM * 100) / 100;
  if (night.scalars.goalM !== rounded) hand('walk', 0, rounded);
}

function advance(night: Night, hand: Hand): void {
  const { scalars: s, way, doors, plan } = night;
  if (shutBehind(night, hand, 1) || shutFire(night, hand)) return;
  const next = way.doors.find(({ door, atM }) => atM > s.wayM && plan.doors[door]!.leaf);
  if (next === undefined) {
    walkTo(night, hand, way.lengthM);
    return;
  }
  const { door, atM } = next;
  const before = atM - PERSON.standOffM.value;
  if (doors.angle[door]! >= DOOR.passable.value) {
    walkTo(night, hand, s.wayM < before - 0.02 && !isSeen(night, next) ? before : atM + TURN_M + 0.05);
    return;
  }
  if (s.wayM < before - 0.02) walkTo(night, hand, before);
  else if (doors.cracked[door] === 1) {
    if (doors.goal[door] !== 1) hand('door', door, 1);
  } else if (doors.felt[door] === 0) {
    if (s.hand !== door) hand('hand', door, 1);
  } else if (doors.goal[door] !== CRACK) hand('door', door, CRACK);
}

/** Whether one is near enough to an open door to have looked through it. */
const isSeen = (night: Night, { atM }: DoorOnWay) => atM - night.scalars.wayM < 1.2;

function retreat(night: Night, hand: Hand): void {
  const { scalars: s, way, refuge, doors } = night;
  const ahead = way.doors.find(({ atM }) => atM > s.wayM);
  if (ahead !== undefined && night.plan.doors[ahead.door]!.leaf && !isShut(night, ahead.door) && inReach(night, ahead.door)) {
    if (doors.goal[ahead.door] !== 0) hand('door', ahead.door, 0);
    return;
  }
  if (shutBehind(night, hand, -1)) return;
  const home = way.doors.find(({ door }) => door === refuge.door)!;
  if (s.wayM > home.atM - TURN_M - 0.3) {
    const closed = way.doors.findLast(({ door, atM }) => atM < s.wayM && isShut(night, door));
    if (closed !== undefined && doors.goal[closed.door] !== 1 && inReach(night, closed.door)) hand('door', closed.door, 1);
    walkTo(night, hand, Math.max(0, home.atM - TURN_M - 0.4));
    return;
  }
  if (!isShut(night, refuge.door)) {
    if (doors.goal[refuge.door] !== 0) hand('door', refuge.door, 0);
  } else hand('stay', 0, 1);
}

/** Plays a night through by the guidance, from waking to its end. */
export function playByGuidance(night: Night, play: Hand, tick: () => void): void {
  const most = Math.ceil((NIGHT.rescuersS.value + 10) / TICK_S);
  for (let i = 0; i < most && night.scalars.outcome === 'open'; i++) {
    guide(night, play);
    tick();
  }
}
