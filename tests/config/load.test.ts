import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '@config/check.ts';
import { editDistance } from '@config/did-you-mean.ts';
import { jsonSchemas } from '@config/json-schema.ts';
import { loadKiosk } from '@config/load.ts';
import { readJson } from '@config/read-json.ts';
import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../kiosk-config');
const onDisk = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
const van = join(root, 'kiosks/van-32.json');

/** The van's file with one change, its playlist and calendar as they are. */
function withVan(change: (file: Record<'display' | 'idle' | 'opening' | 'languages', object>) => void) {
  const file = JSON.parse(readFileSync(van, 'utf8'));
  change(file);
  return (path: string) => (path === van ? JSON.stringify(file) : onDisk(path));
}

const manifest: ExhibitManifest = {
  id: 'extinguisher',
  version: '1.0.0',
  protocol: 1,
  title: { 'zh-CN': '提拔握压', en: 'Extinguisher' },
  invitation: { 'zh-CN': '这一针，你会拔吗？', en: 'Can you pull this pin?' },
  ruby: { title: [], invitation: [] },
  languages: ['zh-CN', 'en'],
  multitouch: 'own-object',
  designedSeconds: 110,
  entry: '/exhibits/extinguisher/exhibit.js',
  poster: '/exhibits/extinguisher/poster.webp',
  files: [],
  options: z.toJSONSchema(z.strictObject({ maxLengthM: z.number().min(0.5).max(4).default(2) }), { io: 'input' }),
  items: { predict: 'p', transfer: 't' },
  theme: 'fire',
};

describe('files of the repository', () => {
  const files = ['kiosks', 'playlists', 'calendars'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
  );

  it('are accepted', () => {
    expect(checkFiles(files, onDisk, []).flatMap((checked) => checked.problems)).toEqual([]);
  });

  it('hold a school at 21.5 inches, a van at 32 in daylight and a 4K portrait of 55', () => {
    const displays = readdirSync(join(root, 'kiosks')).map((name) =>
      JSON.parse(readFileSync(join(root, 'kiosks', name), 'utf8')),
    );
    const inches = (mm: number) => Math.round((mm / 25.4) * 2) / 2;
    expect(displays.map((file) => [file.site.kind, inches(file.display.diagonalMm)]).sort()).toEqual([
      ['museum', 55],
      ['school', 21.5],
      ['van', 32],
    ]);
    const museum = displays.find((file) => file.site.kind === 'museum').display;
    expect([museum.widthPx, museum.heightPx]).toEqual([2160, 3840]);
  });

  it('have the editors’ schemas as they are generated today', () => {
    for (const [kind, schema] of Object.entries(jsonSchemas())) {
      expect(JSON.parse(readFileSync(join(root, 'schema', `${kind}.schema.json`), 'utf8')), kind).toEqual(schema);
    }
  });
});

describe('a refused file', () => {
  const problems = (readFile: (path: string) => string | undefined, exhibits: ExhibitManifest[] = []) => {
    const loaded = loadKiosk(van, readFile, exhibits);
    return loaded.ok ? [] : loaded.error;
  };

  it('tells all problems at once: path, what was found, what would do', () => {
    const found = problems(
      withVan((file) => {
        Object.assign(file.display, { diagonalMm: 81_300, tiltDeg: 'flat' });
        Object.assign(file.idle, { second: 45 });
        Object.assign(file, { profile: 'childs' });
      }),
    );
    expect(found).toEqual([
      'kiosks/van-32.json: display.diagonalMm is 81300 mm; choose between 150 mm and 3000 mm',
      'kiosks/van-32.json: display.tiltDeg is "flat"; it must be a number in °',
      'kiosks/van-32.json: profile is "childs"; choose "primary", "secondary", "general" or "elder"',
      'kiosks/van-32.json: idle.second is not known; did you mean seconds?',
    ]);
  });

  it('names what is missing', () => {
    expect(problems(withVan((file) => Reflect.deleteProperty(file, 'display')))).toEqual([
      'kiosks/van-32.json: display is missing; it must be a group of settings in { }',
    ]);
  });

  it('gives line and column of a slip in the JSON', () => {
    expect(problems((path) => (path === van ? '{\n  "id": "van-32",,\n}' : onDisk(path)))).toEqual([
      expect.stringMatching(/^kiosks\/van-32\.json: it is not valid JSON at line 2, column 18: /),
    ]);
  });

  it('says that a playlist does not exist', () => {
    expect(problems(withVan((file) => Object.assign(file, { playlist: 'no-such' })))).toEqual([
      'playlists/no-such.json: there is no such file',
    ]);
  });

  it('checks options against the exhibit’s own schema', () => {
    const readFile = (path: string) =>
      path.endsWith('van-tour.json')
        ? JSON.stringify({
            schemaVersion: 1,
            id: 'van-tour',
            name: { 'zh-CN': '巡展', en: 'Tour' },
            exhibits: [{ exhibit: 'extinguisher', options: { maxLengthM: 40, maxLength: 3 } }, { exhibit: 'extinguishr' }],
          })
        : onDisk(path);
    expect(problems(readFile, [manifest])).toEqual([
      'playlists/van-tour.json: exhibits[0].options.maxLengthM is 40 m; choose between 0.5 m and 4 m',
      'playlists/van-tour.json: exhibits[0].options.maxLength is not known; did you mean maxLengthM?',
      'playlists/van-tour.json: exhibits[1].exhibit is "extinguishr", which is not installed; did you mean extinguisher?',
    ]);
  });

  it('holds what a schema cannot say: days that exist, hours in order, a default that is offered', () => {
    const found = problems(
      withVan((file) => {
        Object.assign(file.opening, { from: '22:00', to: '06:00' });
        Object.assign(file.languages, { offered: ['en'] });
      }),
    );
    expect(found).toEqual([
      'kiosks/van-32.json: languages.default is "zh-CN", which is not offered; add it to languages.offered',
      'kiosks/van-32.json: opening.from is 22:00, which is not before opening.to (06:00)',
    ]);
  });
});

it('reads a file with a byte-order mark, as Windows editors write it', () => {
  expect(readJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
});

it('edit distance agrees with known pairs', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('idleSecond', 'idleSeconds')).toBe(1);
});
