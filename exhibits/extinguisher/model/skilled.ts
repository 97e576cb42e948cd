import { CYLINDER } from './constants.ts';
import { dischargeRateKgS } from './discharge.ts';
import { createPool, effectivenessOf, grow, heatReleaseKw, lay } from './pool.ts';
import type { Difficulty } from './settings.ts';
import { TRAINING_FIRE } from './settings.ts';
import { TRACE_CAPACITY, TRACE_HZ } from './trace.ts';

/** A skilled visitor stands here, m, and sweeps from edge to edge and back in this time, s. */
const DISTANCE_M = 3;
const SWEEP_S = 2.4;
const STEP_S = 1 / 50;

/** Aim of an even sweep: −1 … 1 … −1, at constant speed. */
export function sweepX(timeS: number, periodS: number = SWEEP_S): number {
  const phase = (timeS / periodS) % 1;
  return phase < 0.5 ? -1 + 4 * phase : 3 - 4 * phase;
}

/**
 * Heat release in kW, ten times a second from the squeeze, when someone skilled fights the same fire in the same model: base of the
 * flame, three metres, an even sweep, lever held until it is out.
 */
export function skilledHeatKw(difficulty: Difficulty): Float32Array {
  const { areaM2, alphaKwS2 } = TRAINING_FIRE[difficulty];
  const pool = createPool(areaM2, alphaKwS2, 1);
  const rate = dischargeRateKgS(CYLINDER.fill.value);
  const heatKw = new Float32Array(TRACE_CAPACITY);
  const stepsPerSample = Math.round(1 / TRACE_HZ / STEP_S);
  let length = 0;
  for (let step = 0; length < TRACE_CAPACITY; step++) {
    if (step % stepsPerSample === 0) {
      heatKw[length] = heatReleaseKw(pool);
      length += 1;
      if (heatKw[length - 1] === 0) break;
    }
    const timeS = step * STEP_S;
    if (timeS < CYLINDER.lagS.value) grow(pool, STEP_S);
    else if (timeS < CYLINDER.lagS.value + CYLINDER.durationS.value) {
      lay(pool, rate * STEP_S * effectivenessOf(DISTANCE_M, 0.1), sweepX(timeS));
    } else break;
  }
  return heatKw.slice(0, length);
}
