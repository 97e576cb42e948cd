import type { Copy } from '@kit/define-exhibit.ts';
import type { Locator } from 'playwright-core';
import { middle, type Visitor } from '../extinguisher/kiosk-visitor.ts';

/*
 * Fingers that follow what the plinth says, sentence by sentence, with its own controls. What is waited for is a state of the page, never a time.
 */

/** Sees a screen of the visit, by the name of its moment. */
export type Look = (name: string) => Promise<void>;

const slider = ({ frame }: Visitor, label: string) => frame.getByRole('slider', { name: label, exact: true });
/** A button by its name; a short word may stand before it. */
const button = ({ frame }: Visitor, label: string) => frame.locator(`button[aria-label$="${label}"]`).first();

const nextFrame = ({ frame }: Visitor) =>
  frame.evaluate(() => new Promise<void>((drawn) => requestAnimationFrame(() => drawn())));

/** Waits until the sentence is another one. Answers it. */
async function another(visitor: Visitor, before: string): Promise<string> {
  await visitor.frame.waitForFunction((left) => document.querySelector('.instruction-main')?.textContent !== left, before, {
    polling: 50,
    timeout: 120_000,
  });
  return visitor.sentence();
}

/** Brings a slider's grip to a share of its way. */
export async function slideTo(visitor: Visitor, label: string, share: number): Promise<void> {
  const grip = slider(visitor, label);
  const box = (await grip.locator('xpath=ancestor::*[contains(@class,"slider")][1]').boundingBox())!;
  const from = await middle(grip);
  const gripPx = (await grip.boundingBox())!.width;
  await visitor.drag(from, { x: box.x + gripPx / 2 + (box.width - gripPx) * share, y: from.y });
}

/** Taps "next" while it is there, until a beat has come. */
async function goOn(visitor: Visitor, copy: Copy, beat: string): Promise<void> {
  const next = visitor.frame.locator('.word-key', { hasText: copy.next! });
  for (;;) {
    const steps = await visitor.said('step');
    if (steps.some((message) => (message as { step?: string }).step === beat)) return;
    const place = await next
      .first()
      .boundingBox({ timeout: 50 })
      .catch(() => null);
    if (place) await visitor.tapAt({ x: place.x + place.width / 2, y: place.y + place.height / 2 });
    await nextFrame(visitor);
  }
}

async function carry(visitor: Visitor, block: Locator, zone: Locator): Promise<void> {
  await visitor.drag(await middle(block), await middle(zone));
}

/** From the swinging door to the night. */
export async function playToNight(visitor: Visitor, copy: Copy, look: Look): Promise<void> {
  await visitor.reaches('swing');
  await slider(visitor, copy['swing.control']!).waitFor();
  await look('swing');
  await slideTo(visitor, copy['swing.control']!, 0.1);
  await goOn(visitor, copy, 'predict');
  await button(visitor, copy['predict.give.control']!).waitFor();
  await look('predict');
  await visitor.tap(button(visitor, copy['predict.lower']!));
  await visitor.tap(button(visitor, copy['predict.give.control']!));
  await another(visitor, copy['predict.ask']!);
  await another(visitor, copy['predict.running']!);
  await look('predicted');
  await goOn(visitor, copy, 'lab');
  await slider(visitor, copy['lab.head']!).waitFor();
  await slideTo(visitor, copy['lab.head']!, 0.1);
  await look('lab');
  await visitor.tap(button(visitor, copy['lab.night.control']!));
  await goOn(visitor, copy, 'night');
}

/** Does what the night's sentences ask for, until it has come out. */
export async function playNight(visitor: Visitor, copy: Copy, look: Look): Promise<void> {
  const walk = copy['night.walk.control']!;
  const door = copy['night.door.control']!;
  await slider(visitor, walk).waitFor();
  await look('night');
  const seen = new Set<string>();
  const isOver = async () => {
    const steps = await visitor.said('step');
    return steps.some((message) => ['signal', 'call'].includes((message as { step?: string }).step ?? ''));
  };
  for (let turn = 0; turn < 200 && !(await isOver()); turn++) {
    const sentence = await visitor.sentence();
    const key = Object.keys(copy).find((name) => name.startsWith('night.') && copy[name] === sentence) ?? '';
    if (!seen.has(key)) await look(key.replace('night.', '').replace('.', '-') || 'night');
    seen.add(key);
    switch (key) {
      case 'night.ask.hand':
      case 'night.ask.hold': {
        const at = await middle(button(visitor, copy['night.hand.control']!));
        await visitor.touch('touchStart', [{ ...at, id: 1 }]);
        await visitor.frame.waitForFunction(
          ([a, b]) => {
            const now = document.querySelector('.instruction-main')?.textContent;
            return now !== a && now !== b;
          },
          [copy['night.ask.hand']!, copy['night.ask.hold']!],
          { polling: 50, timeout: 60_000 },
        );
        await visitor.touch('touchEnd', []);
        break;
      }
      case 'night.ask.cool':
      case 'night.ask.warm':
        await slideTo(visitor, door, 0.22);
        await another(visitor, sentence);
        break;
      case 'night.ask.crack-clear':
        await slideTo(visitor, door, 1);
        await slideTo(visitor, walk, 1);
        break;
      case 'night.ask.crack-smoke':
      case 'night.ask.close':
      case 'night.ask.shut':
        if ((await slider(visitor, door).getAttribute('aria-disabled')) === null) await slideTo(visitor, door, 0);
        break;
      case 'night.ask.hot':
      case 'night.ask.back':
        await slideTo(visitor, walk, 0);
        break;
      case 'night.ask.stay':
        await visitor.tap(button(visitor, copy['night.stay.control']!));
        break;
      default:
        if (key.startsWith('night.reveal')) await goOn(visitor, copy, 'call');
        else await slideTo(visitor, walk, 1);
    }
    await nextFrame(visitor);
  }
}

/** Gap, window, lamp, for one who stays; then the call. */
export async function playToDebrief(visitor: Visitor, copy: Copy, look: Look): Promise<void> {
  const steps = await visitor.said('step');
  if (steps.some((message) => (message as { step?: string }).step === 'signal')) await signal(visitor, copy, look);
  await goOn(visitor, copy, 'call');
  const zone = button(visitor, copy['call.zone']!);
  await button(visitor, copy['call.address']!).waitFor();
  await look('call');
  for (const block of ['address', 'what', 'people', 'phone']) {
    const before = await visitor.sentence();
    await carry(visitor, button(visitor, copy[`call.${block}`]!), zone);
    await another(visitor, before);
  }
  await look('called');
  await goOn(visitor, copy, 'debrief');
  await visitor.frame.locator('.debrief').waitFor();
  await look('debrief');
}

async function signal(visitor: Visitor, copy: Copy, look: Look): Promise<void> {
  await button(visitor, copy['signal.towel']!).waitFor();
  await look('signal');
  const gap = button(visitor, copy['signal.gap.control']!);
  for (const cloth of ['towel', 'quilt']) await carry(visitor, button(visitor, copy[`signal.${cloth}`]!), gap);
  await visitor.frame.locator('.word-key', { hasText: copy['signal.window.street']! }).first().waitFor();
  await look('window');
  await visitor.tap(visitor.frame.locator('.word-key', { hasText: copy['signal.window.street']! }).first());
  const lamp = copy['signal.lamp.control']!;
  await slider(visitor, lamp).waitFor();
  await look('lamp');
  for (let i = 0; i < 4; i++) await slideTo(visitor, lamp, i % 2 === 0 ? 1 : 0);
  await look('seen');
}
