import { requireBetween, requireNotNegative, requirePositive } from '@science/require.ts';
import { AIM, CYLINDER, RANGE } from './constants.ts';

/*
 * What a hand extinguisher does to a pool that burns. This is a rule of the exhibit (展项规则), scaled linearly
 * from the 55B rating of a 4 kg cylinder; it is not a law of extinguishing. It keeps what a visitor must learn:
 * agent counts only where it reaches the base, and one cylinder is a small amount.
 */

/** Pool area in m² that a B rating stands for: the test pan holds N litres, area π·N/100. Check: 55B gives 1.7279 m². */
export function ratingAreaM2(rating: number): number {
  requirePositive('rating (B number)', rating);
  return (Math.PI * rating) / 100;
}

/** Kilograms that leave a cylinder before it is empty: fill less what stays behind. */
export function usableKg(unitKg: number): number {
  requirePositive('fill (kg)', unitKg);
  return (1 - CYLINDER.residual.value) * unitKg;
}

/** Discharge of a cylinder while the lever is held, kg/s. Check: 4 kg gives 0.27692 kg/s. */
export function dischargeRateKgS(unitKg: number): number {
  return usableKg(unitKg) / CYLINDER.durationS.value;
}

/** Agent in kg that must reach the base of a pool to put it out. Check: 1 m² takes 2.0834 kg. */
export function neededKg(poolAreaM2: number): number {
  requirePositive('pool area (m²)', poolAreaM2);
  return (usableKg(CYLINDER.fill.value) * poolAreaM2) / CYLINDER.ratingAreaM2.value;
}

/** Share of the agent that reaches the fire from a distance: 1 from 1.5 m to 3.5 m, none from 5 m, half at 0.7 m. */
export function rangeFactor(distanceM: number): number {
  requireNotNegative('distance (m)', distanceM);
  const near = RANGE.near.value;
  const far = RANGE.far.value;
  if (distanceM < near) {
    const slope = (1 - RANGE.closestFactor.value) / (near - RANGE.closest.value);
    return Math.max(0, 1 - slope * (near - distanceM));
  }
  if (distanceM <= far) return 1;
  return Math.max(0, (RANGE.end.value - distanceM) / (RANGE.end.value - far));
}

/** Share of the agent that works, by the height it is aimed at: 0 is the base, 1 the tip of the flame. */
export function aimFactor(aimHeight: number): number {
  requireBetween('aim height (0 base … 1 tip)', aimHeight, 0, 1);
  if (aimHeight <= 1 / 3) return AIM.bottomThird.value;
  if (aimHeight <= 2 / 3) return AIM.middleThird.value;
  return AIM.topThird.value;
}

export interface DischargeResult {
  neededKg: number;
  /** Seconds of holding the lever until the pool is out; null when the cylinder is not enough. */
  outAfterS: number | null;
  /** Share of the fire that is left when the cylinder is empty, 0…1. */
  residualFraction: number;
}

/**
 * A whole cylinder on a pool at a constant effectiveness (range × aim × match of agent and fire, 0…1).
 * Check: 2 m² at 1 with 4 kg is not put out, 13.6 % of the fire is left.
 */
export function dischargeOn(poolAreaM2: number, effectiveness: number, unitKg: number): DischargeResult {
  requireBetween('effectiveness', effectiveness, 0, 1);
  const needed = neededKg(poolAreaM2);
  const reaching = effectiveness * usableKg(unitKg);
  return {
    neededKg: needed,
    outAfterS: reaching >= needed ? needed / (effectiveness * dischargeRateKgS(unitKg)) : null,
    residualFraction: Math.max(0, 1 - reaching / needed),
  };
}
