import { PRESETS } from '@kit/fake-host/presets.ts';
import { layoutOf } from '@look/layout.ts';
import { fitFraming } from '@look/stage/framing.ts';
import { describe, expect, it } from 'vitest';
import { PLANS } from '../../exhibits/fire-escape/model/plans/index.ts';
import { OUTSIDE } from '../../exhibits/fire-escape/model/plans/plan.ts';
import { type Anchor, columnM, createPlacer } from '../../exhibits/fire-escape/scene/anchors.ts';
import { freeEdge, inOneRow, inTwoRows, leafPose } from '../../exhibits/fire-escape/scene/bench/arrangement.ts';
import { PEG_LOOKS, PEGS, pegBody, pegHead } from '../../exhibits/fire-escape/scene/bench/pegs.ts';
import { createPosture, postureOf } from '../../exhibits/fire-escape/scene/bench/posture.ts';
import { wallsOf } from '../../exhibits/fire-escape/scene/bench/walls.ts';
import { drawnFlow } from '../../exhibits/fire-escape/scene/effects/jets.ts';
import { drawnExtinction } from '../../exhibits/fire-escape/scene/effects/smoke.ts';
import { framingOf } from '../../exhibits/fire-escape/scene/framing.ts';
import { createView } from '../../exhibits/fire-escape/scene/view.ts';

const plans = Object.values(PLANS);

describe('the model house stands as the plan says', () => {
  it.each(plans)('$id: every doorway and every window under the cut is an opening of one wall', (plan) => {
    const { cutM } = inOneRow(plan);
    const drawn = new Set(plan.rooms.filter((room) => room.drawn).map(({ id }) => id));
    const openings = wallsOf(plan, cutM).flatMap((wall) => wall.openings.map(({ id }) => id));
    const expected = [
      ...plan.doors.filter(({ between }) => between.some((id) => drawn.has(id))).map(({ id }) => id),
      ...plan.windows.filter(({ room, sillM, height }) => drawn.has(room) && sillM + height < cutM).map(({ id }) => id),
    ];
    expect(openings.sort()).toEqual(expected.sort());
  });

  it.each(plans)('$id: walls go once round every drawn room, but for the open front', (plan) => {
    const walls = wallsOf(plan, inOneRow(plan).cutM);
    for (const room of plan.rooms.filter(({ drawn }) => drawn)) {
      const round = walls
        .filter(({ low, high }) => low?.id === room.id || high?.id === room.id)
        .reduce((sum, { from, to }) => sum + to - from, 0);
      const front = room.y === 0 ? room.width : 0;
      expect(round).toBeCloseTo(2 * (room.width + room.depth) - front, 9);
    }
  });

  it.each(plans)('$id: a shut leaf fills its doorway, an open one stands in the room that it swings into', (plan) => {
    const edge: [number, number] = [0, 0];
    for (const door of plan.doors) {
      const pose = leafPose(plan, door);
      freeEdge(pose, 0, edge);
      const [x, y] = [edge[0], -edge[1]];
      const [off, along] = door.across === 'x' ? [x - door.x, y - door.y] : [y - door.y, x - door.x];
      expect(off).toBeCloseTo(0, 9);
      expect(Math.abs(along)).toBeLessThanOrEqual(door.width / 2);
      expect(Math.sign(along)).toBe(door.hinge === 'high' ? -1 : 1);
      freeEdge(pose, 1, edge);
      const into = plan.rooms.find(({ id }) => id === door.swingsInto);
      const inside = ({ x: left, y: near, width, depth }: (typeof plan.rooms)[number]) =>
        edge[0] > left && edge[0] < left + width && -edge[1] > near && -edge[1] < near + depth;
      if (into) expect(inside(into)).toBe(true);
      else {
        expect(door.swingsInto).toBe(OUTSIDE);
        expect(plan.rooms.some((room) => room.drawn && inside(room))).toBe(false);
      }
    }
  });
});

describe('people carry their heads where the model breathes', () => {
  it('UX 5.7: upright, crouched and crawling pegs breathe within 3 cm of the model', () => {
    const posture = createPosture();
    for (const looks of PEG_LOOKS) {
      for (let headM = 0.3; headM <= pegHead(looks); headM += 0.05) {
        postureOf(looks, headM, posture);
        // Foot on its flank, a body of this length leant over, the head on top of it.
        const reach = pegBody(looks) * posture.stretch + (pegHead(looks) - pegBody(looks));
        const head = posture.liftM + reach * Math.cos(posture.lean);
        expect(head).toBeGreaterThan(headM - 0.03);
        expect(head).toBeLessThan(headM + 0.03);
        expect(posture.stretch).toBeGreaterThan(0.7);
        expect(posture.stretch).toBeLessThanOrEqual(1);
      }
      postureOf(looks, PEGS[looks].heightM * 2, posture);
      expect(posture).toEqual({ stretch: 1, lean: 0, liftM: 0 });
    }
  });

  it('whoever goes down does so steadily: a lower head is never a more upright body', () => {
    const posture = createPosture();
    let before = -1;
    for (let headM = 1.5; headM > 0.3; headM -= 0.02) {
      postureOf('you', headM, posture);
      expect(posture.lean).toBeGreaterThanOrEqual(before - 0.12);
      before = posture.lean;
    }
    expect(before).toBeGreaterThan(1);
  });
});

describe('what is drawn follows the numbers', () => {
  it('smoke of more extinction is thicker, and a room full of the thickest can still be made out', () => {
    expect(drawnExtinction(0)).toBe(0);
    for (let k = 0; k < 12; k += 0.25) expect(drawnExtinction(k + 0.25)).toBeGreaterThan(drawnExtinction(k));
    const through = Math.exp(-drawnExtinction(1e3) * 3.6);
    expect(through).toBeGreaterThan(0.02);
    expect(through).toBeLessThan(0.06);
  });

  it('flow through a door shows from a gram a second on, either way, and nothing flows where nothing does', () => {
    expect(drawnFlow(0)).toBe(0);
    expect(drawnFlow(0.001)).toBeGreaterThan(0.2);
    expect(drawnFlow(-0.1)).toBe(drawnFlow(0.1));
    expect(drawnFlow(0.1)).toBeGreaterThan(0.95);
  });

  it('the thermometer is linear from 0 to 600 °C', () => {
    expect(columnM(300)).toBeCloseTo((columnM(0) + columnM(600)) / 2, 9);
    expect(columnM(900)).toBe(columnM(600));
    expect(columnM(-20)).toBe(columnM(0));
  });
});

describe('places on the glass', () => {
  const pictures = Object.values(PRESETS).flatMap(({ file, display, profile }) =>
    plans.flatMap((plan) => [false, true].map((debrief) => ({ file, display, profile, plan, debrief, id: plan.id }))),
  );
  const layoutFor = ({ display, profile }: (typeof pictures)[number]) =>
    layoutOf(display, profile, 'normal', { widthPx: display.widthPx, heightPx: display.heightPx });
  const viewOf = (debrief: boolean) => Object.assign(createView(), { debrief });

  it.each(pictures)('$file, $id, debrief $debrief: names of rooms, doors and thermometers lie on the stage', (picture) => {
    const layout = layoutFor(picture);
    const { plan } = picture;
    const placer = createPlacer(layout, plan);
    const view = viewOf(picture.debrief);
    const anchors: Anchor[] = [
      ...plan.rooms.filter(({ drawn }) => drawn).map(({ id }): Anchor => `room:${id}`),
      ...plan.doors.flatMap(({ id }): Anchor[] => [`door:${id}`, `hand:${id}`, `gap:${id}`]),
      `thermometer:${plan.lab.shieldedRoom}`,
      'mark',
      'smoke',
    ];
    for (const anchor of anchors) {
      const { x, y } = placer.point(anchor, view, { x: Number.NaN, y: Number.NaN });
      expect(x, anchor).toBeGreaterThan(0);
      expect(x, anchor).toBeLessThan(layout.stage.width);
      expect(y, anchor).toBeGreaterThan(0);
      expect(y, anchor).toBeLessThan(layout.stage.height);
    }
  });

  it.each(pictures)('$file, $id, debrief $debrief: a finger on a spot of the floor finds that spot', (picture) => {
    const layout = layoutFor(picture);
    const { plan } = picture;
    const placer = createPlacer(layout, plan);
    const view = viewOf(picture.debrief);
    for (const { id, between } of plan.doors) {
      const door = plan.doors.find((entry) => entry.id === id)!;
      if (!between.every((room) => plan.rooms.some((entry) => entry.id === room && entry.drawn))) continue;
      const seen = placer.point(`gap:${id}`, view, { x: 0, y: 0 });
      const spot = placer.ground(seen.x, seen.y, view, { x: 0, y: 0 });
      // The anchor lies 5 cm over the floor, so the sight line meets the floor a little behind it.
      expect(Math.abs(spot.x - door.x), id).toBeLessThan(0.05);
      expect(Math.abs(spot.y - door.y), id).toBeLessThan(0.2);
    }
  });

  it.each(pictures)('$file, $id, debrief $debrief: a finger on a leaf asks for the angle that it has', (picture) => {
    const { plan } = picture;
    const placer = createPlacer(layoutFor(picture), plan);
    for (const door of plan.doors.filter(({ leaf }) => leaf)) {
      for (const angle of [0, 0.25, 0.5, 0.75, 1]) {
        const view = viewOf(picture.debrief);
        const doors = plan.doors.map(({ id }) => ({
          id,
          angle,
          goal: angle,
          sideC: 20,
          heat: 0,
          touched: false,
          felt: false,
          sealed: 0,
          smokeKgS: 0,
        }));
        const seen = placer.point(`door:${door.id}`, Object.assign(view, { doors }), { x: 0, y: 0 });
        expect(Math.abs(placer.along(door.id, seen.x, seen.y, view) - angle), door.id).toBeLessThan(0.03);
      }
    }
  });

  it('rule 3: a handle on the model is 30 mm wide on every glass', () => {
    for (const picture of pictures) {
      const layout = layoutFor(picture);
      const placer = createPlacer(layout, picture.plan);
      const { width } = placer.handle(`door:${picture.plan.lab.door}`, viewOf(picture.debrief));
      expect(width / layout.scale.pxPerMm).toBeGreaterThanOrEqual(30 - 1e-9);
    }
  });

  it.each(plans)('$id: on a tall glass the lower row hides nothing of the upper one', (plan) => {
    const two = inTwoRows(plan);
    expect(two.rows).toHaveLength(2);
    const [upper, lower] = two.rows;
    // Sight line under the upper board's front edge, over the lower row's back wall.
    const pitch = Math.atan2(
      framingOf(two, true, false).eye[1] - framingOf(two, true, false).target[1],
      framingOf(two, true, false).eye[2] - framingOf(two, true, false).target[2],
    );
    const underBoard = upper!.dy - 0.8 - (plan.rooms[0]!.depth + 0.7) * Math.tan(pitch);
    expect(underBoard).toBeGreaterThan(lower!.dy + two.cutM - 0.45);
  });

  it.each(plans)('rule 3: in $id every room is wider than 30 mm on the reference glass of 2.71 px/mm', (plan) => {
    for (const [portrait, width, height] of [
      [true, 1080, 1040],
      [false, 1920, 660],
    ] as const) {
      const arrangement = portrait ? inTwoRows(plan) : inOneRow(plan);
      const framing = framingOf(arrangement, portrait, false);
      const { fovDeg } = fitFraming(framing, width, height);
      const distance = Math.hypot(...framing.eye.map((value, k) => value - framing.target[k]!));
      const pxPerM = height / 2 / Math.tan((fovDeg * Math.PI) / 360) / distance;
      const narrowest = Math.min(...plan.rooms.filter(({ drawn }) => drawn).map((room) => room.width));
      expect(narrowest * pxPerM).toBeGreaterThan(30 * 2.71);
    }
  });
});
