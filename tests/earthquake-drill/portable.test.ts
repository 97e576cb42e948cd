import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRandom } from '@science/random.ts';
import { expect, it } from 'vitest';
import { cosine, decimalLog, exponential, naturalLog, powerOfTen, sine } from '../../exhibits/earthquake-drill/model/portable.ts';

/** Spacing of doubles at `x`. */
function ulp(x: number): number {
  return 2 ** (Math.floor(Math.log2(Math.max(Math.abs(x), 2 ** -52))) - 52);
}

/** Members of `Math` that are the same in every engine: constants, and functions that must be exact. */
const EXACT = ['PI', 'SQRT2', 'SQRT1_2', 'LN10', 'LOG10E', 'abs', 'ceil', 'floor', 'max', 'min', 'round', 'sign', 'sqrt', 'imul'];
/** Decide over nothing: answers of queries and words of theory. */
const ANSWERS_ONLY = ['queries.ts', 'rocking-theory.ts'];

it('sine, cosine, exponential and logarithm agree with those of Math to three units in the last place', () => {
  const random = createRandom(7);
  const worst = { sine: 0, cosine: 0, exponential: 0, logarithm: 0, farSine: 0, farCosine: 0 };
  const note = (name: keyof typeof worst, error: number) => {
    worst[name] = Math.max(worst[name], Math.abs(error));
  };
  for (let i = 0; i < 20_000; i++) {
    const x = random.between(-1, 1);
    const angle = random.between(-7000, 7000);
    const positive = Math.exp(30 * x);
    note('sine', (sine(x) - Math.sin(x)) / ulp(Math.sin(x)));
    note('cosine', (cosine(x) - Math.cos(x)) / ulp(Math.cos(x)));
    note('exponential', (exponential(20 * x) - Math.exp(20 * x)) / ulp(Math.exp(20 * x)));
    note('logarithm', (naturalLog(positive) - Math.log(positive)) / ulp(Math.log(positive)));
    note('farSine', sine(angle) - Math.sin(angle));
    note('farCosine', cosine(angle) - Math.cos(angle));
  }
  const { farSine, farCosine, ...near } = worst;
  for (const [name, units] of Object.entries(near)) expect(units, name).toBeLessThanOrEqual(3);
  // Near a zero of a far sine the reduction of the angle shows: against the size of a sine.
  expect(Math.max(farSine, farCosine)).toBeLessThan(2e-15);
});

it('tens and their logarithms are each other back', () => {
  for (const x of [-25, -9, -0.5, 0, 0.3, 1, 7, 25]) expect(decimalLog(powerOfTen(x))).toBeCloseTo(x, 12);
  expect(powerOfTen(3)).toBeCloseTo(1000, 9);
});

it('nothing that decides over a fall uses a function whose last digit a machine may choose', () => {
  const folder = fileURLToPath(new URL('../../exhibits/earthquake-drill/model/', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !ANSWERS_ONLY.includes(name));
  expect(files).toContain('rocking.ts');
  const found = files.flatMap((name) => {
    const text = readFileSync(`${folder}${name}`, 'utf8');
    const powers = /[\w)\]] \*\* /.test(text) ? [`${name}: **`] : [];
    const used = [...text.matchAll(/\bMath\.(\w+)/g)].map(([, member]) => member!);
    return [...used.filter((member) => !EXACT.includes(member)).map((member) => `${name}: Math.${member}`), ...powers];
  });
  expect(found).toEqual([]);
});
