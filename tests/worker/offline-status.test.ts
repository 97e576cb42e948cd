import { sortByOwner } from '@worker/offline-status.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const paths = ['/index.html', '/a.js', '/b.js', '/c.css', '/d.bin', '/kiosk.json'] as const;
const somePaths = fc.uniqueArray(fc.constantFrom(...paths));
const needs = (id: string, files: readonly string[]) => ({ id, files: files.map((path) => ({ path, bytes: 1 })) });

describe('what is stored offline', () => {
  it('puts every file in its place: stored or missing, with the exhibits that need it or with the shell', () => {
    fc.assert(
      fc.property(somePaths, somePaths, somePaths, somePaths, (known, stored, first, second) => {
        const files = known.map((path) => ({ path, stored: stored.includes(path) }));
        const status = sortByOwner(files, [needs('one', first), needs('two', second)]);
        const isStored = (path: string) => known.includes(path as never) && stored.includes(path as never);
        for (const [needed, { files: told }] of [first, second].map((list, i) => [list, status.exhibits[i]!] as const)) {
          expect([...told.stored].sort()).toEqual(needed.filter(isStored).sort());
          expect([...told.missing].sort()).toEqual(needed.filter((path) => !isStored(path)).sort());
        }
        const shells = known.filter((path) => !first.includes(path) && !second.includes(path)).sort();
        expect([...status.shell.stored, ...status.shell.missing].sort()).toEqual(shells);
        for (const { files: told, playsOffline } of status.exhibits)
          expect(playsOffline).toBe(told.missing.length === 0 && status.shell.missing.length === 0);
      }),
    );
  });
});
