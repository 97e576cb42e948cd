import { quantity } from '@science/quantity.ts';
import { requirePositive } from '@science/require.ts';

/*
 * Radiative forcing of CO2 by its concentration, W/m². Two published forms: Myhre et al. (1998), one logarithm, with which the
 * reference runs of FaIR were made; and Meinshausen et al. (2020), AR6's, whose coefficient bends with the concentration
 * and which counts the fast adjustment of the troposphere.
 */

export const FORCINGS = ['meinshausen2020', 'myhre1998'] as const;
export type ForcingName = (typeof FORCINGS)[number];

const MEINSHAUSEN = 'Meinshausen et al. 2020, GMD 13, 3571, table 3; FaIR 2.2';
const MYHRE = quantity(5.35, 'W/m²', 'Myhre et al. 1998, GRL 25, 2715, table 3');
/** CO2 and N2O of 1750, from which the fit is counted. */
const REFERENCE = {
  co2: quantity(277.15, 'ppm', `${MEINSHAUSEN}; AR6, 1750`),
  n2o: quantity(273.87, 'ppb', `${MEINSHAUSEN}; AR6, 1750`),
} as const;
const FIT = {
  a1: quantity(-2.4785e-7, 'W m⁻² ppm⁻²', MEINSHAUSEN),
  b1: quantity(7.5906e-4, 'W m⁻² ppm⁻¹', MEINSHAUSEN),
  c1: quantity(-2.1492e-3, 'W m⁻² ppb^−½', MEINSHAUSEN),
  d1: quantity(5.2488, 'W m⁻²', MEINSHAUSEN),
} as const;
const ADJUSTMENT = quantity(1.05, '', 'Tropospheric adjustment of CO2, AR6 chapter 7, table 7.3; FaIR 2.2');

/** Above this concentration the coefficient stays at its highest, ppm. */
const STEADY_ABOVE_PPM = REFERENCE.co2.value - FIT.b1.value / (2 * FIT.a1.value);
const HIGHEST = FIT.d1.value - FIT.b1.value ** 2 / (4 * FIT.a1.value);
const N2O_SHIFT = FIT.c1.value * Math.sqrt(REFERENCE.n2o.value);

/** Forcing against 277.15 ppm by Meinshausen et al. (2020), W/m². Check: 560 ppm gives 3.99414. */
export function meinshausenForcing(concentrationPpm: number): number {
  requirePositive('concentration (ppm)', concentrationPpm);
  const above = concentrationPpm - REFERENCE.co2.value;
  const bent =
    concentrationPpm > STEADY_ABOVE_PPM
      ? HIGHEST
      : above > 0
        ? FIT.d1.value + FIT.a1.value * above * above + FIT.b1.value * above
        : FIT.d1.value;
  return ADJUSTMENT.value * (bent + N2O_SHIFT) * Math.log(concentrationPpm / REFERENCE.co2.value);
}

/** Forcing between two concentrations by Myhre et al. (1998), W/m². Check: a doubling gives 3.708. */
export function myhreForcing(concentrationPpm: number, baselinePpm: number): number {
  requirePositive('concentration (ppm)', concentrationPpm);
  return MYHRE.value * Math.log(concentrationPpm / baselinePpm);
}

/** Forcing against the baseline of a run, W/m². */
export function forcingAgainst(name: ForcingName, baselinePpm: number): (concentrationPpm: number) => number {
  requirePositive('baseline concentration (ppm)', baselinePpm);
  if (name === 'myhre1998') return (concentrationPpm) => myhreForcing(concentrationPpm, baselinePpm);
  const offset = meinshausenForcing(baselinePpm);
  return (concentrationPpm) => meinshausenForcing(concentrationPpm) - offset;
}
