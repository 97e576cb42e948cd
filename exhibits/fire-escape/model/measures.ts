import { DOOR } from './drill-constants.ts';
import type { DrillState, Weakest } from './drill-state.ts';
import { TICK_S } from './night.ts';
import { doseOf, type Night } from './night-state.ts';
import { doorAt, durationOf, figureAt, roomAt, sampleAt, TRACE_HZ } from './trace.ts';
import { rightDoor } from './transfer.ts';

/** How near a guess of the temperature must be, K. */
const GUESS_NEAR_K = 25;
/** A retry begins this long before the moment, s: time to do otherwise. */
const BEFORE_S = 4;

export interface Measures extends Readonly<Record<string, number>> {
  /** Doors that were passed and stand shut at the end, and all that were passed. */
  'doors-closed-behind': number;
  'doors-passed': number;
  'seconds-in-smoke': number;
  /** Dose at the end and that of the guidance, thousandths of the one that takes half of the people's strength. */
  'dose-permille': number;
  'best-dose-permille': number;
  'right-branch': number;
  'cracked-before-open': number;
  'doors-opened': number;
  'hand-on-doors': number;
  'sealed-first': number;
  'call-mistakes': number;
  'call-complete': number;
  'guess-error-k': number;
  'lab-door-range-percent': number;
  'lab-seconds-in-smoke': number;
  'night-seconds': number;
  retries: number;
}

const isShutAtEnd = (night: Night, door: number) => night.doors.angle[door]! <= DOOR.shutBelow.value;

/** Leaves that the figure went through. */
export function passedDoors(night: Night): number[] {
  return night.way.doors
    .filter(({ door }) => night.plan.doors[door]!.leaf && night.doors.passed[door] === 1)
    .map(({ door }) => door);
}

/** Whether the night came out as the guidance has it: out where the way is clear, waiting where it is not. */
export const isRightBranch = ({ night, best }: DrillState): boolean =>
  night !== null && best !== null && night.scalars.outcome !== 'open' && night.scalars.outcome === best.scalars.outcome;

export function measuresOf(state: DrillState): Measures {
  const { scalars: s, night, best, lab } = state;
  const passed = night === null ? [] : passedDoors(night);
  const opened = night === null ? [] : passed.filter((door) => night.doors.burst[door] === 1 || night.doors.cracked[door] === 1);
  return {
    'doors-closed-behind': night === null ? 0 : passed.filter((door) => isShutAtEnd(night, door)).length,
    'doors-passed': passed.length,
    'seconds-in-smoke': night?.scalars.smokeS ?? 0,
    'dose-permille': night === null ? 0 : 1000 * doseOf(night.scalars),
    'best-dose-permille': best === null ? 0 : 1000 * doseOf(best.scalars),
    'right-branch': isRightBranch(state) ? 1 : 0,
    'cracked-before-open': night === null ? 0 : opened.filter((door) => night.doors.burst[door] === 0).length,
    'doors-opened': opened.length,
    'hand-on-doors': night === null ? 0 : passed.filter((door) => night.doors.felt[door] === 1).length,
    'sealed-first': night?.scalars.sealedFirst === true ? 1 : 0,
    'call-mistakes': s.blocksWrong,
    'call-complete': s.blocksPlaced >= 4 ? 1 : 0,
    'guess-error-k': s.answerC < 0 ? 0 : Math.abs(s.guessC - s.answerC),
    'lab-door-range-percent': 100 * Math.max(0, lab.scalars.mostAngle - lab.scalars.leastAngle),
    'lab-seconds-in-smoke': lab.scalars.smokeS,
    'night-seconds': night === null ? 0 : Math.max(0, night.scalars.outcomeTick) * TICK_S,
    retries: s.retries,
  };
}

export const isPredictionRight = ({ scalars: { answerC, guessC } }: DrillState): boolean =>
  answerC >= 0 && Math.abs(guessC - answerC) <= GUESS_NEAR_K;

export const isTransferRight = ({ scalars, transferCase }: DrillState): boolean =>
  scalars.transferDoor === rightDoor(transferCase);

/** The moment that a retry goes back to. Rule D40. */
export function chooseWeakest(state: DrillState): Weakest {
  const { night } = state;
  const at = (kind: Weakest['kind'], tick: number): Weakest => {
    const from = Math.max(0, tick - BEFORE_S / TICK_S);
    return { kind, tick: from, atS: from * TICK_S };
  };
  if (night === null) return { kind: 'none', tick: 0, atS: 0 };
  const { scalars: s, doors, way } = night;
  const burst = way.doors.find(({ door }) => doors.burst[door] === 1 && doors.passTick[door]! >= 0);
  if (s.smokeS > 1) return at('smoke', s.smokeTick);
  if (!isRightBranch(state)) return at('branch', s.stayTick >= 0 ? s.stayTick : Math.max(0, s.entranceTick));
  const open = passedDoors(night).find((door) => !isShutAtEnd(night, door));
  if (open !== undefined) return at('door-left-open', doors.passTick[open]!);
  if (burst !== undefined) return at('no-crack', doors.passTick[burst.door]!);
  return { kind: 'none', tick: 0, atS: 0 };
}

/** One moment of a night, as the debrief's plates tell it. */
export interface Moment {
  dose: number;
  layerM: number;
  openDoors: number;
  headM: number;
}

export function momentOf(night: Night, atS: number): Moment {
  const { trace } = night;
  const i = sampleAt(trace, atS);
  const room = Math.min(trace.rooms - 1, figureAt(trace, i, 'room'));
  let openDoors = 0;
  for (const { door } of night.way.doors)
    if (night.plan.doors[door]!.leaf && doorAt(trace, i, door, 0) > DOOR.shutBelow.value) openDoors++;
  return {
    dose: figureAt(trace, i, 'dose'),
    layerM: roomAt(trace, i, room, 'layerM'),
    openDoors,
    headM: figureAt(trace, i, 'headM'),
  };
}

/** Stretches of a night in which the figure stood in smoke, from and to in s. */
export function smokeSpans(night: Night): { fromS: number; toS: number }[] {
  const { trace } = night;
  const spans: { fromS: number; toS: number }[] = [];
  for (let i = 1; i < trace.length; i++) {
    if (figureAt(trace, i, 'amber') <= figureAt(trace, i - 1, 'amber')) continue;
    const [fromS, toS] = [(i - 1) / TRACE_HZ, i / TRACE_HZ];
    const last = spans.at(-1);
    if (last !== undefined && last.toS === fromS) last.toS = toS;
    else spans.push({ fromS, toS });
  }
  return spans;
}

export const lengthOf = (night: Night) => durationOf(night.trace);
