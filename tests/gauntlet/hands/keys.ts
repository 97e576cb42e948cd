import { SILENT_MS, type Stand, within } from '../stand.ts';

/*
 * Somebody who has a keyboard, or two switches, and no idea: goes from one thing to the next and does with each what it
 * offers. That is enough for an exhibit whose every step can be taken without a finger.
 */

export interface KeyHands {
  id: string;
  en: string;
  /** What is pressed on a slider, one more each time one comes by; on everything else it is Space. */
  onSlider: readonly string[];
}

export const KEYBOARD: KeyHands = {
  id: 'keyboard',
  en: 'a keyboard alone',
  onSlider: ['End', 'Home', 'ArrowRight', 'ArrowDown'],
};
/** One goes on, one acts: a slider goes on by a large step with it, and round. */
export const TWO_SWITCHES: KeyHands = { id: 'switches', en: 'two switches', onSlider: [] };

const MOST_STROKES = 1500;
const MOST_NOWHERE = 10;
/** The world goes on by this much after each act, beside the time that really passes. */
const BREATH_S = 0.5;

export async function playWithKeys(
  stand: Stand,
  hands: KeyHands,
  untilMs: number,
): Promise<{ strokes: number; reached: boolean }> {
  const { page, inside } = stand;
  await inside.evaluate(() => window.focus());
  let strokes = 0;
  let sliders = 0;
  let acts = 0;
  let nowhere = 0;
  const press = async (key: string) => {
    await within(SILENT_MS, page.keyboard.press(key));
    strokes++;
  };
  while (strokes < MOST_STROKES && (acts < LEAST_ACTS || performance.now() < untilMs)) {
    await press('Tab');
    const role = await within(SILENT_MS, inside.evaluate(focused));
    if (role === 'nothing') {
      // Between the last thing and the first the focus is nowhere; where it never comes to anything, there is nothing.
      if (++nowhere > MOST_NOWHERE) break;
      await inside.evaluate(() => window.focus());
      continue;
    }
    nowhere = 0;
    if (role === 'slider' && hands.onSlider.length > 0) await press(hands.onSlider[sliders++ % hands.onSlider.length]!);
    else await press('Space');
    acts++;
    await within(SILENT_MS, inside.evaluate(goOn, BREATH_S));
    if (await inside.evaluate(() => window.watched!.model.inDebrief() as boolean)) return { strokes, reached: true };
  }
  return { strokes, reached: false };
}

/** However little time there is, so many things are tried. */
const LEAST_ACTS = 150;

/** Runs in the page. */
function focused(): string {
  const element = document.activeElement;
  if (element === null || element === document.body) return 'nothing';
  return element.getAttribute('role') ?? element.tagName.toLowerCase();
}

/** Runs in the page: time passes at once, in the model's own steps. */
function goOn(seconds: number): void {
  const { model, definition } = window.watched!;
  for (let timeS = 0; timeS < seconds; timeS += definition.stepS) model.step(definition.stepS);
}
