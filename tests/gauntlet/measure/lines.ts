import type { Frame } from 'playwright-core';

/** Rule 28: lines of one text stand this far apart at least, as a multiple of the letters' size. */
const LEAST = 1.3;

/** Texts of several lines whose lines stand too close, or that are justified. */
export const lineHeightProblems = (inside: Frame): Promise<string[]> =>
  inside.evaluate((least) => {
    const found = new Set<string>();
    for (const { node, element } of window.readableTexts()) {
      if (element.closest('rt, svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const tops = [...new Set([...range.getClientRects()].map((rect) => Math.round(rect.top)))].sort((a, b) => a - b);
      const style = getComputedStyle(element);
      const name = `“${element.textContent!.trim().slice(0, 24)}”`;
      if (style.textAlign === 'justify') found.add(`${name} is justified`);
      const emPx = Number.parseFloat(style.fontSize);
      for (let i = 1; i < tops.length; i++) {
        const share = (tops[i]! - tops[i - 1]!) / emPx;
        // Rects are told in whole pixels here; the least letters have eight of them.
        if (share > 0.5 && share < least - 1 / emPx) found.add(`${name} has lines ${share.toFixed(2)} em apart`);
      }
    }
    return [...found];
  }, LEAST);
