import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Arena } from '../gauntlet/arena.ts';
import { standsInAttract } from './day.ts';

const TAKEN_WITHIN_MS = 90_000;

/**
 * The curators change the programme and a new build comes: the kiosk's file has another call to action, the service worker is
 * another one. Answers once the kiosk has taken it up, which it does at attract, with the words that must stand there now.
 */
export async function updateProgramme(arena: Arena, kioskFile: string, page: Page, number: number): Promise<string> {
  const kiosk = JSON.parse(readFileSync(kioskFile, 'utf8')) as { attract: { call: Record<string, string> } };
  const call = `Touch the sea ${number}`;
  kiosk.attract.call.en = call;
  writeFileSync(kioskFile, JSON.stringify(kiosk));
  appendFileSync(join(arena.siteDir, 'sw.js'), `\n// programme ${number}\n`);
  await page.evaluate(() => {
    window.soakMark = true;
    return navigator.serviceWorker.getRegistration().then((registration) => registration?.update());
  });
  await page.waitForFunction(() => window.soakMark === undefined, null, { polling: 200, timeout: TAKEN_WITHIN_MS });
  await standsInAttract(page);
  return call;
}

export const callNow = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.call')?.textContent?.trim() ?? '');
