import type { Display, Preferences, Profile } from '@base/vocabulary.ts';
import { type Scale, scaleOf } from './display.ts';

/*
 * One layout for shell and exhibits, in CSS px of the viewport, so that tokens, tide line and plinth stand in the
 * same places on every screen. The look book's boards are the drawing (1920×1080 or 1080×1920); millimetres are
 * the law: where a board's size is smaller than a rule's millimetres, the millimetres win.
 */

/** A place on the glass, CSS px from its upper left corner. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const TOKENS = ['restart', 'zh-CN', 'en', 'pinyin', 'bright', 'calm', 'large', 'sound'] as const;
export type TokenId = (typeof TOKENS)[number];

export const TYPE_TIERS = ['title', 'headline', 'instruction', 'body', 'caption', 'ruby', 'numeral', 'call'] as const;
/** A size of text; `Layout.typePx` says how large it is on this glass. */
export type TypeTier = (typeof TYPE_TIERS)[number];

/** Sizes and places of everything on one glass, worked out from millimetres and the visitor's text size. */
export interface Layout {
  orientation: 'landscape' | 'portrait';
  scale: Scale;
  /** One px of the look book's board, in CSS px. */
  unitPx: number;
  widthPx: number;
  heightPx: number;
  /** The model: from the top of the glass to the lip. */
  stage: Rect;
  /** The plinth's plaster top, down to the lower edge of the glass. */
  lip: Rect;
  /** The groove with its water, 6 mm high or more. */
  tideLine: Rect;
  /** Where a hand works, over the whole width, above the row of tokens. */
  controls: Rect;
  /** The gap between the two groups of tokens, down to the palm zone. In an exhibit the home key takes its left end. */
  well: Rect;
  /** The shell's key that leads home from an exhibit, at the left end of the well. */
  homeKey: Rect;
  tokens: Record<TokenId, Rect>;
  /** Least size of a target, least gaps, and the strip along the glass edge that stays free; CSS px. */
  targetPx: number;
  gapPx: number;
  destructiveGapPx: number;
  edgePx: number;
  /** Font size of each tier, CSS px. */
  typePx: Record<TypeTier, number>;
  /** y of the highest point a pupil (1015 mm) and anybody (1220 mm) must ever reach; CSS px from the top, ≥ 0. */
  reachPrimaryPx: number;
  reachAnyPx: number;
}

/** Cap height over em of Source Han Sans and Source Sans 3. */
export const CAP_HEIGHT_EM = 0.733;
/** Section 508 402.4: characters at least 4.8 mm high; as an em size. */
const LEAST_EM_MM = 4.8 / CAP_HEIGHT_EM;
/** Han strokes fall apart below this many panel pixels. */
const LEAST_EM_PANEL_PX = 22;
/** EN 301 549 5.1.4: in large text a capital is 0.7° high. */
const LARGE_EM_DEG = 0.7 / CAP_HEIGHT_EM;

/** Largest em of a word on a token, as a share of its diameter: "English", the longest, then just clears the rim. */
export const TOKEN_WORD_SHARE = 0.28;

interface TierSize {
  boardPx: number;
  boardLargePx: number;
  degrees: number;
}

/** Board px from the look book, degrees from the rule book (5.3 and rule 27). The larger one is drawn. */
const TIERS: Record<TypeTier, TierSize> = {
  title: { boardPx: 36, boardLargePx: 62, degrees: 1.2 },
  headline: { boardPx: 34, boardLargePx: 54, degrees: 1.2 },
  instruction: { boardPx: 30, boardLargePx: 46, degrees: 0.7 },
  body: { boardPx: 25, boardLargePx: 36, degrees: 0.55 },
  caption: { boardPx: 22, boardLargePx: 32, degrees: 0.5 },
  ruby: { boardPx: 18, boardLargePx: 22, degrees: 0.4 },
  numeral: { boardPx: 66, boardLargePx: 96, degrees: 1.6 },
  call: { boardPx: 128, boardLargePx: 128, degrees: 2.4 },
};

const REACH_PRIMARY_MM = 1015;
const REACH_ANY_MM = 1220;
/** Height that the controls of an exhibit want over the tokens, where the glass has it. */
const CONTROLS_WISH_MM = 52;
/** Above this share of the glass the lip takes too much from the model. */
const MOST_LIP = 0.47;

/** A small glass read from far away would else fill itself with tokens. */
const MOST_TOKEN = 0.16;

interface TokenPlaces {
  tokens: Record<TokenId, { x: number; y: number }>;
  height: number;
  oneRow: boolean;
}

/**
 * Places of the tokens from the upper left corner of their rows: restart and languages to the left, preferences to
 * the right. One row where it fits; else the left group goes above, and the right one breaks when it must.
 */
function tokenPlaces(width: number, diameter: number, leastKey: number, gap: number, destructiveGap: number): TokenPlaces {
  const left: readonly TokenId[] = ['restart', 'zh-CN', 'en'];
  const right: readonly TokenId[] = ['pinyin', 'bright', 'calm', 'large', 'sound'];
  const leftWidth = 3 * diameter + destructiveGap + gap;
  const rightWidth = 5 * diameter + 4 * gap;
  const oneRow = leftWidth + destructiveGap + leastKey + gap + rightWidth <= width;
  const across = Math.max(1, Math.min(right.length, Math.floor((width + gap) / (diameter + gap))));
  const rightY = oneRow ? 0 : diameter + destructiveGap;
  const tokens: Partial<TokenPlaces['tokens']> = {};
  left.forEach((id, index) => {
    tokens[id] = { x: index === 0 ? 0 : index * diameter + destructiveGap + (index - 1) * gap, y: 0 };
  });
  right.forEach((id, index) => {
    const row = Math.floor(index / across);
    const inRow = Math.min(across, right.length - row * across);
    const x = width - (inRow - (index % across)) * (diameter + gap) + gap;
    tokens[id] = { x, y: rightY + row * (diameter + gap) };
  });
  const rows = Math.ceil(right.length / across);
  return { tokens: tokens as TokenPlaces['tokens'], height: rightY + rows * diameter + (rows - 1) * gap, oneRow };
}

/** Sizes and places of everything that shell and exhibits share, for one viewport that shows a whole panel. */
export function layoutOf(
  display: Display,
  profile: Profile,
  textSize: Preferences['textSize'],
  viewport: { widthPx: number; heightPx: number },
): Layout {
  const { widthPx, heightPx } = viewport;
  const scale = scaleOf(display, widthPx);
  const portrait = heightPx > widthPx;
  const unitPx = portrait ? Math.min(widthPx / 1080, heightPx / 1920) : Math.min(widthPx / 1920, heightPx / 1080);
  const mm = (value: number) => value * scale.pxPerMm;
  const unit = (value: number) => value * unitPx;
  const large = textSize === 'large';

  const targetPx = mm(profile === 'primary' || profile === 'elder' ? 30 : 20);
  const gapPx = Math.max(unit(20), mm(5));
  const destructiveGapPx = Math.max(unit(20), mm(10));
  const edgePx = mm(12);
  const marginPx = Math.max(unit(64), edgePx);

  const tideHeight = Math.max(unit(16), mm(6)) + unit(8);
  const leastWordPx = Math.max(
    mm(LEAST_EM_MM),
    LEAST_EM_PANEL_PX * scale.pxPerPanelPixel,
    large ? LARGE_EM_DEG * scale.pxPerDeg : 0,
  );
  const wishedDiameter = Math.max(unit(large ? 112 : portrait ? 92 : 84), leastWordPx / TOKEN_WORD_SHARE);
  const thirdOfWidth = (widthPx - 2 * marginPx - destructiveGapPx - gapPx) / 3;
  const diameter = Math.max(targetPx, Math.min(wishedDiameter, thirdOfWidth, heightPx * MOST_TOKEN));
  const bottom = heightPx - Math.max(unit(large ? 50 : 53), edgePx);
  const places = tokenPlaces(widthPx - 2 * marginPx, diameter, targetPx, gapPx, destructiveGapPx);
  const rowsTop = bottom - places.height;

  const reach = (heightMm: number) =>
    Math.max(0, heightPx - mm((heightMm - display.mountBottomMm) / Math.max(0.2, Math.cos((display.tiltDeg * Math.PI) / 180))));
  const reachPx = reach(profile === 'primary' ? REACH_PRIMARY_MM : REACH_ANY_MM);

  // The lip is where hands work. It grows where millimetres need more than the board has, and stays within reach.
  const aboveControls = unit(14) + tideHeight + unit(8);
  const leastControls = Math.max(targetPx, mm(CONTROLS_WISH_MM));
  const needed = aboveControls + leastControls + destructiveGapPx + (heightPx - rowsTop);
  const wished = Math.max(unit(portrait ? 880 : 420), Math.min(needed, heightPx * MOST_LIP));
  const least = aboveControls + targetPx + destructiveGapPx + (heightPx - rowsTop);
  const lipY = heightPx - Math.max(least, Math.min(wished, heightPx - reachPx));
  const lip = { x: 0, y: lipY, width: widthPx, height: heightPx - lipY };
  const tideLine = {
    x: marginPx - unit(6),
    y: lipY + unit(14),
    width: widthPx - 2 * marginPx + unit(12),
    height: tideHeight,
  };

  const tokens = Object.fromEntries(
    TOKENS.map((id) => {
      const place = places.tokens[id];
      return [id, { x: marginPx + place.x, y: rowsTop + place.y, width: diameter, height: diameter }];
    }),
  ) as Record<TokenId, Rect>;

  const controlsY = lipY + aboveControls;
  const controlsBottom = rowsTop - destructiveGapPx;
  const controls = { x: marginPx, y: controlsY, width: widthPx - 2 * marginPx, height: controlsBottom - controlsY };
  const wellX = tokens.en.x + diameter + destructiveGapPx;
  const well = places.oneRow
    ? { x: wellX, y: controlsBottom, width: tokens.pinyin.x - gapPx - wellX, height: heightPx - edgePx - controlsBottom }
    : { x: wellX, y: controlsBottom, width: Math.max(0, widthPx - marginPx - wellX), height: destructiveGapPx + diameter };

  const homeKey = { x: wellX, y: tokens.en.y, width: Math.min(diameter, well.width), height: diameter };

  const typePx = Object.fromEntries(
    TYPE_TIERS.map((tier) => {
      const size = TIERS[tier];
      const floor = tier === 'ruby' ? 0 : leastWordPx;
      const px = Math.max(unit(large ? size.boardLargePx : size.boardPx), size.degrees * scale.pxPerDeg, floor);
      return [tier, px];
    }),
  ) as Record<TypeTier, number>;

  return {
    orientation: portrait ? 'portrait' : 'landscape',
    scale,
    unitPx,
    widthPx,
    heightPx,
    stage: { x: 0, y: 0, width: widthPx, height: lipY },
    lip,
    tideLine,
    controls,
    well,
    homeKey,
    tokens,
    targetPx,
    gapPx,
    destructiveGapPx,
    edgePx,
    typePx,
    reachPrimaryPx: reach(REACH_PRIMARY_MM),
    reachAnyPx: reach(REACH_ANY_MM),
  };
}

/**
 * The layout as CSS custom properties, to be set on the document's root: `--mm`, `--deg`, `--u` (one board px),
 * `--target`, `--gap`, `--edge`, `--type-<tier>` and, for each shared rectangle, `--<name>-x|y|w|h`.
 * Style sheets size everything with these; a bare px for a target or for text is refused by a test.
 */
export function cssVariables(layout: Layout): Record<string, string> {
  const px = (value: number) => `${Math.round(value * 10_000) / 10_000}px`;
  const variables: Record<string, string> = {
    '--mm': px(layout.scale.pxPerMm),
    '--deg': px(layout.scale.pxPerDeg),
    '--u': px(layout.unitPx),
    '--target': px(layout.targetPx),
    '--gap': px(layout.gapPx),
    '--gap-destructive': px(layout.destructiveGapPx),
    '--edge': px(layout.edgePx),
  };
  for (const tier of TYPE_TIERS) variables[`--type-${tier}`] = px(layout.typePx[tier]);
  const rects: Record<string, Rect> = {
    stage: layout.stage,
    lip: layout.lip,
    tide: layout.tideLine,
    controls: layout.controls,
    well: layout.well,
    'home-key': layout.homeKey,
  };
  for (const id of TOKENS) rects[`token-${id}`] = layout.tokens[id];
  for (const [name, rect] of Object.entries(rects)) {
    variables[`--${name}-x`] = px(rect.x);
    variables[`--${name}-y`] = px(rect.y);
    variables[`--${name}-w`] = px(rect.width);
    variables[`--${name}-h`] = px(rect.height);
  }
  return variables;
}
