import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { freePort, projectRoot } from '../support/kiosk.ts';

/** What a new exhibit needs of the repository; the copy has its own `exhibits/`, so that nothing appears in ours. */
const COPIED = [
  'runtime',
  'assets',
  'exhibits',
  'kiosk-config',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
const BAKED = ['.cache/bake', '.cache/fonts'];

/** Runs a command of the copy; resolves with its first line, or at its end. */
function command(root: string, args: readonly string[]) {
  const child = spawn(process.execPath, [join(root, 'runtime/agent/bootstrap.mjs'), ...args], { cwd: root });
  let said = '';
  const firstLine = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('\n')) resolve(said.slice(0, said.indexOf('\n')));
    });
  });
  child.stderr.resume();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, firstLine, ended };
}

describe('a new exhibit on the desk', () => {
  const chromium = sharedChromium();
  let root: string;
  let server: ReturnType<typeof command>;
  let address: string;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'dapeng-maker-'));
    for (const path of [...COPIED, ...BAKED.filter((folder) => existsSync(join(projectRoot, folder)))]) {
      cpSync(join(projectRoot, path), join(root, path), { recursive: true });
    }
    symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
    expect(await command(root, ['new-exhibit', 'tide-mill', '--title-zh', '潮汐磨坊', '--title-en', 'Tide mill']).ended).toBe(0);
    server = command(root, ['dev', 'tide-mill', '--no-open', '--port', String(await freePort())]);
    address = await server.firstLine;
  }, 180_000);
  afterAll(async () => {
    server?.child.kill('SIGTERM');
    await server?.ended;
    rmSync(root, { recursive: true, force: true });
  });

  const opened = async (): Promise<{
    page: Page;
    inside: Frame;
    grip: ReturnType<Frame['locator']>;
    value(): Promise<number>;
  }> => {
    const page = await chromium.newPage({ widthPx: 1120, heightPx: 450 });
    await page.goto(`${address}&kiosk=van`, { timeout: 120_000 });
    await page
      .locator('.fake-kiosk-messages', { hasText: '{"type":"ready","exhibitId":"tide-mill"}' })
      .waitFor({ timeout: 120_000 });
    const inside = page.frames().find((frame) => frame.url().includes('/frame/'))!;
    const grip = inside.getByRole('slider');
    return { page, inside, grip, value: async () => Number(await grip.getAttribute('aria-valuenow')) };
  };

  it('opens, is played with held fingers, keeps its state through a lost GPU, and starts afresh when nobody is there', async () => {
    const { page, inside, grip, value } = await opened();
    expect(await value()).toBe(1);
    await page.getByLabel('ten fingers').check();
    const box = (await grip.boundingBox())!;
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(value).toBeGreaterThan(1);
    const moved = await value();
    // The finger is still down; a second one, somewhere else, takes nothing from it.
    await page.mouse.click(from.x - 200, from.y - 150);
    expect(await page.locator('.fake-kiosk-fingers i').count()).toBe(2);
    await page.getByRole('button', { name: 'lift all' }).click();
    expect(await page.locator('.fake-kiosk-fingers i').count()).toBe(0);
    await page.getByLabel('ten fingers').uncheck();

    const lost = inside.evaluate(
      () =>
        new Promise<void>((resolve) =>
          document.querySelector('canvas')!.addEventListener('webglcontextrestored', () => resolve()),
        ),
    );
    await page.getByRole('button', { name: 'lose the GPU' }).click();
    await lost;
    expect(await value()).toBe(moved);
    await inside.getByRole('button', { name: '放手' }).click();
    await inside.getByRole('button', { name: '继续' }).waitFor();

    await page.getByLabel('idle clock').check();
    await page.locator('output[data-idle=prompt]').waitFor();
    await page.locator('output[data-idle=active]').waitFor();
    await inside.getByRole('button', { name: '放手' }).waitFor();
    await expect.poll(value).toBe(1);
    expect(await page.locator('.fake-kiosk-messages').textContent()).not.toContain('"failed"');
  });

  it('shows itself to nobody in particular: the scripted visitor comes to the debrief', async () => {
    const page = await chromium.newPage({ widthPx: 640, heightPx: 360 });
    await page.goto(`${address}&kiosk=van&mode=attract`, { timeout: 120_000 });
    await page.frameLocator('.fake-kiosk-frame').locator('.debrief').waitFor({ timeout: 120_000 });
  }, 240_000);
});
