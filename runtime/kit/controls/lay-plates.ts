import { useLayoutEffect } from 'react';

/*
 * Plates over the stage keep out of each other's way. Words grow with language, text size and pinyin, and a plate knows nothing of
 * its neighbours: once all of them stand, a sentence gives way to the specimen label, and each tag to what stands already, the plates
 * of the debrief among it.
 */

/** Air between two plates, in hundredths of the stage's height. */
const AIR = 0.8;
/** A sentence that would be narrower than this share of the stage goes below the label instead. */
const LEAST_SENTENCE = 0.4;
/** So many places are tried for a tag; where none is free it stays at its point. */
const TRIES = 12;

interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const meet = (a: Rect, b: Rect, air: number): boolean =>
  a.left < b.right + air && b.left < a.right + air && a.top < b.bottom + air && b.top < a.bottom + air;

const lowered = ({ left, top, right, bottom }: Rect, by: number): Rect => ({ left, right, top: top + by, bottom: bottom + by });

/**
 * How far down (or, below zero, up) a plate goes so that it meets none of the others and stays between `top` and `bottom`; the
 * shortest way. Px.
 */
export function wayOf(plate: Rect, others: readonly Rect[], top: number, bottom: number, air: number): number {
  const tried = new Set<number>();
  const ways = [0];
  for (let i = 0; i < TRIES && ways.length > 0; i++) {
    ways.sort((a, b) => Math.abs(a) - Math.abs(b));
    const by = ways.shift()!;
    tried.add(by);
    const there = lowered(plate, by);
    const met = others.filter((other) => meet(there, other, air));
    if (met.length === 0) return by;
    for (const other of met) {
      for (const next of [other.bottom + air - plate.top, other.top - air - plate.bottom]) {
        const way = next > 0 ? Math.ceil(next) : Math.floor(next);
        const at = lowered(plate, way);
        if (!tried.has(way) && at.top >= top && at.bottom <= bottom) ways.push(way);
      }
    }
  }
  return 0;
}

function layPlates(): void {
  const tags = [...document.querySelectorAll<HTMLElement>('.stage-tag')];
  const label = document.querySelector<HTMLElement>('.specimen');
  const stage = (tags[0]?.parentElement ?? label?.parentElement)?.getBoundingClientRect();
  if (!stage) return;
  const air = (stage.height * AIR) / 100;
  const standing: Rect[] = label ? [label.getBoundingClientRect()] : [];
  for (const sentence of document.querySelectorAll<HTMLElement>('.instruction[data-on-stage]')) {
    Object.assign(sentence.style, { translate: '', maxWidth: '' });
    const rect = sentence.getBoundingClientRect();
    const beside = standing.find((other) => meet(rect, other, air));
    if (beside) {
      const left = beside.right + air;
      const width = stage.right - air - left;
      if (width >= stage.width * LEAST_SENTENCE) {
        sentence.style.maxWidth = `${Math.floor(width)}px`;
        sentence.style.translate = `${Math.ceil(left - sentence.getBoundingClientRect().left)}px 0`;
      } else sentence.style.translate = `0 ${Math.ceil(beside.bottom + air - rect.top)}px`;
    }
    standing.push(sentence.getBoundingClientRect());
  }
  for (const plate of document.querySelectorAll('.debrief-page:not([hidden]) .debrief-plate'))
    standing.push(plate.getBoundingClientRect());
  for (const tag of tags) tag.style.translate = '';
  // Read all before the first one moves: one layout for all of them.
  const rects = tags.map((tag) => tag.getBoundingClientRect());
  for (const [i, tag] of tags.entries()) {
    const rect = rects[i]!;
    if (rect.width === 0) continue;
    const by = wayOf(rect, standing, stage.top, stage.bottom, air);
    if (by !== 0) tag.style.translate = `0 ${by}px`;
    standing.push(lowered(rect, by));
  }
}

let waiting = false;

/** Whoever draws a plate over the stage calls this: when the page has changed, all of them are laid, before it is seen. */
export function useLaidPlate(): void {
  useLayoutEffect(() => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      layPlates();
    });
  });
}
