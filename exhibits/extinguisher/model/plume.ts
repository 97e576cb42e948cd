import { requireBetween, requireNotNegative, requirePositive } from '@science/require.ts';
import { AIR, RADIATIVE_FRACTION } from './constants.ts';

/*
 * Heskestad's plume over a round, open fire at floor level in still air, as NIST CFAST uses it (CFAST Technical
 * Reference, chapter on plumes). Holds for 0.12 ≲ Q* ≲ 100 or so; walls, corners and wind are left out.
 */

const g = AIR.gravity.value;
const rho = AIR.density.value;
const cp = AIR.heatCapacity.value;
const ambientK = AIR.temperature.value;
/** rho·cp·T·√g, kW/m^2.5: what makes heat release dimensionless. */
const SCALE = rho * cp * ambientK * Math.sqrt(g);
/** Hotter than this no plume's centre gets, K over ambient. */
const MAX_EXCESS_K = 900;

/** Heskestad's dimensionless heat release Q*. Takes kW and the base's diameter in m. Check: 500 kW, 0.8 m gives 0.7928. */
export function dimensionlessHeatRelease(heatReleaseKw: number, diameterM: number): number {
  requireNotNegative('heat release (kW)', heatReleaseKw);
  requirePositive('diameter (m)', diameterM);
  return heatReleaseKw / (SCALE * diameterM ** 2.5);
}

/** Height of the virtual origin over the base, m; negative lies below it. Check: 500 kW, 0.8 m gives 0.2046 m. */
export function virtualOriginM(heatReleaseKw: number, diameterM: number): number {
  return diameterM * (-1.02 + 1.4 * dimensionlessHeatRelease(heatReleaseKw, diameterM) ** 0.4);
}

/**
 * Mean flame height over the base, m: half of the time the tip is higher. Never below 0, where the law has left its range
 * and the fire is a scatter of small flames. Check: 500 kW, 0.8 m gives 1.8814 m.
 */
export function flameHeightM(heatReleaseKw: number, diameterM: number): number {
  return Math.max(0, diameterM * (-1.02 + 3.7 * dimensionlessHeatRelease(heatReleaseKw, diameterM) ** 0.4));
}

/**
 * Mass flow of the plume at a height over the base, kg/s: air that the fire has drawn in. Check: 500 kW, 0.8 m, 2 m gives 1.9307 kg/s.
 *
 * @throws KioskError `science/out-of-range` unless Q > 0, D > 0, height ≥ 0 and the radiative fraction lies within 0 and 0.9.
 */
export function plumeMassFlowKgS(
  heatReleaseKw: number,
  diameterM: number,
  heightM: number,
  radiativeFraction: number = RADIATIVE_FRACTION.value,
): number {
  requirePositive('heat release (kW)', heatReleaseKw);
  requireNotNegative('height (m)', heightM);
  requireBetween('radiative fraction', radiativeFraction, 0, 0.9);
  const flameM = flameHeightM(heatReleaseKw, diameterM);
  if (heightM < flameM) {
    return (plumeMassFlowKgS(heatReleaseKw, diameterM, flameM, radiativeFraction) * heightM) / flameM;
  }
  const convectiveKw = (1 - radiativeFraction) * heatReleaseKw;
  const overOriginM = heightM - virtualOriginM(heatReleaseKw, diameterM);
  const rise = overOriginM ** (5 / 3);
  const far = 0.196 * ((g * rho * rho) / (cp * ambientK)) ** (1 / 3) * convectiveKw ** (1 / 3) * rise;
  return far * (1 + (2.9 * convectiveKw ** (2 / 3)) / ((Math.sqrt(g) * cp * rho * ambientK) ** (2 / 3) * rise));
}

/** What a plume is like at its centre line. */
export interface CentreLine {
  /** Excess over the surroundings, K; at most 900. */
  excessK: number;
  /** Upward speed, m/s. */
  speedMps: number;
}

/**
 * Temperature excess and speed at the centre line, at a height over the base and above the flames.
 * Check: 1000 kW, 1 m, 4 m gives 214.58 K and 5.788 m/s.
 */
export function centreLine(
  heatReleaseKw: number,
  diameterM: number,
  heightM: number,
  radiativeFraction: number = RADIATIVE_FRACTION.value,
): CentreLine {
  requirePositive('heat release (kW)', heatReleaseKw);
  requireBetween('radiative fraction', radiativeFraction, 0, 0.9);
  const convectiveKw = (1 - radiativeFraction) * heatReleaseKw;
  const overOriginM = heightM - virtualOriginM(heatReleaseKw, diameterM);
  requirePositive('height over the virtual origin (m)', overOriginM);
  return {
    excessK: Math.min(
      MAX_EXCESS_K,
      9.1 * (ambientK / (g * cp * cp * rho * rho)) ** (1 / 3) * convectiveKw ** (2 / 3) * overOriginM ** (-5 / 3),
    ),
    speedMps: 3.4 * (g / (cp * rho * ambientK)) ** (1 / 3) * convectiveKw ** (1 / 3) * overOriginM ** (-1 / 3),
  };
}

/** Diameter in m of the round pool that has an area in m². */
export function diameterOfAreaM(areaM2: number): number {
  requirePositive('area (m²)', areaM2);
  return 2 * Math.sqrt(areaM2 / Math.PI);
}
