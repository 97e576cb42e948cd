import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKiosk } from '@config/load.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../kiosk-config');
const kiosk = join(root, 'kiosks/museum-hall-55.json');
const files = new Map(
  ['kiosks/museum-hall-55', 'playlists/museum-hall', 'calendars/shanwei'].map((name) => [
    name,
    readFileSync(join(root, `${name}.json`), 'utf8'),
  ]),
);
const nameOf = (path: string) => /([a-z]+\/[^/]+)\.json$/.exec(path.replaceAll('kiosks/../', ''))?.[1] ?? '';

/** Every place in a JSON value, as paths. */
function places(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, Array.isArray(value) ? Number(key) : key])),
  ];
}

const nasty = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, '', -1, 1e308, 0.1, [], {}, '__proto__', '中'.repeat(500), { __proto__: null, constructor: 1 }),
);

const mutation = fc.record({
  file: fc.constantFrom(...files.keys()),
  where: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'rename', 'add', 'cut'),
  value: nasty,
  key: fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('__proto__', 'constructor', 'toString', 'idle second')),
});

function mutate(text: string, { where, how, value, key }: { where: number; how: string; value: unknown; key: string }): string {
  if (how === 'cut') return text.slice(0, where % text.length);
  const json = JSON.parse(text);
  const all = places(json).filter((place) => place.length > 0);
  const place = all[where % all.length]!;
  const parent = place.slice(0, -1).reduce((here, part) => here[part], json);
  const last = place.at(-1)!;
  const set = (name: string | number, to: unknown) =>
    Object.defineProperty(parent, name, { value: to, enumerable: true, configurable: true, writable: true });
  if (how === 'replace') set(last, value);
  else if (how === 'add') Array.isArray(parent) ? parent.push(value) : set(key, value);
  else {
    const kept = parent[last];
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
    if (how === 'rename' && !Array.isArray(parent)) set(key, kept);
  }
  return JSON.stringify(json);
}

it('ten thousand mutated files: always accepted or a clear list, never a throw', () => {
  let refused = 0;
  fc.assert(
    fc.property(mutation, (change) => {
      const read = (path: string) => {
        const name = nameOf(path);
        const text = files.get(name);
        return text !== undefined && name === change.file ? mutate(text, change) : text;
      };
      const loaded = loadKiosk(kiosk, read, []);
      if (loaded.ok) return;
      refused++;
      expect(loaded.error.length).toBeGreaterThan(0);
      for (const problem of loaded.error) {
        expect(problem).toMatch(/^(kiosks|playlists|calendars)\/[^:]*: \S/);
        expect(problem).not.toMatch(/undefined|\[object|Invalid input|NaN/);
        expect(problem.length).toBeLessThan(700);
      }
    }),
    { numRuns: 10_000, seed: 20_261_124 },
  );
  // A mutation that changes nothing that matters is accepted, but most must be caught.
  expect(refused).toBeGreaterThan(5000);
}, 120_000);
