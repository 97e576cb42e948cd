import type { Copy } from '@kit/define-exhibit.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copy as en } from '../../exhibits/keep-the-lights-on/copy/en.ts';
import { copy as zh } from '../../exhibits/keep-the-lights-on/copy/zh-CN.ts';
import { BEATS } from '../../exhibits/keep-the-lights-on/model/play/beats.ts';
import { sharedChromium } from '../support/chromium.ts';
import type { Kiosk } from '../support/kiosk.ts';
import { middle, slider, startPatientKiosk, type Visitor, visitByTouch, wordKey } from '../support/kiosk-visitor.ts';
import { guardNetwork } from '../support/network.ts';

/*
 * The whole exhibit through the real shell, frame and scene, by fingers that do what the plinth invites them to. What is expected is what the model
 * reports.
 */

const SLOW = { timeout: 600_000 };
const PATIENCE_MS = 120_000;
const chromium = sharedChromium();
let van: Kiosk;
let hall: Kiosk;

// The visitor's own pace: a slow machine must not miss what it looks at.
const kioskOf = (name: string) => startPatientKiosk(name, { exhibit: 'keep-the-lights-on', options: { pace: 'own' } });

beforeAll(async () => {
  van = await kioskOf('van-32');
  hall = await kioskOf('museum-hall-55');
});
afterAll(async () => {
  await van?.stop();
  await hall?.stop();
});

const looking = async (visitor: Visitor, name: string) => expect(await visitor.misfits(), name).toEqual([]);

async function press(visitor: Visitor, words: string): Promise<void> {
  await wordKey(visitor, words).waitFor({ timeout: PATIENCE_MS });
  await visitor.tap(wordKey(visitor, words));
}

/** Waits until the plinth says one of these. */
const says = (visitor: Visitor, ...sentences: string[]) =>
  visitor.frame.waitForFunction(
    (wanted) => wanted.includes(document.querySelector('.instruction-main')?.textContent ?? ''),
    sentences,
    { polling: 100, timeout: PATIENCE_MS },
  );

async function sunAndCurve(visitor: Visitor, copy: Copy): Promise<void> {
  await visitor.reaches('sun');
  await looking(visitor, 'sun');
  const sun = await middle(slider(visitor, copy['sun.control']!));
  const groove = (await visitor.frame.locator('.slider').boundingBox())!;
  await visitor.drag(sun, { x: groove.x + groove.width, y: sun.y });
  await says(visitor, copy['sun.gone']!);
  await press(visitor, copy.next!);

  await visitor.reaches('predict');
  const pen = slider(visitor, copy['predict.control']!);
  await pen.waitFor();
  await looking(visitor, 'predict');
  const field = (await visitor.frame.locator('.pad-field').boundingBox())!;
  const at = await middle(pen);
  await visitor.drag(at, { x: field.x + (field.width * 19) / 23, y: field.y });
  await press(visitor, copy['predict.give']!);
  await says(visitor, copy['predict.right']!);
  await looking(visitor, 'predict, told');
  await press(visitor, copy.next!);
}

/** Each moment is begun by a hand, looked at, and passed over: how it plays out is the model's own test. */
async function moments(visitor: Visitor, copy: Copy): Promise<void> {
  for (const beat of ['noon', 'evening'] as const) {
    await visitor.reaches(beat);
    await says(visitor, copy[`${beat}.ask`]!);
    await looking(visitor, beat);
    const gas = await middle(slider(visitor, copy['supply.gas.control']!));
    const cooling = await middle(slider(visitor, copy['supply.cooling.control']!));
    // Two hands at once: supply goes up while demand goes down.
    const hands = (share: number) => [
      { x: gas.x, y: gas.y - 12 * share, id: 1 },
      { x: cooling.x, y: cooling.y - 12 * share, id: 2 },
    ];
    await visitor.touch('touchStart', hands(0));
    for (let i = 1; i <= 6; i++) await visitor.touch('touchMove', hands(i / 6));
    await visitor.touch('touchEnd', []);
    await visitor.frame.waitForFunction(
      (ask) => document.querySelector('.instruction-main')?.textContent !== ask,
      copy[`${beat}.ask`]!,
      { polling: 100, timeout: PATIENCE_MS },
    );
    await press(visitor, copy.skip!);
  }
  await visitor.reaches('typhoon');
  await looking(visitor, 'typhoon');
  const reserve = await middle(slider(visitor, copy['typhoon.control']!));
  const groove = (await visitor.frame.locator('.slider').boundingBox())!;
  await visitor.drag(reserve, { x: groove.x + groove.width, y: reserve.y });
  await press(visitor, copy['typhoon.begin']!);
  await slider(visitor, copy['supply.gas.control']!).waitFor();
  await press(visitor, copy.skip!);
}

/** Three builds by tap and tap, the week, and every picture after it. */
async function mix(visitor: Visitor, copy: Copy, kinds: readonly string[]): Promise<void> {
  await visitor.reaches('mix');
  await looking(visitor, 'mix');
  for (const [slot, kind] of kinds.entries()) {
    await visitor.tap(visitor.frame.getByRole('button', { name: copy[`build.${kind}.control`]!, exact: true }));
    await visitor.tap(visitor.frame.locator('.drop-zone').nth(slot));
  }
  await says(visitor, copy['mix.run-it']!);
  await press(visitor, copy['mix.run']!);
  await wordKey(visitor, copy['look.year']!).waitFor({ timeout: PATIENCE_MS });
  for (const look of ['year', 'century', 'mangrove'] as const) {
    await press(visitor, copy[`look.${look}`]!);
    await visitor.frame.locator('.lights-sheet').waitFor();
    await looking(visitor, look);
    if (look === 'century') await press(visitor, copy['century.one']!);
  }
  await press(visitor, copy.next!);
  await visitor.frame.locator('.debrief').waitFor();
  await looking(visitor, 'debrief');
}

describe('the lights on the kiosk', () => {
  it('by touch, in Chinese on the van: every beat, the debrief, the weakest moment again', SLOW, async () => {
    const page = await chromium.newPage({ widthPx: 640, heightPx: 360 });
    const network = guardNetwork(page.context());
    const visitor = await visitByTouch(page, van, [], 'keep-the-lights-on');
    await sunAndCurve(visitor, zh);
    await moments(visitor, zh);
    await mix(visitor, zh, ['nuclear', 'storage', 'shift']);
    const [finished, ...more] = await visitor.said('finished');
    expect(more).toEqual([]);
    expect(finished!.measures).toMatchObject({ 'peak-error-hours': 0, 'weeks-run': 1, retries: 0 });
    expect((await visitor.said('step')).map(({ step }) => step)).toEqual(BEATS.slice(0, -1));
    expect((await visitor.said('answer')).at(0)).toMatchObject({
      item: 'evening-peak',
      kind: 'predict',
      value: 19,
      correct: true,
    });
    await visitor.tap(visitor.frame.locator('.retry-key'));
    await visitor.frame.locator('.debrief').waitFor({ state: 'detached' });
    await press(visitor, zh.skip!);
    await visitor.frame.locator('.debrief').waitFor();
    expect(await visitor.said('finished'), 'a visit finishes once').toHaveLength(1);
    expect(visitor.complaints).toEqual([]);
    network.check();
  });

  it('by touch, in English on the tall glass: every beat, the windless evening, and home', SLOW, async () => {
    const page = await chromium.newPage({ widthPx: 360, heightPx: 640 });
    const network = guardNetwork(page.context());
    const visitor = await visitByTouch(page, hall, ['en'], 'keep-the-lights-on');
    await sunAndCurve(visitor, en);
    await moments(visitor, en);
    await mix(visitor, en, ['gas', 'wind', 'storage']);
    await press(visitor, en['debrief.next']!);
    await visitor.reaches('transfer');
    await looking(visitor, 'transfer');
    await visitor.tap(visitor.frame.getByRole('button', { name: en['transfer.choice.2.control']!, exact: true }));
    await visitor.tap(visitor.frame.locator('.drop-zone').first());
    await wordKey(visitor, en['go-home']!).waitFor({ timeout: PATIENCE_MS });
    await looking(visitor, 'transfer, told');
    expect((await visitor.said('answer')).at(-1)).toMatchObject({ item: 'windless-evening', kind: 'transfer' });
    await visitor.tap(wordKey(visitor, en['go-home']!));
    await page.locator('html[data-phase="home"]').waitFor({ state: 'attached' });
    expect(visitor.complaints).toEqual([]);
    network.check();
  });
});
