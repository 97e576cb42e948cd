import type { KioskFile } from '@config/schema.ts';
import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import { describe, expect, it } from 'vitest';
import type { Check } from './check.ts';
import { difference } from './checks/fuzz.ts';
import { allPairs, fewPairs, seedOf } from './gauntlet.ts';
import { contrastOf, type Image, linearOf, seenBy } from './measure/image.ts';
import { changedShare } from './measure/states.ts';
import { readable } from './report.ts';
import { named, wholeNumber } from './run.ts';
import { STRETCHES } from './stretch.ts';

describe('stretched texts', () => {
  it('keep their placeholders, and nothing is put into them', () => {
    const text = 'Aim at {{ height.m }} metres';
    for (const stretch of Object.values(STRETCHES)) expect(stretch(text, 'en')).toContain('{{ height.m }}');
    expect(STRETCHES.double('看这里', 'zh-CN')).toBe('看这里看这里');
    expect(STRETCHES.X(text, 'en')).toBe('X{{ height.m }}');
    expect(STRETCHES.long('press here', 'en')).toBe('pressss herere');
  });
});

describe('colours', () => {
  it("are held against each other as WCAG's example says: 777 on white is 4.48", () => {
    expect(contrastOf(linearOf(0x77, 0x77, 0x77), 1)).toBeCloseTo(4.48, 2);
    expect(contrastOf(0, 1)).toBeCloseTo(21, 5);
  });

  it('grey stays grey for every dichromat, and pure red and green come nearer to each other', () => {
    for (const kind of ['protanopia', 'deuteranopia', 'tritanopia'] as const)
      for (const channel of seenBy(kind, 0.5, 0.5, 0.5)) expect(channel).toBeCloseTo(0.5, 2);
    const apart = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((value, i) => value - b[i]!));
    expect(apart(seenBy('deuteranopia', 0.5, 0.14, 0.14), seenBy('deuteranopia', 0.3, 0.27, 0.14))).toBeLessThan(
      0.6 * apart([0.5, 0.14, 0.14], [0.3, 0.27, 0.14]),
    );
  });

  it('a state that changes a hue and nothing else is not seen', () => {
    const of = (r: number, g: number, b: number): Image => {
      const rgb = new Float32Array(300);
      for (let i = 0; i < 100; i++)
        rgb.set(
          [r, g, b].map((v) => linearOf(v, v, v)),
          3 * i,
        );
      return { width: 10, height: 10, rgb };
    };
    const all = { x: 0, y: 0, width: 10, height: 10 };
    expect(changedShare(of(200, 106, 106), of(147, 140, 103), all, 'deuteranopia')).toBe(0);
    expect(changedShare(of(200, 106, 106), of(147, 140, 103), all, 'tritanopia')).toBe(1);
  });
});

describe('the command', () => {
  it('refuses names and numbers that it does not know', () => {
    expect(named('--kiosk', 'a, b', ['a', 'b', 'c'])).toEqual(['a', 'b']);
    expect(named('--kiosk', undefined, ['a'])).toBeNull();
    expect(() => named('--kiosk', 'd', ['a'])).toThrow(/--kiosk d/);
    expect(wholeNumber('--seed', '7', 0, 9)).toBe(7);
    for (const wrong of ['-1', '1.5', 'x', '10']) expect(() => wholeNumber('--seed', wrong, 0, 9)).toThrow(/--seed/);
  });

  it('long, runs every check on every exhibit and kiosk; short, every exhibit and every check, but not all of each other', () => {
    const named = <T>(...ids: string[]) => ids.map((id) => ({ id })) as T[];
    const exhibits = named<ExhibitManifest>('a', 'b', 'c', 'd', 'e');
    const kiosks = named<KioskFile>('k', 'l', 'm');
    const checks = named<Check>('fuzz', 'sizes', 'strings', 'light');
    expect(allPairs(exhibits, kiosks, checks)).toHaveLength(60);
    const few = fewPairs(exhibits, kiosks, checks);
    expect(few).toHaveLength(5 + 3);
    const seen = (part: 'exhibit' | 'kiosk' | 'check') => [...new Set(few.map((pair) => pair[part].id))].sort();
    expect(seen('exhibit')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(seen('kiosk')).toEqual(['k', 'l', 'm']);
    expect(seen('check')).toEqual(['fuzz', 'light', 'sizes', 'strings']);
    expect(fewPairs(exhibits.slice(0, 1), kiosks, checks)).toHaveLength(4);
  });

  it('gives each exhibit on each kiosk a seed that no other exhibit changes', () => {
    expect(seedOf(1, 'a', 'b')).toBe(seedOf(1, 'a', 'b'));
    expect(seedOf(1, 'a', 'b')).not.toBe(seedOf(1, 'a', 'c'));
    expect(seedOf(1, 'a', 'b')).not.toBe(seedOf(2, 'a', 'b'));
  });

  it('says where two states differ', () => {
    expect(difference('{"a":{"b":[1,2]}}', '{"a":{"b":[1,3]}}')).toBe('state.a.b.1: 2 fresh, 3 after');
  });

  it('prints exhibit × check, and for a failure seed, picture and the command that brings it back', () => {
    const line = { exhibit: 'e', kiosk: 'k', seed: 5, seconds: 1, figures: { acts: 1234 } };
    const finding = { what: 'it hangs', where: 'scene 2', screenshot: 'a.png', repeat: 'npm run gauntlet -- --seed 1' };
    const text = readable({
      schema: 1,
      measuredAt: '',
      seed: 1,
      short: false,
      seconds: 90,
      lines: [
        { ...line, check: 'fuzz', findings: [] },
        { ...line, check: 'sizes', findings: [finding] },
      ],
    });
    expect(text).toMatch(/^e {2}k\s+ok\s+1$/m);
    for (const part of ['acts 1,234', 'seed 5', 'a.png', 'it hangs', '--seed 1', '1 of 2']) expect(text).toContain(part);
  });
});
