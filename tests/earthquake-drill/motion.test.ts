import { describe, expect, it } from 'vitest';
import { pgaGal, pgvCmps } from '../../exhibits/earthquake-drill/model/attenuation.ts';
import { endOfS, envelopeAt, envelopeOf } from '../../exhibits/earthquake-drill/model/envelope.ts';
import { intensityOf } from '../../exhibits/earthquake-drill/model/intensity.ts';
import {
  accelerationAt,
  createMotion,
  durationOf,
  groundFilterOf,
  type Quake,
  scaleMotion,
  stationary,
  targetOf,
} from '../../exhibits/earthquake-drill/model/motion.ts';
import { siteFactor, velocitySiteFactor } from '../../exhibits/earthquake-drill/model/site.ts';
import { groundPower, kanaiTajimi, peakFactor } from '../../exhibits/earthquake-drill/model/spectrum.ts';

const M6: Quake = { magnitude: 6, epicentralKm: 20, site: 'firm' };
const peak = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Power of a series at `hz`, by Fourier sum. */
function powerAt(series: Float64Array, stepS: number, hz: number): number {
  // Goertzel's recurrence.
  const twice = 2 * Math.cos(2 * Math.PI * hz * stepS);
  let before = 0;
  let last = 0;
  for (let n = 0; n < series.length; n++) [before, last] = [last, series[n]! + twice * last - before];
  return last * last + before * before - twice * last * before;
}

/** Mean power in bands over many seeds, each band by six frequencies, normed to a mean of 1. */
function spectrumOf(quake: Quake, bands: readonly (readonly [number, number])[], seeds: number): number[] {
  const power = bands.map(() => 0);
  for (let seed = 0; seed < seeds; seed++) {
    const { accelerationMps2, stepS } = createMotion(quake, seed);
    bands.forEach(([low, high], band) => {
      for (let i = 0; i < 6; i++) power[band]! += powerAt(accelerationMps2, stepS, low + ((i + 0.5) / 6) * (high - low));
    });
  }
  return power.map((value) => value / mean(power));
}

const shapeOf = (bands: readonly (readonly [number, number])[], density: (omega: number) => number) => {
  const power = bands.map(([low, high]) =>
    mean([...Array(60).keys()].map((i) => density(2 * Math.PI * (low + ((i + 0.5) / 60) * (high - low))))),
  );
  return power.map((value) => value / mean(power));
};

describe('a motion', () => {
  it('same seed, same motion to the last bit; another seed, another motion', () => {
    const one = createMotion(M6, 5);
    expect(createMotion(M6, 5)).toEqual(one);
    expect(createMotion(M6, 6).accelerationMps2).not.toEqual(one.accelerationMps2);
  });

  it('has the target as its peak acceleration, and says its own peaks and intensity', () => {
    for (const site of ['rock', 'firm', 'soft'] as const) {
      const motion = createMotion({ ...M6, site }, 3);
      expect(peak(motion.accelerationMps2)).toBeCloseTo(targetOf({ ...M6, site }).pgaMps2, 12);
      expect(motion.pgaMps2).toBe(peak(motion.accelerationMps2));
      expect(motion.pgvMps).toBe(peak(motion.velocityMps));
      expect(motion.intensity).toBe(intensityOf(motion.pgaMps2, motion.pgvMps).intensity);
    }
  });

  it('leaves the ground at rest where it was', () => {
    for (const quake of [M6, { magnitude: 7.3, epicentralKm: 120, site: 'soft' } as const]) {
      const { velocityMps, displacementM } = createMotion(quake, 11);
      expect(Math.abs(velocityMps.at(-1)!)).toBeLessThan(1e-9 * peak(velocityMps));
      expect(Math.abs(displacementM.at(-1)!)).toBeLessThan(1e-9 * peak(displacementM));
    }
  });

  it('velocity and displacement are the integrals: their slopes are what they come from', () => {
    const { accelerationMps2: a, velocityMps: v, displacementM: d, stepS } = createMotion(M6, 2);
    const slopeMisses = (of: Float64Array, slope: Float64Array) =>
      slope.map((value, n) => (n > 0 && n < slope.length - 1 ? (of[n + 1]! - of[n - 1]!) / (2 * stepS) - value : 0));
    expect(peak(slopeMisses(v, a))).toBeLessThan(0.03 * peak(a));
    expect(peak(slopeMisses(d, v))).toBeLessThan(0.005 * peak(v));
  });

  it('is straight between samples and nothing outside', () => {
    const motion = createMotion(M6, 2);
    const { accelerationMps2: a, stepS } = motion;
    expect(accelerationAt(motion, 400.25 * stepS)).toBeCloseTo(0.75 * a[400]! + 0.25 * a[401]!, 9);
    expect([-1, durationOf(motion) + 0.1].map((timeS) => accelerationAt(motion, timeS))).toEqual([0, 0]);
  });

  it('turned up by the dial it is the same motion, larger', () => {
    const motion = createMotion(M6, 2);
    const twice = scaleMotion(motion, 2 * motion.pgaMps2);
    expect(twice.pgvMps).toBeCloseTo(2 * motion.pgvMps, 12);
    expect(twice.intensity).toBeCloseTo(motion.intensity + 3 * Math.log10(2), 9);
    expect(motion.pgaMps2).toBeCloseTo(targetOf(M6).pgaMps2, 12);
  });
});

describe('over many seeds', () => {
  it('the peak velocity is that of the attenuation relation, within 5 % in the mean; and each seed has its own', () => {
    for (const quake of [
      M6,
      { magnitude: 6, epicentralKm: 50, site: 'rock' },
      { magnitude: 7.3, epicentralKm: 50, site: 'firm' },
      { magnitude: 6.5, epicentralKm: 20, site: 'soft' },
    ] as const) {
      const ratios = [...Array(50).keys()].map((seed) => createMotion(quake, seed).pgvMps / targetOf(quake).pgvMps);
      expect(Math.abs(mean(ratios) - 1), JSON.stringify(quake)).toBeLessThan(0.05);
      expect(Math.min(...ratios), 'scatter').toBeLessThan(0.9);
      expect(Math.max(...ratios), 'scatter').toBeGreaterThan(1.1);
    }
  });

  it('the spectrum has the shape of Kanai–Tajimi from twice the high-pass on, within 10 % a band', () => {
    const fromHz = (2 * groundFilterOf(M6).omegaF) / (2 * Math.PI);
    expect(fromHz).toBeLessThan(2);
    const bands = [
      [fromHz, 2.3],
      [2.3, 2.9],
      [2.9, 3.7],
      [3.7, 4.8],
      [4.8, 6.2],
      [6.2, 8],
      [8, 9.8],
    ] as const;
    const measured = spectrumOf(M6, bands, 200);
    const theory = shapeOf(bands, (omega) => kanaiTajimi(omega / 15.6, 0.6));
    measured.forEach((value, i) => {
      expect(value / theory[i]!, `band ${bands[i]}`).toSatisfy((r: number) => Math.abs(r - 1) < 0.1);
    });
  });

  it('and with the high-pass over the whole band, on each site', () => {
    const bands = [
      [0.4, 0.8],
      [0.8, 1.4],
      [1.4, 2.2],
      [2.2, 3.2],
      [3.2, 5],
      [5, 7],
      [7, 9.8],
    ] as const;
    for (const site of ['rock', 'firm', 'soft'] as const) {
      const measured = spectrumOf({ ...M6, site }, bands, 80);
      const theory = shapeOf(bands, (omega) => groundPower(groundFilterOf({ ...M6, site }), omega));
      measured.forEach((value, i) => {
        expect(Math.abs(value - theory[i]!), `${site} ${bands[i]}`).toBeLessThan(0.15 * theory[i]! + 0.01);
      });
    }
  });

  it('the stationary part has variance 1 and the peaks of Davenport', () => {
    const filter = groundFilterOf(M6);
    const stepS = 0.01;
    const series = [...Array(80).keys()].map((seed) => stationary(filter, seed, 2000, stepS));
    expect(mean(series.map((values) => mean([...values].map((x) => x * x))))).toBeCloseTo(1, 1);
    // Davenport counts upcrossings for the peak to one side; to either side there are crossings in both directions.
    const crossings = mean(series.map((values) => values.filter((x, n) => n > 0 && values[n - 1]! < 0 !== x < 0).length));
    expect(mean(series.map(peak)) / peakFactor(crossings)).toBeGreaterThan(0.95);
    expect(mean(series.map(peak)) / peakFactor(crossings)).toBeLessThan(1.05);
  });

  it('the strength follows the envelope', () => {
    const envelope = envelopeOf(M6.magnitude, M6.epicentralKm, 15);
    const windows = 12;
    const lengthS = endOfS(envelope) / windows;
    const measured = Array<number>(windows).fill(0);
    const theory = Array<number>(windows).fill(0);
    for (let seed = 0; seed < 100; seed++) {
      const { accelerationMps2, stepS } = createMotion(M6, seed);
      accelerationMps2.forEach((a, n) => {
        const window = Math.min(windows - 1, Math.floor((n * stepS) / lengthS));
        measured[window]! += a * a;
        theory[window]! += envelopeAt(envelope, n * stepS) ** 2;
      });
    }
    measured.forEach((value, i) => {
      expect(Math.abs(value / mean(measured) - theory[i]! / mean(theory)), `window ${i}`).toBeLessThan(
        0.15 * (theory[i]! / mean(theory)) + 0.01,
      );
    });
  });
});

describe('where the numbers come from', () => {
  it('shaking lasts longer for a larger earthquake and further away', () => {
    const lastsS = (magnitude: number, km: number) => endOfS(envelopeOf(magnitude, km, 15));
    expect(lastsS(7, 20)).toBeGreaterThan(lastsS(6, 20));
    expect(lastsS(6, 100)).toBeGreaterThan(lastsS(6, 20));
  });

  it('envelopes lie between the types that Jennings, Housner & Tsai gave for M 5.5–6 and M 7', () => {
    const c = envelopeOf(6, 5, 15);
    expect(c.riseS).toBeGreaterThan(1);
    expect(c.riseS).toBeLessThan(2.5);
    expect(c.decayPerS).toBeGreaterThan(0.268 / 1.5);
    expect(c.decayPerS).toBeLessThan(0.268 * 1.5);
    const b = envelopeOf(7, 5, 15);
    expect(b.riseS).toBe(4);
    expect(b.strongEndS - b.riseS).toBeGreaterThan(11 / 1.5);
    expect(b.strongEndS - b.riseS).toBeLessThan(11 * 1.5);
    expect(b.decayPerS).toBeGreaterThan(0.0992 / 1.5);
    expect(b.decayPerS).toBeLessThan(0.0992 * 1.5);
  });

  it('both branches of Yu et al. 2013 meet at M 6.5 as far as four digits allow, 2 %, and shaking falls with the distance', () => {
    for (const axis of ['long', 'short'] as const) {
      for (const of of [pgaGal, pgvCmps]) {
        expect(Math.abs(of(axis, 6.5 + 1e-9, 30) / of(axis, 6.5, 30) - 1)).toBeLessThan(0.02);
        for (let km = 0; km < 200; km += 10) expect(of(axis, 6, km + 10)).toBeLessThan(of(axis, 6, km));
      }
    }
  });

  it('site factors are those of GB 18306-2015, table E.1, at its own nodes, and about 1.2–1.25 on firm ground below 0.2 g', () => {
    for (const [firmG, rock, soft] of [
      [0.05, 0.8, 1.3],
      [0.1, 0.82, 1.25],
      [0.15, 0.83, 1.15],
      [0.2, 0.85, 1],
      [0.3, 0.95, 1],
      [0.4, 1, 1],
    ] as const) {
      const rockMps2 = rock * firmG * 9.81;
      expect(siteFactor('rock', rockMps2)).toBeCloseTo(1, 12);
      expect(siteFactor('firm', rockMps2)).toBeCloseTo(1 / rock, 9);
      expect(siteFactor('soft', rockMps2)).toBeCloseTo(soft / rock, 9);
      expect(velocitySiteFactor('soft', rockMps2)).toBeCloseTo((soft / rock) * (0.45 / 0.25), 9);
    }
    for (const g of [0.05, 0.08, 0.12, 0.16]) {
      expect(siteFactor('firm', g * 9.81)).toBeGreaterThan(1.17);
      expect(siteFactor('firm', g * 9.81)).toBeLessThan(1.2501);
    }
  });
});
