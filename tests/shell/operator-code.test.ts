import {
  decodeStatus,
  encodeStatus,
  STATUS_ALPHABET,
  STATUS_CODE_LENGTH,
  type StatusFacts,
  shortBuild,
} from '@protocol/status-code.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** STATUS-CODE.md: what is said over the telephone is what was meant, or it is noticed. */

const facts: fc.Arbitrary<StatusFacts> = fc.record({
  kioskFile: fc.boolean(),
  offline: fc.boolean(),
  storage: fc.boolean(),
  clock: fc.boolean(),
  visits: fc.boolean(),
  atRest: fc.integer({ min: 0, max: 7 }),
  build: fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16).toUpperCase().padStart(4, '0')),
});
const ALL_WELL: StatusFacts = {
  kioskFile: true,
  offline: true,
  storage: true,
  clock: true,
  visits: true,
  atRest: 0,
  build: '0000',
};

describe('status code', () => {
  it('has characters that neither eye nor ear takes for another', () => {
    expect(new Set(STATUS_ALPHABET).size).toBe(29);
    expect(STATUS_ALPHABET).not.toMatch(/[0OQ1I8B]/);
  });

  it('carries every fact there and back', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const code = encodeStatus(given);
        expect(code).toHaveLength(STATUS_CODE_LENGTH);
        expect(decodeStatus(code)).toEqual({ ok: true, value: given });
        expect(decodeStatus(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`)).toEqual({ ok: true, value: given });
      }),
    );
  });

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const code = encodeStatus(given);
        for (let place = 0; place < STATUS_CODE_LENGTH; place++) {
          for (const other of STATUS_ALPHABET) {
            if (other === code[place]) continue;
            expect(decodeStatus(code.slice(0, place) + other + code.slice(place + 1)).ok).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('notices any two characters that changed places', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const code = [...encodeStatus(given)];
        for (let a = 0; a < code.length; a++) {
          for (let b = a + 1; b < code.length; b++) {
            if (code[a] === code[b]) continue;
            const swapped = [...code];
            [swapped[a], swapped[b]] = [code[b]!, code[a]!];
            expect(decodeStatus(swapped.join('')).ok).toBe(false);
          }
        }
      }),
    );
  });

  it('says what is wrong with what it cannot read', () => {
    expect(decodeStatus('22O222')).toEqual({ ok: false, error: { fault: 'character', character: 'O', place: 3 } });
    expect(decodeStatus('22222')).toEqual({ ok: false, error: { fault: 'length', found: 5 } });
    expect(decodeStatus('222223')).toEqual({ ok: false, error: { fault: 'check' } });
  });

  it('the examples of STATUS-CODE.md', () => {
    expect(encodeStatus(ALL_WELL)).toBe('222222');
    expect(encodeStatus({ ...ALL_WELL, kioskFile: false })).toBe('222236');
    expect(encodeStatus({ ...ALL_WELL, clock: false, atRest: 2, build: '3F2A' })).toBe('7VS9L4');
  });

  it('more than seven exhibits at rest are told as seven', () => {
    expect(decodeStatus(encodeStatus({ ...ALL_WELL, atRest: 12 }))).toMatchObject({ value: { atRest: 7 } });
  });

  it('builds have short names of four hexadecimal digits that differ', () => {
    expect(shortBuild('')).toBe((0x811c ^ 0x9dc5).toString(16).toUpperCase());
    const names = Array.from({ length: 200 }, (_, index) => shortBuild(`build-${index}`));
    expect(names.every((name) => /^[0-9A-F]{4}$/.test(name))).toBe(true);
    expect(new Set(names).size).toBeGreaterThan(190);
  });
});
