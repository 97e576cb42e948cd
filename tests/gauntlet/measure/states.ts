import type { Stand } from '../stand.ts';
import { DICHROMATS, type Dichromat, eachPixel, type Image, imageOf, type Region, seenBy } from './image.ts';

/*
 * Rule 39: a control that is on or off, chosen or not, must look otherwise to eyes that miss a cone. Each control with
 * such a state is switched with a key; before and after are compared as the three kinds of dichromats see them.
 */

const WITH_STATE = '[aria-pressed], [aria-checked], [aria-selected], [aria-expanded]';

/** A pixel looks otherwise when one of its channels, as sent to the screen, moved by this much of 255. */
const SEEN_FROM = 16;
/** A state is told by this share of the control's picture at least. */
const LEAST_SHARE = 0.004;
const MOST_CONTROLS = 6;

interface Control extends Region {
  index: number;
  name: string;
  said: string;
}

export async function hueOnlyStates(stand: Stand): Promise<{ compared: number; problems: string[] }> {
  const controls = await read(stand);
  const problems: string[] = [];
  let compared = 0;
  for (const control of controls.slice(0, MOST_CONTROLS)) {
    const before = await imageOf(stand.page);
    await stand.inside.evaluate(([selector, index]) => document.querySelectorAll<HTMLElement>(selector)[index]?.click(), [
      WITH_STATE,
      control.index,
    ] as const);
    await stand.settled();
    const now = (await read(stand)).find(({ index }) => index === control.index);
    // What opens something else, or is gone, shows its state by that.
    if (now === undefined || now.said === control.said || now.name !== control.name) continue;
    compared++;
    const after = await imageOf(stand.page);
    for (const kind of Object.keys(DICHROMATS) as Dichromat[]) {
      if (changedShare(before, after, control, kind) < LEAST_SHARE)
        problems.push(`the state of ${control.name} is told by hue alone: nothing of it changes under ${kind}`);
    }
  }
  return { compared, problems };
}

const read = ({ inside }: Stand): Promise<Control[]> =>
  inside.evaluate((selector) => {
    return [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element, index) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width < 2 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      const said = ['aria-pressed', 'aria-checked', 'aria-selected', 'aria-expanded']
        .map((name) => element.getAttribute(name))
        .join();
      const name = element.getAttribute('aria-label') ?? element.textContent!.trim().slice(0, 24);
      return [{ index, name, said, x, y, width, height }];
    });
  }, WITH_STATE);

const encode = (light: number): number => 255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);

export function changedShare(before: Image, after: Image, region: Region, kind: Dichromat): number {
  let changed = 0;
  let all = 0;
  eachPixel(before, region, (r, g, b, x, y) => {
    const at = 3 * (y * after.width + x);
    const was = seenBy(kind, r, g, b);
    const is = seenBy(kind, after.rgb[at]!, after.rgb[at + 1]!, after.rgb[at + 2]!);
    all++;
    if (was.some((light, channel) => Math.abs(encode(light) - encode(is[channel]!)) >= SEEN_FROM)) changed++;
  });
  return all === 0 ? 1 : changed / all;
}
