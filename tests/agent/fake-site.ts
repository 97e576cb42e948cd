import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../support/kiosk.ts';

/** A folder of files that goes with the test run; `files` maps a path in it to its text. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dapeng-test-'));
  for (const [path, text] of Object.entries(files)) putFile(folder, path, text);
  return folder;
}

export function putFile(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const MANIFEST = {
  id: 'extinguisher',
  version: '1.0.0',
  protocol: 1,
  title: { 'zh-CN': '灭火器', en: 'Extinguisher' },
  invitation: { 'zh-CN': '试试看', en: 'Try it' },
  ruby: { title: ['miè', 'huǒ', 'qì'], invitation: ['', '', ''] },
  languages: ['zh-CN', 'en'],
  multitouch: 'own-object',
  designedSeconds: 60,
  entry: '/assets/exhibit-extinguisher-Ab12Cd34.js',
  poster: '/exhibits/extinguisher/poster.webp',
  files: [],
  options: {},
  items: { predict: 'base-of-the-fire', transfer: 'oil-pan' },
  theme: 'everyday',
};

/** The repository's playlists ask for exhibits, and a kiosk file that asks for one that is not there is refused. */
function askedFor(): string[] {
  const folder = join(projectRoot, 'kiosk-config', 'playlists');
  const playlists = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { exhibits: { exhibit: string }[] },
  );
  return [...new Set([MANIFEST.id, ...playlists.flatMap(({ exhibits }) => exhibits.map(({ exhibit }) => exhibit))])];
}

/** A built site in small: the kinds of file that a real one has, and one beside it that nobody may fetch. */
export function fakeSite(): string {
  const folder = folderWith({
    'secret.txt': 'not for the network',
    'site/index.html': '<!doctype html><title>shell</title>',
    'site/.inputs.json': '{}',
    'site/sw.js': '// worker',
    'site/manifest.webmanifest': '{}',
    'site/frame/index.html': '<!doctype html><title>frame</title>',
    ...Object.fromEntries(
      askedFor().flatMap((id) => [
        [`site/exhibits/${id}/index.html`, '<!doctype html><title>frame</title>'],
        [`site/exhibits/${id}/exhibit.json`, JSON.stringify({ ...MANIFEST, id })],
      ]),
    ),
    'site/assets/shell-Ab12Cd34.js': 'export const shell = 1;',
    'site/sounds/tick.wav': '0123456789',
  });
  return join(folder, 'site');
}
