import { defineRecipe, type Recipe } from '@bake/light/bake-model.ts';
import { ModelBuilder } from '@bake/light/builder.ts';
import { lampColour } from '@look/stage/evening.ts';
import { addCables } from './cables.ts';
import { addCity, TOWN_LAMPS } from './city.ts';
import { addPlatform, addTurbines } from './offshore.ts';
import { addPlants } from './plants.ts';
import { addTerrain } from './terrain.ts';

/** The coast by day: one warm key from the upper left, a cool sky; the towns' lamps are the layer that comes up in the evening. */
export const coastRecipe: Recipe = defineRecipe({
  outlineWidth: 0.022,
  outlineColour: '#16222a',
  build() {
    const model = new ModelBuilder({ resolution: 1.2, chamfer: 0.03 });
    addTerrain(model);
    addCity(model);
    addPlants(model);
    addTurbines(model);
    addPlatform(model);
    addCables(model);
    return model;
  },
  lighting: {
    sky: (_x, y, z) => {
      const level = 0.3 + 0.16 * y + 0.05 * z;
      return [level * 0.94, level, level * 1.1];
    },
    keys: [{ direction: [-0.62, 0.72, 0.3], colour: [0.98, 0.84, 0.62], softness: 0.08, rays: 5 }],
    points: [],
    flicker: TOWN_LAMPS.map(({ at, range }) => ({
      at,
      colour: lampColour(0.5),
      radius: 0.4,
      range,
      spread: 1.6,
      near: 0.5,
      rays: 2,
    })),
    skyRays: 12,
    reach: 2.4,
    keyReach: 9,
    ambientBounce: 0.4,
    warmth: [0.014, 0.012, 0.01],
    offset: 0.012,
    contrast: 0.5,
  },
  // The camera stands before the board; what looks away from it is never seen. Rotors turn, so they keep all sides.
  mayBeSeen: (_nx, ny, nz, mesh) => mesh === 'rotor' || ny * 0.42 + nz > -0.35,
});
