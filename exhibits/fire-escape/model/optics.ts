import { requireNotNegative } from '@science/require.ts';
import { OPTICS } from './constants.ts';

/** What smoke does to light and to walking. */
export interface Visibility {
  /** Extinction coefficient, 1/m. */
  extinctionPerM: number;
  /** How far reflecting and light-emitting signs are seen, m; null in clear air, where nothing hides them. */
  reflectingM: number | null;
  lightEmittingM: number | null;
  /** Share of the walking speed in clear air that is left, by two published laws that differ strongly. */
  lundFactor: number;
  fridolfFactor: number;
}

/**
 * Sight and walking in smoke with a soot concentration in mg/m³.
 *
 * K = 8.7 m²/g · soot; signs are seen at 3/K and 8/K (Jin 1978). Walking speed: Lund/FDS+Evac 1 − (0.057/0.706) K, between 0.1 and 1 (Frantzich &
 * Nilsson 2003); Fridolf et al. 2019 V/(V + 2), V = 3/K.
 * Check: 50 mg/m³ gives K 0.435 1/m and 6.897 m; K = 2 1/m leaves 0.84 or 0.43 of the speed.
 *
 * @throws KioskError `science/out-of-range` unless soot ≥ 0.
 */
export function visibilityIn(sootMgPerM3: number): Visibility {
  requireNotNegative('soot (mg/m³)', sootMgPerM3);
  const extinctionPerM = (OPTICS.extinction.value * sootMgPerM3) / 1000;
  const isClear = extinctionPerM === 0;
  const reflectingM = OPTICS.reflecting.value / extinctionPerM;
  return {
    extinctionPerM,
    reflectingM: isClear ? null : reflectingM,
    lightEmittingM: isClear ? null : OPTICS.lightEmitting.value / extinctionPerM,
    lundFactor: Math.min(1, Math.max(OPTICS.lundLeast.value, 1 - OPTICS.lundSlope.value * extinctionPerM)),
    fridolfFactor: isClear ? 1 : reflectingM / (reflectingM + 2),
  };
}

/** Light lost per metre, %, and optical density per metre, at an extinction coefficient in 1/m. Check: 0.435 1/m hides 35.27 %. */
export function obscuration(extinctionPerM: number): { percentPerM: number; opticalDensityPerM: number } {
  requireNotNegative('extinction (1/m)', extinctionPerM);
  return { percentPerM: 100 * (1 - Math.exp(-extinctionPerM)), opticalDensityPerM: extinctionPerM / Math.LN10 };
}
