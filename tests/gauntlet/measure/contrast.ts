import type { Frame, Page } from 'playwright-core';
import { targets } from '../../support/measured-glass.ts';
import { contrastOf, type Image, imageOf, linearOf, luminancesIn, quantile, type Region } from './image.ts';

/*
 * Contrast as it is on the glass: text is taken away, what lies behind it is photographed, and the text's own colour is
 * held against that. So baked pictures, sprites and the scene count as what they are.
 */

interface WrittenText extends Region {
  text: string;
  /** Red, green, blue, opacity, 0…255 and 0…1. */
  colour: [number, number, number, number];
}

export interface ContrastLimits {
  text: number;
  control: number;
}

/** Rule 38. */
export const LIMITS: Record<'normal' | 'bright', ContrastLimits> = {
  normal: { text: 4.5, control: 3 },
  bright: { text: 7, control: 3 },
};

/** The tenth of the ground that is worst may be a seam or a letter's neighbour; the rest must hold. */
const WORST_SHARE = 0.1;
/** A colour on the glass is rounded to one of 256 steps, a ratio to a tenth. */
const SLACK = 0.1;

export interface ContrastFound {
  problems: string[];
  texts: number;
  lowestText: number;
  lowestControl: number;
}

/**
 * What falls short of the limits in two looks that follow on each other: on a loaded machine what a frame has drawn comes to the
 * glass some pictures later, and a key that has just come is not in the first.
 */
export async function contrastsOf(page: Page, inside: Frame, limits: ContrastLimits): Promise<ContrastFound> {
  const first = await lookAt(page, inside, limits);
  if (first.problems.length === 0) return first;
  const second = await lookAt(page, inside, limits);
  const known = new Set(first.problems.map(withoutNumbers));
  return { ...second, problems: second.problems.filter((problem) => known.has(withoutNumbers(problem))) };
}

/** The scene goes on moving behind a word: its contrast is hardly ever the same twice. */
const withoutNumbers = (problem: string) => problem.replace(/\d+/g, '');

async function lookAt(page: Page, inside: Frame, limits: ContrastLimits): Promise<ContrastFound> {
  const whole = await imageOf(page);
  const texts = await inside.evaluate(readTexts);
  const controls = await targets(inside);
  await inside.evaluate(hideTexts, true);
  const ground = await imageOf(page);
  await inside.evaluate(hideTexts, false);
  // What came or went meanwhile (a sound in words) stands before another ground than the one in the picture.
  const stayed = new Set((await inside.evaluate(readTexts)).map(placeOf));

  const problems: string[] = [];
  let lowestText = Number.POSITIVE_INFINITY;
  let lowestControl = Number.POSITIVE_INFINITY;
  for (const text of texts.filter((one) => stayed.has(placeOf(one)))) {
    const contrast = textContrast(ground, text);
    lowestText = Math.min(lowestText, contrast);
    if (contrast < limits.text - SLACK)
      problems.push(`“${text.text}” has a contrast of ${contrast.toFixed(1)}, less than ${limits.text}`);
  }
  for (const control of controls) {
    const contrast = controlContrast(whole, control);
    lowestControl = Math.min(lowestControl, contrast);
    if (contrast < limits.control - SLACK)
      problems.push(`${control.name} stands out from its ground by ${contrast.toFixed(1)}, less than ${limits.control}`);
  }
  return { problems, texts: texts.length, lowestText, lowestControl };
}

const placeOf = ({ text, x, y }: WrittenText) => `${text} ${Math.round(x)} ${Math.round(y)}`;

function textContrast(ground: Image, { colour: [r, g, b, opacity], ...region }: WrittenText): number {
  const behind = luminancesIn(ground, region);
  if (behind.length === 0) return Number.POSITIVE_INFINITY;
  const own = linearOf(r, g, b);
  const contrasts = behind.map((under) => contrastOf(own * opacity + under * (1 - opacity), under)).sort((x, y) => x - y);
  return quantile(contrasts, WORST_SHARE);
}

/** Between the darkest and the lightest of a control and its nearest surroundings: an edge, a face or a sign that can be seen. */
function controlContrast(image: Image, { x, y, width, height }: Region): number {
  const rim = Math.max(2, Math.min(width, height) * 0.15);
  const seen = luminancesIn(image, { x: x - rim, y: y - rim, width: width + 2 * rim, height: height + 2 * rim });
  return contrastOf(quantile(seen, 0.02), quantile(seen, 0.98));
}

/** Runs in the page: every line of text that is drawn, with the colour in which it is. */
function readTexts(): WrittenText[] {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const brush = canvas.getContext('2d', { willReadFrequently: true })!;
  const rgbOf = (colour: string): [number, number, number, number] => {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    return [r!, g!, b!, a! / 255];
  };
  const found: WrittenText[] = [];
  for (const { node, element } of window.readableTexts()) {
    // What cannot be used now may be pale (WCAG 1.4.3).
    if (element.closest('[aria-disabled="true"], [disabled]')) continue;
    const text = node.textContent!.trim();
    let opacity = 1;
    for (let box: Element | null = element; box; box = box.parentElement) opacity *= Number(getComputedStyle(box).opacity);
    const style = getComputedStyle(element);
    const [r, g, b, a] = rgbOf(element.closest('svg') ? style.fill : style.color);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2) continue;
      const inset = rect.height * 0.2;
      found.push({
        text: text.slice(0, 24),
        colour: [r, g, b, a * opacity],
        x: rect.x,
        y: rect.y + inset,
        width: rect.width,
        height: rect.height - 2 * inset,
      });
    }
  }
  return found;
}

/** Runs in the page; resolves when it is on the glass. A sheet that a script adopts is no inline style, which the page's policy would refuse. */
function hideTexts(hidden: boolean): Promise<void> {
  const kept = window as unknown as { withoutTexts?: CSSStyleSheet };
  kept.withoutTexts ??= new CSSStyleSheet();
  kept.withoutTexts.replaceSync(
    '* { color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important; transition: none !important } svg text, svg text * { fill: transparent !important }',
  );
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== kept.withoutTexts);
  document.adoptedStyleSheets = hidden ? [...others, kept.withoutTexts] : others;
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  });
}
