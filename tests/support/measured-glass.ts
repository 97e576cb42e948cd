import type { KioskFile } from '@config/schema.ts';
import type { Frame, Page } from 'playwright-core';

/*
 * Rules 1–4 and 27 on real rectangles and real font sizes, in millimetres and degrees. The window is a picture of the
 * panel, `shrink` times smaller; millimetres shrink with it.
 */

export interface Glass {
  kiosk: Pick<KioskFile, 'display' | 'profile'>;
  shrink: number;
}

/** Something that takes a touch, CSS px of the window. */
export interface Box {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Everything that takes a touch and is on the glass, as far as it is on the glass. */
export const targets = (page: Page | Frame): Promise<Box[]> =>
  page.evaluate(() => {
    const seen: Box[] = [];
    // What a sheet covers cannot be touched.
    const sheet = document.querySelector('[aria-modal="true"]');
    for (const element of (sheet ?? document).querySelectorAll<HTMLElement>(
      'button, [role="button"], [role="slider"], a, input, [data-target]',
    )) {
      const rect = element.getBoundingClientRect();
      const left = Math.max(0, rect.left);
      const right = Math.min(innerWidth, rect.right);
      if (right - left <= 1 || rect.height === 0 || element.getAttribute('aria-disabled') === 'true') continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const isCut = left !== rect.left || right !== rect.right;
      seen.push({
        name: element.getAttribute('data-token') ?? element.getAttribute('data-exhibit') ?? element.className,
        x: isCut ? left : rect.left,
        y: rect.top,
        width: isCut ? Math.max(right - left, rect.width) : rect.width,
        height: rect.height,
      });
    }
    return seen;
  });

export interface Text {
  text: string;
  px: number;
  isRuby: boolean;
  isItalic: boolean;
}

export const texts = (page: Page | Frame): Promise<Text[]> =>
  page.evaluate(() => {
    const found: Text[] = [];
    const sheet = document.querySelector('[aria-modal="true"]');
    const walker = document.createTreeWalker(sheet ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const text = node.textContent?.trim() ?? '';
      if (!text || parent.closest('.unseen, script, style, iframe, [hidden]')) continue;
      // In a drawing only its texts are written on the glass, as large as the drawing is.
      const drawn = parent.closest('text');
      if (parent.closest('svg') && !drawn) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const rect = parent.getBoundingClientRect();
      if (rect.right <= 0 || rect.left >= innerWidth || rect.width <= 1) continue;
      const style = getComputedStyle(parent);
      const matrix = drawn?.getScreenCTM();
      const px = Number.parseFloat(style.fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
      found.push({
        text,
        px,
        isRuby: parent.tagName === 'RT' || parent.closest('rt') !== null,
        isItalic: style.fontStyle !== 'normal',
      });
    }
    return found;
  });

export function glassScale({ kiosk: { display }, shrink }: Glass): { pxPerMm: number; pxPerDeg: number } {
  const widthMm = (display.diagonalMm * display.widthPx) / Math.hypot(display.widthPx, display.heightPx);
  const pxPerMm = Math.round(display.widthPx / shrink) / widthMm;
  return { pxPerMm, pxPerDeg: 2 * display.viewingDistanceMm * Math.tan(Math.PI / 360) * pxPerMm };
}

/** What a hand could not hit or reach, one line each; empty when all is well. */
export function targetProblems(glass: Glass, boxes: readonly Box[]): string[] {
  const { pxPerMm } = glassScale(glass);
  const { display, profile } = glass.kiosk;
  const heightPx = Math.round(display.heightPx / glass.shrink);
  const least = profile === 'primary' || profile === 'elder' ? 30 : 20;
  const reachMm = profile === 'primary' ? 1015 : 1220;
  const mm = (px: number) => Math.round((px / pxPerMm) * 10) / 10;
  const problems: string[] = [];
  boxes.forEach((box, index) => {
    if (mm(box.width) < least - 0.3 || mm(box.height) < least - 0.3)
      problems.push(`${box.name} is ${mm(box.width)}×${mm(box.height)} mm`);
    if (mm(heightPx - box.y - box.height) < 11.7)
      problems.push(`${box.name} is ${mm(heightPx - box.y - box.height)} mm from the edge`);
    const centreMm = display.mountBottomMm + mm(heightPx - box.y - box.height / 2) * Math.cos((display.tiltDeg * Math.PI) / 180);
    if (centreMm > reachMm) problems.push(`${box.name} is ${Math.round(centreMm)} mm above the floor`);
    for (const other of boxes.slice(index + 1)) {
      const gap = Math.hypot(
        Math.max(0, other.x - box.x - box.width, box.x - other.x - other.width),
        Math.max(0, other.y - box.y - box.height, box.y - other.y - other.height),
      );
      if (mm(gap) < 4.7) problems.push(`${box.name} and ${other.name} are ${mm(gap)} mm apart`);
    }
  });
  return problems;
}

/** What could not be read from where visitors stand, one line each. */
export function textProblems(glass: Glass, found: readonly Text[]): string[] {
  const { pxPerMm, pxPerDeg } = glassScale(glass);
  const problems: string[] = [];
  for (const { text, px, isRuby, isItalic } of found) {
    if (isItalic) problems.push(`“${text}” is italic`);
    if (isRuby) continue;
    const emMm = px / pxPerMm;
    if (emMm * 0.733 < 4.75) problems.push(`“${text}” has capitals of ${(emMm * 0.733).toFixed(2)} mm`);
    if (px / pxPerDeg < 0.49) problems.push(`“${text}” is ${(px / pxPerDeg).toFixed(2)}°`);
    if (px * glass.shrink < 21.8) problems.push(`“${text}” is ${(px * glass.shrink).toFixed(1)} px on the panel`);
  }
  return problems;
}

/** Plates and keys glide to their places after a change; only then are they where a hand finds them. */
export async function standsStill(page: Page | Frame, mostMs = 10_000): Promise<void> {
  const giveUpMs = performance.now() + mostMs;
  for (let last = '', still = 0; still < 3 && performance.now() < giveUpMs; ) {
    const now = JSON.stringify(await targets(page));
    still = now === last ? still + 1 : 0;
    last = now;
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  }
}
