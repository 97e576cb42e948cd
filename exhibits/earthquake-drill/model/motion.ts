import { createRandom } from '@science/random.ts';
import { requireBetween, requireNotNegative, requirePositive } from '@science/require.ts';
import { pgaGal, pgvCmps } from './attenuation.ts';
import { ATTENUATION_DEPTH, BAND, MOTION } from './constants.ts';
import { type Envelope, endOfS, envelopeAt, envelopeOf } from './envelope.ts';
import { filterFor } from './high-pass.ts';
import { intensityOf } from './intensity.ts';
import { cosine, sine } from './portable.ts';
import { type Site, siteFactor, velocitySiteFactor } from './site.ts';
import { type GroundFilter, groundPower } from './spectrum.ts';

/** What an earthquake does to one place, along one horizontal direction, from the arrival of the S wave on. */
export interface Motion {
  /** Seconds between samples; the acceleration is straight between them, so velocity and displacement are exact integrals. */
  stepS: number;
  accelerationMps2: Float64Array;
  velocityMps: Float64Array;
  displacementM: Float64Array;
  pgaMps2: number;
  pgvMps: number;
  /** GB/T 17742-2020 of these two peaks. */
  intensity: number;
  envelope: Envelope;
}

export interface Quake {
  magnitude: number;
  epicentralKm: number;
  site: Site;
}

/** gal in m/s², and cm/s in m/s. */
const CENTI = 0.01;
const TAU = 2 * Math.PI;

/**
 * Stationary acceleration with the power of a ground filter between 0.1 and 10 Hz, `count` samples every `stepS` s, variance 1.
 *
 * The sum of 256 cosines. Each has a band of its own, in which the seed draws its frequency: even spacing would repeat itself
 * after 26 s. Its amplitude is √(2 G dω); phases are uniform. Samples follow each other by a rotation, to 1e-12 of a cosine after
 * 100 s.
 *
 * @throws KioskError `science/out-of-range` unless count and step are greater than 0.
 */
export function stationary(filter: GroundFilter, seed: number, count: number, stepS: number): Float64Array {
  requirePositive('samples', count);
  requirePositive('step (s)', stepS);
  const random = createRandom(seed);
  const terms = MOTION.terms.value;
  const low = TAU * BAND.lowHz.value;
  const width = (TAU * (BAND.highHz.value - BAND.lowHz.value)) / terms;
  const out = new Float64Array(count);
  let variance = 0;
  for (let i = 0; i < terms; i++) {
    const omega = low + (i + random.next()) * width;
    const phase = TAU * random.next();
    const power = groundPower(filter, omega);
    variance += power;
    const amplitude = Math.sqrt(2 * power);
    let re = amplitude * cosine(phase);
    let im = amplitude * sine(phase);
    const turnRe = cosine(omega * stepS);
    const turnIm = sine(omega * stepS);
    for (let n = 0; n < count; n++) {
      out[n]! += re;
      const next = re * turnRe - im * turnIm;
      im = re * turnIm + im * turnRe;
      re = next;
    }
  }
  const scale = 1 / Math.sqrt(variance);
  for (let n = 0; n < count; n++) out[n]! *= scale;
  return out;
}

/** Peaks that a motion aims at, m/s² and m/s: the medians of Yu et al. 2013 along the long axis, times the site's factors. */
export function targetOf({ magnitude, epicentralKm, site }: Quake): { pgaMps2: number; pgvMps: number } {
  const rockMps2 = CENTI * pgaGal('long', magnitude, epicentralKm);
  return {
    pgaMps2: rockMps2 * siteFactor(site, rockMps2),
    pgvMps: CENTI * pgvCmps('long', magnitude, epicentralKm) * velocitySiteFactor(site, rockMps2),
  };
}

/**
 * The ground filter of an earthquake at a place: the site's, with the high-pass that brings velocity and acceleration to their
 * ratio.
 */
export function groundFilterOf(quake: Quake): GroundFilter {
  const { pgaMps2, pgvMps } = targetOf(quake);
  const { riseS, strongEndS } = envelopeOf(quake.magnitude, quake.epicentralKm, ATTENUATION_DEPTH.value);
  return filterFor(quake.site, pgvMps / pgaMps2, strongEndS - riseS);
}

/**
 * Synthetic motion of one earthquake at one place: Kanai–Tajimi with Clough–Penzien, under an envelope, brought back to rest,
 * scaled to the target's peak acceleration. The target's peak velocity is met in the mean over seeds, by the corner of the
 * high-pass; each motion has its own. The seed draws phases and frequencies; the same seed gives the same bits on every machine.
 *
 * @throws KioskError `science/out-of-range` unless 3 ≤ magnitude ≤ 9 and 0 ≤ distance ≤ 500 km.
 */
export function createMotion(quake: Quake, seed: number): Motion {
  requireBetween('magnitude', quake.magnitude, 3, 9);
  requireBetween('epicentral distance (km)', quake.epicentralKm, 0, 500);
  const envelope = envelopeOf(quake.magnitude, quake.epicentralKm, ATTENUATION_DEPTH.value);
  const stepS = MOTION.stepS.value;
  const count = Math.ceil(endOfS(envelope) / stepS) + 1;
  const acceleration = stationary(groundFilterOf(quake), seed, count, stepS);
  for (let n = 0; n < count; n++) acceleration[n]! *= envelopeAt(envelope, n * stepS);
  bringToRest(acceleration, envelope, stepS);
  return scaledMotion(acceleration, stepS, envelope, targetOf(quake).pgaMps2);
}

/** The same ground, shaken to another peak. For the dial, which turns an earthquake up and down. */
export function scaleMotion(motion: Motion, pgaMps2: number): Motion {
  return scaledMotion(motion.accelerationMps2.slice(), motion.stepS, motion.envelope, pgaMps2);
}

function scaledMotion(acceleration: Float64Array, stepS: number, envelope: Envelope, pgaMps2: number): Motion {
  requireNotNegative('peak acceleration (m/s²)', pgaMps2);
  const factor = pgaMps2 / peakOf(acceleration);
  for (let n = 0; n < acceleration.length; n++) acceleration[n]! *= factor;
  const { velocity, displacement } = integrate(acceleration, stepS);
  const peaks = { pgaMps2: peakOf(acceleration), pgvMps: peakOf(velocity) };
  return {
    stepS,
    accelerationMps2: acceleration,
    velocityMps: velocity,
    displacementM: displacement,
    ...peaks,
    intensity: intensityOf(peaks.pgaMps2, peaks.pgvMps).intensity,
    envelope,
  };
}

function peakOf(values: Float64Array): number {
  let peak = 0;
  for (let n = 0; n < values.length; n++) peak = Math.max(peak, Math.abs(values[n]!));
  return peak;
}

/** Velocity and displacement of an acceleration that is straight between samples, from rest. */
function integrate(acceleration: Float64Array, stepS: number) {
  const velocity = new Float64Array(acceleration.length);
  const displacement = new Float64Array(acceleration.length);
  for (let n = 1; n < acceleration.length; n++) {
    const a0 = acceleration[n - 1]!;
    const a1 = acceleration[n]!;
    velocity[n] = velocity[n - 1]! + (stepS * (a0 + a1)) / 2;
    displacement[n] = displacement[n - 1]! + stepS * velocity[n - 1]! + (stepS * stepS * (2 * a0 + a1)) / 6;
  }
  return { velocity, displacement };
}

/**
 * Takes envelope · (c0 + c1 t) away, with the two numbers that leave the ground without velocity where it began.
 * An envelope cuts a wave in the middle; without this the ground would drift away for good.
 */
function bringToRest(acceleration: Float64Array, envelope: Envelope, stepS: number): void {
  const count = acceleration.length;
  const flat = new Float64Array(count);
  const slope = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    flat[n] = envelopeAt(envelope, n * stepS);
    slope[n] = flat[n]! * (n / (count - 1));
  }
  const end = (values: Float64Array) => {
    const { velocity, displacement } = integrate(values, stepS);
    return { v: velocity[count - 1]!, d: displacement[count - 1]! };
  };
  const of = end(acceleration);
  const ofFlat = end(flat);
  const ofSlope = end(slope);
  const determinant = ofFlat.v * ofSlope.d - ofSlope.v * ofFlat.d;
  const c0 = (of.v * ofSlope.d - ofSlope.v * of.d) / determinant;
  const c1 = (ofFlat.v * of.d - of.v * ofFlat.d) / determinant;
  for (let n = 0; n < count; n++) acceleration[n]! -= c0 * flat[n]! + c1 * slope[n]!;
}

/** Acceleration at `timeS`, m/s²; none before the beginning and after the end. */
export function accelerationAt({ accelerationMps2, stepS }: Motion, timeS: number): number {
  const at = timeS / stepS;
  const n = Math.floor(at);
  if (!(n >= 0) || n >= accelerationMps2.length - 1) return 0;
  const share = at - n;
  return accelerationMps2[n]! * (1 - share) + accelerationMps2[n + 1]! * share;
}

/** How long a motion lasts, s. */
export const durationOf = ({ accelerationMps2, stepS }: Motion) => (accelerationMps2.length - 1) * stepS;
