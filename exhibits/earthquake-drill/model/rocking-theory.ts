import { requireBetween, requirePositive } from '@science/require.ts';
import { uniformBlock } from './block.ts';
import { GRAVITY, ISHIYAMA } from './constants.ts';

/** What theory says of a uniform block before anything moves. */
interface RockingReading {
  startsAtMps2: number;
  slendernessDeg: number;
  pRadPerS: number;
  /** Housner's r: kinetic energy after an impact over that before it, (1 − 1.5 sin²α)². */
  restitution: number;
}

/**
 * Threshold, slenderness, frequency and restitution of a uniform block. Check: 0.30 × 1.80 m: 1.635 m/s², 9.462°, 2.8397 rad/s,
 * 0.92056.
 *
 * @throws KioskError `science/out-of-range` unless both are greater than 0.
 */
export function rockingOf(depthM: number, heightM: number): RockingReading {
  const block = uniformBlock(depthM, heightM);
  return {
    startsAtMps2: block.startsAtMps2,
    slendernessDeg: (Math.atan(depthM / heightM) * 180) / Math.PI,
    pRadPerS: Math.sqrt(block.pSquared),
    restitution: block.velocityRestitution * block.velocityRestitution,
  };
}

/**
 * Period in s of a block that is let go at `share` of its slenderness, before it loses anything: 4/p · acosh(1/(1 − share)).
 * Slender blocks. Check: 0.30 × 1.80 m, one half: 1.8551 s.
 *
 * @throws KioskError `science/out-of-range` unless the sizes are positive and 0 ≤ share < 1.
 */
export function freePeriodS(depthM: number, heightM: number, share: number): number {
  requireBetween('share of the slenderness', share, 0, 1 - Number.EPSILON);
  return (4 / rockingOf(depthM, heightM).pRadPerS) * Math.acosh(1 / (1 - share));
}

/**
 * Peak of a half-sine push of `frequencyHz` that overturns a block, m/s², by Housner's estimate g α √(1 + (ω/p)²). It starts the
 * block at the beginning of the push instead of where the threshold is crossed. Check: 0.30 × 1.80 m, 1 Hz: 3.934 m/s².
 *
 * @throws KioskError `science/out-of-range` unless all are greater than 0.
 */
export function halfSineOverturnsMps2(depthM: number, heightM: number, frequencyHz: number): number {
  requirePositive('frequency (Hz)', frequencyHz);
  const { pRadPerS } = rockingOf(depthM, heightM);
  const ratio = (2 * Math.PI * frequencyHz) / pRadPerS;
  return GRAVITY.value * Math.atan(depthM / heightM) * Math.sqrt(1 + ratio * ratio);
}

/**
 * Least peak velocity of the floor that can overturn a block, m/s: Ishiyama's 10 b/√h in cm. Check: 0.30 × 1.80 m: 0.2236 m/s.
 *
 * @throws KioskError `science/out-of-range` unless both are greater than 0.
 */
export function overturningVelocityMps(depthM: number, heightM: number): number {
  requirePositive('depth (m)', depthM);
  requirePositive('height (m)', heightM);
  const cmps = (ISHIYAMA.value * 100 * depthM) / Math.sqrt(100 * heightM);
  return cmps / 100;
}
