import { type ModelBuilder, place } from '@bake/light/builder.ts';
import type { FloorPlan } from '../../model/plans/plan.ts';
import { roomMesh } from './arrangement.ts';
import { type Dress, dressRoom, type Lamp } from './dressing-kinds.ts';
import { addFirePlace } from './fire-places.ts';
import { stairHole } from './floor.ts';
import { emergencyLamp, exitSign, extinguisherOnFloor, meters, stairsUp, wellRail } from './furniture-common.ts';
import { counter, fridge, gasBottle, hood, ladles, pots } from './furniture-kitchen.ts';
import { fan, pendant, picture, plant, shelf, shoeCupboard, teaTable, television } from './furniture-living.ts';
import { bed, bedsideLamp, curtains, nightstand, rug, slippers, wardrobe } from './furniture-sleep.ts';
import { PAINT } from './paint.ts';

/*
 * What stands in the rooms. The walk-up is dressed by hand; any other plan by the kind of its rooms, from the same parts. Everything that may burn
 * stands where the plan's fires are. Answers the lamps that the bake has to light.
 */

const QUARTER = Math.PI / 2;

/** The walk-up, by hand: plan metres, x along the front and y away from the visitor. */
function dressWalkUp(dress: Dress): void {
  const { plan, put, lamp } = dress;
  put('bedroom', 1.5, 2.52, 0, () => bed(dress.model, 1.55));
  put('bedroom', 0.4, 2.2, 0, () => nightstand(dress.model));
  put('bedroom', 0.4, 2.2, 0, () => dress.model.at(place(0, 0.54, 0), () => bedsideLamp(dress.model)));
  lamp(0.42, 2.15, 0.98, 'bedside');
  put('bedroom', 2.7, 3.26, 0, () => wardrobe(dress.model));
  put('bedroom', 1.6, 3.52, 0, () => curtains(dress.model, 1.2, 0.78, 2.15, '#7f9a8e'));
  put('bedroom', 1.65, 1.02, 0, () => rug(dress.model, 1.7, 0.9, '#6f8794', '#8fa5ad'));
  put('bedroom', 0.72, 1.32, 0.3, () => slippers(dress.model, PAINT.mustard));

  put('living', 5.2, 1.85, 0, () => rug(dress.model, 2.4, 1.5, '#6d8a84', '#a9b7a6'));
  put('living', 5.2, 1.95, 0, () => teaTable(dress.model));
  put('living', 3.4, 2.35, QUARTER, () => television(dress.model));
  put('living', 3.5, 3.22, 0, () => plant(dress.model, 1.1));
  put('living', 6.32, 3.25, -0.3, () => fan(dress.model));
  put('living', 6.92, 3.42, 0, () => shelf(dress.model, 0.66, 1.15, [PAINT.clay, PAINT.teal, PAINT.mustard, PAINT.steel]));
  put('living', 5.2, 3.6, 0, () => dress.model.at(place(0, 1.42, 0), () => picture(dress.model, 1.1, 0.62)));
  put('living', 4.55, 1.9, 0, () => dress.model.at(place(0, 2.12, 0), () => pendant(dress.model, 0.58)));
  lamp(4.55, 1.9, 2.04, 'pendant');

  put('hall', 8.95, 1.12, 0, () => shoeCupboard(dress.model));
  put('hall', 9.3, 0.65, 0, () => rug(dress.model, 0.6, 0.44, '#7a5a43', '#8f6d50'));

  put('kitchen', 8.5, 3.3, 0, () => counter(dress.model, 2.26, 0));
  put('kitchen', 8.5, 3.6, 0, () => dress.model.at(place(0, 2.16, 0), () => hood(dress.model, 0.52)));
  put('kitchen', 9.3, 2.5, -QUARTER, () => fridge(dress.model));
  put('kitchen', 7.58, 2.98, 0, () => gasBottle(dress.model));
  put('kitchen', 9.22, 3.6, 0, () => dress.model.at(place(0, 1.5, 0), () => ladles(dress.model)));
  put('kitchen', 9.25, 3.3, 0, () => dress.model.at(place(0, 0.87, 0), () => pots(dress.model)));

  put('corridor', 10.5, 3.6, 0, () => dress.model.at(place(0, 2.26, 0), () => exitSign(dress.model)));
  lamp(10.5, 3.4, 2.3, 'exit');
  put('corridor', 11.12, 3.6, 0, () => dress.model.at(place(0, 1.3, 0), () => meters(dress.model, 1)));
  put('corridor', 9.93, 3.42, 0, () => extinguisherOnFloor(dress.model));

  dressStair(dress, 'stair', 11.5, 2.55, 9, 3.07);
  put('stair', 11.75, 3.6, 0, () => dress.model.at(place(0, 2.3, 0), () => emergencyLamp(dress.model)));
  lamp(11.9, 3.2, 2.3, 'emergency');
  for (const fire of plan.fires) addFirePlace(dress.model, plan, fire);
}

/** Flight up along the back wall, and the rail round the flight down. */
function dressStair(dress: Dress, roomId: string, fromX: number, width: number, steps: number, middleY: number): void {
  const { model, plan, put } = dress;
  put(roomId, fromX, middleY, 0, () => stairsUp(model, width, steps, dress.cutM));
  const hole = stairHole(plan);
  if (hole) put(roomId, hole.x0, hole.y1 + 0.04, 0, () => wellRail(model, hole.x1 - hole.x0 - 0.06));
}

/** Adds all furniture, lamps and fire places of a plan; answers its lamps. */
export function dressPlan(model: ModelBuilder, plan: FloorPlan, cutM: number): readonly Lamp[] {
  const lamps: Lamp[] = [];
  const dress: Dress = {
    model,
    plan,
    cutM,
    put: (roomId, x, y, turn, build) =>
      model.mesh(roomMesh(roomId), [0, 0, 0], () => model.at(place(x, 0, -y, { ry: turn }), build)),
    lamp: (x, y, heightM, kind) => lamps.push({ x, y, heightM, kind }),
    stair: (...args) => dressStair(dress, ...args),
  };
  if (plan.id === 'walk-up') dressWalkUp(dress);
  else {
    for (const room of plan.rooms) if (room.drawn) dressRoom(dress, room);
    for (const fire of plan.fires) addFirePlace(model, plan, fire);
  }
  return lamps;
}
