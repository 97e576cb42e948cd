import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addExhibit, compile } from '../../support/faulty-exhibits/site.ts';
import { projectRoot } from '../../support/kiosk.ts';

/*
 * The built site with the bad exhibits beside its own. They lie in the same folders to each other as here, so that their
 * imports find what they name.
 */

const TESTS = join(projectRoot, 'tests');
const PARTS = ['gauntlet/bad', 'support/faulty-exhibits'];
const EXHIBITS = 'gauntlet/bad/exhibits';

const modulesIn = (folder: string) =>
  readdirSync(join(TESTS, folder)).filter((name) => name.endsWith('.ts') && name !== 'site.ts');

/** Names of all of them; `nothing-wrong` is the one that every check must pass. */
export const BAD_EXHIBITS: readonly string[] = modulesIn(EXHIBITS)
  .map((name) => name.replace(/\.ts$/, ''))
  .sort();

/** Writes the site anew into `folder` and answers where it lies. */
export function badSite(builtSite: string, folder: string): string {
  const siteDir = join(folder, 'site');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(builtSite, siteDir, { recursive: true });
  for (const part of [...PARTS, EXHIBITS]) {
    for (const name of modulesIn(part)) compile(join(TESTS, part, name), join(siteDir, 'assets', 'bad', part, name));
  }
  const [lender] = readdirSync(join(builtSite, 'exhibits'));
  for (const id of BAD_EXHIBITS) {
    addExhibit(siteDir, id, `/assets/bad/${EXHIBITS}/${id}.js`);
    // What home shows of an exhibit is none of its faults.
    for (const name of ['poster.webp', 'diorama.bin'])
      cpSync(join(builtSite, 'exhibits', lender!, name), join(siteDir, 'exhibits', id, name));
  }
  return siteDir;
}
