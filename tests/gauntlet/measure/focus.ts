import type { Stand } from '../stand.ts';
import { eachPixel, type Image, imageOf, type Region } from './image.ts';

/** A ring stands off from its control, mm, so more than the control is looked at. */
const AROUND = 0.25;
/** Linear light by which a pixel must have changed. */
const SEEN_FROM = 0.05;
/** A thin line round a control is this share of the picture at least. */
const LEAST_SHARE = 0.003;
const MOST_PICTURES = 6;

/**
 * Controls on which nobody sees that the focus is there, as a keyboard brings it.
 * @param looked what was looked at before: a control of the same looks in the same place is passed over, and new ones are added
 */
export async function invisibleFocus(stand: Stand, looked: Set<string>): Promise<string[]> {
  const { inside, page } = stand;
  const looks = await inside.evaluate(() => {
    const all = [
      ...window.onTop().querySelectorAll<HTMLElement>('button, [role="button"], [role="slider"], [tabindex="0"], a, input'),
    ];
    const seen = all.filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.getBoundingClientRect().width > 2 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    Object.assign(window, { toFocus: seen });
    return seen.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { className, dataset, ariaDisabled, ariaPressed } = element;
      return [className, dataset.ground, ariaDisabled, ariaPressed, ...[x, y, width, height].map(Math.round)].join(' ');
    });
  });
  const problems: string[] = [];
  for (const [index, look] of looks.entries()) {
    if (looked.has(look)) continue;
    looked.add(look);
    await inside.evaluate((at) => {
      // Without a ring on another control: a sheet gives a focus that was merely lost back to what had it last, when it comes to it.
      const { toFocus } = window as unknown as { toFocus: HTMLElement[] };
      const other = toFocus[(at + 1) % toFocus.length]!;
      if (other === toFocus[at]) other.blur();
      else other.focus({ preventScroll: true, focusVisible: false } as FocusOptions);
    }, index);
    await stand.settled();
    const before = await imageOf(page);
    const control = await inside.evaluate((at) => {
      const { toFocus } = window as unknown as { toFocus: HTMLElement[] };
      const element = toFocus[at]!;
      element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height, name: element.getAttribute('aria-label') ?? element.textContent!.trim().slice(0, 24) };
    }, index);
    if (!(await shows(stand, before, grown(control)))) problems.push(`the focus on “${control.name}” is not seen`);
  }
  await inside.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return problems;
}

/** Whether the glass has changed there; what a frame has drawn may come to the glass some pictures later. */
async function shows(stand: Stand, before: Image, region: Region): Promise<boolean> {
  for (let picture = 0; picture < MOST_PICTURES; picture++) {
    await stand.settled();
    if (changed(before, await imageOf(stand.page), region) >= LEAST_SHARE) return true;
  }
  return false;
}

const grown = ({ x, y, width, height }: Region): Region => {
  const rim = AROUND * Math.min(width, height);
  return { x: x - rim, y: y - rim, width: width + 2 * rim, height: height + 2 * rim };
};

function changed(before: Image, after: Image, region: Region): number {
  let differing = 0;
  let all = 0;
  eachPixel(before, region, (r, g, b, x, y) => {
    const at = 3 * (y * after.width + x);
    all++;
    const most = Math.max(Math.abs(r - after.rgb[at]!), Math.abs(g - after.rgb[at + 1]!), Math.abs(b - after.rgb[at + 2]!));
    if (most >= SEEN_FROM) differing++;
  });
  return all === 0 ? 1 : differing / all;
}
