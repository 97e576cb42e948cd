import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Display, PROFILES, type Profile } from '@base/vocabulary.ts';
import { kioskSchema } from '@config/schema.ts';
import { CAP_HEIGHT_EM, type Layout, layoutOf, type Rect, TOKEN_WORD_SHARE, TOKENS, TYPE_TIERS } from '@look/layout.ts';
import { gapBetween } from '@look/overlay/measure.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Rounding of CSS px, a hundredth of a millimetre. */
const CLOSE_MM = 0.01;

const folder = join(import.meta.dirname, '../../kiosk-config/kiosks');
const kiosks = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => kioskSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));

/** Panels that a kiosk is built from: 15.6″ to 86″, either way up, standing where people can reach their lower part. */
const panels: fc.Arbitrary<Display> = fc
  .record({
    diagonalInch: fc.double({ min: 15.6, max: 86, noNaN: true }),
    size: fc.constantFrom([1920, 1080] as const, [1920, 1200] as const, [3840, 2160] as const),
    portrait: fc.boolean(),
    mountBottomMm: fc.double({ min: 400, max: 850, noNaN: true }),
    tiltDeg: fc.double({ min: 0, max: 30, noNaN: true }),
    viewingDistanceMm: fc.double({ min: 400, max: 1000, noNaN: true }),
  })
  .map(({ diagonalInch, size, portrait, ...rest }) => ({
    ...rest,
    diagonalMm: diagonalInch * 25.4,
    widthPx: portrait ? size[1] : size[0],
    heightPx: portrait ? size[0] : size[1],
    brightnessNit: 400,
    ambientLux: 500,
  }));

const cases = fc.record({
  display: panels,
  profile: fc.constantFrom(...PROFILES),
  textSize: fc.constantFrom('normal' as const, 'large' as const),
  /** Windows show a panel to scale: the same kiosk at a third of its size. */
  zoom: fc.constantFrom(1, 0.5, 1 / 3),
});

const layoutIn = (display: Display, profile: Profile, textSize: 'normal' | 'large', zoom: number) =>
  layoutOf(display, profile, textSize, { widthPx: display.widthPx * zoom, heightPx: display.heightPx * zoom });

const inMm = (layout: Layout, px: number) => px / layout.scale.pxPerMm;

/** Height over the floor of a place on the glass, millimetres. */
function heightMm(display: Display, layout: Layout, yPx: number): number {
  const upTheGlassMm = inMm(layout, layout.heightPx - yPx);
  return display.mountBottomMm + upTheGlassMm * Math.cos((display.tiltDeg * Math.PI) / 180);
}

function checkAll(display: Display, profile: Profile, textSize: 'normal' | 'large', zoom: number) {
  const layout = layoutIn(display, profile, textSize, zoom);
  const leastMm = profile === 'primary' || profile === 'elder' ? 30 : 20;
  const rects = TOKENS.map((id) => [id, layout.tokens[id]] as const);

  for (const [id, rect] of rects) {
    expect(inMm(layout, rect.width), `rule 1, ${id}`).toBeGreaterThanOrEqual(leastMm - CLOSE_MM);
    expect(inMm(layout, rect.height), `rule 1, ${id}`).toBeGreaterThanOrEqual(leastMm - CLOSE_MM);
    const edges = [rect.x, rect.y, layout.widthPx - rect.x - rect.width, layout.heightPx - rect.y - rect.height];
    for (const edge of edges) expect(inMm(layout, edge), `rule 4, ${id}`).toBeGreaterThanOrEqual(12 - CLOSE_MM);
    for (const [other, otherRect] of rects) {
      if (other <= id) continue;
      const wanted = id === 'restart' || other === 'restart' ? 10 : 5;
      expect(inMm(layout, gapBetween(rect, otherRect)), `rule 2, ${id} and ${other}`).toBeGreaterThanOrEqual(wanted - CLOSE_MM);
    }
  }

  for (const area of [layout.controls, layout.well] satisfies Rect[]) {
    expect(area.width).toBeGreaterThanOrEqual(0);
    expect(area.height).toBeGreaterThanOrEqual(0);
  }
  expect(inMm(layout, layout.controls.height), 'one row of targets fits over the tokens').toBeGreaterThanOrEqual(
    leastMm - CLOSE_MM,
  );
  expect(inMm(layout, gapBetween(layout.controls, layout.tokens.restart)), 'rule 2, controls').toBeGreaterThanOrEqual(
    10 - CLOSE_MM,
  );
  expect(inMm(layout, layout.widthPx - layout.controls.x - layout.controls.width), 'rule 4').toBeGreaterThanOrEqual(
    12 - CLOSE_MM,
  );
  expect(inMm(layout, layout.tideLine.height), 'the tide line is 6 mm').toBeGreaterThanOrEqual(6);

  for (const tier of TYPE_TIERS) {
    if (tier === 'ruby') continue;
    const px = layout.typePx[tier];
    const degrees = (emPx: number) => (2 * Math.atan(inMm(layout, emPx) / 2 / display.viewingDistanceMm) * 180) / Math.PI;
    const panelPx = (px / layout.widthPx) * display.widthPx;
    expect(inMm(layout, px) * CAP_HEIGHT_EM, `rule 27, ${tier}, 4.8 mm`).toBeGreaterThanOrEqual(4.8 - CLOSE_MM);
    expect(panelPx, `rule 27, ${tier}, 22 px`).toBeGreaterThanOrEqual(22 - CLOSE_MM);
    const leastDegrees = { headline: 1.2, title: 1.2, instruction: 0.6 }[tier as string] ?? 0.5;
    expect(degrees(px), `rule 27, ${tier}`).toBeGreaterThanOrEqual(leastDegrees * 0.999);
    if (textSize === 'large')
      expect(degrees(px * CAP_HEIGHT_EM), `EN 301 549 5.1.4, ${tier}`).toBeGreaterThanOrEqual(0.7 * 0.999);
  }
  const tokenEm = Math.min(layout.typePx.caption, layout.tokens.en.width * TOKEN_WORD_SHARE);
  expect(inMm(layout, tokenEm) * CAP_HEIGHT_EM, 'rule 27, words on tokens').toBeGreaterThanOrEqual(4.8 - CLOSE_MM);
  return layout;
}

describe('layout', () => {
  it('rules 1, 2, 4, 27: targets, gaps, edges and text sizes hold on any panel a kiosk is built from', () => {
    fc.assert(
      fc.property(cases, ({ display, profile, textSize, zoom }) => {
        checkAll(display, profile, textSize, zoom);
      }),
      { numRuns: 400 },
    );
  });

  it('rule 3: where the panel hangs low enough, everything worked with lies within reach', () => {
    fc.assert(
      fc.property(cases, ({ display, profile, textSize, zoom }) => {
        const layout = layoutIn(display, profile, textSize, zoom);
        const reachMm = profile === 'primary' ? 1015 : 1220;
        const leastMm = inMm(layout, layout.targetPx);
        const lowestPossible = layout.tokens.restart.y - layout.destructiveGapPx - leastMm * layout.scale.pxPerMm;
        fc.pre(heightMm(display, layout, lowestPossible - 60 * layout.unitPx) < reachMm);
        expect(heightMm(display, layout, layout.controls.y)).toBeLessThanOrEqual(reachMm + CLOSE_MM);
      }),
      { numRuns: 400 },
    );
  });

  it('shows a smaller window as the same kiosk, millimetre for millimetre', () => {
    fc.assert(
      fc.property(cases, ({ display, profile, textSize }) => {
        const whole = layoutIn(display, profile, textSize, 1);
        const half = layoutIn(display, profile, textSize, 0.5);
        for (const id of TOKENS) {
          expect(inMm(half, half.tokens[id].x)).toBeCloseTo(inMm(whole, whole.tokens[id].x), 6);
          expect(inMm(half, half.tokens[id].y)).toBeCloseTo(inMm(whole, whole.tokens[id].y), 6);
        }
        expect(inMm(half, half.typePx.body)).toBeCloseTo(inMm(whole, whole.typePx.body), 6);
      }),
    );
  });

  it.each(kiosks.map((kiosk) => [kiosk.id, kiosk] as const))('rules 1–4 and 27 hold on %s', (_id, kiosk) => {
    for (const textSize of ['normal', 'large'] as const) {
      const layout = checkAll(kiosk.display, kiosk.profile, textSize, 1);
      const reachMm = kiosk.profile === 'primary' ? 1015 : 1220;
      expect(heightMm(kiosk.display, layout, layout.controls.y), 'rule 3').toBeLessThanOrEqual(reachMm);
      expect(layout.stage.height / layout.heightPx, 'the model keeps half of the glass').toBeGreaterThanOrEqual(0.5);
    }
  });
});
