import { requireNotNegative } from '@science/require.ts';
import { ENVELOPE, SOURCE } from './constants.ts';
import { exponential } from './portable.ts';
import { cornerFrequencyHz } from './spectrum.ts';
import { hypocentralKm } from './waves.ts';

/** Rise as the square of time until `riseS`, full strength until `strongEndS`, then an exponential fall. */
export interface Envelope {
  riseS: number;
  strongEndS: number;
  decayPerS: number;
}

/** Strength of a motion at `timeS`, 0 … 1. Jennings, Housner & Tsai 1968. Check: 2 s, 10 s, 0.4/s at 12 s: 0.44933. */
export function envelopeAt({ riseS, strongEndS, decayPerS }: Envelope, timeS: number): number {
  if (!(timeS > 0)) return 0;
  if (timeS < riseS) return (timeS / riseS) * (timeS / riseS);
  return timeS <= strongEndS ? 1 : exponential(-decayPerS * (timeS - strongEndS));
}

/**
 * Envelope of an earthquake: strong motion lasts as long as the fault breaks, and longer with the distance (Boore 2003): 1/fc +
 * 0.05 R. Rise and fall follow from it, by a rule of this exhibit that lies between the types of Jennings, Housner & Tsai: M 6 at
 * 20 km gives 2.0 s, 4.0 s and 0.25/s (their type C: 2 s, 2 s, 0.268/s), M 7 nearby 4 s, 10 s, 0.10/s (type B: 4 s, 11 s,
 * 0.099/s). The magnitude is taken for the moment magnitude.
 */
export function envelopeOf(magnitude: number, epicentralKm: number, depthKm: number): Envelope {
  requireNotNegative('epicentral distance (km)', epicentralKm);
  const pathS = SOURCE.pathDurationSPerKm.value * hypocentralKm(epicentralKm, depthKm);
  const strongS = 1 / cornerFrequencyHz(magnitude) + pathS;
  const riseS = Math.min(ENVELOPE.riseMostS.value, ENVELOPE.riseShare.value * strongS);
  return { riseS, strongEndS: riseS + strongS, decayPerS: 1 / (ENVELOPE.decayShare.value * strongS) };
}

/** When a motion with this envelope is over, s. */
export const endOfS = ({ strongEndS, decayPerS }: Envelope) => strongEndS + ENVELOPE.endDecays.value / decayPerS;
