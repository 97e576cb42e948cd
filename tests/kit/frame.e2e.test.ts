import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium.ts';
import { faultySite } from '../support/faulty-exhibits/site.ts';
import { hostFrame, openMessage } from '../support/frame-host.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';

/** The frame page as it is built, hosted by a page that only listens. */
describe('a frame', () => {
  const chromium = sharedChromium();
  let kiosk: Kiosk;
  beforeAll(async () => {
    kiosk = await startKiosk(faultySite());
  });
  afterAll(() => kiosk?.stop());

  const host = async () => hostFrame(await chromium.newPage(), kiosk.origin);
  const modelTimeS = (inside: Awaited<ReturnType<typeof host>>['inside']) =>
    inside.evaluate(() => Number(document.documentElement.dataset.modelTimeS ?? 0));

  it('is warm before it is opened, and ready after the first whole frame of the exhibit', async () => {
    const frame = await host();
    await frame.said('warm');
    await frame.send(openMessage('steady'));
    expect(await frame.said('ready')).toEqual({ type: 'ready', exhibitId: 'steady' });

    const types = (await frame.all()).map((message) => message.type);
    expect(types.indexOf('warm')).toBeLessThan(types.indexOf('ready'));
    expect(await modelTimeS(frame.inside)).toBeGreaterThan(0);
  });

  it('gives back everything that it lent when it closes', async () => {
    const frame = await host();
    await frame.send(openMessage('steady'));
    await frame.said('ready');
    await frame.send({ type: 'close' });
    expect(await frame.said('closed')).toEqual({ type: 'closed', left: { geometries: 0, textures: 0, listeners: 0, sounds: 0 } });
  });

  it('says what an exhibit kept for itself', async () => {
    const frame = await host();
    await frame.send(openMessage('keeps-what-was-lent'));
    await frame.said('ready');
    await frame.send({ type: 'close' });
    expect((await frame.said('closed')).left?.listeners).toBe(1);
  });

  it('stops the model while paused, goes on after it, and beats all the while', async () => {
    const frame = await host();
    await frame.send(openMessage('steady'));
    await frame.said('ready');
    await frame.send({ type: 'pause' });
    const beatsBefore = (await frame.all()).filter((message) => message.type === 'heartbeat').length;
    const pausedAtS = await modelTimeS(frame.inside);
    await frame.said('heartbeat', beatsBefore + 3);
    expect(await modelTimeS(frame.inside)).toBe(pausedAtS);

    await frame.send({ type: 'resume' });
    await frame.inside.waitForFunction((atS) => Number(document.documentElement.dataset.modelTimeS) > atS, pausedAtS);
  });

  it('changes preferences without losing the state', async () => {
    const frame = await host();
    await frame.send(openMessage('steady'));
    await frame.said('ready');
    await frame.inside.waitForFunction(() => Number(document.documentElement.dataset.modelTimeS) > 0.5);
    const { preferences } = openMessage('steady');
    await frame.send({ type: 'preferences', preferences: { ...preferences, language: 'en', textSize: 'large' } });
    await frame.inside.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await modelTimeS(frame.inside)).toBeGreaterThan(0.5);
    expect(await frame.inside.evaluate(() => document.documentElement.dataset.text)).toBe('large');
  });

  it('starts afresh at a reset', async () => {
    const frame = await host();
    await frame.send(openMessage('steady'));
    await frame.said('ready');
    await frame.inside.waitForFunction(() => Number(document.documentElement.dataset.modelTimeS) > 1);
    await frame.send({ type: 'reset', seed: 8 });
    await frame.inside.waitForFunction(() => Number(document.documentElement.dataset.modelTimeS) < 0.5);
  });

  it('goes on from a state that another frame left', async () => {
    const frame = await host();
    await frame.send(openMessage('steady', { snapshot: { timeS: 30, seed: 7 } }));
    await frame.said('ready');
    expect(await modelTimeS(frame.inside)).toBeGreaterThan(30);
  });

  it('drops what does not fit the protocol and lives on', async () => {
    const frame = await host();
    await frame.said('warm');
    for (const nonsense of [
      null,
      'open',
      { type: 'open' },
      { type: 'dance' },
      { ...openMessage('steady'), entry: 'https://elsewhere/x.js' },
    ]) {
      await frame.send(nonsense as never);
    }
    await frame.send(openMessage('steady'));
    await frame.said('ready');
    expect((await frame.all()).filter((message) => message.type === 'failed')).toEqual([]);
  });

  it('comes through a lost context once, with the state it had', async () => {
    const frame = await host();
    await frame.send(openMessage('loses-context-once'));
    await frame.said('ready');
    await frame.inside.waitForFunction(() => Number(document.documentElement.dataset.modelTimeS) > 1.5);
    const all = await frame.all();
    expect(all.filter((message) => message.type === 'failed')).toEqual([]);
    expect(all.findLast((message) => message.type === 'heartbeat')?.contextLost).toBe(1);
  });

  it.each([
    ['throws-in-step', 'exhibit/failed', 'stepping'],
    ['throws-in-scene', 'exhibit/failed', 'drawing'],
    ['throws-in-panel', 'exhibit/failed', 'showing'],
    ['throws-in-frame-callback', 'exhibit/failed', 'running'],
    ['rejects-promise', 'exhibit/failed', 'running'],
    ['loses-context-twice', 'stage/context-lost', 'canvas'],
    ['loses-context-for-good', 'stage/context-lost', 'canvas'],
    ['bad-definition', 'exhibit/bad-definition', 'importing'],
    ['refuses-options', 'exhibit/bad-definition', 'importing'],
  ])('%s is told to the host, once, with its code', async (exhibitId, code, phase) => {
    const frame = await host();
    await frame.send(openMessage(exhibitId, { options: exhibitId === 'refuses-options' ? { speed: 'fast' } : {} }));
    const failure = await frame.said('failed');
    expect(failure).toMatchObject({ code, phase });
    expect(failure.detail).not.toBe('');

    const beats = (await frame.all()).filter((message) => message.type === 'heartbeat').length;
    await frame.said('heartbeat', beats + 2);
    expect((await frame.all()).filter((message) => message.type === 'failed')).toHaveLength(1);
  });

  it('lists everything that is wrong with a definition at once', async () => {
    const frame = await host();
    await frame.send(openMessage('bad-definition'));
    const { detail } = await frame.said('failed');
    expect(detail).toContain('Scene');
    expect(detail).toContain('stepS');
  });

  it('never hosts itself under a page that is neither its own origin nor the shell', async () => {
    const page = await chromium.newPage();
    const slot = kiosk.slots[0];
    await page.route(`${kiosk.slots[1]}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${slot}/frame/"></iframe><script>window.heard = 0; addEventListener('message', () => heard++)</script>`,
      }),
    );
    await page.goto(`${kiosk.slots[1]}/stranger/`);
    const inside = page.frames().find((frame) => frame.url().includes('/frame/'));
    await inside?.waitForLoadState('load').catch(() => undefined);
    expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(0);
  });
});
