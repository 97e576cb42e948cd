import { requirePositive } from '@science/require.ts';

/** Standard gravity, m/s² (CGPM 1901). */
export const GRAVITY_MPS2 = 9.80665;

/** The beam: uniform, resting on its middle. Rules of this exhibit. */
export const BEAM_KG = 4;
export const HALF_BEAM_M = 2.2;
/** A keel hangs below the pivot, so that the beam comes to rest at an angle instead of falling on the table at once. */
const KEEL_NM = BEAM_KG * GRAVITY_MPS2 * 0.6;
/** Friction of the pivot, N·m·s: as little as lets the beam rest within about three seconds. */
const DAMPING_NMS = 30;
/** The ends touch the table here, radians. */
export const STOP_RAD = 0.24;

/** What the visitor can slide: 2 kg. */
export const LIGHT_KG = 2;

/**
 * Where the light weight balances the heavy one, metres from the pivot.
 *
 * The law of the lever: weight × distance is the same on both sides. Takes masses in kilograms and the distance of the
 * heavy one in metres. Leaves out the beam, which balances itself.
 *
 * Source: Archimedes, On the Equilibrium of Planes I, 6–7.
 * Check: 6 kg at 0.5 m is balanced by 2 kg at 1.5 m.
 *
 * @throws KioskError `science/out-of-range` unless all three are positive.
 */
export function balanceM(heavyKg: number, heavyM: number, lightKg: number): number {
  requirePositive('heavy (kg)', heavyKg);
  requirePositive('distance (m)', heavyM);
  requirePositive('light (kg)', lightKg);
  return (heavyKg * heavyM) / lightKg;
}

/** Turning effect about the pivot, N·m; positive turns the light side down. `angleRad` is 0 where the beam is level. */
export function torqueNm(heavyKg: number, heavyM: number, lightKg: number, lightM: number, angleRad: number): number {
  return GRAVITY_MPS2 * (lightKg * lightM - heavyKg * heavyM) * Math.cos(angleRad) - KEEL_NM * Math.sin(angleRad);
}

/** A swinging beam: angle in radians, positive with the light side down. */
export interface Swing {
  angleRad: number;
  speedRadps: number;
}

/** Moves the beam on by `dtS` seconds, in place (semi-implicit Euler). The table stops it without a bounce. */
export function stepSwing(swing: Swing, dtS: number, heavyKg: number, heavyM: number, lightKg: number, lightM: number): void {
  const inertia = heavyKg * heavyM ** 2 + lightKg * lightM ** 2 + (BEAM_KG * (2 * HALF_BEAM_M) ** 2) / 12;
  const torque = torqueNm(heavyKg, heavyM, lightKg, lightM, swing.angleRad) - DAMPING_NMS * swing.speedRadps;
  swing.speedRadps += (torque / inertia) * dtS;
  swing.angleRad += swing.speedRadps * dtS;
  if (Math.abs(swing.angleRad) > STOP_RAD) {
    swing.angleRad = Math.sign(swing.angleRad) * STOP_RAD;
    swing.speedRadps = 0;
  }
}
