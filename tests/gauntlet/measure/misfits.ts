import type { Frame, Page } from 'playwright-core';

/*
 * Texts that do not fit, measured from the layout that the browser made: off the glass, cut by a box that hides what
 * hangs over, beyond the key that carries them, or lying on another text; and texts in which a number or a name was missing.
 */

/** One line for each text that does not fit; empty when all do. */
export const misfits = (page: Page | Frame): Promise<string[]> => page.evaluate(findMisfits);

/** Runs in the page. */
function findMisfits(): string[] {
  const CARRIERS = 'button, [role="button"], [role="slider"], [data-touch], [data-target]';
  /** A line's box is higher than its letters: by this share of the letters' size above and below. */
  const LINE_SLACK = 0.3;
  const found: string[] = [];
  interface Line {
    name: string;
    element: Element;
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  const lines: Line[] = [];

  const nameOf = (element: Element): string => {
    const named = element.closest('[class]');
    return `${named?.getAttribute('class')?.split(' ')[0] ?? element.tagName} “${element.textContent!.trim().slice(0, 24)}”`;
  };

  for (const { node, element } of window.readableTexts()) {
    if (element.closest('rt')) continue;
    if (/\bNaN\b|\bundefined\b|\[object |\{\{/.test(node.textContent!)) found.push(`${nameOf(element)} says what was missing`);
    const slack = Number.parseFloat(getComputedStyle(element).fontSize) * LINE_SLACK;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const inset = Math.min(slack, rect.height / 3);
      lines.push({
        name: nameOf(element),
        element,
        left: rect.left,
        right: rect.right,
        top: rect.top + inset,
        bottom: rect.bottom - inset,
      });
    }
  }

  /** By how much a line reaches beyond a box, px. */
  const beyond = (line: Line, box: { left: number; top: number; right: number; bottom: number }) =>
    Math.max(box.left - line.left, line.right - box.right, box.top - line.top, line.bottom - box.bottom);

  for (const line of lines) {
    const off = beyond(line, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
    if (off > 1) found.push(`${line.name}: ${Math.round(off)} px off the glass`);
    const carrier = line.element.closest(CARRIERS);
    if (carrier) {
      const over = beyond(line, carrier.getBoundingClientRect());
      if (over > 2) found.push(`${line.name}: ${Math.round(over)} px beyond its key`);
    }
    for (let box: Element | null = line.element; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.overflowX === 'visible' && style.overflowY === 'visible' && style.clipPath === 'none') continue;
      const cut = beyond(line, box.getBoundingClientRect());
      if (cut > 1.5) found.push(`${line.name}: ${Math.round(cut)} px cut off by ${box.getAttribute('class') || box.tagName}`);
    }
  }

  /** The words of one paragraph stand beside each other by themselves; pinyin may reach over its neighbours. */
  const paragraphOf = (element: Element): Element => {
    let box = element;
    while (box.parentElement && /^(?:inline$|ruby)/.test(getComputedStyle(box).display)) box = box.parentElement;
    return box;
  };
  const paragraphs = new Map(lines.map(({ element }) => [element, paragraphOf(element)]));
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      if (paragraphs.get(line.element) === paragraphs.get(other.element)) continue;
      if (other.element === line.element || other.element.contains(line.element) || line.element.contains(other.element))
        continue;
      const width = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const height = Math.min(line.bottom, other.bottom) - Math.max(line.top, other.top);
      if (width <= 2 || height <= 1) continue;
      const area = (one: Line) => (one.right - one.left) * (one.bottom - one.top);
      if ((width * height) / Math.min(area(line), area(other)) > 0.15) found.push(`${line.name} lies on ${other.name}`);
    }
  });
  return [...new Set(found)];
}
