import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { coreCharacters, gb2312LevelOne, unicodeRange } from './characters.ts';
import { FACES, type Face } from './faces.ts';

/** Counts up when the same input must give another output. */
const BAKE_VERSION = 1;

export interface BakedFace {
  family: Face['family'];
  weight: number;
  /** File in the cache, named by the hash of everything it was made from. */
  file: string;
  /** CSS unicode-range. */
  range: string;
  licence: string;
}

/** All of the common Han block: only what the core face, declared later, does not have is ever looked up in the rest. */
const HAN_BLOCK = 'U+4E00-9FFF';

/**
 * Cuts the site's fonts to what a kiosk can show, into `cacheFolder`, and answers the faces in the order of the style sheet.
 * A file that stands there already is not made again: its name is a hash of the source and the characters.
 */
export async function bakeFonts(root: string, cacheFolder: string): Promise<BakedFace[]> {
  mkdirSync(cacheFolder, { recursive: true });
  const core = coreCharacters(root);
  // Not without the core's: so it stays the same file, in caches too, while the copy is being written.
  const rest = gb2312LevelOne();
  const baked: BakedFace[] = [];
  for (const face of FACES) {
    const common = { family: face.family, weight: face.weight, licence: face.licence };
    if (face.cut === 'chinese') {
      const restFile = await cut(root, cacheFolder, face, 'rest', rest);
      const coreFile = await cut(root, cacheFolder, face, 'core', core);
      baked.push({ ...common, file: restFile, range: HAN_BLOCK }, { ...common, file: coreFile, range: unicodeRange(core) });
    } else {
      baked.push({ ...common, file: await cut(root, cacheFolder, face, 'whole', []), range: face.cut.range });
    }
  }
  return baked;
}

/** The style sheet. `block`: a machine without Chinese fonts would show boxes for the time of a swap. */
export function fontFaceCss(faces: readonly BakedFace[], urlOf: (file: string) => string): string {
  return faces
    .map(
      (face) =>
        `@font-face{font-family:'${face.family}';font-style:normal;font-weight:${face.weight};font-display:block;` +
        `src:url('${urlOf(face.file)}') format('woff2');unicode-range:${face.range}}`,
    )
    .join('\n');
}

async function cut(root: string, cacheFolder: string, face: Face, part: string, characters: readonly string[]): Promise<string> {
  const source = join(root, 'node_modules', face.source);
  const key = createHash('sha256')
    .update(JSON.stringify([BAKE_VERSION, face.source, statSync(source).size, part, characters.join('')]))
    .digest('hex')
    .slice(0, 12);
  const file = join(cacheFolder, `${face.name}-${part}-${key}.woff2`);
  if (existsSync(file)) return file;
  const bytes = readFileSync(source);
  const output = part === 'whole' ? bytes : await subsetFont(bytes, characters.join(''), { targetFormat: 'woff2' });
  // Several builds may run at once; a half-written font must never be taken for a whole one.
  const passing = `${file}.${process.pid}`;
  writeFileSync(passing, output);
  renameSync(passing, file);
  return file;
}
