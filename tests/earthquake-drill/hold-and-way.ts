import type { Copy } from '@kit/define-exhibit.ts';
import { button, middle, nextFrame, type Visitor } from '../support/kiosk-visitor.ts';

/*
 * The two skills of the drill, by a finger that looks: staying on a desk leg that walks, and drawing a way out that stops when it
 * shakes again. What is waited for is a state of the page, never a time.
 */

/** Takes the leg and stays on it for as long as there is one to hold. */
export async function holdTheLeg({ frame, touch }: Visitor): Promise<void> {
  const grip = () =>
    frame.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const leg = document.querySelector<HTMLElement>('.quake-grip');
      const box = leg?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2, ready: leg!.dataset.state !== 'away' } : null;
    });
  let down = false;
  for (let at = await grip(); at !== null; at = await grip()) {
    const { ready, ...place } = at;
    if (!down && ready) await touch('touchStart', [{ ...place, id: 1 }]);
    else if (down) await touch('touchMove', [{ ...place, id: 1 }]);
    down ||= ready;
  }
  if (down) await touch('touchEnd', []);
}

/** Where the pad and its grip are now; null when there is none. */
const padNow = ({ frame }: Visitor) =>
  frame.evaluate(() => {
    const grip = document.querySelector('.pad [role="slider"]')?.getBoundingClientRect();
    const field = document.querySelector('.pad')?.getBoundingClientRect();
    if (!grip || !field) return null;
    return { grip: { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 }, field: field.toJSON() as DOMRect };
  });

/** The lane between what may fall from the façade and the window, as a share of the pad's height. */
const LANE = 0.62;

/** Draws the way to the open space; holds the key that covers the head while it shakes again. */
export async function drawTheWay(visitor: Visitor, copy: Copy): Promise<void> {
  for (let sentence = await visitor.sentence(); sentence !== copy['exit.reveal']; sentence = await visitor.sentence()) {
    if (sentence === copy['exit.aftershock']) {
      const cover = await middle(button(visitor, copy['exit.cover.control']!));
      await visitor.touch('touchStart', [{ ...cover, id: 1 }]);
      await visitor.frame.waitForFunction(
        (shaking) => !shaking.includes(document.querySelector('.instruction-main')?.textContent ?? ''),
        [copy['exit.aftershock']!, copy['exit.still']!],
        { polling: 50, timeout: 120_000 },
      );
      await visitor.touch('touchEnd', []);
    } else if (sentence === copy['exit.ask'] || sentence === copy['exit.on'] || sentence === copy['exit.zone']) {
      const at = await padNow(visitor);
      if (at) await visitor.drag(at.grip, { x: at.field.right - 2, y: at.field.y + at.field.height * LANE });
    }
    await nextFrame(visitor);
  }
}
