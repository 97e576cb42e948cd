import {
  FREQUENCY,
  type GridParameters,
  initialSlopeHzPerS,
  NOMINAL_HZ,
  requireGrid,
  steadyGrid,
  stepGrid,
} from './frequency.ts';

/*
 * The classic question to a grid: a plant trips, nobody's hand moves. How fast, how low, and where does it stay?
 */

const STEP_S = 0.02;
/** Long enough for governors to have come to rest. */
const WATCHED_S = 120;

export interface Loss {
  baseMW: number;
  inertiaS: number;
  /** Power that is gone; below nought it is load that is gone. */
  lostMW: number;
  /** Held by governed plants, up and down alike. Governors act on all that turns. */
  reserveMW: number;
  batteryMW: number;
}

export interface LossAnswer {
  slopeHzPerS: number;
  /** Farthest from 50 Hz, and when. */
  extremeHz: number;
  extremeAfterS: number;
  /** After two minutes. */
  settledHz: number;
}

/** @throws KioskError `science/out-of-range` for a grid that cannot be. */
export function lossOf({ baseMW, inertiaS, lostMW, reserveMW, batteryMW }: Loss): LossAnswer {
  const grid: GridParameters = {
    baseMW,
    inertiaS,
    governedMW: baseMW,
    reserveUpMW: reserveMW,
    reserveDownMW: reserveMW,
    batteryMW,
    damping: FREQUENCY.damping.value,
    droop: FREQUENCY.droop.value,
    deadBandHz: FREQUENCY.deadBand.value,
    governorS: FREQUENCY.governorS.value,
  };
  requireGrid(grid);
  const state = steadyGrid();
  let extremeHz = NOMINAL_HZ;
  let extremeAfterS = 0;
  const steps = Math.round(WATCHED_S / STEP_S);
  for (let i = 1; i <= steps; i++) {
    stepGrid(state, grid, -lostMW, STEP_S);
    if (Math.abs(state.frequencyHz - NOMINAL_HZ) > Math.abs(extremeHz - NOMINAL_HZ)) {
      extremeHz = state.frequencyHz;
      extremeAfterS = i * STEP_S;
    }
  }
  return {
    slopeHzPerS: initialSlopeHzPerS(-lostMW, baseMW, inertiaS),
    extremeHz,
    extremeAfterS,
    settledHz: state.frequencyHz,
  };
}
