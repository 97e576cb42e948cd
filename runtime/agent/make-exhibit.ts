import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { KioskError } from '@base/errors.ts';
import { idSchema } from '@protocol/schemas.ts';

/** As in the kit's definition of an exhibit; the shell has a sign for each. */
export const THEMES = ['fire', 'earthquake', 'typhoon', 'carbon', 'everyday'] as const;

/** What stands in the template where a new exhibit has its own. */
const TEMPLATE = { id: 'new-exhibit', titleZh: '新展项', titleEn: 'New exhibit', theme: 'everyday' } as const;
/** A title is one text on the glass (rule 24). */
const MOST_HAN = 20;
const MOST_WORDS = 12;

export interface ExhibitRequest {
  id: string;
  titleZh: string;
  titleEn: string;
  theme: string;
}

export interface ExhibitPlaces {
  templateDir: string;
  exhibitsDir: string;
}

const refuse = (argument: string, allowed: string): never => {
  throw new KioskError('agent/bad-argument', { argument, allowed });
};

/**
 * Writes the folder of a new exhibit from the template and answers its path. The folder appears whole or not at all.
 *
 * @throws KioskError `agent/bad-argument` when the id, a title or the theme will not do, or the id is taken.
 */
export function makeExhibit(request: ExhibitRequest, { templateDir, exhibitsDir }: ExhibitPlaces): string {
  check(request, exhibitsDir);
  const folder = join(exhibitsDir, request.id);
  mkdirSync(exhibitsDir, { recursive: true });
  const draft = mkdtempSync(join(exhibitsDir, '.new-'));
  try {
    for (const entry of readdirSync(templateDir, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const from = join(entry.parentPath, entry.name);
      const to = join(draft, from.slice(templateDir.length + 1));
      mkdirSync(dirname(to), { recursive: true });
      if (/\.(tsx?|css|md)$/.test(entry.name)) writeFileSync(to, rewritten(readFileSync(from, 'utf8'), entry.name, request));
      else cpSync(from, to);
    }
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

function check({ id, titleZh, titleEn, theme }: ExhibitRequest, exhibitsDir: string): void {
  if (!idSchema.safeParse(id).success || id === TEMPLATE.id) {
    refuse(id, 'lower-case words joined by hyphens that name the exhibit, for example wind-turbine');
  }
  if (existsSync(join(exhibitsDir, id))) {
    const taken = readdirSync(exhibitsDir).filter((name) => existsSync(join(exhibitsDir, name, 'exhibit.ts')));
    refuse(id, `an id that is not taken (there are already ${taken.join(', ')})`);
  }
  const han = titleZh.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < 1 || han > MOST_HAN) refuse(`--title-zh "${titleZh}"`, `a Chinese title of 1 to ${MOST_HAN} characters`);
  const words = titleEn.trim().split(/\s+/).filter(Boolean).length;
  if (words < 1 || words > MOST_WORDS) refuse(`--title-en "${titleEn}"`, `an English title of 1 to ${MOST_WORDS} words`);
  if (!THEMES.some((known) => known === theme)) refuse(`--theme ${theme}`, THEMES.join(', '));
}

function rewritten(text: string, name: string, { id, titleZh, titleEn, theme }: ExhibitRequest): string {
  const quoted = (value: string) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const own = text.replaceAll(TEMPLATE.id, id);
  switch (name) {
    case 'exhibit.ts':
      return own.replace(`theme: '${TEMPLATE.theme}'`, () => `theme: '${theme}'`);
    case 'zh-CN.ts':
      return own.replace(`title: '${TEMPLATE.titleZh}'`, () => `title: ${quoted(titleZh)}`);
    case 'en.ts':
      return own.replace(`title: '${TEMPLATE.titleEn}'`, () => `title: ${quoted(titleEn)}`);
    case 'README.md':
      return own.replace(`# ${TEMPLATE.titleEn} (${TEMPLATE.titleZh})`, () => `# ${titleEn} (${titleZh})`);
    default:
      return own;
  }
}
