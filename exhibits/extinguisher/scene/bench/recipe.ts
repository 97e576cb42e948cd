import { defineRecipe, type Recipe } from '@bake/light/bake-model.ts';
import { ModelBuilder } from '@bake/light/builder.ts';
import type { Arrangement } from './arrangement.ts';
import { addBlanket, addFires, addSparkSign } from './fires.ts';
import { addExtinguisher, addReserve } from './hero.ts';
import { addExitDoor, addHelper, addRail, addVisitor } from './rail.ts';
import { addBench, addClutter, addFireMat, addLamp, addTools, addWall } from './room.ts';

/** The workshop by day: a window from the upper left, one enamel lamp, and the fire as a layer that can go out. */
export function workshopRecipe(arrangement: Arrangement): Recipe {
  const { lamp, fireX, fireZ, wide } = arrangement;
  return defineRecipe({
    outlineWidth: 0.045,
    outlineColour: '#1a1512',
    build() {
      const model = new ModelBuilder({ resolution: 1.6, chamfer: 0.08 });
      addBench(model, arrangement);
      addWall(model, arrangement);
      addTools(model, arrangement);
      addLamp(model, arrangement);
      addClutter(model, arrangement);
      addFireMat(model, arrangement);
      addExtinguisher(model, arrangement);
      addReserve(model, arrangement);
      addRail(model, arrangement);
      addExitDoor(model, arrangement);
      addVisitor(model, arrangement);
      addHelper(model, arrangement);
      addFires(model, arrangement);
      addBlanket(model, arrangement);
      addSparkSign(model, arrangement);
      return model;
    },
    lighting: {
      sky: (_x, y, z) => {
        const level = 0.3 + 0.16 * y + 0.1 * z;
        return [level * 0.98, level, level * 1.02];
      },
      keys: [
        {
          direction: [-0.5, 0.9, 0.62],
          colour: [0.62, 0.57, 0.48],
          softness: 0.16,
          rays: 10,
          pool: { x: 0, z: 0, halfX: wide ? 19 : 15, halfZ: 12, floor: 0.2 },
        },
      ],
      points: [
        {
          at: [lamp[0], lamp[1] - 0.3, lamp[2]],
          colour: [2.1, 1.75, 1.2],
          radius: 0.7,
          range: 17,
          spread: 22,
          near: 0.5,
          rays: 8,
        },
      ],
      flicker: [
        { at: [fireX, 2.8, fireZ + 0.4], colour: [2.6, 0.95, 0.22], radius: 0.8, range: 9, spread: 5, near: 0.5, rays: 5 },
        {
          at: [fireX, 1.4, fireZ + 2.4],
          colour: [0.9, 0.3, 0.06],
          radius: 0.5,
          range: 5,
          spread: 2,
          near: 0.5,
          rays: 2,
          shadowless: true,
        },
      ],
      skyRays: 32,
      reach: 9,
      keyReach: 40,
      ambientBounce: 0.5,
      warmth: [0.012, 0.007, 0.006],
      offset: 0.02,
      contrast: 0.08,
    },
  });
}
