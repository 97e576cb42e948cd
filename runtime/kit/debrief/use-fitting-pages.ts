import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useLayout, usePreferences } from '../host/hooks.ts';

export interface Fit {
  perPage: 1 | 2 | 4;
  /** Height of one plate, board px. */
  heightUnits: number;
}

/** Tried one after another until nothing is cut: first the board's picture, then higher plates, then fewer on a page. */
const LANDSCAPE: readonly Fit[] = [
  { perPage: 4, heightUnits: 262 },
  { perPage: 4, heightUnits: 320 },
  { perPage: 4, heightUnits: 370 },
  { perPage: 2, heightUnits: 330 },
  { perPage: 2, heightUnits: 420 },
  { perPage: 1, heightUnits: 420 },
  { perPage: 1, heightUnits: 560 },
];

const PORTRAIT: readonly Fit[] = [
  { perPage: 4, heightUnits: 280 },
  { perPage: 4, heightUnits: 350 },
  { perPage: 2, heightUnits: 300 },
  { perPage: 2, heightUnits: 380 },
  { perPage: 1, heightUnits: 440 },
  { perPage: 1, heightUnits: 700 },
];

/** Finds how many plates may stand together so that every word is whole. Measured in the page, before it is drawn. */
export function useFittingPages(): { fit: Fit; measure: (element: HTMLElement | null) => void } {
  const layout = useLayout();
  const { language, pinyin, textSize } = usePreferences();
  const tries = layout.orientation === 'portrait' ? PORTRAIT : LANDSCAPE;
  const [attempt, setAttempt] = useState(0);
  const [fonts, setFonts] = useState(0);
  const element = useRef<HTMLElement | null>(null);
  const measure = useCallback((found: HTMLElement | null) => {
    element.current = found;
  }, []);

  // Other words, another size, other fonts: begin with the board's picture again.
  const occasion = `${layout.widthPx} ${layout.heightPx} ${language} ${pinyin} ${textSize} ${fonts}`;
  const [measuredFor, setMeasuredFor] = useState(occasion);
  if (measuredFor !== occasion) {
    setMeasuredFor(occasion);
    setAttempt(0);
  }

  useLayoutEffect(() => {
    const loaded = () => setFonts((count) => count + 1);
    document.fonts.addEventListener('loadingdone', loaded);
    return () => document.fonts.removeEventListener('loadingdone', loaded);
  }, []);

  useLayoutEffect(() => {
    if (attempt < tries.length - 1 && element.current && isCut(element.current)) setAttempt(attempt + 1);
  });

  return { fit: tries[attempt] ?? tries[0]!, measure };
}

/** Whether a plate on the pages holds more than it shows. Hidden pages are shown for the moment of measuring. */
function isCut(root: HTMLElement): boolean {
  const hidden = [...root.querySelectorAll<HTMLElement>('.debrief-page[hidden]')];
  for (const page of hidden) page.hidden = false;
  const cut = [...root.querySelectorAll<HTMLElement>('article, .debrief-content')].some(
    (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
  );
  for (const page of hidden) page.hidden = true;
  return cut;
}
