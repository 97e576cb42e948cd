import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPin } from '../../runtime/agent/operator/pin-hash.ts';
import { axeProblems } from '../support/axe.ts';
import { sharedChromium } from '../support/chromium.ts';
import { faultySite } from '../support/faulty-exhibits/site.ts';
import { type Kiosk, openShell, startKiosk } from '../support/kiosk.ts';
import { openWithKeys, phase } from './glass.ts';

/*
 * Staff at the glass of a real kiosk: in by the corner and the PIN, locked out by wrong ones over a restart, and what
 * the page shows and does.
 */

const PIN = '731904';
/** A kiosk does not zoom, so that no visitor leaves it zoomed; the token for large text is there instead. */
const LOCKED = { without: ['meta-viewport'] };

const chromium = sharedChromium();
const stateDir = mkdtempSync(join(tmpdir(), 'dapeng-operator-'));
const lockFile = join(stateDir, 'operator-lock.json');
let kiosk: Kiosk;
let site: ReturnType<typeof faultySite>;
let goodFile = '';

const start = async () => {
  kiosk = await startKiosk({ siteDir: site.siteDir, kioskFile: site.kioskFile, stateDir });
};
beforeAll(async () => {
  site = faultySite({
    folder: new URL('../../.cache/shell-operator', import.meta.url).pathname,
    programme: ['steady', 'throws-in-step'],
  });
  const file = JSON.parse(readFileSync(site.kioskFile, 'utf8')) as object;
  goodFile = JSON.stringify({ ...file, operator: { pinHash: await hashPin(PIN) } });
  writeFileSync(site.kioskFile, goodFile);
  await start();
});
afterAll(() => kiosk?.stop());

/** The card stands for half a second only: the page itself looks out for it. */
const failsNext = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((failed) =>
        new MutationObserver((_, observer) => {
          if (document.documentElement.dataset.phase !== 'failed') return;
          observer.disconnect();
          failed();
        }).observe(document.documentElement, { attributes: true }),
      ),
  );
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function atAttract(): Promise<Page> {
  const page = await chromium.newPage({ widthPx: 960, heightPx: 540 });
  await openShell(page, kiosk);
  await page.locator('html[data-phase="attract"] .call').waitFor();
  return page;
}

async function holdCorner(page: Page): Promise<void> {
  await page.mouse.move(14, 14);
  await page.mouse.down();
  await page.locator('.pin-pad').waitFor();
  await page.mouse.up();
}

async function typePin(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await button(page, digit).click();
  await button(page, '确定').click();
}

async function enter(page: Page): Promise<void> {
  await holdCorner(page);
  await typePin(page, PIN);
  await page.locator('.staff-page').waitFor();
}

const readLock = () => JSON.parse(readFileSync(lockFile, 'utf8')) as { remainingMs: number };

describe('the way in', () => {
  it('O1: a hold that is let go early opens nothing', async () => {
    const page = await atAttract();
    await page.mouse.move(14, 14);
    await page.mouse.down();
    await page.waitForTimeout(1000);
    await page.mouse.up();
    await page.waitForTimeout(3000);
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('O2, O3: five wrong PINs lock; a restart of the agent keeps the lock; the right PIN opens when it is over', async () => {
    const page = await atAttract();
    await holdCorner(page);
    expect(await axeProblems(page, LOCKED)).toEqual([]);
    for (let left = 4; left >= 0; left--) {
      await typePin(page, '112233');
      if (left > 0) await page.getByText(`不对，还可以试${left}次`).waitFor();
    }
    await page.getByText('试错太多').waitFor();
    expect(await button(page, '1').getAttribute('aria-disabled')).toBe('true');
    expect(readLock().remainingMs).toBe(60_000);

    await kiosk.kill();
    await start();
    const again = await atAttract();
    await holdCorner(again);
    await again.getByText('试错太多').waitFor();
    const refused = await again.evaluate(
      (pin) => fetch('/api/operator/login', { method: 'POST', body: JSON.stringify({ pin }) }).then(({ status }) => status),
      PIN,
    );
    expect(refused).toBe(429);

    // The minute passes: what is left on disk is taken for what an agent of later would read.
    await kiosk.stop();
    writeFileSync(lockFile, JSON.stringify({ ...readLock(), remainingMs: 0 }));
    await start();
    await enter(await atAttract());
    expect(readLock()).toMatchObject({ failures: 0, locks: 0 });
  });
});

describe('the page', () => {
  it('shows what is wrong with a refused file, and the code says so too', async () => {
    const page = await atAttract();
    const codeBefore = await page.locator('.corner-code').textContent();
    await enter(page);
    await page.getByText('faulty.json').waitFor();
    expect(await page.locator('.staff-problems').count()).toBe(0);
    writeFileSync(site.kioskFile, goodFile.replace('"seconds":45', '"seconds":4'));
    await page.getByText('idle.seconds is 4 s; choose between 30 s and 300 s').waitFor();
    expect(await axeProblems(page, LOCKED)).toEqual([]);
    await button(page, '离开').click();
    const status = async () =>
      ((await (await fetch(`${kiosk.origin}/api/status`)).json()) as { status: { code: string; facts: object } }).status;
    const onGlass = async () => (await page.locator('.corner-code').textContent())?.replace(' ', '');
    await expect.poll(onGlass, { timeout: 20_000 }).not.toBe(codeBefore?.replace(' ', ''));
    expect((await status()).facts).toMatchObject({ kioskFile: false });
    // Other facts may change meanwhile, and glass and agent hear of them one after the other.
    await expect.poll(async () => (await onGlass()) === (await status()).code, { timeout: 20_000 }).toBe(true);
    writeFileSync(site.kioskFile, goodFile);
  });

  it('O5: wakes an exhibit that rests', async () => {
    const page = await atAttract();
    await page.touchscreen.tap(480, 150);
    await phase(page, 'home');
    for (let round = 0; round < 3; round++) {
      const failed = failsNext(page);
      await openWithKeys(page, 'throws-in-step');
      await failed;
      await phase(page, 'home');
    }
    await enter(page);
    await phase(page, 'attract');
    await button(page, '展品').click();
    await page.getByText('休息中：出了 3 次故障').waitFor();
    expect(await axeProblems(page, LOCKED)).toEqual([]);
    await button(page, '叫醒').click();
    await page.getByText('休息中').waitFor({ state: 'detached' });
    await button(page, '离开').click();
    await page.touchscreen.tap(480, 150);
    await phase(page, 'home');
    expect(await page.locator('[data-exhibit="throws-in-step"]').getAttribute('data-resting')).toBeNull();
  });

  it('O7, O8: writes the record as a file, feels the touch test, restarts the kiosk', async () => {
    const page = await atAttract();
    await enter(page);
    await button(page, '参观').click();
    await button(page, '导出 CSV').click();
    const saved = (await page.getByText('已存到').textContent()) ?? '';
    expect(readFileSync(saved.replace(/^已存到\s*/, ''), 'utf8')).toMatch(/^visit,sequence,/);

    await button(page, '检验').click();
    await button(page, '触摸检验').click();
    const before = (await page.getByText(/还有 \d+ 格没摸到/).textContent()) ?? '';
    await page.mouse.move(60, 60);
    await page.mouse.down();
    await page.mouse.move(800, 60, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction((words) => !document.body.textContent.includes(words), before);

    const leave = (await button(page, '按住离开').boundingBox())!;
    await page.mouse.move(leave.x + leave.width / 2, leave.y + leave.height / 2);
    await page.mouse.down();
    await page.locator('.touch-test').waitFor({ state: 'detached' });
    await page.mouse.up();

    await button(page, '重启').click();
    const restart = (await button(page, '按住一秒').nth(1).boundingBox())!;
    const reloaded = page.waitForEvent('load');
    await page.mouse.move(restart.x + restart.width / 2, restart.y + restart.height / 2);
    await page.mouse.down();
    await reloaded;
    await page.mouse.up();
    await page.locator('html[data-phase="attract"]').waitFor({ state: 'attached' });
    expect(kiosk.said()).toContain('starting again');
  });

  it('every target is 20 mm or more', async () => {
    const page = await atAttract();
    await enter(page);
    for (const section of ['状态', '展品', '检验', '参观', '重启']) {
      await button(page, section).click();
      const small = await page.evaluate(() => {
        const pxPerMm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
        return [...document.querySelectorAll('dialog [data-touch]')]
          .map((element) => ({ text: element.textContent, rect: element.getBoundingClientRect() }))
          .filter(({ rect }) => Math.min(rect.width, rect.height) < 20 * pxPerMm - 0.5)
          .map(({ text, rect }) => `${text} ${rect.width / pxPerMm} × ${rect.height / pxPerMm} mm`);
      });
      expect(small).toEqual([]);
    }
  });
});
