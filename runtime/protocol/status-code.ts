import { fail, ok, type Result } from '@base/result.ts';

/*
 * The six characters in the corner of attract, so that whoever stands at the kiosk can say over the telephone how it
 * fares. The format is set down in runtime/shell/operator/STATUS-CODE.md.
 */

export interface StatusFacts {
  /** The file that was asked for is the one that runs. */
  kioskFile: boolean;
  /** Everything of the programme plays without a network. */
  offline: boolean;
  /** There is room on the disk. */
  storage: boolean;
  /** The machine's time is believable. */
  clock: boolean;
  /** Every event of every visit since the start was written. */
  visits: boolean;
  /** Exhibits that rest; 7 stands for seven or more. */
  atRest: number;
  /** Four hexadecimal digits, from `shortBuild`. */
  build: string;
}

/**
 * Digits and letters without 0 O Q, 1 I, 8 B, which eyes take for each other. Their number is a prime, which lets one
 * check character find every single wrong character and every two that changed places.
 */
export const STATUS_ALPHABET = '2345679ACDEFGHJKLMNPRSTUVWXYZ';
const BASE = STATUS_ALPHABET.length;
const DATA_LENGTH = 5;
export const STATUS_CODE_LENGTH = DATA_LENGTH + 1;
export const MOST_AT_REST = 7;

/** In this order from the lowest bit. A bit that is set says that something is wrong. */
const FLAGS = ['kioskFile', 'offline', 'storage', 'clock', 'visits'] as const;
const REST_BITS = 3;
const BUILD_BITS = 16;
const LOW_BITS = FLAGS.length + REST_BITS;

/** Sixteen bits of a build's name (FNV-1a, folded), as four hexadecimal digits. */
export function shortBuild(build: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(build)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash >>> 16) ^ (hash & 0xffff)).toString(16).toUpperCase().padStart(4, '0');
}

/** The code of these facts: five characters that carry them and one that checks them. */
export function encodeStatus(facts: StatusFacts): string {
  let value = Number.parseInt(facts.build, 16) & (2 ** BUILD_BITS - 1);
  value = value * 2 ** REST_BITS + Math.max(0, Math.min(MOST_AT_REST, Math.floor(facts.atRest)));
  value *= 2 ** FLAGS.length;
  FLAGS.forEach((flag, bit) => {
    if (!facts[flag]) value += 2 ** bit;
  });
  const digits: number[] = [];
  for (let place = 0; place < DATA_LENGTH; place++) {
    digits.unshift(value % BASE);
    value = Math.floor(value / BASE);
  }
  return [...digits, checkDigit(digits)].map((digit) => STATUS_ALPHABET[digit]).join('');
}

export type CodeFault =
  | { fault: 'length'; found: number }
  | { fault: 'character'; character: string; place: number }
  | { fault: 'check' };

/** Reads a code as it was heard: small letters, spaces and dashes do not matter. */
export function decodeStatus(heard: string): Result<StatusFacts, CodeFault> {
  const code = [...heard.toUpperCase().replace(/[\s·.-]/g, '')];
  const wrong = code.findIndex((character) => !STATUS_ALPHABET.includes(character));
  if (wrong >= 0) return fail({ fault: 'character', character: code[wrong]!, place: wrong + 1 });
  if (code.length !== STATUS_CODE_LENGTH) return fail({ fault: 'length', found: code.length });
  const digits = code.map((character) => STATUS_ALPHABET.indexOf(character));
  const data = digits.slice(0, DATA_LENGTH);
  const value = data.reduce((sum, digit) => sum * BASE + digit, 0);
  if (checkDigit(data) !== digits[DATA_LENGTH] || value >= 2 ** (LOW_BITS + BUILD_BITS)) return fail({ fault: 'check' });
  const bit = (place: number) => Math.floor(value / 2 ** place) % 2 === 1;
  return ok({
    kioskFile: !bit(0),
    offline: !bit(1),
    storage: !bit(2),
    clock: !bit(3),
    visits: !bit(4),
    atRest: Math.floor(value / 2 ** FLAGS.length) % 2 ** REST_BITS,
    build: Math.floor(value / 2 ** LOW_BITS)
      .toString(16)
      .toUpperCase()
      .padStart(4, '0'),
  });
}

/** Weights 1…5, the check itself weighs 6: all different and none a multiple of 29, so one change never cancels out. */
function checkDigit(data: readonly number[]): number {
  const sum = data.reduce((total, digit, place) => total + (place + 1) * digit, 0);
  // 5 is the inverse of 6 modulo 29; the sum of all six then comes out as 0.
  return (((-sum * 5) % BASE) + BASE) % BASE;
}
