import { clamp } from '@science/clamp.ts';
import { extinctionOf, readAir, sightM } from './air.ts';
import { DOOR, NIGHT, PERSON } from './drill-constants.ts';
import { advanceHouse, setDoor } from './house.ts';
import { doorAtHand, freeStretch, inReach, isShut, stepDoors, stepHand } from './night-doors.ts';
import { COMMANDS, type Command, entry, isFull, type NightLog, note } from './night-log.ts';
import { doseOf, type Night, rewindNight } from './night-state.ts';
import { recordSample } from './night-trace.ts';
import { TRACE_HZ } from './trace.ts';
import { roomOnWay } from './way.ts';

/*
 * The night, tick by tick, and what a hand can do in it. Rules N1–N29 in DRILL.md.
 */

export const TICK_S = 1 / 60;
/** The gas moves on once in so many ticks. */
const GAS_TICKS = 6;
const SAMPLE_TICKS = 60 / TRACE_HZ;
/** Smoke counts from here on, 1/m: what a smoke alarm answers to. */
export const SMOKE_PER_M = -Math.log(1 - NIGHT.alarmObscuration.value);
/** One sees smoke behind a door from here on: sight less than 6 m, its edge lower than a standing head. */
const SEEN_PER_M = 0.5;
const SEEN_BELOW_M = 1.6;
/** Lower than this nobody crawls under it. */
export const CRAWL_UNDER_M = 0.7;
const RESCUE_S = 1.6;

const stretch = { fromM: 0, toM: 0 };

/** Where the smoke stands in a room, and whether there is any worth the name. Room n is the outside. */
export function smokeIn(night: Night, room: number, belowM: number): boolean {
  const { building } = night.house;
  if (room >= building.gas.count) return false;
  return building.gas.interfaceM[room]! < belowM && extinctionOf(building, 2 * room) > SEEN_PER_M;
}

/** Whether a door keeps one back: behind one that leads out, smoke below a standing head; behind one in the home, smoke that nobody gets under. */
export function keepsBack(night: Night, door: number, beyond: number): boolean {
  const { role } = night.plan.doors[door]!;
  const out = role === 'entrance' || role === 'stair';
  return smokeIn(night, beyond, out ? SEEN_BELOW_M : CRAWL_UNDER_M);
}

/** Takes what a hand does. Answers whether it was possible; only then it is noted. */
export function command(night: Night, name: Command, index: number, value: number): boolean {
  if (!Number.isFinite(value) || isFull(night.log)) return false;
  const rounded = Math.round(value * 100) / 100;
  if (!apply(night, name, index, rounded)) return false;
  note(night.log, night.scalars.tick, COMMANDS.indexOf(name), index, rounded);
  return true;
}

function apply(night: Night, name: Command, index: number, value: number): boolean {
  const { scalars: s, doors, plan } = night;
  if (s.outcome !== 'open') return false;
  switch (name) {
    case 'walk':
      if (s.stage !== 'way') return false;
      s.goalM = clamp(value, 0, night.way.lengthM);
      return true;
    case 'head':
      s.headGoalM = clamp(value, PERSON.lowestM.value, PERSON.tallestM.value);
      return true;
    case 'door': {
      const door = plan.doors[index];
      if (!door?.leaf || !inReach(night, index) || (s.stage === 'signal' && index === night.refuge.door)) return false;
      doors.goal[index] = clamp(value, 0, 1);
      doors.idleS[index] = 0;
      return true;
    }
    case 'hand':
      if (index >= 0 && (doorAtHand(night) !== index || !isShut(night, index))) return false;
      s.hand = index;
      return true;
    case 'stay':
      if (s.stage !== 'way' || roomOnWay(night.way, s.wayM) !== night.refuge.room || !isShut(night, night.refuge.door))
        return false;
      s.stage = 'signal';
      s.stayTick = s.tick;
      s.goalM = s.wayM;
      return true;
    case 'cloth':
      if (s.stage !== 'signal' || s.seals >= SEALS) return false;
      s.seals += 1;
      s.sealedFirst ||= s.window < 0 && s.waves === 0;
      doors.sealed[night.refuge.door] = s.seals / SEALS;
      setDoor(night.house, night.refuge.door, doors.angle[night.refuge.door]!, s.seals / SEALS);
      return true;
    case 'window':
      if (s.stage !== 'signal' || plan.windows[index]?.room !== plan.refuge.room) return false;
      s.window = index;
      return true;
    case 'lamp':
      if (s.stage !== 'signal' || s.window < 0) return false;
      wave(night, clamp(value, -1, 1));
      return true;
  }
}

/** Cloths that close the gap. */
export const SEALS = 2;
/** A half swing goes beyond this to either side. */
const SWING = 0.5;

function wave(night: Night, to: number): void {
  const { scalars: s, plan } = night;
  s.lamp = to;
  const side = to > SWING ? 1 : to < -SWING ? -1 : s.lampSide;
  if (side === s.lampSide) return;
  s.lampSide = side;
  // Only the street sees it.
  if (plan.windows[s.window]!.facesStreet) s.waves += 1;
}

/** Moves the night on by a tick. Makes no objects, but for none. */
export function tickNight(night: Night): void {
  const { scalars: s } = night;
  if (s.tick % SAMPLE_TICKS === 0 && s.outcome === 'open') recordSample(night);
  stepDoors(night, TICK_S);
  stepHand(night, TICK_S);
  walk(night);
  s.headM += clamp(s.headGoalM - s.headM, -TICK_S * HEAD_MPS, TICK_S * HEAD_MPS);
  if (s.tick % GAS_TICKS === 0) {
    advanceHouse(night.house, GAS_TICKS * TICK_S);
    breathe(night, GAS_TICKS * TICK_S);
    look(night);
  }
  s.helper = clamp(s.helper + (s.helperComes ? TICK_S / RESCUE_S : 0), 0, 1);
  s.tick += 1;
  settle(night);
}

/** A head goes up and down at this speed, m/s. */
const HEAD_MPS = 2;

function walk(night: Night): void {
  const { scalars: s, way } = night;
  if (s.helperComes || s.goalM === s.wayM) return;
  freeStretch(night, stretch);
  const goalM = clamp(s.goalM, stretch.fromM, stretch.toM);
  const upright = clamp((s.headM - PERSON.crawlingM.value) / (PERSON.standingM.value - PERSON.crawlingM.value), 0, 1);
  const freeMps = PERSON.crawlMps.value + upright * (PERSON.walkMps.value - PERSON.crawlMps.value);
  const visibilityM = sightM(night.air.extinctionPerM);
  // Fridolf et al. 2019.
  const speed = freeMps * Math.max(PERSON.leastSpeedShare.value, visibilityM / (visibilityM + 2));
  const beforeM = s.wayM;
  s.wayM += clamp(goalM - s.wayM, -speed * TICK_S, speed * TICK_S);
  for (const { door, atM } of way.doors) {
    if (beforeM < atM !== s.wayM < atM) {
      night.doors.passed[door] = 1;
      if (night.doors.passTick[door]! < 0) night.doors.passTick[door] = s.tick;
      if (night.plan.doors[door]!.role !== 'room' && s.entranceTick < 0) s.entranceTick = s.tick;
    }
  }
}

function breathe(night: Night, dtS: number): void {
  const { scalars: s, air } = night;
  const room = roomOnWay(night.way, s.wayM);
  readAir(night.house.building, room, s.headM, air);
  if (s.outcome !== 'open') return;
  s.gasDose += air.gasPerS * dtS;
  s.heatDose += air.heatPerS * dtS;
  const suffers = air.extinctionPerM > SMOKE_PER_M || air.temperatureC > DOOR.hotC.value || air.radiantKwM2 > BEARABLE_KW;
  if (suffers) {
    s.smokeS += dtS;
    if (s.smokeTick < 0) s.smokeTick = s.tick;
  }
  s.amber = clamp(s.amber + (suffers ? dtS / PERSON.bearsSmokeS.value : -dtS / PERSON.recoversS.value), 0, 1);
}

/** Radiation that one bears for a long time, kW/m² (ISO 13571). */
const BEARABLE_KW = 2.5;

/** One sees through any door at hand that is open, if only by a crack. */
function look(night: Night): void {
  const { scalars: s, way } = night;
  for (let i = 0; i < way.doors.length; i++) {
    const { door, atM } = way.doors[i]!;
    const open = night.doors.angle[door]! > DOOR.shutBelow.value || !night.plan.doors[door]!.leaf;
    if (open && atM >= s.wayM && atM - s.wayM <= SEES_M && keepsBack(night, door, way.rooms[i + 1]!)) s.sawSmoke = true;
  }
}

/** So far one sees through a crack, m. */
const SEES_M = 1.4;

function settle(night: Night): void {
  const { scalars: s } = night;
  if (s.outcome !== 'open') return;
  const rescuersAreThere = s.tick * TICK_S >= NIGHT.rescuersS.value;
  if (s.wayM >= night.way.lengthM - 0.05) end(night, 'out');
  else if (s.amber >= 1 || doseOf(s) >= PERSON.rescueDose.value) s.helperComes = true;
  else if (rescuersAreThere) {
    s.helperComes = true;
    if (s.stage === 'signal') end(night, 'waits');
  } else if (s.waves >= NIGHT.wavesSeen.value) end(night, 'waits');
  if (s.outcome === 'open' && s.helperComes && s.helper >= 1) end(night, 'met');
}

function end(night: Night, outcome: Night['scalars']['outcome']): void {
  night.scalars.outcome = outcome;
  night.scalars.outcomeTick = night.scalars.tick;
  if (outcome === 'waits') night.scalars.helperComes = true;
  recordSample(night);
}

/** Plays a log from waking up to a tick. */
export function replay(night: Night, log: NightLog, untilTick: number): void {
  rewindNight(night);
  let next = 0;
  const { scalars: s } = night;
  for (;;) {
    while (next < log.length && entry(log, next, 0) <= s.tick) {
      apply(night, COMMANDS[entry(log, next, 1)]!, entry(log, next, 2), entry(log, next, 3));
      next += 1;
    }
    if (s.tick >= untilTick) return;
    tickNight(night);
  }
}
