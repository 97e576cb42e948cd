import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Copy } from '@kit/define-exhibit.ts';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copy as en } from '../../exhibits/earthquake-drill/copy/en.ts';
import { copy as zh } from '../../exhibits/earthquake-drill/copy/zh-CN.ts';
import { TRANSFER_CHOICES } from '../../exhibits/earthquake-drill/panel/transfer-choices.ts';
import { middle, patientKiosks, type Visitor, visitByTouch } from '../extinguisher/kiosk-visitor.ts';
import { sharedChromium } from '../support/chromium.ts';
import { type Kiosk, startKiosk } from '../support/kiosk.ts';
import { guardNetwork } from '../support/network.ts';

/*
 * The whole drill through the real shell, frame and scene, by fingers that follow the sentences on the plinth. What is expected is what
 * the model reports.
 */

const SLOW = { timeout: 600_000 };
const chromium = sharedChromium();
const kiosks = patientKiosks();
let van: Kiosk;
let hall: Kiosk;

/** A kiosk whose playlists show this exhibit. */
async function kioskOf(name: string): Promise<Kiosk> {
  const kioskFile = kiosks.kiosk(name);
  const playlists = join(dirname(dirname(kioskFile)), 'playlists');
  for (const file of readdirSync(playlists)) {
    const path = join(playlists, file);
    const playlist = JSON.parse(readFileSync(path, 'utf8')) as { exhibits: { exhibit: string }[] };
    const others = playlist.exhibits.filter(({ exhibit }) => exhibit !== 'earthquake-drill');
    // A local earthquake is short: no warning, few seconds to hold.
    const shown = { exhibit: 'earthquake-drill', options: { scenario: 'local-m5' }, timeLimitSeconds: null };
    writeFileSync(path, JSON.stringify({ ...playlist, exhibits: [...others, shown] }));
  }
  return startKiosk({ kioskFile });
}

beforeAll(async () => {
  van = await kioskOf('van-32');
  hall = await kioskOf('museum-hall-55');
});
afterAll(async () => {
  await van?.stop();
  await hall?.stop();
  kiosks.remove();
});

const slider = ({ frame }: Visitor, label: string) => frame.getByRole('slider', { name: label, exact: true });
/** A button by its name; a short word may stand before it. */
const button = ({ frame }: Visitor, label: string) => frame.locator(`button[aria-label$="${label}"]`).first();
const words = ({ frame }: Visitor, text: string) => frame.locator('.word-key', { hasText: text }).first();

const nextFrame = ({ frame }: Visitor) =>
  frame.evaluate(() => new Promise<void>((drawn) => requestAnimationFrame(() => drawn())));

/** Taps "next" while it is there, until a beat has come. */
async function goOn(visitor: Visitor, copy: Copy, beat: string): Promise<void> {
  for (;;) {
    if ((await visitor.said('step')).some(({ step }) => step === beat)) return;
    const place = await words(visitor, copy.next!)
      .boundingBox({ timeout: 50 })
      .catch(() => null);
    if (place) await visitor.tapAt({ x: place.x + place.width / 2, y: place.y + place.height / 2 });
    await nextFrame(visitor);
  }
}

/** Brings a slider's grip to a share of its way. */
async function slideTo(visitor: Visitor, label: string, share: number): Promise<void> {
  const grip = slider(visitor, label);
  const box = (await grip.locator('xpath=ancestor::*[contains(@class,"slider")][1]').boundingBox())!;
  const from = await middle(grip);
  const gripPx = (await grip.boundingBox())!.width;
  await visitor.drag(from, { x: box.x + gripPx / 2 + (box.width - gripPx) * share, y: from.y });
}

const carry = async (visitor: Visitor, block: Locator, zone: Locator) => visitor.drag(await middle(block), await middle(zone));
/** The zone of a piece on the plinth; the one on the stage has a longer name. */
const zone = ({ frame }: Visitor, copy: Copy, id: string) => frame.locator(`button[aria-label="${copy[`piece.${id}`]}"]`).first();

async function playToDebrief(visitor: Visitor, copy: Copy): Promise<void> {
  const look = async (name: string) => expect(await visitor.misfits(), name).toEqual([]);
  await visitor.reaches('crank');
  const dial = slider(visitor, copy['crank.control']!);
  await dial.waitFor();
  await look('crank');
  const at = await middle(dial);
  await visitor.drag({ x: at.x - 8, y: at.y + 8 }, { x: at.x + 14, y: at.y - 10 });
  await goOn(visitor, copy, 'predict');

  await button(visitor, copy['predict.give.control']!).waitFor();
  await look('predict');
  await carry(visitor, button(visitor, copy['predict.dot.control']!), zone(visitor, copy, 'vase'));
  await visitor.tap(button(visitor, copy['predict.give.control']!));
  await goOn(visitor, copy, 'waves');

  await slider(visitor, copy['waves.town.control']!).waitFor();
  await look('waves');
  await slideTo(visitor, copy['waves.town.control']!, 0.1);
  await slideTo(visitor, copy['waves.fault.control']!, 0.95);
  await goOn(visitor, copy, 'drill');

  await button(visitor, copy['drill.alarm.control']!).waitFor();
  await look('drill');
  await visitor.tap(button(visitor, copy['drill.alarm.control']!));
  await visitor.tap(button(visitor, copy['drill.drop.control']!));
  await slideTo(visitor, copy['drill.walk.control']!, 2.2 / 6.5);
  await look('shaking');
  await goOn(visitor, copy, 'exit');

  await button(visitor, copy['exit.cover.control']!).waitFor();
  await look('exit');
  await visitor.tap(words(visitor, copy.skip!));
  await goOn(visitor, copy, 'home');

  await button(visitor, copy['home.sleep.control']!).waitFor();
  await look('home');
  await carry(visitor, button(visitor, copy['home.bracket.control']!), zone(visitor, copy, 'bookshelf'));
  await visitor.tap(button(visitor, copy['home.sleep.control']!));
  await visitor.tap(button(visitor, copy['home.pillow.control']!));
  await look('night');
  await goOn(visitor, copy, 'debrief');
  await visitor.frame.locator('.debrief').waitFor();
  await look('debrief');
}

describe('the drill on the kiosk', () => {
  it('by touch, in Chinese on the van: from the crank to the debrief, and the weakest moment again', SLOW, async () => {
    const page = await chromium.newPage({ widthPx: 640, heightPx: 360 });
    const network = guardNetwork(page.context());
    const visitor = await visitByTouch(page, van, [], 'earthquake-drill');
    await playToDebrief(visitor, zh);
    const [finished, ...more] = await visitor.said('finished');
    expect(more).toEqual([]);
    expect(finished!.measures).toMatchObject({ 'took-lift': 0 });
    expect((await visitor.said('answer')).map(({ item }) => item)).toContain('what-falls');
    await visitor.tap(visitor.frame.locator('.retry-key'));
    await visitor.frame.locator('.debrief').waitFor({ state: 'detached' });
    await visitor.tap(words(visitor, zh.skip!));
    await visitor.frame.locator('.debrief').waitFor();
    expect(await visitor.said('finished'), 'a visit finishes once').toHaveLength(1);
    expect(visitor.complaints).toEqual([]);
    network.check();
  });

  it('by touch, in English on the tall glass: to the debrief, the unseen place, and home', SLOW, async () => {
    const page = await chromium.newPage({ widthPx: 360, heightPx: 640 });
    const network = guardNetwork(page.context());
    const visitor = await visitByTouch(page, hall, ['en'], 'earthquake-drill');
    await playToDebrief(visitor, en);
    await visitor.tap(words(visitor, en['debrief.next']!));
    await visitor.reaches('transfer');
    expect(await visitor.misfits(), 'transfer').toEqual([]);
    const sentence = await visitor.sentence();
    const place = (['library', 'bed', 'corridor'] as const).find((name) => sentence === en[`transfer.ask.${name}`])!;
    const right = { library: 'desk', bed: 'pillow', corridor: 'inner-wall' }[place];
    expect(TRANSFER_CHOICES[place]).toContain(right);
    await visitor.tap(button(visitor, en['transfer.you.control']!));
    await visitor.tap(button(visitor, en[`action.${right}`]!));
    await words(visitor, en['go-home']!).waitFor();
    expect((await visitor.said('answer')).at(-1)).toMatchObject({ item: 'unseen-room', kind: 'transfer', correct: true });
    await visitor.tap(words(visitor, en['go-home']!));
    await page.locator('html[data-phase="home"]').waitFor({ state: 'attached' });
    expect(visitor.complaints).toEqual([]);
    network.check();
  });
});
