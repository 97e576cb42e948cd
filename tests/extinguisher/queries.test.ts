import { expect, it } from 'vitest';
import { dischargeRateKgS } from '../../exhibits/extinguisher/model/discharge.ts';
import { queries } from '../../exhibits/extinguisher/model/queries.ts';
import {
  F01,
  F02,
  F03,
  F04,
  F05,
  type ReferenceValue,
  X01,
  X01_TOLERANCE,
  X02,
  X03,
  X04,
  X05,
  X05_TOLERANCE,
} from '../reference/fire-models.ts';

type Name = keyof typeof queries;

function ask(name: Name, input: unknown): Record<string, number | null> {
  const query = queries[name];
  return query.output.parse(query.answer(query.input.parse(input))) as Record<string, number | null>;
}

function expectWithin(actual: number | null | undefined, { id, what, expected, tolerance }: ReferenceValue): void {
  expect(actual, `${id} ${what}`).toBeTypeOf('number');
  expect(Math.abs((actual as number) / expected - 1), `${id} ${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(
    tolerance,
  );
}

it('F-01, F-02: t-squared growth at 60 s and the time to 1055 kW', () => {
  for (const growth of ['slow', 'medium', 'fast', 'ultrafast'] as const) {
    const answer = ask('growth', { growth, timeS: 60, targetKw: 1055 });
    expectWithin(answer.heatReleaseKw, F01[growth]);
    expectWithin(answer.targetAfterS, F02[growth]);
  }
});

it('F-03, F-04: Heskestad flame height, virtual origin and plume mass flow', () => {
  for (const { input, ...rows } of [F03, F04]) {
    const answer = ask('flame', input);
    for (const [name, reference] of Object.entries(rows)) expectWithin(answer[name], reference);
  }
});

it('F-05: temperature and speed at the centre line', () => {
  const answer = ask('flame', F05.input);
  expectWithin(answer.excessK, F05.excessK);
  expectWithin(answer.speedMps, F05.speedMps);
});

it('X-01: pans of the B ratings', () => {
  for (const [rating, areaM2, diameterM] of X01) {
    const answer = ask('rating', { rating });
    expectWithin(answer.areaM2, { id: 'X-01', what: `${rating}B area`, expected: areaM2, tolerance: X01_TOLERANCE });
    expectWithin(answer.diameterM, { id: 'X-01', what: `${rating}B diameter`, expected: diameterM, tolerance: X01_TOLERANCE });
  }
});

it('X-02: four kilograms leave in thirteen seconds less a tenth', () => {
  expectWithin(dischargeRateKgS(4), X02);
});

it('X-03: one square metre is out after 7.5 s', () => {
  const answer = ask('discharge', { poolAreaM2: 1, effectiveness: 1, unitKg: 4 });
  expectWithin(answer.neededKg, X03.neededKg);
  expectWithin(answer.outAfterS, X03.outAfterS);
  expect(answer.residualFraction).toBe(0);
});

it('X-04: two square metres are too much for one cylinder', () => {
  const answer = ask('discharge', { poolAreaM2: 2, effectiveness: 1, unitKg: 4 });
  expectWithin(answer.neededKg, X04.neededKg);
  expect(answer.outAfterS).toBeNull();
  expectWithin(answer.residualFraction, X04.residualFraction);
});

it('X-05: radiation at two and three metres', () => {
  for (const [distanceM, expected] of X05) {
    const answer = ask('radiation', { heatReleaseKw: 500, distanceM });
    expectWithin(answer.radiationKwM2, { id: 'X-05', what: `${distanceM} m`, expected, tolerance: X05_TOLERANCE });
  }
});

it('discharge: agent that does not work puts nothing out, and leaves everything', () => {
  expect(ask('discharge', { poolAreaM2: 1, effectiveness: 0, unitKg: 4 })).toMatchObject({
    outAfterS: null,
    residualFraction: 1,
  });
});

it('a bad input lists every problem with its path', () => {
  const bad = queries.discharge.input.safeParse({ poolAreaM2: -1, effectiveness: 'much', unitKg: Number.NaN, kind: 'ABC' });
  expect(bad.success).toBe(false);
  const problems = bad.error!.issues.map((issue) => issue.path.join('.') || (issue as { keys?: string[] }).keys?.join());
  expect(problems.sort()).toEqual(['effectiveness', 'kind', 'poolAreaM2', 'unitKg']);
  expect(bad.error!.issues.map((issue) => issue.message).join('\n')).toContain(
    'poolAreaM2 must be a number greater than 0 and at most 100 m²',
  );
});

it('each query answers its own example', () => {
  for (const [name, query] of Object.entries(queries)) {
    expect(query.output.safeParse(query.answer(query.input.parse(query.example))).success, name).toBe(true);
  }
});
