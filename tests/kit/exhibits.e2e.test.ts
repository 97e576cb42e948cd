import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { FAULTY_EXHIBITS, faultySite } from '../support/faulty-exhibits/site.ts';
import { hostFrame, openMessage } from '../support/frame-host.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';

/** All exhibits are opened by one test, by a machine that may be busy with others. */
const SLOW = { timeout: 400_000 };
const PATIENCE_MS = 90_000;

/** Every exhibit of the built site, in a real browser. */
describe('each exhibit', () => {
  const chromium = sharedChromium();
  let kiosk: Kiosk;
  let manifests: ExhibitManifest[] = [];
  beforeAll(async () => {
    const site = faultySite();
    const folder = join(site.siteDir, 'exhibits');
    manifests = readdirSync(folder)
      .filter((id) => !FAULTY_EXHIBITS.includes(id))
      .map((id) => JSON.parse(readFileSync(join(folder, id, 'exhibit.json'), 'utf8')) as ExhibitManifest);
    kiosk = await startKiosk(site);
  });
  afterAll(() => kiosk?.stop());

  it('opens alone at its own address, on every kind of panel, and becomes ready', SLOW, async () => {
    for (const { id } of manifests) {
      for (const panel of ['school', 'museum']) {
        const page = await chromium.newPage({ widthPx: 640, heightPx: 640 });
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.goto(`${kiosk.origin}/exhibits/${id}/?kiosk=${panel}&log`);
        await page.getByText(`{"type":"ready","exhibitId":"${id}"}`).waitFor({ timeout: PATIENCE_MS });
        expect(errors, `${id} on ${panel}`).toEqual([]);
        // What stays open goes on drawing, and in software all of them share the same cores.
        await page.close();
      }
    }
  });

  it('gives back geometries, textures, listeners and sounds when it closes', SLOW, async () => {
    for (const { id, entry } of manifests) {
      const page = await chromium.newPage();
      const frame = await hostFrame(page, kiosk.origin);
      await frame.send(openMessage(id, { entry }));
      await frame.said('ready');
      await frame.send({ type: 'close' });
      expect((await frame.said('closed')).left, id).toEqual({ geometries: 0, textures: 0, listeners: 0, sounds: 0 });
      await page.close();
    }
  });

  it('goes on with its state after its canvas was lost once', SLOW, async () => {
    for (const { id, entry } of manifests) {
      const page = await chromium.newPage();
      const frame = await hostFrame(page, kiosk.origin);
      await frame.send(openMessage(id, { entry }));
      await frame.said('ready');
      await frame.inside.evaluate(() => {
        const extension = document.querySelector('canvas')!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
        extension.loseContext();
        setTimeout(() => extension.restoreContext(), 300);
      });
      const framesAtLoss = (await frame.said('heartbeat')).frames;
      await expect
        .poll(async () => (await frame.all()).findLast((message) => message.type === 'heartbeat'), { timeout: 20_000 })
        .toSatisfy((beat: { frames: number; contextLost: number }) => beat.contextLost === 1 && beat.frames > framesAtLoss + 3);
      expect((await frame.all()).filter((message) => message.type === 'failed')).toEqual([]);
      await page.close();
    }
  });
});
