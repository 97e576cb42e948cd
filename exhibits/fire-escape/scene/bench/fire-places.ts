import { type ModelBuilder, place } from '@bake/light/builder.ts';
import type { FloorPlan, PlanFire } from '../../model/plans/plan.ts';
import { roomMesh } from './arrangement.ts';
import { carton, ebike, wasteBin } from './furniture-common.ts';
import { wok } from './furniture-kitchen.ts';
import { shelf, sofa } from './furniture-living.ts';
import { bunk } from './furniture-sleep.ts';

/* What burns stands where the plan lets it burn. A fire in a room that is not drawn has nothing to show. */

const BOOKS = ['#b0623c', '#4f8a88', '#d8a850', '#8d979a', '#c9b99a', '#577f58'];

export function addFirePlace(model: ModelBuilder, plan: FloorPlan, fire: PlanFire): void {
  const room = plan.rooms.find(({ id }) => id === fire.room);
  if (!room?.drawn) return;
  const back = room.y + room.depth;
  model.mesh(roomMesh(room.id), [0, 0, 0], () => {
    const at = (x: number, y: number, build: () => void, turn = 0, up = 0) => model.at(place(x, up, -y, { ry: turn }), build);
    switch (fire.kind) {
      case 'pan':
        return at(fire.x, fire.y + 0.1, () => wok(model), 0, fire.heightM);
      case 'sofa':
        return at(fire.x, Math.min(fire.y + 0.16, back - 0.46), () => sofa(model));
      case 'bed':
        return at(fire.x, Math.min(fire.y, back - 1.08), () => bunk(model, ['#9db4bd', '#c9a06a']));
      case 'ebike':
        return at(fire.x, fire.y + 0.12, () => ebike(model), 0.08);
      case 'bin':
        return at(fire.x, fire.y, () => wasteBin(model));
      case 'cupboard': {
        at(fire.x, Math.min(fire.y + 0.25, back - 0.22), () => shelf(model, 1.2, 1.5, BOOKS));
        at(fire.x - 0.2, fire.y - 0.22, () => carton(model, 0.42, 0.32, 0.36), 0.2);
        return at(fire.x + 0.3, fire.y - 0.18, () => carton(model, 0.34, 0.24, 0.3), -0.3);
      }
    }
  });
}
