import { describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { openShell, startKiosk } from '../support/kiosk.ts';
import { guardNetwork } from '../support/network.ts';

const chromium = sharedChromium();

describe('the real site under the real headers', () => {
  it('shell and frames load without a single refusal, and ask nobody off this machine', async () => {
    const kiosk = await startKiosk();
    const context = await chromium.newContext();
    const network = guardNetwork(context);
    const refused: string[] = [];
    context.on('console', (message) => {
      if (/content security policy|permissions policy|refused to/i.test(message.text())) refused.push(message.text());
    });
    const page = await context.newPage();
    await openShell(page, kiosk);
    await expect
      .poll(() => page.frames().some((frame) => frame.url().startsWith(kiosk.slots[0])), { timeout: 30_000 })
      .toBe(true);
    await page.locator('body *').first().waitFor();
    expect(refused).toEqual([]);
    network.check();
    expect(network.requested.length).toBeGreaterThan(3);
    await kiosk.stop();
  });

  it('a frame page cannot frame the shell in its turn', async () => {
    const kiosk = await startKiosk();
    const page = await chromium.newPage();
    await page.goto(`${kiosk.slots[0]}/frame/`);
    await page.evaluate((origin) => {
      const frame = document.createElement('iframe');
      frame.src = `${origin}/`;
      document.body.append(frame);
    }, kiosk.origin);
    await expect.poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-error:'))).toBe(true);
    await kiosk.stop();
  });
});
