import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copy as en } from '../../exhibits/fire-escape/copy/en.ts';
import { copy as zh } from '../../exhibits/fire-escape/copy/zh-CN.ts';
import type { Branch } from '../../exhibits/fire-escape/model/plans/plan.ts';
import { sharedChromium } from '../support/chromium.ts';
import type { Kiosk } from '../support/kiosk.ts';
import { startPatientKiosk, type Visitor, visitByTouch } from '../support/kiosk-visitor.ts';
import { guardNetwork } from '../support/network.ts';
import { playNight, playToDebrief, playToNight } from './hands.ts';
import { only } from './play.ts';

/*
 * The whole drill through the real shell, frame and scene, by fingers that follow the sentences on the plinth. What is expected is what the model
 * reports.
 */

const SLOW = { timeout: 600_000 };
const chromium = sharedChromium();
let van: Kiosk;
let hall: Kiosk;

/**
 * A kiosk that shows this exhibit with one branch of the night, at the visitor's own pace: the fire waits for the hand (D9), so
 * that a machine that draws in software plays the same night, only slower.
 */
const kioskOf = (name: string, branch: Branch) =>
  startPatientKiosk(name, { exhibit: 'fire-escape', options: { ...only(branch), pace: 'own' } });

beforeAll(async () => {
  van = await kioskOf('van-32', 'smoke');
  hall = await kioskOf('museum-hall-55', 'home');
});
afterAll(async () => {
  await van?.stop();
  await hall?.stop();
});

/** Looks at each screen: every text fits its box and the glass. */
const looking = (visitor: Visitor) => async (name: string) => {
  expect(await visitor.misfits(), name).toEqual([]);
};

describe('the drill on the kiosk', () => {
  it('by touch, in Chinese on the van: smoke in the stairs, back, sealed, seen, and the weakest moment again', SLOW, async () => {
    const page = await chromium.newPage({ widthPx: 640, heightPx: 360 });
    const network = guardNetwork(page.context());
    const visitor = await visitByTouch(page, van, [], 'fire-escape');
    await playToNight(visitor, zh, looking(visitor));
    await playNight(visitor, zh, looking(visitor));
    await playToDebrief(visitor, zh, looking(visitor));
    const [finished, ...more] = await visitor.said('finished');
    expect(more).toEqual([]);
    expect(finished!.measures).toMatchObject({ 'right-branch': 1, 'sealed-first': 1, 'call-mistakes': 0, 'call-complete': 1 });
    expect(finished!.measures['doors-closed-behind']).toBe(finished!.measures['doors-passed']);
    expect((await visitor.said('step')).map(({ step }) => step)).toEqual([
      'swing',
      'predict',
      'lab',
      'night',
      'signal',
      'call',
      'debrief',
    ]);
    await visitor.tap(visitor.frame.locator('.retry-key'));
    await visitor.frame.locator('.debrief').waitFor({ state: 'detached' });
    await visitor.tap(visitor.frame.locator('.word-key', { hasText: zh.skip! }));
    await visitor.frame.locator('.debrief').waitFor();
    expect(await visitor.said('finished'), 'a visit finishes once').toHaveLength(1);
    expect(visitor.complaints).toEqual([]);
    network.check();
  });

  it('by touch, in English on the tall glass: out of the burning flat, through the three doors and home', SLOW, async () => {
    const page = await chromium.newPage({ widthPx: 360, heightPx: 640 });
    const network = guardNetwork(page.context());
    const visitor = await visitByTouch(page, hall, ['en'], 'fire-escape');
    await playToNight(visitor, en, looking(visitor));
    await playNight(visitor, en, looking(visitor));
    await playToDebrief(visitor, en, looking(visitor));
    expect((await visitor.said('finished'))[0]!.measures).toMatchObject({ 'right-branch': 1, 'call-complete': 1 });

    await visitor.tap(visitor.frame.locator('.word-key', { hasText: en['debrief.next']! }));
    await visitor.reaches('transfer');
    expect(await visitor.misfits(), 'transfer').toEqual([]);
    const smoky = (await visitor.sentence()) === en['transfer.ask.smoky'];
    const named = (label: string) => visitor.frame.locator(`button[aria-label="${label}"]`).first();
    await visitor.tap(named(en['transfer.you']!));
    await visitor.tap(named(en[smoky ? 'transfer.street-room' : 'transfer.stairs']!));
    await visitor.frame.locator('.word-key', { hasText: en['go-home']! }).waitFor();
    expect((await visitor.said('answer')).at(-1)).toMatchObject({ item: 'three-doors', kind: 'transfer', correct: true });
    await visitor.tap(visitor.frame.locator('.word-key', { hasText: en['go-home']! }));
    await page.locator('html[data-phase="home"]').waitFor({ state: 'attached' });
    expect(visitor.complaints).toEqual([]);
    network.check();
  });
});
