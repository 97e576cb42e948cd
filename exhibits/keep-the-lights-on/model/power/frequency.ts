import { clamp } from '@science/clamp.ts';
import { quantity } from '@science/quantity.ts';
import { requireNotNegative, requirePositive } from '@science/require.ts';

/*
 * Second by second: the frequency of a whole grid as one turning mass. Everything that turns in step with it gives and takes energy of motion
 * when supply and demand differ (swing equation); motors take less when it slows (damping); governors open their valves by
 * how far it is off (droop), as far as reserve is held; batteries do the same, faster, as long as they hold energy.
 *
 *   2 H S/f₀ · df/dt = P_supply + g + b − P_demand − D S (f − f₀)/f₀
 *   T_g · dg/dt = g* − g,   g* = −S_g/(R f₀) · dead(f − f₀), held within the reserve;   b likewise
 *
 * Powers MW, times s. Integrated with the classical Runge–Kutta method in steps that the caller chooses (0.05 s in play).
 */

export const NOMINAL_HZ = 50;

export const FREQUENCY = {
  /** Green on the dial. */
  band: quantity(0.2, 'Hz', 'GB/T 15945-2008: ±0.2 Hz, for large systems in normal operation'),
  deadBand: quantity(0.033, 'Hz', 'GB/T 30370-2013: 2 r/min of a turbine, ±0.033 Hz'),
  droop: quantity(0.05, '', 'GB/T 30370-2013: 4 to 5 % for steam turbines'),
  damping: quantity(1.5, '', 'Kundur, Power System Stability and Control, section 11.1: 1 to 2 % of load for 1 % of frequency'),
  governorS: quantity(8, 's', 'Kundur, section 11.1: reheat time constant of steam turbines, about 7 to 10 s'),
  batteryS: quantity(0.3, 's', 'Grid-forming and fast-response inverters, 0.1 to 0.5 s'),
  batteryDroop: quantity(0.01, '', 'Fast frequency response of inverters, 1 to 2 %'),
} as const;

export interface GridParameters {
  /** S: what the grid carries. */
  baseMW: number;
  /** H of all that turns, on that base. */
  inertiaS: number;
  /** Droop acts on this much of turning plant. */
  governedMW: number;
  reserveUpMW: number;
  reserveDownMW: number;
  /** Batteries that answer on their own; 0 when none do. */
  batteryMW: number;
  damping: number;
  droop: number;
  deadBandHz: number;
  governorS: number;
}

export interface GridState {
  frequencyHz: number;
  /** What governors have added to what the plants were told, MW. */
  governorMW: number;
  /** What batteries give beyond what they were told, MW. */
  batteryMW: number;
}

export const steadyGrid = (): GridState => ({ frequencyHz: NOMINAL_HZ, governorMW: 0, batteryMW: 0 });

/** @throws KioskError `science/out-of-range` for a grid that cannot be. */
export function requireGrid(grid: GridParameters): void {
  requirePositive('base of the grid (MW)', grid.baseMW);
  requirePositive('inertia (s)', grid.inertiaS);
  requirePositive('droop', grid.droop);
  requirePositive('governor (s)', grid.governorS);
  requireNotNegative('governed plant (MW)', grid.governedMW);
  requireNotNegative('reserve up (MW)', grid.reserveUpMW);
  requireNotNegative('reserve down (MW)', grid.reserveDownMW);
  requireNotNegative('batteries (MW)', grid.batteryMW);
  requireNotNegative('damping', grid.damping);
  requireNotNegative('dead band (Hz)', grid.deadBandHz);
}

/** How fast the frequency starts to move when power is missing, Hz/s. Check: 2 GW of 160 GW at H 3.5 s gives −0.0893. */
export function initialSlopeHzPerS(surplusMW: number, baseMW: number, inertiaS: number): number {
  return (NOMINAL_HZ * surplusMW) / (2 * inertiaS * baseMW);
}

/** Frequency error beyond the dead band, Hz. */
const beyond = (errorHz: number, deadBandHz: number) =>
  errorHz > deadBandHz ? errorHz - deadBandHz : errorHz < -deadBandHz ? errorHz + deadBandHz : 0;

// Slopes of the four stages: three numbers each. Kept here so that a step allocates nothing; models run one after another.
const slopes = new Float64Array(12);

/** Moves the grid on by `dtS` with a surplus of power (MW) that stands still within the step. In place. */
export function stepGrid(state: GridState, grid: GridParameters, surplusMW: number, dtS: number): void {
  const { frequencyHz: f, governorMW: g, batteryMW: b } = state;
  slopesAt(0, f, g, b, grid, surplusMW);
  slopesAfter(3, 0, dtS / 2, state, grid, surplusMW);
  slopesAfter(6, 3, dtS / 2, state, grid, surplusMW);
  slopesAfter(9, 6, dtS, state, grid, surplusMW);
  state.frequencyHz = f + dtS * mean(0);
  state.governorMW = g + dtS * mean(1);
  state.batteryMW = b + dtS * mean(2);
}

const mean = (i: number) => (slopes[i]! + 2 * slopes[3 + i]! + 2 * slopes[6 + i]! + slopes[9 + i]!) / 6;

function slopesAfter(at: number, from: number, dtS: number, state: GridState, grid: GridParameters, surplusMW: number): void {
  slopesAt(
    at,
    state.frequencyHz + dtS * slopes[from]!,
    state.governorMW + dtS * slopes[from + 1]!,
    state.batteryMW + dtS * slopes[from + 2]!,
    grid,
    surplusMW,
  );
}

function slopesAt(at: number, f: number, g: number, b: number, grid: GridParameters, surplusMW: number): void {
  const error = f - NOMINAL_HZ;
  const off = beyond(error, grid.deadBandHz) / NOMINAL_HZ;
  const wanted = clamp((-grid.governedMW / grid.droop) * off, -grid.reserveDownMW, grid.reserveUpMW);
  const wantedBattery = clamp((-grid.batteryMW / FREQUENCY.batteryDroop.value) * off, -grid.batteryMW, grid.batteryMW);
  const damped = (grid.damping * grid.baseMW * error) / NOMINAL_HZ;
  slopes[at] = initialSlopeHzPerS(surplusMW + g + b - damped, grid.baseMW, grid.inertiaS);
  slopes[at + 1] = (wanted - g) / grid.governorS;
  slopes[at + 2] = (wantedBattery - b) / FREQUENCY.batteryS.value;
}
