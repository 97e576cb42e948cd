import { type ModelBuilder, place } from '@bake/light/builder.ts';
import type { FloorPlan, PlanRoom } from '../../model/plans/plan.ts';
import { blackboard, carton, emergencyLamp, exitSign, extinguisherOnFloor, meters, schoolDesk } from './furniture-common.ts';
import { basin, bucket, counter, fridge, gasBottle, hood, pots } from './furniture-kitchen.ts';
import { fan, pendant, picture, plant, shelf, shoeCupboard, tableAndStools, teaTable, television } from './furniture-living.ts';
import { bed, bedsideLamp, bunk, curtains, nightstand, rug, slippers, wardrobe } from './furniture-sleep.ts';
import { PAINT } from './paint.ts';

/* Rooms by their kind, for plans that nobody dressed by hand. Back wall and corners first: the strip along the front is where people walk. */

export interface Lamp {
  readonly x: number;
  readonly y: number;
  readonly heightM: number;
  readonly kind: 'bedside' | 'pendant' | 'exit' | 'emergency';
}

export interface Dress {
  readonly model: ModelBuilder;
  readonly plan: FloorPlan;
  readonly cutM: number;
  /** Builds something at a place of the plan, turned about the upright, into the mesh of its room. */
  put(roomId: string, x: number, y: number, turn: number, build: () => void): void;
  lamp(x: number, y: number, heightM: number, kind: Lamp['kind']): void;
  stair(roomId: string, fromX: number, width: number, steps: number, middleY: number): void;
}

/** Stretches of a room's back wall without door or window, left to right: [from, to]. */
function freeBack(plan: FloorPlan, room: PlanRoom, withWindows: boolean): [number, number][] {
  const back = room.y + room.depth;
  const taken = [...plan.doors, ...(withWindows ? plan.windows : [])]
    .filter(({ across, x, y }) => across === 'y' && Math.abs(y - back) < 1e-6 && x > room.x && x < room.x + room.width)
    .map(({ x, width }): [number, number] => [x - width / 2 - 0.12, x + width / 2 + 0.12])
    .sort((a, b) => a[0] - b[0]);
  const free: [number, number][] = [];
  let at = room.x + 0.1;
  for (const [from, to] of taken) {
    if (from > at) free.push([at, from]);
    at = to;
  }
  free.push([at, room.x + room.width - 0.1]);
  return free;
}

const longest = (stretches: readonly [number, number][]): [number, number] =>
  stretches.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a), [0, 0]);

export function dressRoom(dress: Dress, room: PlanRoom): void {
  const { model, plan, put, lamp, cutM } = dress;
  const { id, x, width } = room;
  const right = x + width;
  const back = room.y + room.depth;
  const onBack = (at: number, up: number, build: () => void) => put(id, at, back, 0, () => model.at(place(0, up, 0), build));
  const fires = plan.fires.filter((fire) => fire.room === id);
  const window = plan.windows.find((w) => w.room === id && w.across === 'y' && w.sillM + w.height < cutM);
  switch (room.kind) {
    case 'bedroom': {
      const middle = window?.x ?? x + width / 2;
      put(id, middle, back - 1.08, 0, () => bed(model, 1.55));
      put(id, x + 0.4, back - 1.4, 0, () => nightstand(model));
      put(id, x + 0.4, back - 1.4, 0, () => model.at(place(0, 0.54, 0), () => bedsideLamp(model)));
      lamp(x + 0.42, back - 1.45, 0.98, 'bedside');
      put(id, right - 0.42, back - 0.34, 0, () => wardrobe(model));
      if (window)
        onBack(window.x, 0, () =>
          model.at(place(0, 0, 0.08), () => curtains(model, window.width, 0.78, window.sillM + window.height + 0.05, '#7f9a8e')),
        );
      put(id, x + width / 2, 1.02, 0, () => rug(model, 1.6, 0.9, '#8a6f5c', '#a98a70'));
      put(id, x + 0.75, 1.4, 0.3, () => slippers(model, PAINT.mustard));
      return;
    }
    case 'living': {
      const middle = fires.find(({ kind }) => kind === 'sofa')?.x ?? x + width / 2;
      put(id, middle, 1.85, 0, () => rug(model, 2.3, 1.4, '#8a6a52', '#b59a78'));
      put(id, middle, 1.95, 0, () => teaTable(model));
      put(id, right - 0.32, 2.4, -Math.PI / 2, () => television(model));
      put(id, x + 0.4, back - 0.4, 0, () => plant(model, 1.1));
      put(id, right - 1, back - 0.45, -0.3, () => fan(model));
      put(id, x + 0.85, 2.3, 0.1, () => tableAndStools(model));
      onBack(longest(freeBack(plan, room, true))[0] + 0.9, 1.42, () => picture(model, 1.1, 0.62));
      put(id, middle - 0.7, 1.9, 0, () => model.at(place(0, cutM - 0.6, 0), () => pendant(model, 0.6)));
      lamp(middle - 0.7, 1.9, cutM - 0.68, 'pendant');
      return;
    }
    case 'kitchen': {
      const pan = fires.find(({ kind }) => kind === 'pan');
      const middle = x + width / 2;
      put(id, middle, back - 0.3, 0, () => counter(model, width - 0.16, (pan?.x ?? middle) - middle));
      if (pan) onBack(pan.x, Math.min(2.16, cutM - 0.5), () => hood(model, cutM - Math.min(2.16, cutM - 0.5)));
      put(id, right - 0.42, back - 1.4, -Math.PI / 2, () => fridge(model));
      put(id, x + 0.3, back - 0.85, 0, () => gasBottle(model));
      put(id, pan && pan.x > middle ? x + 0.6 : right - 0.6, back - 0.3, 0, () => model.at(place(0, 0.87, 0), () => pots(model)));
      return;
    }
    case 'hall':
      put(id, x + 0.5, back - 0.2, 0, () => shoeCupboard(model));
      return;
    case 'corridor': {
      const [from, to] = longest(freeBack(plan, room, true));
      const door = plan.doors.find((d) => d.across === 'y' && d.between.includes(id));
      onBack(door?.x ?? (from + to) / 2, 2.28, () => exitSign(model));
      lamp(door?.x ?? (from + to) / 2, back - 0.2, 2.3, 'exit');
      onBack(to - Math.min(0.4, (to - from) / 2), 1.3, () => meters(model, to - from > 1.1 ? 3 : 1));
      put(id, from + 0.16, back - 0.2, 0, () => extinguisherOnFloor(model));
      return;
    }
    case 'stair': {
      const [from, to] = longest(freeBack(plan, room, false));
      const deep = fires.some(({ y }) => y > back - 1.2);
      const flight = Math.min(to - from, 2.55);
      if (!deep || flight < 2) dress.stair(id, to - flight, flight, Math.max(3, Math.round(flight / 0.29)), back - 0.53);
      else dress.stair(id, to - flight, flight, 9, back - 0.53);
      onBack(from + 0.3, 2.3, () => emergencyLamp(model));
      lamp(from + 0.5, back - 0.4, 2.3, 'emergency');
      const yard = plan.doors.find((d) => d.role === 'stair' && d.across === 'y' && d.between.includes(id));
      if (yard) {
        onBack(yard.x, 2.3, () => exitSign(model, false));
        lamp(yard.x, back - 0.2, 2.3, 'exit');
      }
      return;
    }
    case 'classroom': {
      const [from, to] = longest(freeBack(plan, room, true));
      onBack((from + to) / 2, 0.95, () => blackboard(model, Math.min(2.6, to - from - 0.2)));
      const chairs = [PAINT.teal, PAINT.mustard, PAINT.clay];
      for (const [row, y] of [1.75, 2.95].entries())
        for (let i = 0; i < 3; i++) put(id, right - 0.95 - i * 1.25, y, 0, () => schoolDesk(model, chairs[(i + row) % 3]!));
      put(id, x + 0.4, back - 0.35, 0, () => plant(model, 0.9));
      lamp(x + width / 2, back - 1.6, cutM - 0.4, 'pendant');
      lamp(x + 0.6, back - 0.8, 1.4, 'bedside');
      return;
    }
    case 'dormitory': {
      put(id, right - 0.65, back - 1.08, 0, () => bunk(model, ['#a9bfa6', '#8fa0bd']));
      const middle = window?.x ?? x + width / 2;
      put(id, middle, back - 0.36, 0, () => schoolDesk(model, PAINT.teal));
      put(id, middle + 0.12, back - 0.4, 0, () => model.at(place(0, 0.67, 0), () => bedsideLamp(model)));
      lamp(middle + 0.12, back - 0.45, 1.1, 'bedside');
      put(id, right - 1.5, back - 0.34, 0, () => wardrobe(model, 0.7, 1.7));
      put(id, middle - 0.2, 1.2, 0, () => rug(model, 1.5, 0.8, '#6f8794', '#8fa5ad'));
      put(id, x + 1.75, 1.5, 0.4, () => slippers(model, PAINT.clay));
      return;
    }
    case 'washroom':
      put(id, x + width / 2, back - 0.3, 0, () => basin(model));
      put(id, right - 0.35, back - 0.35, 0, () => bucket(model, PAINT.teal));
      put(id, right - 0.3, back - 0.8, 0, () => bucket(model, PAINT.mustard));
      return;
    case 'store':
      put(id, right - 0.5, back - 0.24, 0, () => shelf(model, 0.7, 1.7, [PAINT.clay, PAINT.teal, PAINT.steel, PAINT.mustard]));
      put(id, x + 0.4, back - 0.4, 0.2, () => carton(model, 0.5, 0.42, 0.4));
      put(id, x + 0.42, back - 0.4, -0.2, () => model.at(place(0, 0.425, 0), () => carton(model, 0.38, 0.3, 0.34)));
      put(id, right - 0.35, 1.4, 0, () => bucket(model, PAINT.steel));
      return;
    case 'neighbour':
      return;
  }
}
