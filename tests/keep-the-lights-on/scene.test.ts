import { GRIP_MM } from '@kit';
import { PRESETS } from '@kit/fake-host/presets.ts';
import { layoutOf } from '@look/layout.ts';
import { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { freshReadings, type LightsReadings } from '../../exhibits/keep-the-lights-on/model/play/beats.ts';
import { controlsOf, wordStands } from '../../exhibits/keep-the-lights-on/panel/controls-of.ts';
import { placesOf } from '../../exhibits/keep-the-lights-on/panel/places.ts';
import { ANCHORS, createPlacer } from '../../exhibits/keep-the-lights-on/scene/anchors.ts';
import { DISTRICTS, elevationOf, sunAt } from '../../exhibits/keep-the-lights-on/scene/bench/arrangement.ts';
import { boardOf, heightAt, rawHeight } from '../../exhibits/keep-the-lights-on/scene/bench/ground.ts';
import { cableColour } from '../../exhibits/keep-the-lights-on/scene/coast.ts';
import { createView, readView } from '../../exhibits/keep-the-lights-on/scene/view.ts';
import type { Rect } from '../../runtime/look/layout.ts';

const view = (change: Partial<LightsReadings>) => {
  const shown = createView();
  readView(Object.assign(freshReadings(), change), shown);
  return shown;
};

describe('what is drawn follows the numbers', () => {
  it('rotors turn with the wind: none in a calm, none that stand out of the storm, none faster for a gale', () => {
    expect([...view({ windMps: 0 }).rotors].every((turns) => turns === 0)).toBe(true);
    const breeze = view({ windMps: 6 }).rotors[0]!;
    const rated = view({ windMps: 11.5 }).rotors[0]!;
    expect(breeze).toBeGreaterThan(0);
    expect(rated).toBeGreaterThan(breeze);
    expect(view({ windMps: 24 }).rotors[0]).toBe(rated);
    const standing = (stopped: number) =>
      [...view({ windMps: 24, windStopped: stopped }).rotors].filter((turns) => turns === 0).length;
    expect(standing(0)).toBe(0);
    expect(standing(0.5)).toBeGreaterThan(standing(0.2));
    expect(standing(1)).toBe(view({}).rotors.length);
  });

  it('districts go dark one by one, all of them in a blackout, and as many as are missing in a week', () => {
    const dark = (change: Partial<LightsReadings>) => [...view(change).districts].reduce((sum, lit) => sum + 1 - lit, 0);
    expect(dark({})).toBe(0);
    expect(dark({ dark: 2, darkShare: 0.1 })).toBe(2);
    expect(dark({ blackout: true, darkShare: 1 })).toBe(DISTRICTS);
    expect(dark({ darkShare: 0.3 })).toBeCloseTo(0.3 * DISTRICTS, 5);
  });

  it('a cable with more load is brighter, so its colour never stands alone', () => {
    const luminance = (load: number) => {
      const { r, g, b } = cableColour(load, new Color());
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (let load = 0; load < 1; load += 0.1) expect(luminance(load + 0.1)).toBeGreaterThan(luminance(load));
  });

  it('the sun rises at the left, stands highest about noon and is under the sea at night', () => {
    const at = (hour: number) => sunAt(hour, { x: 0, y: 0 });
    expect(at(7).x).toBeLessThan(at(12).x);
    expect(at(12).x).toBeLessThan(at(18).x);
    expect(at(12).y).toBeGreaterThan(at(8).y);
    for (const hour of [0, 3, 21, 23]) expect(elevationOf(hour)).toBeLessThan(0);
    expect(view({ hour: 23 }).sunSeen).toBe(0);
    expect(view({ hour: 12 }).sunSeen).toBe(1);
    expect(view({ hour: 12 }).day).toBe(1);
    expect(view({ hour: 22 }).day).toBe(0);
  });

  it('land is laid in boards: steps never lie above the land, and each height belongs to one', () => {
    for (let x = -13; x <= 13; x += 0.37) {
      for (let z = -4; z <= 6; z += 0.31) {
        const raw = rawHeight(x, z);
        if (raw < 0) continue;
        expect(heightAt(x, z)).toBeLessThanOrEqual(raw + 0.171);
        expect(boardOf(heightAt(x, z))).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('places on the glass', () => {
  const pictures = Object.values(PRESETS).flatMap(({ file, display, profile }) =>
    (['normal', 'large'] as const).map((textSize) => ({ file, display, profile, textSize })),
  );
  const layoutFor = ({ display, profile, textSize }: (typeof pictures)[number]) =>
    layoutOf(display, profile, textSize, { widthPx: display.widthPx, heightPx: display.heightPx });
  const mostOf = ({ textSize }: (typeof pictures)[number]) => (textSize === 'large' ? 1.22 : 1);
  const overlap = (a: Rect, b: Rect) =>
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;

  it.each(pictures)('$file, $textSize: words and the sun lie on the stage all day', (picture) => {
    const layout = layoutFor(picture);
    const placer = createPlacer(layout);
    for (const anchor of ANCHORS)
      for (const hour of [6, 9, 12, 15, 18]) {
        const { x, y } = placer.point(anchor, hour, { x: 0, y: 0 });
        expect(x, `${anchor} ${hour}`).toBeGreaterThan(0);
        expect(x, `${anchor} ${hour}`).toBeLessThan(layout.stage.width);
        expect(y, `${anchor} ${hour}`).toBeGreaterThan(0);
        expect(y, `${anchor} ${hour}`).toBeLessThan(layout.stage.height);
      }
    expect(placer.handle('sun', 12).width / layout.scale.pxPerMm).toBeGreaterThanOrEqual(30 - 1e-9);
  });

  it.each(pictures)('$file, $textSize: what stands at the same time does not overlap and keeps off the home key', (picture) => {
    const layout = layoutFor(picture);
    const places = placesOf(layout, picture.textSize === 'large');
    const screens: [string, Rect[]][] = [
      [
        'moment',
        [places.supply, places.demand, places.gauge, places.skip, ...(places.onStage ? [] : [places.momentInstruction])],
      ],
      ['row', [places.row, places.well, places.skip, ...(places.onStage ? [] : [places.instruction])]],
      ['after', [places.row, places.wide]],
      ['predict', [places.column, places.besideColumn]],
    ];
    for (const [name, boxes] of screens)
      for (const [i, a] of boxes.entries()) {
        expect(overlap(a, layout.homeKey) && a !== places.row, `${name} ${i} over the home key`).toBe(false);
        for (const [j, b] of boxes.slice(i + 1).entries()) expect(overlap(a, b), `${name}: ${i} and ${i + 1 + j}`).toBe(false);
      }
  });

  it.each(pictures)('rules 1 and 2, $file, $textSize: each slider has its target and its gap, and a way to go', (picture) => {
    const layout = layoutFor(picture);
    const most = mostOf(picture);
    const places = placesOf(layout, picture.textSize === 'large');
    const { supply, demand } = controlsOf(false, places, layout, most);
    for (const [box, controls] of [
      [places.supply, supply],
      [places.demand, demand],
    ] as const) {
      expect(controls.length).toBeGreaterThanOrEqual(2);
      const columnPx = box.width / controls.length;
      expect(columnPx).toBeGreaterThanOrEqual(layout.targetPx + layout.gapPx - 1e-6);
      const scale = Math.min(most, (columnPx - layout.gapPx) / layout.scale.pxPerMm / GRIP_MM);
      const hitPx = Math.max(GRIP_MM * scale * layout.scale.pxPerMm, layout.targetPx);
      const wordPx = wordStands(box, layout, scale) === 'below' ? layout.typePx.caption * 1.6 : 0;
      expect((box.height - wordPx - hitPx) / layout.scale.pxPerMm).toBeGreaterThan(14);
    }
    expect(supply).toContain('gas');
    expect(demand).toContain('cooling');
    const alone = controlsOf(true, places, layout, most);
    expect([alone.supply, alone.demand]).toEqual([
      ['gas', 'hydro'],
      ['cooling', 'storage'],
    ]);
  });
});
