import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const CUT_FILE = fileURLToPath(new URL('./cut-file.ts', import.meta.url));
/** At most this many cuts at once; each fills one core. */
const AT_ONCE = 2;

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
  const wanted = FACES.flatMap((face) =>
    face.cut === 'chinese'
      ? [
          { face, part: 'rest', characters: rest, range: HAN_BLOCK },
          { face, part: 'core', characters: core, range: unicodeRange(core) },
        ]
      : [{ face, part: 'whole', characters: [], range: face.cut.range }],
  );
  const files: string[] = [];
  let next = 0;
  const work = async () => {
    for (let i = next++; i < wanted.length; i = next++) {
      const { face, part, characters } = wanted[i]!;
      files[i] = await cut(root, cacheFolder, face, part, characters);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return wanted.map(({ face, range }, i) => ({
    family: face.family,
    weight: face.weight,
    file: files[i]!,
    range,
    licence: face.licence,
  }));
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
  // Several builds may run at once; a half-written font must never be taken for a whole one.
  const passing = `${file}.${process.pid}`;
  if (part === 'whole') copyFileSync(source, passing);
  else await cutInOwnProcess(root, source, passing, characters.join(''));
  renameSync(passing, file);
  return file;
}

function cutInOwnProcess(root: string, source: string, out: string, characters: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', CUT_FILE, source, out], {
      cwd: root,
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`cutting ${source} ended with ${code}`))));
    child.stdin.on('error', () => {});
    child.stdin.end(characters);
  });
}
