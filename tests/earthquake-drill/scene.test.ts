import { PRESETS } from '@kit/fake-host/presets.ts';
import { layoutOf } from '@look/layout.ts';
import { describe, expect, it } from 'vitest';
import { PIECE_SPECS, PIECES } from '../../exhibits/earthquake-drill/model/furniture.ts';
import * as layout from '../../exhibits/earthquake-drill/model/layout.ts';
import { FURTHEST_KM, NEAREST_KM } from '../../exhibits/earthquake-drill/model/race.ts';
import { DEPTH_KM, PROCESSING_S } from '../../exhibits/earthquake-drill/model/scenario.ts';
import { blindRadiusKm } from '../../exhibits/earthquake-drill/model/waves.ts';
import { type Anchor, createPlacer } from '../../exhibits/earthquake-drill/scene/anchors.ts';
import {
  DECK,
  DOME,
  HOME_WIDTH,
  kmX,
  LINE_Z,
  lineX,
  type PieceList,
  ROOM,
  SPOTS,
  STOP_INNER_X,
  streetX,
  streetZ,
} from '../../exhibits/earthquake-drill/scene/bench/arrangement.ts';
import * as sizes from '../../exhibits/earthquake-drill/scene/bench/sizes.ts';
import { createView, readView } from '../../exhibits/earthquake-drill/scene/view.ts';
import { columns, rows } from '../../runtime/kit/controls/divide.ts';
import { plinthPlaces } from '../../runtime/kit/controls/plinth-places.ts';
import { drillOf, goTo, STEP_S } from './play.ts';

describe('what stands on the platform', () => {
  it('the bench’s sizes are the model’s', () => {
    for (const id of PIECES) expect(PIECE_SPECS[id], id).toMatchObject(sizes.PIECE_SIZES[id]);
    expect(sizes.LISTS).toEqual({ classroom: layout.CLASSROOM, guessed: layout.GUESSED, home: layout.HOME });
    expect(sizes.EXIT_LENGTH_M).toBe(layout.EXIT_LENGTH_M);
    expect([sizes.FACADE, sizes.GLASS]).toEqual([layout.FACADE, layout.GLASS]);
    expect(sizes.BLIND_KM).toBeCloseTo(blindRadiusKm(DEPTH_KM, PROCESSING_S, 0), 2);
  });

  it.each(Object.keys(sizes.LISTS) as PieceList[])('%s: every piece has its spot, inside the room', (list) => {
    const [left, right] = list === 'home' ? [-HOME_WIDTH / 2, HOME_WIDTH / 2] : [ROOM.left, ROOM.right];
    for (const id of sizes.LISTS[list]) {
      const spot = SPOTS[list][id];
      expect(spot, id).toBeDefined();
      expect(spot!.x, id).toBeGreaterThan(left);
      expect(spot!.x, id).toBeLessThan(right);
      expect(spot!.z - PIECE_SPECS[id].depthM / 2, id).toBeGreaterThanOrEqual(ROOM.back);
      expect(spot!.z, id).toBeLessThan(ROOM.front);
    }
  });

  it('the drill’s line, the way out and the map lie on the platform, and all of it under the glass', () => {
    const onDeck = (x: number, z: number) => Math.abs(x) <= DECK.width / 2 && Math.abs(z) <= DECK.depth / 2;
    expect(onDeck(lineX(0), LINE_Z) && onDeck(lineX(layout.ROOM_END_M), LINE_Z)).toBe(true);
    for (const side of [-1, 1])
      expect(onDeck(streetX(0), streetZ(side)) && onDeck(streetX(layout.EXIT_LENGTH_M), streetZ(side))).toBe(true);
    expect(onDeck(kmX(NEAREST_KM), 0) && onDeck(kmX(FURTHEST_KM), 0)).toBe(true);
    // The corner of the platform, on the level of its top, within the dome's ellipse.
    const share = (DECK.width / 2 / DOME.x) ** 2 + (DECK.depth / 2 / DOME.z) ** 2 + ((0 - DOME.foot) / DOME.y) ** 2;
    expect(share).toBeLessThan(1);
  });

  it('the platform never meets its stops: in the strongest shaking of ten earthquakes on the top floor', () => {
    let furthest = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const drill = drillOf({ intensity: 9, storey: 4 }, seed);
      goTo(drill, 'drill');
      drill.soundAlarm();
      for (let step = 0; step < 60 * 30; step++) {
        drill.step(STEP_S);
        furthest = Math.max(furthest, Math.abs(drill.readings().floorM));
      }
    }
    expect(furthest).toBeGreaterThan(0.1);
    expect(furthest).toBeLessThan(STOP_INNER_X - DECK.width / 2);
  });
});

describe('what is drawn follows the numbers', () => {
  it('where nothing may shake the floor is drawn at rest, and its pull is told', () => {
    const drill = drillOf({ intensity: 8.5 });
    goTo(drill, 'drill');
    drill.soundAlarm();
    for (let step = 0; step < 60 * 9; step++) drill.step(STEP_S);
    const [moving, still] = [createView(), createView()];
    readView(drill.readings(), drill.settings, drill.transferPlace(), false, moving);
    readView(drill.readings(), drill.settings, drill.transferPlace(), true, still);
    expect(moving.floorM).not.toBe(0);
    expect(still.floorM).toBe(0);
    expect(still.floorMps2).toBe(moving.floorMps2);
  });

  it('each place of the drill and each unseen place shows its own room', () => {
    const setOf = (place: Parameters<typeof readView>[1]['place']) => {
      const view = createView();
      const drill = drillOf({ place });
      goTo(drill, 'drill');
      readView(drill.readings(), drill.settings, drill.transferPlace(), false, view);
      return view.set;
    };
    const sets = (['classroom', 'library', 'kitchen', 'home-night', 'village-house'] as const).map(setOf);
    expect(new Set(sets).size).toBe(5);
  });
});

describe('places on the glass', () => {
  const glasses = Object.values(PRESETS).flatMap(({ file, display, profile }) =>
    (['normal', 'large'] as const).map((textSize) => ({
      name: `${file}, ${textSize} text`,
      layout: layoutOf(display, profile, textSize, {
        widthPx: display.heightPx > display.widthPx ? 1080 : 1920,
        heightPx: display.heightPx > display.widthPx ? 1920 : 1080,
      }),
      large: textSize === 'large',
    })),
  );
  const ANCHORS: readonly Anchor[] = [
    'crank',
    'figure',
    'leg',
    'walker',
    'town',
    'blind',
    'home',
    'twin',
    'helper',
    'piece:bookshelf',
  ];

  it.each(glasses)('$name: everything that is named or taken on the stage is seen on it', ({ layout }) => {
    const placer = createPlacer(layout);
    const view = createView();
    const at = { x: 0, y: 0 };
    for (const anchor of ANCHORS) {
      placer.point(anchor, view, at);
      expect(at.x, anchor).toBeGreaterThan(layout.stage.x);
      expect(at.x, anchor).toBeLessThan(layout.stage.x + layout.stage.width);
      expect(at.y, anchor).toBeGreaterThan(layout.stage.y);
      expect(at.y, anchor).toBeLessThan(layout.stage.y + layout.stage.height);
    }
  });

  it.each(glasses)('$name: handles are 30 mm or more; a finger on the way out finds the spot under it', ({ layout }) => {
    const placer = createPlacer(layout);
    const view = createView();
    const at = { x: 0, y: 0 };
    for (const anchor of ANCHORS) expect(placer.handle(anchor, view).width / layout.scale.pxPerMm).toBeGreaterThanOrEqual(29.99);
    for (const [progressM, side] of [
      [2, 0],
      [12, -0.8],
      [20, 0.9],
    ] as const) {
      placer.point('walker', Object.assign(view, { progressM, side }), at);
      const found = placer.way(at.x, at.y);
      expect(found.progressM).toBeCloseTo(progressM, 6);
      expect(found.side).toBeCloseTo(side, 6);
    }
  });

  it.each(glasses)(
    '$name: the parts of the plinth do not lie over each other, and each is a target high',
    ({ layout, large }) => {
      const places = plinthPlaces(layout, large);
      const boxes = [places.left, { ...places.centre, height: places.left.height }, places.right];
      const overlap = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
        a.x < b.x + b.width - 1e-6 && b.x < a.x + a.width - 1e-6 && a.y < b.y + b.height - 1e-6 && b.y < a.y + a.height - 1e-6;
      for (const [i, a] of boxes.entries()) {
        expect(a.height).toBeGreaterThanOrEqual(layout.targetPx * 0.99);
        for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false);
      }
      for (const part of [...columns(places.row, [1, 5.4, 1.1], layout.gapPx), ...rows(places.row, [1, 1], layout.gapPx)])
        expect(Math.min(part.width, part.height)).toBeGreaterThan(0);
    },
  );
});
