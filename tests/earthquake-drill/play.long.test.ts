import type { Copy } from '@kit/define-exhibit.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copy as en } from '../../exhibits/earthquake-drill/copy/en.ts';
import { copy as zh } from '../../exhibits/earthquake-drill/copy/zh-CN.ts';
import { TRANSFER_CHOICES } from '../../exhibits/earthquake-drill/panel/transfer-choices.ts';
import { sharedChromium } from '../support/chromium.ts';
import type { Kiosk } from '../support/kiosk.ts';
import {
  button,
  carry,
  goOn,
  nextInQueue,
  slider,
  slideTo,
  startPatientKiosk,
  turn,
  type Visitor,
  visitByTouch,
  wordKey,
} from '../support/kiosk-visitor.ts';
import { guardNetwork } from '../support/network.ts';
import { drawTheWay, holdTheLeg } from './hold-and-way.ts';

/*
 * The whole drill through the real shell, frame and scene, by fingers that follow the sentences on the plinth. What is expected is what
 * the model reports.
 */

const SLOW = { timeout: 600_000 };
const chromium = sharedChromium();
let van: Kiosk;
let hall: Kiosk;

// A local earthquake is short: no warning, few seconds to hold.
const kioskOf = (name: string) =>
  startPatientKiosk(name, { exhibit: 'earthquake-drill', options: { scenario: 'local-m5', classQuake: 7 } });

beforeAll(async () => {
  van = await kioskOf('van-32');
  hall = await kioskOf('museum-hall-55');
});
afterAll(async () => {
  await van?.stop();
  await hall?.stop();
});

/** The zone of a piece on the plinth; the one on the stage has a longer name. */
const zone = ({ frame }: Visitor, copy: Copy, id: string) => frame.locator(`button[aria-label="${copy[`piece.${id}`]}"]`).first();

async function playToDebrief(visitor: Visitor, copy: Copy): Promise<void> {
  const look = async (name: string) => expect(await visitor.misfits(), name).toEqual([]);
  await visitor.reaches('crank');
  const dial = slider(visitor, copy['crank.control']!);
  await dial.waitFor();
  await look('crank');
  await turn(visitor, dial, -130, 60);
  await goOn(visitor, copy.next!, 'predict');

  await button(visitor, copy['predict.give.control']!).waitFor();
  await look('predict');
  await carry(visitor, button(visitor, copy['predict.dot.control']!), zone(visitor, copy, 'vase'));
  await visitor.tap(button(visitor, copy['predict.give.control']!));
  await goOn(visitor, copy.next!, 'waves');

  await slider(visitor, copy['waves.town.control']!).waitFor();
  await look('waves');
  await slideTo(visitor, copy['waves.town.control']!, 0.1);
  await slideTo(visitor, copy['waves.fault.control']!, 0.95);
  await goOn(visitor, copy.next!, 'drill');

  await button(visitor, copy['drill.alarm.control']!).waitFor();
  await look('drill');
  await visitor.tap(button(visitor, copy['drill.alarm.control']!));
  await visitor.tap(button(visitor, copy['drill.drop.control']!));
  await slideTo(visitor, copy['drill.walk.control']!, 2.2 / 6.5);
  await look('shaking');
  await holdTheLeg(visitor);
  await goOn(visitor, copy.next!, 'exit');

  await button(visitor, copy['exit.cover.control']!).waitFor();
  await look('exit');
  await drawTheWay(visitor, copy);
  await goOn(visitor, copy.next!, 'home');

  await button(visitor, copy['home.sleep.control']!).waitFor();
  await look('home');
  await carry(visitor, button(visitor, copy['home.bracket.control']!), zone(visitor, copy, 'bookshelf'));
  await visitor.tap(button(visitor, copy['home.sleep.control']!));
  await visitor.tap(button(visitor, copy['home.pillow.control']!));
  await look('night');
  await goOn(visitor, copy.next!, 'debrief');
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
    expect(finished!.measures).toMatchObject({ 'took-lift': 0, 'right-action': 1, 'drop-zone-seconds': 0 });
    expect(
      finished!.measures['held-percent'],
      'a finger that stays with the leg holds it, as well as the machine draws',
    ).toBeGreaterThan(0);
    expect(finished!.measures['aftershock-reaction-seconds'], 'it shook again, and the hand stopped').toBeGreaterThanOrEqual(0);
    expect((await visitor.said('answer')).map(({ item }) => item)).toContain('what-falls');
    await visitor.tap(visitor.frame.locator('.retry-key'));
    await visitor.frame.locator('.debrief').waitFor({ state: 'detached' });
    await visitor.tap(wordKey(visitor, zh.skip!));
    await visitor.frame.locator('.debrief').waitFor();
    expect(await visitor.said('finished'), 'a visit finishes once').toHaveLength(1);

    const next = await nextInQueue(visitor, 'earthquake-drill');
    await playToDebrief(next, zh);
    expect(await next.frame.locator('.runs-strip span').count(), 'V4: the run before stands beside the own one').toBe(1);
    expect(next.complaints).toEqual([]);
    network.check();
  });

  it('by touch, in English on the tall glass: to the debrief, the unseen place, and home', SLOW, async () => {
    const page = await chromium.newPage({ widthPx: 360, heightPx: 640 });
    const network = guardNetwork(page.context());
    const visitor = await visitByTouch(page, hall, ['en'], 'earthquake-drill');
    await playToDebrief(visitor, en);
    await visitor.tap(wordKey(visitor, en['debrief.next']!));
    await visitor.reaches('transfer');
    expect(await visitor.misfits(), 'transfer').toEqual([]);
    const sentence = await visitor.sentence();
    const place = (['library', 'bed', 'corridor'] as const).find((name) => sentence === en[`transfer.ask.${name}`])!;
    const right = { library: 'desk', bed: 'pillow', corridor: 'inner-wall' }[place];
    expect(TRANSFER_CHOICES[place]).toContain(right);
    await visitor.tap(button(visitor, en['transfer.you.control']!));
    await visitor.tap(button(visitor, en[`action.${right}`]!));
    await wordKey(visitor, en['go-home']!).waitFor();
    expect((await visitor.said('answer')).at(-1)).toMatchObject({ item: 'unseen-room', kind: 'transfer', correct: true });
    await visitor.tap(wordKey(visitor, en['go-home']!));
    await page.locator('html[data-phase="home"]').waitFor({ state: 'attached' });
    expect(visitor.complaints).toEqual([]);
    network.check();
  });
});
