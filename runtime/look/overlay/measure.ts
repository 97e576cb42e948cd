import type { Rect } from '../layout.ts';

/** Everything that a finger, a key or a switch can act on. */
export const TARGET_SELECTOR = '[data-touch], button, a[href], input, [role="slider"], [role="button"], [role="switch"]';

export interface Target extends Rect {
  name: string;
}

/** Rectangles of all targets that are on the glass now, CSS px. */
export function targetsIn(root: ParentNode): Target[] {
  const targets: Target[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(TARGET_SELECTOR)) {
    const rect = element.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      continue;
    const { x, y, width, height } = rect;
    targets.push({ x, y, width, height, name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '' });
  }
  return targets;
}

/** Least distance between two rectangles: 0 where they touch or overlap. */
export function gapBetween(a: Rect, b: Rect): number {
  const dx = Math.max(0, a.x - (b.x + b.width), b.x - (a.x + a.width));
  const dy = Math.max(0, a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.hypot(dx, dy);
}
