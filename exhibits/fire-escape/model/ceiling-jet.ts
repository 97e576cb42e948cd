import { AIR } from '@science/fire/constants.ts';
import { HEAT } from './constants.ts';
import { CP, type Gas } from './state.ts';

/*
 * Forced convection under the ceiling: over a fire by the jet of its plume, in the other rooms by the current of hot gas that comes
 * through a door. Both as a friction factor of 0.03 (Alpert, SFPE Handbook, chapter on ceiling jets).
 */

const g = AIR.gravity.value;
/** Share of the ceiling height within which the plume turns and the jet is as strong as at its edge (Alpert). */
const TURNING = 0.18;
const RINGS = 200;
/** Under a low ceiling Alpert's law would take more than the plume brings; at most this share of its excess is taken. */
const MOST_OF_EXCESS = 0.9;

/** A ceiling over a fire: height over it in m, and means over the ceiling as a disc of the powers of r/H in Alpert's laws. */
export interface CeilingShape {
  readonly heightM: number;
  readonly areaM2: number;
  readonly coefficient: number;
  readonly flux: number;
}

export function ceilingShape(heightM: number, areaM2: number): CeilingShape {
  const edge = Math.sqrt(areaM2 / Math.PI) / heightM;
  let coefficient = 0;
  let flux = 0;
  for (let i = 0; i < RINGS; i++) {
    const x = Math.max(TURNING, (edge * (i + 0.5)) / RINGS);
    const weight = (2 * (i + 0.5)) / (RINGS * RINGS);
    coefficient += weight * x ** (2 / 3 - 1.36);
    flux += weight * x ** -1.36;
  }
  return { heightM, areaM2, coefficient, flux };
}

/** Mean coefficient, W/(m² K), and mean flux into a ceiling as warm as the layer, W/m²; written in place. */
export interface CeilingJet {
  coefficient: number;
  fluxW: number;
}

/**
 * Convection over a fire. Alpert's flux into a cool ceiling, 1.323 f Q_c/H² (r/H)^-1.36, over his temperature excess,
 * 5.38 Q^⅔ H^-5/3 (r/H)^-⅔, gives the coefficient; in hot gas it is weaker by the density. The jet is hotter than the layer by the
 * excess of a plume with the heat that it carries above the layer's temperature (Evans). Takes kW and the layer's density over that of the air below.
 */
export function ceilingJet(
  shape: CeilingShape,
  heatKw: number,
  convectiveKw: number,
  excessKw: number,
  densityRatio: number,
  into: CeilingJet,
): void {
  into.coefficient = 0;
  into.fluxW = 0;
  if (!(heatKw > 0)) return;
  const { heightM } = shape;
  const fluxScale = (1000 * 1.323 * HEAT.friction.value * convectiveKw * densityRatio) / (heightM * heightM);
  const excessScale = 5.38 * Math.cbrt(heatKw * heatKw) * heightM ** (-5 / 3);
  into.coefficient = (fluxScale / excessScale) * shape.coefficient;
  const share = Math.cbrt(Math.max(0, excessKw / convectiveKw));
  const mostW = (MOST_OF_EXCESS * 1000 * Math.max(0, excessKw)) / shape.areaM2;
  into.fluxW = Math.min(mostW, fluxScale * share * share * shape.flux);
}

/** Speed of a current of hot gas under a ceiling, m/s: (g′ V̇/W)^⅓, for a mass flow per width of spreading, kg/(s m). */
export function currentMps(gas: Gas, room: number, flowPerWidth: number): number {
  const upper = 2 * room;
  const lighter = gas.temperatureK[upper]! / gas.temperatureK[upper + 1]! - 1;
  return lighter > 0 && flowPerWidth > 0 ? Math.cbrt((g * lighter * flowPerWidth) / gas.densityKgM3[upper]!) : 0;
}

/** Coefficient of such a current, W/(m² K): ½ f ρ c_p u. */
export function currentCoefficient(gas: Gas, room: number, speedMps: number): number {
  return 0.5 * HEAT.friction.value * gas.densityKgM3[2 * room]! * CP * speedMps;
}
