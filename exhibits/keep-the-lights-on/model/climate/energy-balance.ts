import { requirePositive } from '@science/require.ts';
import type { ClimateParameters } from './parameters.ts';

/*
 * Three layers of ocean that pass heat to each other (Cummins et al. 2020; FaIR 2.2). Linear, so the surface answers a
 * forcing with three exponentials:
 *
 *   T_j ← T_j e^(−Δt/d_j) + q_j F (1 − e^(−Δt/d_j)),   T = Σ T_j
 *
 * exact as long as F stands still within the step. The decay rates 1/d_j are the roots of the cooling matrix's characteristic
 * polynomial; the weights q_j follow from its resolvent, so no eigenvectors are needed.
 */

export interface SurfaceResponse {
  /** d_j, years, the fastest first. */
  timescaleA: readonly [number, number, number];
  /** q_j, K per W/m². */
  sensitivity: readonly [number, number, number];
}

export const LAYERS = 3;
/** Polishing of a root by Newton's method; two steps already exhaust a double. */
const POLISH_STEPS = 3;
/** Years until CO2 that grows by 1 % a year has doubled: the ramp by which the transient response is defined. */
const TCR_RAMP_A = Math.log(2) / Math.log(1.01);

/**
 * Time scales and weights of the surface temperature. Takes capacities, transfers and the efficacy of deep-ocean uptake.
 *
 * Source: Cummins, Stephenson & Stott, J. Climate 33 (2020) 7909; Leach et al., GMD 14 (2021) 3007.
 * Check: CAMS-CSM1-0 gives d 0.3213184, 4.790337, 134.7325 a and q 0.1035177, 0.2708115, 0.1586478 K/(W/m²).
 *
 * @throws KioskError `science/out-of-range` unless every capacity, transfer and the efficacy is positive.
 */
export function surfaceResponse(parameters: ClimateParameters): SurfaceResponse {
  const [c1 = 0, c2 = 0, c3 = 0] = parameters.oceanHeatCapacity;
  const [k1 = 0, k2 = 0, k3 = 0] = parameters.oceanHeatTransfer;
  for (const capacity of [c1, c2, c3]) requirePositive('ocean heat capacity (W a/(m² K))', capacity);
  for (const transfer of [k1, k2, k3]) requirePositive('ocean heat transfer (W/(m² K))', transfer);
  requirePositive('deep-ocean efficacy', parameters.deepOceanEfficacy);
  const deep = parameters.deepOceanEfficacy * k3;

  // The cooling matrix is tridiagonal; only the products of its off-diagonal pairs are needed.
  const a11 = (k1 + k2) / c1;
  const a22 = (k2 + deep) / c2;
  const a33 = k3 / c3;
  const a12a21 = (k2 / c1) * (k2 / c2);
  const a23a32 = (deep / c2) * (k3 / c3);
  const minor = (x: number) => (x - a22) * (x - a33) - a23a32;
  const slope = (x: number) => minor(x) + (x - a11) * (2 * x - a22 - a33) - a12a21;
  const value = (x: number) => (x - a11) * minor(x) - a12a21 * (x - a33);

  const rates = threeRealRoots(
    -(a11 + a22 + a33),
    a11 * a22 + a11 * a33 + a22 * a33 - a12a21 - a23a32,
    a12a21 * a33 + a23a32 * a11 - a11 * a22 * a33,
  ).map((root) => {
    let rate = root;
    for (let i = 0; i < POLISH_STEPS; i++) rate -= value(rate) / slope(rate);
    return rate;
  });
  const weight = (rate: number) => minor(rate) / (slope(rate) * c1 * rate);
  const [fast, middle, slow] = rates as [number, number, number];
  return {
    timescaleA: [1 / fast, 1 / middle, 1 / slow],
    sensitivity: [weight(fast), weight(middle), weight(slow)],
  };
}

/** Roots of x³ + bx² + cx + d, largest first, where all three are real (the matrix is similar to a symmetric one). */
function threeRealRoots(b: number, c: number, d: number): number[] {
  const centre = -b / 3;
  const p = (b * b - 3 * c) / 9;
  const q = (2 * b * b * b - 9 * b * c + 27 * d) / 54;
  const reach = 2 * Math.sqrt(Math.max(0, p));
  const angle = Math.acos(Math.min(1, Math.max(-1, -q / p ** 1.5)));
  return [0, -1, 1].map((turn) => centre + reach * Math.cos((angle + 2 * Math.PI * turn) / 3)).sort((x, y) => y - x);
}

/** Equilibrium warming of doubled CO2, K. Check: FGOALS-g3 gives 3.04421. */
export function equilibriumSensitivityK(parameters: ClimateParameters): number {
  return parameters.forcing4co2 / 2 / parameters.oceanHeatTransfer[0]!;
}

/** Warming when CO2 that grows by 1 % a year has doubled, K. Check: FGOALS-g3 gives 1.85782. */
export function transientResponseK(parameters: ClimateParameters): number {
  const { timescaleA, sensitivity } = surfaceResponse(parameters);
  let sum = 0;
  for (let j = 0; j < LAYERS; j++) {
    const d = timescaleA[j]!;
    sum += sensitivity[j]! * (1 - (d / TCR_RAMP_A) * (1 - Math.exp(-TCR_RAMP_A / d)));
  }
  return (parameters.forcing4co2 / 2) * sum;
}

/**
 * The same climate with another equilibrium sensitivity: every q is scaled and no time scale changes, which is the same as dividing all
 * capacities and transfers. AR6 calls 2 to 5 K very likely.
 */
export function withSensitivity(parameters: ClimateParameters, sensitivityK: number): ClimateParameters {
  requirePositive('equilibrium sensitivity (K)', sensitivityK);
  const factor = sensitivityK / equilibriumSensitivityK(parameters);
  const divided = (values: readonly number[]) => values.map((value) => value / factor);
  return {
    ...parameters,
    oceanHeatCapacity: divided(parameters.oceanHeatCapacity),
    oceanHeatTransfer: divided(parameters.oceanHeatTransfer),
  };
}
