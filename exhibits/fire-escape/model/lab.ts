import { clamp } from '@science/clamp.ts';
import { type Air, createAir, extinctionOf, readAir } from './air.ts';
import { DOOR, PERSON } from './drill-constants.ts';
import { advanceHouse, createHouse, type House, setDoor } from './house.ts';
import { load, save } from './keep.ts';
import type { FloorPlan, PlanFire } from './plans/plan.ts';
import { roomIndex } from './way.ts';

/*
 * The dolls' house by day: the same flat with a fire whose size a hand sets, all doors free. It serves the first three beats.
 */

/** Share of the fire's peak that burns at first. */
const FIRST_SHARE = 0.6;
/** So long it has burned when the visitor comes, s: there is smoke to see. */
const BURNS_BEFORE_S = 30;
const STEP_S = 0.5;
/** The gas moves on once in so many steps of 1/60 s. */
const GAS_STEPS = 6;

export interface LabScalars {
  steps: number;
  fireShare: number;
  headM: number;
  headGoalM: number;
  /** Least and greatest angle that the lab's door was brought to by hand. */
  leastAngle: number;
  mostAngle: number;
  /** Seconds that the head was in smoke. */
  smokeS: number;
  fireMoved: boolean;
  headMoved: boolean;
}

export interface Lab {
  readonly house: House;
  readonly plan: FloorPlan;
  readonly door: number;
  readonly shieldDoor: number;
  readonly shieldedRoom: number;
  readonly watchedRoom: number;
  readonly atFirst: number[];
  readonly scalars: LabScalars;
  readonly angle: Float64Array;
  readonly goal: Float64Array;
  /** What the head is in, and each person's state, 0 well … 1 amber. */
  readonly air: Air;
  readonly amber: Float64Array;
  readonly closers: readonly boolean[];
}

export function createLab(plan: FloorPlan, fire: PlanFire, closers: readonly boolean[]): Lab {
  const house = createHouse(plan, fire, 'by-hand');
  const indexOf = (id: string) => plan.doors.findIndex((door) => door.id === id);
  house.building.fire.share = FIRST_SHARE;
  const lab: Lab = {
    house,
    plan,
    door: indexOf(plan.lab.door),
    shieldDoor: indexOf(plan.lab.shieldDoor),
    shieldedRoom: roomIndex(plan, plan.lab.shieldedRoom),
    watchedRoom: roomIndex(plan, plan.lab.watchedRoom),
    atFirst: [],
    scalars: freshScalars(),
    angle: new Float64Array(plan.doors.length),
    goal: new Float64Array(plan.doors.length),
    air: createAir(),
    amber: new Float64Array(plan.people.length),
    closers,
  };
  standDoors(lab);
  for (let s = 0; s < BURNS_BEFORE_S; s += STEP_S) advanceHouse(house, STEP_S);
  lab.atFirst.push(...save(house.building));
  breathe(lab, 0);
  return lab;
}

const freshScalars = (): LabScalars => ({
  steps: 0,
  fireShare: FIRST_SHARE,
  headM: PERSON.standingM.value,
  headGoalM: PERSON.standingM.value,
  leastAngle: 1,
  mostAngle: 0,
  smokeS: 0,
  fireMoved: false,
  headMoved: false,
});

/** The lab's door wide open to the fire, the shield shut, all others as the plan has them. */
function standDoors(lab: Lab): void {
  lab.plan.doors.forEach((door, k) => {
    const angle = k === lab.shieldDoor ? 0 : k === lab.door ? 1 : door.angle;
    lab.angle[k] = angle;
    lab.goal[k] = angle;
    setDoor(lab.house, k, angle, 0);
  });
}

/** The house as it was at first: doors, fire and air. */
export function rewindLab(lab: Lab): void {
  Object.assign(lab.scalars, freshScalars());
  load(lab.house.building, lab.atFirst);
  standDoors(lab);
  lab.amber.fill(0);
  breathe(lab, 0);
}

export function setFireShare(lab: Lab, share: number): void {
  lab.scalars.fireShare = clamp(share, LEAST_SHARE, 1);
  lab.house.building.fire.share = lab.scalars.fireShare;
}
/** A fire is never turned off in the lab: it is what there is to see. */
export const LEAST_SHARE = 0.1;

/** Moves the lab on by a step of 1/60 s, `times` as fast as the clock. */
export function stepLab(lab: Lab, dtS: number, times: number): void {
  const { scalars: s, plan, angle, goal } = lab;
  for (let k = 0; k < plan.doors.length; k++) {
    if (!plan.doors[k]!.leaf || angle[k] === goal[k]) continue;
    angle[k] = angle[k]! + clamp(goal[k]! - angle[k]!, -DOOR.speed.value * dtS, DOOR.speed.value * dtS);
    setDoor(lab.house, k, angle[k]!, 0);
  }
  s.headM += clamp(s.headGoalM - s.headM, -2 * dtS, 2 * dtS);
  if (s.steps % GAS_STEPS === 0) {
    advanceHouse(lab.house, GAS_STEPS * dtS * times);
    breathe(lab, GAS_STEPS * dtS);
  }
  s.steps += 1;
}

/** Smoke that hurts begins here, 1/m. */
const HURTS_PER_M = 0.3;

function breathe(lab: Lab, dtS: number): void {
  const { building } = lab.house;
  readAir(building, lab.watchedRoom, lab.scalars.headM, lab.air);
  if (lab.air.inSmoke && lab.air.extinctionPerM > HURTS_PER_M) lab.scalars.smokeS += dtS;
  for (let i = 0; i < lab.plan.people.length; i++) {
    const { room, headM } = lab.plan.people[i]!;
    let index = 0;
    while (lab.plan.rooms[index]!.id !== room) index++;
    const inSmoke = headM > building.gas.interfaceM[index]! && extinctionOf(building, 2 * index) > HURTS_PER_M;
    lab.amber[i] = clamp(lab.amber[i]! + (inSmoke ? dtS / PERSON.bearsSmokeS.value : -dtS / PERSON.recoversS.value), 0, 1);
  }
}

/** Temperature at standing head height in a room, °C. */
export function roomC({ house }: Lab, room: number): number {
  const { gas } = house.building;
  const inSmoke = gas.interfaceM[room]! < PERSON.standingM.value;
  return gas.temperatureK[2 * room + (inSmoke ? 0 : 1)]! - 273.15;
}

export interface LabSnapshot {
  scalars: LabScalars;
  building: number[];
  angle: number[];
  goal: number[];
  amber: number[];
}

export const snapshotLab = (lab: Lab): LabSnapshot => ({
  scalars: { ...lab.scalars },
  building: save(lab.house.building),
  angle: Array.from(lab.angle),
  goal: Array.from(lab.goal),
  amber: Array.from(lab.amber),
});

export function restoreLab(lab: Lab, snapshot: LabSnapshot): void {
  Object.assign(lab.scalars, snapshot.scalars);
  load(lab.house.building, snapshot.building);
  lab.angle.set(snapshot.angle);
  lab.goal.set(snapshot.goal);
  lab.amber.set(snapshot.amber);
  breathe(lab, 0);
}
