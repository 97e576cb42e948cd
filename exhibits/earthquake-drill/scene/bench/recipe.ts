import { defineRecipe, type Recipe } from '@bake/light/bake-model.ts';
import { ModelBuilder } from '@bake/light/builder.ts';
import { addFurniture } from './furniture.ts';
import { addHome, addRelief, addStreet } from './landscapes.ts';
import { addPeople } from './people.ts';
import { addRooms } from './rooms.ts';
import { addCrank, addDeck, addFrame, addGrip, addKnob, addPendant, addSpring } from './table.ts';

/** What the fixed camera can see of what never turns: faces that look at it, from above or from the sides. */
const STANDS = /^(set:|statics|deck|rail|crank-stand)/;

/** The shake table by day, under a window from the upper left. */
export function tableRecipe(): Recipe {
  return defineRecipe({
    outlineWidth: 0.026,
    outlineColour: '#15202b',
    build() {
      const model = new ModelBuilder({ resolution: 0.8, chamfer: 0.02 });
      addFrame(model);
      addDeck(model);
      addSpring(model);
      addCrank(model);
      addPendant(model);
      addKnob(model);
      addGrip(model);
      addPeople(model);
      addFurniture(model);
      addRooms(model);
      addRelief(model);
      addStreet(model);
      addHome(model);
      return model;
    },
    mayBeSeen: (nx, ny, nz, mesh) => !STANDS.test(mesh) || ny * 0.5 + nz * 0.85 + Math.abs(nx) * 0.4 > -0.02,
    lighting: {
      sky: (_x, y, z) => {
        const level = 0.32 + 0.16 * y + 0.08 * z;
        return [level, level, level * 0.99];
      },
      keys: [
        {
          direction: [-0.55, 0.95, 0.55],
          colour: [1.05, 0.96, 0.8],
          softness: 0.12,
          rays: 8,
          pool: { x: 0, z: 0, halfX: 14, halfZ: 10, floor: 0.05 },
        },
      ],
      points: [],
      flicker: [],
      skyRays: 22,
      reach: 3.5,
      keyReach: 30,
      ambientBounce: 0.55,
      warmth: [0.012, 0.009, 0.007],
      offset: 0.01,
      contrast: 0.1,
    },
  });
}
