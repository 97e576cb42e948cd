import { AIR } from '@science/fire/constants.ts';
import { flameHeightM, plumeBase, plumeRise, type Surroundings, virtualOriginM } from '@science/fire/plume.ts';
import { PLUME } from './constants.ts';

/*
 * The plume in a draught and beside walls. In still air, away from walls, it is Heskestad's to the last digit.
 */

const g = AIR.gravity.value;
const CROSS_FLOW = PLUME.crossFlow.value;
const SPREAD = PLUME.jetSpread.value;
/** Slices that the plume is integrated over; halving them moves the flow by less than half a percent. */
const SLICES = 12;

/** Where the fire stands. */
export interface Place {
  /** Of a circle of the fire's area. */
  readonly diameterM: number;
  /** Share of the free plume's entrainment beside walls: 1 away from them. */
  readonly freeShare: number;
}

/**
 * Share of a free plume's entrainment that a fire keeps beside so many walls (0, 1 or 2).
 *
 * A fire whose edge lies along the wall follows the mirror rule, 2^(-2/3) per wall (CFAST Technical Reference). A round fire only touches it
 * and keeps 97 % (Zukoski, Kubota & Cetegen 1981).
 */
export function shareBesideWalls(walls: number, isFlush: boolean): number {
  return (isFlush ? 2 ** (-2 / 3) : PLUME.touching.value) ** walls;
}

/** What `bentPlume` answers, written in place. */
export interface BentPlume {
  /** Mass flow at the height asked for, kg/s. */
  flowKgS: number;
  /** What of it enters as far up as the flame reaches (or the height, if that is less), kg/s. */
  flameKgS: number;
  /** Top-hat radius halfway up, m. */
  radiusM: number;
}

/** Error function, to 1.5e-7 (Abramowitz & Stegun 7.1.26). */
export function errorFunction(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const value = 1 - poly * Math.exp(-x * x);
  return x < 0 ? -value : value;
}

/**
 * Mass flow of a plume at a height over its base, kg/s, in a draught of given speed (m/s) and beside walls.
 *
 * Heskestad's entrainment and the cross-flow term 2π b ρ a_n U of an integral plume (Lee & Chu 2003), both by the share that walls leave. The radius b comes from mass flow and vertical momentum; the heat is released evenly up to the flame's height.
 */
export function bentPlume(
  heatReleaseKw: number,
  radiativeFraction: number,
  heightM: number,
  draughtMps: number,
  place: Place,
  air: Surroundings,
  into: BentPlume,
): void {
  into.flowKgS = 0;
  into.flameKgS = 0;
  into.radiusM = place.diameterM / 2;
  if (!(heatReleaseKw > 0 && heightM > 0)) return;
  const convectiveKw = (1 - radiativeFraction) * heatReleaseKw;
  const flameM = flameHeightM(heatReleaseKw, place.diameterM, air);
  const originM = virtualOriginM(heatReleaseKw, place.diameterM, air);
  const rise = plumeRise(convectiveKw, air);
  const base = plumeBase(convectiveKw, air);
  const atFlameKgS = rise * (flameM - originM) ** (5 / 3) + base;
  const sliceM = heightM / SLICES;
  const leastM = place.diameterM / 2;
  const across = CROSS_FLOW * 2 * Math.PI * air.density * draughtMps * sliceM * place.freeShare;
  // A weak, wide fire has no flame by Heskestad's law: what enters at its base is his plume at height nought.
  let still = flameM > 0 ? 0 : atFlameKgS;
  let flow = place.freeShare * still;
  let momentum2 = 0;
  let radiusM = leastM;
  for (let i = 0; i < SLICES; i++) {
    const topM = (i + 1) * sliceM;
    const middleM = topM - sliceM / 2;
    const stillTop = topM < flameM ? (atFlameKgS * topM) / flameM : rise * (topM - originM) ** (5 / 3) + base;
    const grown = place.freeShare * (stillTop - still);
    const middle = flow + (grown + across * radiusM) / 2;
    const heatKw = middleM < flameM ? (convectiveKw * middleM) / flameM : convectiveKw;
    const excessK = heatKw / (air.heatCapacity * middle);
    momentum2 += ((2 * g * excessK) / air.temperatureK) * middle * middle * sliceM;
    // Momentum halfway through the slice is known to first order only; the radius varies with its square root.
    const speedMps = Math.sqrt(momentum2) / middle;
    const plumeDensity = (air.density * air.temperatureK) / (air.temperatureK + excessK);
    radiusM = Math.max(leastM, Math.sqrt(middle / (Math.PI * plumeDensity * speedMps)));
    flow += grown + across * radiusM;
    still = stillTop;
    if (i === SLICES / 2 - 1) into.radiusM = radiusM;
    if (middleM < Math.max(flameM, sliceM)) into.flameKgS = flow;
  }
  into.flowKgS = flow;
}

/**
 * Speed of an opening's inflow where the fire stands, m/s, averaged over the plume's width.
 *
 * Reichardt's plane jet from an opening of width w: U² = ½U₀²[erf((w/2 + y)/(c x)) + erf((w/2 − y)/(c x))], slowed before the wall that it
 * meets as a plane free jet is. `wayM` from the opening, `offsetM` from its middle line, `behindM` on to the wall that the jet meets.
 */
export function jetSpeedMps(
  speedMps: number,
  widthM: number,
  wayM: number,
  offsetM: number,
  plumeRadiusM: number,
  behindM: number,
): number {
  const mixed = SPREAD * Math.max(wayM, 1e-3);
  const share =
    (jetShare(widthM, offsetM - plumeRadiusM, mixed) +
      4 * jetShare(widthM, offsetM, mixed) +
      jetShare(widthM, offsetM + plumeRadiusM, mixed)) /
    6;
  const jetWidthM = widthM / errorFunction(widthM / (2 * mixed));
  return speedMps * share * Math.tanh((PLUME.stagnation.value * behindM) / jetWidthM);
}

function jetShare(widthM: number, offsetM: number, mixed: number): number {
  const square = errorFunction((widthM / 2 + offsetM) / mixed) + errorFunction((widthM / 2 - offsetM) / mixed);
  return Math.sqrt(Math.max(0, square / 2));
}
