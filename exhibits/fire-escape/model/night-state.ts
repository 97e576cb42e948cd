import { type Air, createAir } from './air.ts';
import { PERSON } from './drill-constants.ts';
import { createHouse, type House } from './house.ts';
import { load, save } from './keep.ts';
import { createLog, type NightLog } from './night-log.ts';
import type { FloorPlan, Growth, PlanFire } from './plans/plan.ts';
import type { Outcome } from './readings.ts';
import { clearTrace, createTrace, type Trace } from './trace.ts';
import { createWay, roomIndex, type Way } from './way.ts';

/*
 * A night: one fire in one house, one figure on its way, doors under hands.
 */

/** Everything that changes besides house and doors. Flat, so that a copy is a copy. */
export interface NightScalars {
  tick: number;
  /** Metres along the way, and where the figure is to go. */
  wayM: number;
  goalM: number;
  headM: number;
  headGoalM: number;
  /** Door under the back of the hand, −1 none. */
  hand: number;
  stage: 'way' | 'signal';
  /** Windows of the refuge, by index in the plan; −1 none yet. */
  window: number;
  lamp: number;
  lampSide: number;
  waves: number;
  seals: number;
  sealedFirst: boolean;
  gasDose: number;
  heatDose: number;
  smokeS: number;
  amber: number;
  helper: number;
  helperComes: boolean;
  outcome: Outcome;
  outcomeTick: number;
  /** Smoke was seen behind a door, or the door was hot. */
  sawSmoke: boolean;
  /** When it first happened, ticks; −1 never. */
  smokeTick: number;
  stayTick: number;
  entranceTick: number;
}

/** What hands did at each door. */
export interface NightDoors {
  readonly angle: Float64Array;
  readonly goal: Float64Array;
  readonly sealed: Float64Array;
  readonly handS: Float64Array;
  readonly crackS: Float64Array;
  readonly idleS: Float64Array;
  readonly felt: Uint8Array;
  /** Looked at through a crack before it was opened. */
  readonly cracked: Uint8Array;
  /** 1 opened without a look first. */
  readonly burst: Uint8Array;
  readonly passed: Uint8Array;
  readonly passTick: Float64Array;
}

export interface Night {
  readonly plan: FloorPlan;
  readonly fire: PlanFire;
  readonly growth: Growth;
  readonly way: Way;
  readonly house: House;
  /** The house when the visitor wakes up. */
  readonly atWaking: number[];
  readonly wakesAtS: number;
  readonly alarm: boolean;
  readonly selfClosing: readonly boolean[];
  readonly refuge: { readonly room: number; readonly door: number };
  /** Rooms on both sides of each door, by index; the number of rooms is the outside. */
  readonly sides: readonly (readonly [number, number])[];
  readonly scalars: NightScalars;
  readonly doors: NightDoors;
  readonly log: NightLog;
  readonly trace: Trace;
  readonly air: Air;
  readonly place: { x: number; y: number; heading: number };
}

export interface NightSettings {
  plan: FloorPlan;
  fire: PlanFire;
  growth: Growth;
  /** By door of the plan. */
  selfClosing: readonly boolean[];
  alarm: boolean;
  wakesAtS: number;
}

export function createNight({ plan, fire, growth, selfClosing, alarm, wakesAtS }: NightSettings, house?: House): Night {
  const count = plan.doors.length;
  const made = house ?? createHouse(plan, fire, growth);
  const night: Night = {
    plan,
    fire,
    growth,
    way: createWay(plan),
    house: made,
    atWaking: save(made.building),
    wakesAtS,
    alarm,
    selfClosing,
    refuge: {
      room: roomIndex(plan, plan.refuge.room),
      door: plan.doors.findIndex(({ id }) => id === plan.refuge.door),
    },
    sides: plan.doors.map(({ between: [a, b] }) => [roomIndex(plan, a), roomIndex(plan, b)] as const),
    scalars: freshScalars(),
    doors: {
      angle: new Float64Array(count),
      goal: new Float64Array(count),
      sealed: new Float64Array(count),
      handS: new Float64Array(count),
      crackS: new Float64Array(count),
      idleS: new Float64Array(count),
      felt: new Uint8Array(count),
      cracked: new Uint8Array(count),
      burst: new Uint8Array(count),
      passed: new Uint8Array(count),
      passTick: new Float64Array(count),
    },
    log: createLog(),
    trace: createTrace(plan.rooms.length, count),
    air: createAir(),
    place: { x: plan.start.x, y: plan.start.y, heading: 0 },
  };
  rewindNight(night);
  return night;
}

function freshScalars(): NightScalars {
  return {
    tick: 0,
    wayM: 0,
    goalM: 0,
    headM: PERSON.standingM.value,
    headGoalM: PERSON.standingM.value,
    hand: -1,
    stage: 'way',
    window: -1,
    lamp: 0,
    lampSide: 0,
    waves: 0,
    seals: 0,
    sealedFirst: false,
    gasDose: 0,
    heatDose: 0,
    smokeS: 0,
    amber: 0,
    helper: 0,
    helperComes: false,
    outcome: 'open',
    outcomeTick: -1,
    sawSmoke: false,
    smokeTick: -1,
    stayTick: -1,
    entranceTick: -1,
  };
}

/** Back to the moment of waking; the log stays. */
export function rewindNight(night: Night): void {
  const { doors, plan } = night;
  Object.assign(night.scalars, freshScalars());
  plan.doors.forEach(({ angle }, index) => {
    doors.angle[index] = angle;
    doors.goal[index] = angle;
  });
  doors.sealed.fill(0);
  doors.handS.fill(0);
  doors.crackS.fill(0);
  doors.idleS.fill(0);
  doors.felt.fill(0);
  doors.cracked.fill(0);
  doors.burst.fill(0);
  doors.passed.fill(0);
  doors.passTick.fill(-1);
  clearTrace(night.trace);
  load(night.house.building, night.atWaking);
}

/** Dose so far: gas or heat, whichever is larger. */
export const doseOf = ({ gasDose, heatDose }: NightScalars) => Math.max(gasDose, heatDose);
