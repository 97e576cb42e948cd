import { expect, it } from 'vitest';
import { macroseismicIntensity } from '../../exhibits/earthquake-drill/model/attenuation.ts';
import { envelopeAt } from '../../exhibits/earthquake-drill/model/envelope.ts';
import { floorFactor } from '../../exhibits/earthquake-drill/model/floor.ts';
import { queries } from '../../exhibits/earthquake-drill/model/queries.ts';
import {
  freePeriodS,
  halfSineOverturnsMps2,
  overturningVelocityMps,
} from '../../exhibits/earthquake-drill/model/rocking-theory.ts';
import {
  cornerFrequencyHz,
  kanaiTajimi,
  kanaiTajimiVariance,
  peakFactor,
} from '../../exhibits/earthquake-drill/model/spectrum.ts';
import { sMinusPS, VIRTUAL_SPEED_KMPS } from '../../exhibits/earthquake-drill/model/waves.ts';
import * as rows from '../reference/earthquake-models.ts';

type Name = keyof typeof queries;

function ask<T>(name: Name, input: unknown): T {
  const query = queries[name];
  return query.output.parse(query.answer(query.input.parse(input))) as T;
}

const relative = (actual: number, expected: number, tolerance: number, what: string) =>
  expect(Math.abs(actual / expected - 1), `${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
const absolute = (actual: number, expected: number, tolerance: number, what: string) =>
  expect(Math.abs(actual - expected), `${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);

interface Felt {
  fromPga: number;
  fromPgv: number;
  intensity: number;
}

it('Q-01, Q-02: both readings and what the standard makes of them', () => {
  for (const { pgaMps2, pgvMps, ...expected } of [rows.Q01, rows.Q02]) {
    const answer = ask<Felt>('intensity', { pgaMps2, pgvMps });
    for (const [name, value] of Object.entries(expected))
      absolute(answer[name as keyof Felt], value, rows.INTENSITY_TOLERANCE, name);
  }
});

it('Q-03: from VI on the velocity decides alone', () => {
  const { pgaMps2, pgvMps, intensity } = rows.Q03;
  const answer = ask<Felt>('intensity', { pgaMps2, pgvMps });
  absolute(answer.intensity, intensity, rows.INTENSITY_TOLERANCE, 'Q-03');
  expect(answer.intensity).toBeLessThan((answer.fromPga + answer.fromPgv) / 2 - 0.1);
});

it('Q-04: the published borders of degree VI, and the lower bound', () => {
  for (const [pgaMps2, pgvMps, expected] of rows.Q04)
    absolute(ask<Felt>('intensity', { pgaMps2, pgvMps }).intensity, expected, rows.Q04_TOLERANCE, 'Q-04');
});

it('Q-05 … Q-08: Yu et al. 2013 along and across the fault', () => {
  type Both = Readonly<Record<'long' | 'short', number>>;
  for (const { id, magnitude, epicentralKm, ...expected } of rows.Q05_TO_Q08) {
    const answer = ask<Record<'pgaGal' | 'pgvCmps' | 'intensity', Both>>('attenuation', { magnitude, epicentralKm });
    for (const name of ['pgaGal', 'pgvCmps'] as const)
      for (const [i, value] of expected[name].entries())
        relative(answer[name][i === 0 ? 'long' : 'short'], value, rows.YU_TOLERANCE, `${id} ${name}`);
    for (const [i, value] of expected.intensity.entries())
      absolute(answer.intensity[i === 0 ? 'long' : 'short'], value, 1e-3, `${id} intensity`);
  }
});

it('Q-09, Q-10: Wang Suyun 2000 along and across the fault', () => {
  for (const [magnitude, km, long, short] of rows.Q09_Q10) {
    absolute(macroseismicIntensity('long', magnitude, km), long, 1e-3, `M ${magnitude} at ${km} km, long`);
    absolute(macroseismicIntensity('short', magnitude, km), short, 1e-3, `M ${magnitude} at ${km} km, short`);
  }
});

it('Q-11, Q-12: seconds between P and S', () => {
  relative(sMinusPS(1), rows.Q11.sMinusPSPerKm, rows.Q11.tolerance, 'Q-11 per km');
  relative(VIRTUAL_SPEED_KMPS, rows.Q11.virtualKmps, rows.Q11.tolerance, 'Q-11 virtual speed');
  for (const [km, seconds] of rows.Q12) {
    const { pArrivalS, sArrivalS } = ask<Record<string, number>>('warning', {
      epicentralKm: km,
      depthKm: 0,
      processingS: 0,
      deliveryS: 0,
    });
    relative(sArrivalS! - pArrivalS!, seconds, 1e-3, `Q-12 ${km} km`);
  }
});

it('Q-13, Q-14: lead and blind zone; on its border the lead is nought, also with a slow delivery', () => {
  for (const [epicentralKm, leadS] of rows.Q13) {
    const answer = ask<Record<string, number>>('warning', { epicentralKm, depthKm: 10, processingS: 7.5, deliveryS: 0 });
    relative(answer.leadS!, leadS, 1e-3, `Q-13 ${epicentralKm} km`);
    relative(answer.blindRadiusKm!, rows.Q14, 1e-3, 'Q-14');
  }
  for (const deliveryS of [0, 2, 5]) {
    const { blindRadiusKm } = ask<Record<string, number>>('warning', { epicentralKm: 0, deliveryS });
    expect(ask<Record<string, number>>('warning', { epicentralKm: blindRadiusKm, deliveryS }).leadS).toBeCloseTo(0, 9);
  }
  expect(ask<Record<string, number>>('warning', { epicentralKm: 0, depthKm: 60 }).blindRadiusKm).toBe(0);
});

it('Q-15, Q-16: Kanai–Tajimi by its closed form, and by quadrature of its ratio', () => {
  relative(kanaiTajimiVariance(15.6, 0.6), rows.Q15, 1e-3, 'Q-15');
  // ω = ωg tan(u) turns −∞ … ∞ into a finite range.
  let area = 0;
  const points = 20_000;
  for (let i = 0; i < points; i++) {
    const u = (Math.PI / 2) * ((i + 0.5) / points);
    area += kanaiTajimi(Math.tan(u), 0.6) / Math.cos(u) ** 2;
  }
  relative(2 * 15.6 * area * (Math.PI / 2 / points), rows.Q15, 1e-3, 'Q-15 by quadrature');
  for (const [r, ratio] of rows.Q16) relative(kanaiTajimi(r, 0.6), ratio, 1e-5, `Q-16 r = ${r}`);
});

it('Q-17: envelope of Jennings, Housner and Tsai', () => {
  for (const [timeS, strength] of rows.Q17)
    relative(envelopeAt({ riseS: 2, strongEndS: 10, decayPerS: 0.4 }, timeS), strength, 1e-4, `Q-17 ${timeS} s`);
});

it('Q-18: peak factor of Davenport', () => {
  for (const [upcrossings, factor] of rows.Q18) relative(peakFactor(upcrossings), factor, 1e-3, `Q-18 ${upcrossings}`);
});

it('Q-19: corner frequencies', () => {
  for (const [magnitude, hz] of rows.Q19) relative(cornerFrequencyHz(magnitude), hz, 1e-3, `Q-19 M ${magnitude}`);
});

it('Q-20, Q-21: threshold, slenderness, frequency and restitution of blocks', () => {
  const { depthM, heightM, fromPga, ishiyamaCmps, ...expected } = rows.Q20;
  const answer = ask<Record<string, number>>('rocking', { depthM, heightM });
  for (const [name, value] of Object.entries(expected)) relative(answer[name]!, value, 1e-3, `Q-20 ${name}`);
  relative(100 * overturningVelocityMps(depthM, heightM), ishiyamaCmps, 1e-3, 'Q-20 Ishiyama');
  relative(ask<Felt>('intensity', { pgaMps2: answer.startsAtMps2, pgvMps: 1 }).fromPga, fromPga, 1e-3, 'Q-20 I_A');
  for (const [depth, height, startsAtMps2] of rows.Q21)
    relative(
      ask<Record<string, number>>('rocking', { depthM: depth, heightM: height }).startsAtMps2!,
      startsAtMps2,
      1e-3,
      'Q-21',
    );
});

it("Q-22, Q-23: Housner's free period and half-sine estimate", () => {
  const { depthM, heightM } = rows.Q20;
  relative(freePeriodS(depthM, heightM, rows.Q22.share), rows.Q22.periodS, rows.Q22.tolerance, 'Q-22');
  relative(halfSineOverturnsMps2(depthM, heightM, rows.Q23.frequencyHz), rows.Q23.overturnsMps2, 1e-3, 'Q-23');
});

it('Q-24: floors by GB 50011 and ASCE 7-16', () => {
  for (const [share, gb, asce] of rows.Q24) {
    expect(floorFactor(share), `GB ${share}`).toBe(gb);
    expect(floorFactor(share, 'asce7'), `ASCE ${share}`).toBe(asce);
  }
});

it('a bad input lists every problem with its path', () => {
  const bad = queries.motion.input.safeParse({ magnitude: 12, epicentralKm: 'far', site: 'mud', seed: 0.5, depth: 3 });
  expect(bad.success).toBe(false);
  const problems = bad.error!.issues.map((issue) => issue.path.join('.') || (issue as { keys?: string[] }).keys?.join());
  expect(problems.sort()).toEqual(['depth', 'epicentralKm', 'magnitude', 'seed', 'site']);
  expect(bad.error!.issues.map((issue) => issue.message).join('\n')).toContain('site must be one of rock, firm, soft');
  expect(queries.furniture.input.safeParse({ magnitude: 6, epicentralKm: 20, storey: 3, storeys: 2 }).success).toBe(false);
});

it('each query answers its own example', () => {
  for (const [name, query] of Object.entries(queries)) {
    expect(query.output.safeParse(query.answer(query.input.parse(query.example))).success, name).toBe(true);
  }
});
