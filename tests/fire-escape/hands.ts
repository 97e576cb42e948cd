import type { Copy } from '@kit/define-exhibit.ts';
import { button, buttonNow, carry, goOn, nextFrame, slideNow, slider, slideTo, type Visitor } from '../support/kiosk-visitor.ts';

/*
 * Fingers that follow what the plinth says, sentence by sentence, with its own controls. What is waited for is a state of the page, never a time.
 */

/** Sees a screen of the visit, by the name of its moment. */
export type Look = (name: string) => Promise<void>;

/** Waits until the sentence is another one. Answers it. */
async function another(visitor: Visitor, before: string): Promise<string> {
  await visitor.frame.waitForFunction((left) => document.querySelector('.instruction-main')?.textContent !== left, before, {
    polling: 50,
    timeout: 120_000,
  });
  return visitor.sentence();
}

/** From the swinging door to the night. */
export async function playToNight(visitor: Visitor, copy: Copy, look: Look): Promise<void> {
  await visitor.reaches('swing');
  await slider(visitor, copy['swing.control']!).waitFor();
  await look('swing');
  await slideTo(visitor, copy['swing.control']!, 0.1);
  await goOn(visitor, copy.next!, 'predict');
  await button(visitor, copy['predict.give.control']!).waitFor();
  await look('predict');
  await visitor.tap(button(visitor, copy['predict.lower']!));
  await visitor.tap(button(visitor, copy['predict.give.control']!));
  await another(visitor, copy['predict.ask']!);
  await another(visitor, copy['predict.running']!);
  await look('predicted');
  await goOn(visitor, copy.next!, 'lab');
  await slider(visitor, copy['lab.head']!).waitFor();
  await slideTo(visitor, copy['lab.head']!, 0.1);
  await look('lab');
  await visitor.tap(button(visitor, copy['lab.night.control']!));
  await goOn(visitor, copy.next!, 'night');
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
        const at = await buttonNow(visitor, copy['night.hand.control']!);
        if (at === null) break;
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
        await slideNow(visitor, door, 0.22);
        await another(visitor, sentence);
        break;
      case 'night.ask.crack-clear':
        await slideNow(visitor, door, 1);
        await slideNow(visitor, walk, 1);
        break;
      case 'night.ask.crack-smoke':
      case 'night.ask.close':
      case 'night.ask.shut':
        await slideNow(visitor, door, 0);
        break;
      case 'night.ask.hot':
      case 'night.ask.back':
        await slideNow(visitor, walk, 0);
        break;
      case 'night.ask.stay':
        {
          const at = await buttonNow(visitor, copy['night.stay.control']!);
          if (at) await visitor.tapAt(at);
        }
        break;
      default:
        if (key.startsWith('night.reveal')) await goOn(visitor, copy.next!, 'call');
        else await slideNow(visitor, walk, 1);
    }
    await nextFrame(visitor);
  }
}

/** Gap, window, lamp, for one who stays; then the call. */
export async function playToDebrief(visitor: Visitor, copy: Copy, look: Look): Promise<void> {
  const steps = await visitor.said('step');
  if (steps.some((message) => (message as { step?: string }).step === 'signal')) await signal(visitor, copy, look);
  await goOn(visitor, copy.next!, 'call');
  const zone = button(visitor, copy['call.zone']!);
  await button(visitor, copy['call.address']!).waitFor();
  await look('call');
  for (const block of ['address', 'what', 'people', 'phone']) {
    const before = await visitor.sentence();
    await carry(visitor, button(visitor, copy[`call.${block}`]!), zone);
    await another(visitor, before);
  }
  await look('called');
  await goOn(visitor, copy.next!, 'debrief');
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
