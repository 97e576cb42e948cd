import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyExhibit } from '@kit/define-exhibit.ts';
import { afterAll, describe, expect, it } from 'vitest';
import { makeExhibit, THEMES } from '../../runtime/agent/make-exhibit.ts';
import { projectRoot, runCommand } from '../support/kiosk.ts';
import { testContract } from './contract.ts';

/** What an exhibit maker has a minute after the beginning must be whole. Inside the project, because it imports the kit. */
mkdirSync(join(projectRoot, '.cache'), { recursive: true });
const exhibitsDir = mkdtempSync(join(projectRoot, '.cache', 'new-exhibit-'));
// Its imports mean what they mean in exhibits/.
writeFileSync(join(exhibitsDir, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.json', include: ['.'] }));
const places = { templateDir: join(projectRoot, 'runtime', 'kit', 'template'), exhibitsDir };
const request = { id: 'tide-mill', titleZh: '潮汐磨坊', titleEn: "Miller's tide", theme: 'carbon' };
const folder = makeExhibit(request, places);
afterAll(() => rmSync(exhibitsDir, { recursive: true, force: true }));

const exhibit = ((await import(/* @vite-ignore */ join(folder, 'exhibit.ts'))) as { default: AnyExhibit }).default;
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('a new exhibit, as it is', () => testContract('tide-mill', exhibit));

describe('what was asked for stands in it', () => {
  it('id, titles and theme, and nothing of the template’s name', () => {
    expect(exhibit.theme).toBe('carbon');
    expect(exhibit.copy['zh-CN'].title).toBe('潮汐磨坊');
    expect(exhibit.copy.en.title).toBe("Miller's tide");
    expect(exhibit.ruby.title).toEqual(['cháo', 'xī', 'mò', 'fáng']);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toMatch(/^# Miller's tide \(潮汐磨坊\)\n/);
    const texts = filesIn(folder)
      .filter((file) => !file.endsWith('.webp'))
      .map((file) => readFileSync(file, 'utf8'));
    expect(texts.filter((text) => text.includes('new-exhibit') || text.includes('新展项'))).toEqual([]);
  });
});

describe('its picture for the coast', () => {
  it('is there from the beginning, and so is the page that draws it anew', () => {
    const poster = readFileSync(join(folder, 'poster.webp'));
    expect([poster.toString('latin1', 0, 4), poster.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WEBP']);
    expect(existsSync(join(folder, 'scene', 'poster-page.ts'))).toBe(true);
  });
});

describe('what will not do', () => {
  it.each([
    ['a name that is no id', { id: 'Tide Mill' }, 'lower-case words'],
    ['the id of the template', { id: 'new-exhibit' }, 'lower-case words'],
    ['a path', { id: '../elsewhere' }, 'lower-case words'],
    ['an id that is taken', { id: 'tide-mill' }, 'there are already tide-mill'],
    ['a Chinese title without Chinese', { id: 'other', titleZh: 'Mill' }, 'Chinese title'],
    ['a title that fits no plate', { id: 'other', titleZh: '潮'.repeat(21) }, '20 characters'],
    ['no English title', { id: 'other', titleEn: ' ' }, '12 words'],
    ['a theme that the coast does not know', { id: 'other', theme: 'opera' }, THEMES.join(', ')],
  ])('%s is refused with what would do, and leaves nothing behind', (_what, change, words) => {
    expect(() => makeExhibit({ ...request, ...change }, places)).toThrow(words);
    expect(readdirSync(exhibitsDir).sort()).toEqual(['tide-mill', 'tsconfig.json']);
  });

  it('the command says it in both languages and exits with 2', async () => {
    const taken = runCommand('new-exhibit', ['extinguisher']);
    expect(await taken.ended).toBe(2);
    expect(taken.said()).toContain('agent/bad-argument');
    expect(taken.said()).toContain('extinguisher');
    const help = runCommand('new-exhibit', ['--help']);
    expect(await help.ended).toBe(0);
    expect(help.printed()).toContain('--title-zh');
    expect(existsSync(join(projectRoot, 'exhibits', 'undefined'))).toBe(false);
  });
});
