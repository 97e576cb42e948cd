import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copy as en } from '@kit/debrief/copy/en.ts';
import { copy as zh } from '@kit/debrief/copy/zh-CN.ts';
import type { BrowserContext } from 'playwright-core';

/*
 * Where a test gets at the words that the kit itself says (headings of the debrief, keys of the sheet). They lie in a file of
 * the built site; on its way into the page each of them becomes a question to the window, which answers with another word
 * where it has one.
 */

export const KIT_COPY: Record<string, Record<string, string>> = { 'zh-CN': zh, en };

declare global {
  interface Window {
    /** Language → key → the word that stands in for the kit's own. */
    kitWords?: Record<string, Record<string, string>> | undefined;
  }
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Lets pages of this context put other words in the kit's mouth. Before the first page; workers must be blocked. */
export async function openKitWords(context: BrowserContext, siteDir: string): Promise<void> {
  const files = readdirSync(join(siteDir, 'assets')).filter((name) => name.endsWith('.js'));
  const texts = files.map((name) => ({ name, script: readFileSync(join(siteDir, 'assets', name), 'utf8') }));
  const changed = texts.flatMap(({ name, script }) => {
    const { asking, words } = withQuestions(script);
    return words === 0 ? [] : [{ name, asking, words }];
  });
  const found = changed.reduce((sum, { words }) => sum + words, 0);
  const wanted = Object.values(KIT_COPY).reduce((sum, copy) => sum + Object.keys(copy).length, 0);
  if (found !== wanted) throw new Error(`${found} of the kit's ${wanted} words were found in the built site`);
  for (const { name, asking } of changed)
    await context.route(`**/assets/${name}`, (route) => route.fulfill({ contentType: 'text/javascript', body: asking }));
}

/** The script with each word of the kit made a question, and how many they were. */
export function withQuestions(script: string): { asking: string; words: number } {
  let asking = script;
  let words = 0;
  for (const [language, copy] of Object.entries(KIT_COPY)) {
    for (const [key, text] of Object.entries(copy)) {
      const entry = new RegExp(`(["'\`])${literally(key)}\\1\\s*:\\s*(["'\`])${literally(text)}\\2`);
      asking = asking.replace(entry, (whole) => {
        words++;
        const name = JSON.stringify(key);
        return `get ${name}(){return globalThis.kitWords?.[${JSON.stringify(language)}]?.[${name}]??${whole.slice(whole.indexOf(':') + 1)}}`;
      });
    }
  }
  return { asking, words };
}
