/*
 * Sine, cosine, exponential and logarithm from + − × ÷ alone. IEEE 754 fixes those to the last bit, the standard of the language
 * fixes the functions of `Math` only roughly: two engines, or two versions of one, may differ in the last digit. A block that
 * just stands and one that just falls differ by less. What decides over a fall uses these and `Math.sqrt`, which is exact.
 *
 * Measured against `Math` over the arguments that occur: at most 3 units in the last place (tests/earthquake-drill/portable.test.ts).
 */

const HALF_PI = Math.PI / 2;
/** π/2 in two parts: the first has 33 bits, so that its product with a whole number below 2²⁰ is exact. */
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_LOW = 6.077100506506192e-11;
const LN_2_HIGH = 0.6931471803691238;
const LN_2_LOW = 1.9082149292705877e-10;
/** Terms of the series: the next one is below half a unit in the last place. */
const EXP_TERMS = 14;
const LN_TERMS = 11;

/** Sine of a small angle, |x| ≤ π/4. */
function sineSeries(x: number): number {
  const x2 = x * x;
  let sum = 1;
  for (let n = 17; n >= 3; n -= 2) sum = 1 - (x2 / (n * (n - 1))) * sum;
  return x * sum;
}

/** Cosine of a small angle, |x| ≤ π/4. */
function cosineSeries(x: number): number {
  const x2 = x * x;
  let sum = 1;
  for (let n = 18; n >= 2; n -= 2) sum = 1 - (x2 / (n * (n - 1))) * sum;
  return sum;
}

/** Quarter turns in `x`, nearest whole number. Exact up to 2²⁰ of them, 1.6 million radians. */
const quarterTurns = (x: number) => Math.floor(x / HALF_PI + 0.5);
const rest = (x: number, turns: number) => x - turns * HALF_PI_HIGH - turns * HALF_PI_LOW;

/** Sine of an angle in radians, |x| < 1.6e6. */
export function sine(x: number): number {
  const turns = quarterTurns(x);
  const r = rest(x, turns);
  const quadrant = ((turns % 4) + 4) % 4;
  if (quadrant === 0) return sineSeries(r);
  if (quadrant === 1) return cosineSeries(r);
  return quadrant === 2 ? -sineSeries(r) : -cosineSeries(r);
}

/** Cosine of an angle in radians, |x| < 1.6e6. */
export function cosine(x: number): number {
  const turns = quarterTurns(x);
  const r = rest(x, turns);
  const quadrant = ((turns % 4) + 4) % 4;
  if (quadrant === 0) return cosineSeries(r);
  if (quadrant === 1) return -sineSeries(r);
  return quadrant === 2 ? -cosineSeries(r) : sineSeries(r);
}

/** e to the power of `x`, |x| ≤ 700. */
export function exponential(x: number): number {
  const twos = Math.floor(x / (LN_2_HIGH + LN_2_LOW) + 0.5);
  const r = x - twos * LN_2_HIGH - twos * LN_2_LOW;
  let sum = 1;
  for (let n = EXP_TERMS; n >= 1; n--) sum = 1 + (r / n) * sum;
  for (let i = 0; i < Math.abs(twos); i++) sum *= twos > 0 ? 2 : 0.5;
  return sum;
}

/** Natural logarithm of a positive, normal number. */
export function naturalLog(x: number): number {
  let mantissa = x;
  let twos = 0;
  for (; mantissa >= Math.SQRT2; twos++) mantissa *= 0.5;
  for (; mantissa < Math.SQRT1_2; twos--) mantissa *= 2;
  const s = (mantissa - 1) / (mantissa + 1);
  const s2 = s * s;
  let sum = 0;
  for (let n = 2 * LN_TERMS - 1; n >= 1; n -= 2) sum = 1 / n + s2 * sum;
  return twos * LN_2_HIGH + (twos * LN_2_LOW + 2 * s * sum);
}

/** Logarithm to base ten of a positive, normal number. */
export const decimalLog = (x: number) => naturalLog(x) * Math.LOG10E;
/** Ten to the power of `x`. */
export const powerOfTen = (x: number) => exponential(x * Math.LN10);
