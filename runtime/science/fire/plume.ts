import { requireBetween, requireNotNegative, requirePositive } from '../require.ts';
import { AIR, RADIATIVE_FRACTION } from './constants.ts';

/*
 * Heskestad's plume over a round, open fire in still air, as NIST CFAST uses it (CFAST Technical Reference, chapter on
 * plumes), and Zukoski's. With the surroundings given, because in a room they are the lower layer. Holds for
 * 0.12 ≲ Q* ≲ 100 or so; walls, corners and wind are left out.
 */

const g = AIR.gravity.value;
/** Hotter than this no plume's centre gets, K over ambient (CFAST Technical Reference). */
const MAX_EXCESS_K = 900;

/** Air around a plume: kg/m³, kJ/(kg K), K. */
export interface Surroundings {
  readonly density: number;
  readonly heatCapacity: number;
  readonly temperatureK: number;
}

export const STANDARD_AIR: Surroundings = {
  density: AIR.density.value,
  heatCapacity: AIR.heatCapacity.value,
  temperatureK: AIR.temperature.value,
};

/** Heskestad's dimensionless heat release Q*. Takes kW and the base's diameter in m. Check: 500 kW, 0.8 m gives 0.7928. */
export function dimensionlessHeatRelease(heatReleaseKw: number, diameterM: number, air = STANDARD_AIR): number {
  requireNotNegative('heat release (kW)', heatReleaseKw);
  requirePositive('diameter (m)', diameterM);
  const scale = air.density * air.heatCapacity * air.temperatureK * Math.sqrt(g);
  return heatReleaseKw / (scale * diameterM ** 2.5);
}

/** Height of the virtual origin over the base, m; negative lies below it. Check: 500 kW, 0.8 m gives 0.2046 m. */
export function virtualOriginM(heatReleaseKw: number, diameterM: number, air = STANDARD_AIR): number {
  return diameterM * (-1.02 + 1.4 * dimensionlessHeatRelease(heatReleaseKw, diameterM, air) ** 0.4);
}

/** Mean flame height over the base, m, never below 0. Check: 500 kW, 0.8 m gives 1.8814 m. */
export function flameHeightM(heatReleaseKw: number, diameterM: number, air = STANDARD_AIR): number {
  return Math.max(0, diameterM * (-1.02 + 3.7 * dimensionlessHeatRelease(heatReleaseKw, diameterM, air) ** 0.4));
}

/** Above the flame the plume's mass flow is `plumeRise`·(z − z₀)^(5/3) + `plumeBase`, kg/s; z − z₀ in m. Takes the convective heat in kW. */
export function plumeRise(convectiveKw: number, air = STANDARD_AIR): number {
  return 0.196 * Math.cbrt(((g * air.density * air.density) / (air.heatCapacity * air.temperatureK)) * convectiveKw);
}

/** See `plumeRise`. */
export function plumeBase(convectiveKw: number, air = STANDARD_AIR): number {
  const scale = Math.sqrt(g) * air.heatCapacity * air.density * air.temperatureK;
  const ratio = Math.cbrt(convectiveKw / scale);
  return plumeRise(convectiveKw, air) * 2.9 * ratio * ratio;
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
  const convectiveKw = (1 - radiativeFraction) * heatReleaseKw;
  const overOriginM = Math.max(heightM, flameM) - virtualOriginM(heatReleaseKw, diameterM);
  const above = plumeRise(convectiveKw) * overOriginM ** (5 / 3) + plumeBase(convectiveKw);
  return heightM < flameM ? (above * heightM) / flameM : above;
}

/** Temperature excess in K and speed in m/s at the centre line above the flames. Check: 1000 kW, 1 m, 4 m gives 214.58 K and 5.788 m/s. */
export function centreLine(
  heatReleaseKw: number,
  diameterM: number,
  heightM: number,
  radiativeFraction: number = RADIATIVE_FRACTION.value,
): { excessK: number; speedMps: number } {
  requirePositive('heat release (kW)', heatReleaseKw);
  requireBetween('radiative fraction', radiativeFraction, 0, 0.9);
  const { density, heatCapacity, temperatureK } = STANDARD_AIR;
  const convectiveKw = (1 - radiativeFraction) * heatReleaseKw;
  const overOriginM = heightM - virtualOriginM(heatReleaseKw, diameterM);
  requirePositive('height over the virtual origin (m)', overOriginM);
  const temperatureScale = (temperatureK / (g * heatCapacity * heatCapacity * density * density)) ** (1 / 3);
  return {
    excessK: Math.min(MAX_EXCESS_K, 9.1 * temperatureScale * convectiveKw ** (2 / 3) * overOriginM ** (-5 / 3)),
    speedMps: 3.4 * Math.cbrt((g * convectiveKw) / (heatCapacity * density * temperatureK * overOriginM)),
  };
}

/** Zukoski's plume over a point, kg/s: takes the convective heat in kW and the height in m. Check: 500 kW, 2 m gives 1.9256 kg/s. */
export function zukoskiKgS(convectiveKw: number, heightM: number): number {
  const { density, heatCapacity, temperatureK } = STANDARD_AIR;
  return 0.21 * Math.cbrt(((g * density * density) / (heatCapacity * temperatureK)) * convectiveKw) * heightM ** (5 / 3);
}

/** Diameter in m of the round pool that has an area in m². */
export function diameterOfAreaM(areaM2: number): number {
  requirePositive('area (m²)', areaM2);
  return 2 * Math.sqrt(areaM2 / Math.PI);
}
