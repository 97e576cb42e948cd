import { accelerationAt, type Motion } from './motion.ts';
import { sine } from './portable.ts';
import { type Placed, stepPieces, tickAt } from './room.ts';
import type { DrillState } from './state.ts';

const TAU = 2 * Math.PI;
/** The hand at the crank: from slow to fast, and what the table does at its fastest. Rule of this exhibit. */
const CRANK_LEAST_HZ = 0.8;
const CRANK_MORE_HZ = 1.2;
const CRANK_MOST_MPS2 = 5;

/** A room without pieces: the street. */
export const NOBODY: readonly Placed[] = [];
/** Ticks between two looks at the floor for its peak: fine enough for 10 Hz. */
const PEAK_TICKS = 4;

/** Turns of the table in radians a second. */
const crankOmega = (crank: number) => TAU * (CRANK_LEAST_HZ + CRANK_MORE_HZ * crank);

/** How much stronger the floor that is seen shakes than the ground of the scenario. */
function factorOf({ scalars: s, scenario }: DrillState): number {
  if (s.beat === 'exit') return s.scale * scenario.aftershockScale;
  return s.scale * scenario.floor;
}

/** Whether the floor follows the scenario's ground now. */
export function shakes({ scalars: s }: DrillState): boolean {
  if (s.beat === 'predict') return s.phase === 'reveal';
  if (s.beat === 'drill' || s.beat === 'home') return s.stage === 'shaking';
  return s.beat === 'exit' && s.aftershock === 'shaking';
}

/** Acceleration of the floor that is seen, m/s², at a time of the shaking that is under way. */
export function floorAccelerationAt(state: DrillState, timeS: number): number {
  const s = state.scalars;
  if (s.beat === 'crank') return CRANK_MOST_MPS2 * s.crank * sine(s.crankPhaseRad + crankOmega(s.crank) * (timeS - s.crankFromS));
  return shakes(state) ? factorOf(state) * accelerationAt(state.scenario.ground, timeS) : 0;
}

/** Displacement of the floor that is seen, m. */
export function floorDisplacementM(state: DrillState): number {
  const s = state.scalars;
  if (s.beat === 'crank') {
    const omega = crankOmega(s.crank);
    return ((-CRANK_MOST_MPS2 * s.crank) / (omega * omega)) * sine(s.crankPhaseRad + omega * (s.shakeS - s.crankFromS));
  }
  return shakes(state) ? factorOf(state) * displacementAt(state.scenario.ground, s.shakeS) : 0;
}

function displacementAt({ displacementM, stepS }: Motion, timeS: number): number {
  const n = Math.floor(timeS / stepS);
  if (!(n >= 0) || n >= displacementM.length - 1) return 0;
  const share = timeS / stepS - n;
  return displacementM[n]! * (1 - share) + displacementM[n + 1]! * share;
}

/**
 * Moves the shaking and the pieces of one room, or of two that stand side by side, on by `dtS`. Answers the largest floor
 * acceleration meanwhile, m/s².
 */
export function stepShaking(
  state: DrillState,
  floorAt: (timeS: number) => number,
  dtS: number,
  room: readonly Placed[],
  twin: readonly Placed[] = NOBODY,
): number {
  const s = state.scalars;
  const from = s.tick;
  s.shakeS += dtS;
  s.tick = tickAt(s.shakeS);
  stepPieces(room, floorAt, from, s.tick);
  if (twin.length > 0) stepPieces(twin, floorAt, from, s.tick);
  let peak = 0;
  for (let tick = from; tick <= s.tick; tick += PEAK_TICKS) peak = Math.max(peak, Math.abs(floorAt(tick / 1000)));
  return peak;
}

/** Turns the crank to another speed without a jump of the table's phase. */
export function setCrank(state: DrillState, crank: number): void {
  const s = state.scalars;
  s.crankPhaseRad = (s.crankPhaseRad + crankOmega(s.crank) * (s.shakeS - s.crankFromS)) % TAU;
  s.crankFromS = s.shakeS;
  s.crank = crank;
}
