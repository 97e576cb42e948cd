import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { FACES } from '@bake/fonts/faces.ts';
import { SOUND_NAMES } from '@bake/sounds/sounds.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ENDINGS = /\.(webp|png|jpe?g|svg|wav|opus|mp3|woff2?|ttf|otf|glb|bin)$/;

const listSchema = z.strictObject({
  entries: z.array(
    z.strictObject({
      files: z.array(z.string()).min(1),
      what: z.string().min(1),
      source: z.string().min(1),
      author: z.string().min(1),
      licence: z.enum(['MIT', 'OFL-1.1', 'CC0-1.0', 'CC-BY-4.0']),
    }),
  ),
});

/** `*` stands for a part of a name, `**` for any path. */
function matchesGlob(path: string, pattern: string): boolean {
  const source = pattern.replace(/[.+^${}()|[\]\\@]/g, '\\$&').replace(/\*\*|\*/g, (stars) => (stars === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${source}$`).test(path);
}

const { entries } = listSchema.parse(JSON.parse(readFileSync(join(root, 'assets/licenses.json'), 'utf8')));
const entryOf = (path: string) => entries.find((entry) => entry.files.some((pattern) => matchesGlob(path, pattern)));

const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ENDINGS.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

/** Everything that a visitor sees or hears and that is not text or program. */
const shown = [
  ...filesBelow('assets'),
  ...filesBelow('exhibits'),
  ...filesBelow('runtime'),
  ...SOUND_NAMES.map((name) => `sounds/${name}.wav`),
  ...FACES.map((face) => `node_modules/${face.source}`),
];

describe('licenses.json', () => {
  it('names source, author and licence of every asset, sound and font', () => {
    expect(shown.filter((path) => entryOf(path) === undefined)).toEqual([]);
  });

  it('has no entry for what is not there', () => {
    const idle = entries.flatMap((entry) => entry.files).filter((pattern) => !shown.some((path) => matchesGlob(path, pattern)));
    // An exhibit may be without a picture while it is made.
    expect(idle.filter((pattern) => !pattern.includes('poster'))).toEqual([]);
  });

  it('keeps the text of the licence of every font that is served', () => {
    for (const { source, licence } of FACES) {
      expect(entryOf(`node_modules/${source}`)?.licence).toBe('OFL-1.1');
      expect(existsSync(join(root, 'node_modules', licence))).toBe(true);
      expect(readFileSync(join(root, 'node_modules', licence), 'utf8')).toContain('SIL Open Font License');
    }
  });
});
