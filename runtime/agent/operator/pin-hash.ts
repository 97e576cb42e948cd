import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/*
 * A PIN is kept as `scrypt$N$r$p$salt$hash` (base64) in the kiosk's file. With these numbers one guess costs 32 MiB and
 * about a tenth of a second, so that somebody who got hold of the file does not try a million PINs over lunch.
 */

const COST = { N: 2 ** 15, r: 8, p: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** A file may ask for more, but not for what would stop the kiosk. */
const MOST_MEMORY_BYTES = 256 * 2 ** 20;

export const LEAST_DIGITS = 6;
export const MOST_DIGITS = 12;

/** Why this will not do as a PIN, or null. */
export function pinProblem(pin: string): { chinese: string; english: string } | null {
  if (!/^\d+$/.test(pin) || pin.length < LEAST_DIGITS || pin.length > MOST_DIGITS) {
    return {
      chinese: `密码要用 ${LEAST_DIGITS} 到 ${MOST_DIGITS} 位数字。`,
      english: `A PIN has ${LEAST_DIGITS} to ${MOST_DIGITS} digits.`,
    };
  }
  const steps = new Set([...pin].slice(1).map((digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10));
  const even = steps.size === 1 && [0, 1, 9].includes([...steps][0]!);
  return even
    ? { chinese: '这个密码太好猜，请换一个。', english: 'This PIN is the first that anybody tries; take another.' }
    : null;
}

export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(pin, salt, HASH_BYTES, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), hash.toString('base64')].join('$');
}

/** Compares in constant time. A hash that cannot be computed fits no PIN. */
export async function pinFits(pin: string, stored: string): Promise<boolean> {
  const [, N, r, p, salt, hash] = stored.split('$');
  const wanted = Buffer.from(hash ?? '', 'base64');
  if (wanted.length < 16) return false;
  try {
    const found = await derive(pin, Buffer.from(salt ?? '', 'base64'), wanted.length, {
      N: Number(N),
      r: Number(r),
      p: Number(p),
    });
    return timingSafeEqual(found, wanted);
  } catch {
    return false;
  }
}

function derive(pin: string, salt: Buffer, length: number, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, length, { ...cost, maxmem: MOST_MEMORY_BYTES }, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
