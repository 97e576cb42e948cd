import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import ts from 'typescript';
import { projectRoot } from '../kiosk.ts';

/*
 * Puts exhibits that fail beside the built site's own. They import nothing of the kit, so the site is served as it was
 * built: what is tested is the page, the shell and the kit that visitors get.
 */

const SOURCE = join(projectRoot, 'tests', 'support', 'faulty-exhibits');
const EXHIBITS = join(SOURCE, 'exhibits');
/** A kiosk of the repository gives display, hours and everything else. */
const KIOSK = join(projectRoot, 'kiosk-config', 'kiosks', 'school-primary-1.json');

/** Names of all of them. */
export const FAULTY_EXHIBITS: readonly string[] = readdirSync(EXHIBITS)
  .map((name) => name.replace(/\.ts$/, ''))
  .sort();

export interface FaultySite {
  /** Folder to serve. */
  siteDir: string;
  /** A kiosk whose programme holds all of them. */
  kioskFile: string;
}

export interface FaultySiteOptions {
  /** The built site to start from; without it the one that DAPENG_BUILT_SITE names, without that `dist/`. */
  builtSite?: string;
  /** Where to write; without it `.cache/faulty`. */
  folder?: string;
  /** Which of them stand in the programme, in this order; without it all. */
  programme?: readonly string[];
}

/** Writes site and kiosk anew and answers where they lie. */
export function faultySite(options: FaultySiteOptions = {}): FaultySite {
  const builtSite = options.builtSite ?? process.env.DAPENG_BUILT_SITE ?? join(projectRoot, 'dist');
  if (!existsSync(join(builtSite, 'frame', 'index.html'))) throw new Error(`there is no built site in ${builtSite}`);
  const folder = options.folder ?? join(projectRoot, '.cache', 'faulty');
  const siteDir = join(folder, 'site');
  rmSync(folder, { recursive: true, force: true });
  cpSync(builtSite, siteDir, { recursive: true });

  const modules = join(siteDir, 'assets', 'faulty');
  for (const name of readdirSync(SOURCE)) {
    if (name.endsWith('.ts') && name !== 'site.ts') compile(join(SOURCE, name), join(modules, name));
  }
  for (const id of FAULTY_EXHIBITS) {
    compile(join(EXHIBITS, `${id}.ts`), join(modules, 'exhibits', `${id}.ts`));
    addExhibit(siteDir, id, `/assets/faulty/exhibits/${id}.js`);
  }
  return { siteDir, kioskFile: writeKiosk(join(folder, 'kiosk-config'), options.programme ?? FAULTY_EXHIBITS) };
}

/** Puts an exhibit beside those of a site: its address and what the shell must know of it. */
export function addExhibit(siteDir: string, id: string, entry: string): void {
  const place = join(siteDir, 'exhibits', id);
  mkdirSync(place, { recursive: true });
  cpSync(join(siteDir, 'frame', 'index.html'), join(place, 'index.html'));
  writeJson(join(place, 'exhibit.json'), manifestOf(id, entry));
}

/** Takes the types away and lets the imports name the files that come out. */
export function compile(from: string, to: string): void {
  const { outputText } = ts.transpileModule(readFileSync(from, 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  });
  const file = to.replace(/\.ts$/, '.js');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, outputText);
}

function manifestOf(id: string, entry: string): ExhibitManifest {
  const text = { 'zh-CN': '故障展项', en: id.replaceAll('-', ' ') };
  return {
    id,
    version: '1.0.0',
    protocol: 1,
    title: text,
    invitation: text,
    ruby: { title: ['gù', 'zhàng', 'zhǎn', 'xiàng'], invitation: ['gù', 'zhàng', 'zhǎn', 'xiàng'] },
    languages: ['zh-CN', 'en'],
    multitouch: 'own-object',
    designedSeconds: 60,
    entry,
    poster: `/exhibits/${id}/poster.webp`,
    files: [],
    options: {},
    items: { predict: 'before', transfer: 'after' },
    theme: 'everyday',
  };
}

function writeKiosk(folder: string, programme: readonly string[]): string {
  const kiosk = JSON.parse(readFileSync(KIOSK, 'utf8')) as { $schema?: string; calendar: string };
  delete kiosk.$schema;
  const kioskFile = join(folder, 'kiosks', 'faulty.json');
  writeJson(kioskFile, { ...kiosk, id: 'faulty', playlist: 'faulty' });
  writeJson(join(folder, 'playlists', 'faulty.json'), {
    schemaVersion: 1,
    id: 'faulty',
    name: { 'zh-CN': '故障', en: 'Faulty' },
    exhibits: programme.map((exhibit) => ({
      exhibit,
      options: exhibit === 'refuses-options' ? { speed: 'fast' } : {},
      timeLimitSeconds: null,
    })),
  });
  cpSync(join(projectRoot, 'kiosk-config', 'calendars'), join(folder, 'calendars'), { recursive: true });
  return kioskFile;
}

function writeJson(file: string, value: unknown): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);
}
