import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/kiosk.ts';

/*
 * What the browser must have before the shell's first interactive frame, read from the built pages: scripts and style sheets that the
 * page names and everything they import at once. What is imported later, on demand, does not count.
 */

const site = process.env.DAPENG_BUILT_SITE ?? join(projectRoot, 'dist');
const MOST_BYTES = 200 * 1024;
/** Words that survive minification, by what they tell. */
const TELLS = { three: ['WebGLRenderer'], kit: ['unhandledrejection', 'webglcontextlost'] };

const read = (file: string) => readFileSync(join(site, file));

/** Files of a page that are loaded at once. */
function firstFilesOf(page: string): Set<string> {
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, chunk] of read(file)
      .toString()
      .matchAll(/\b(?:import|export)(?:[^'"()]*?\bfrom)?\s*["']\.\/([^"']+)["']/g))
      add(`assets/${chunk}`);
  };
  for (const [, file] of read(page)
    .toString()
    .matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g))
    add(file!);
  return files;
}

const holding = (files: Iterable<string>, words: readonly string[]) =>
  [...files].filter((file) => {
    const text = read(file).toString();
    return words.every((word) => text.includes(word));
  });

describe("the shell's first interactive frame", () => {
  const first = firstFilesOf('index.html');
  const all = readdirSync(join(site, 'assets'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `assets/${file}`);

  it('needs neither three nor the kit', () => {
    for (const tell of Object.values(TELLS)) {
      expect(holding(all, tell), 'the site holds it, in chunks of its own').not.toEqual([]);
      expect(holding(first, tell)).toEqual([]);
    }
    expect(holding(firstFilesOf('frame/index.html'), TELLS.three), 'an exhibit does need it').not.toEqual([]);
  });

  it('weighs no more than 200 KB, gzipped', () => {
    const bytes = [...first].reduce((sum, file) => sum + gzipSync(read(file)).byteLength, 0);
    expect([...first].filter((file) => file.endsWith('.js')).length).toBeGreaterThan(3);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});
