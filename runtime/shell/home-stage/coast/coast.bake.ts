import { defineRecipe } from '@bake/light/bake-model.ts';
import { ModelBuilder, place } from '@bake/light/builder.ts';
import { COAST_LIGHT, seenFromRail } from '@bake/light/coast-light.ts';
import { PAD_Y, PAD_Z } from '../framing.ts';
import { addBoats, addTurbines } from './afloat.ts';
import { landShape } from './land.ts';
import { addEmptyPlinth } from './plinth.ts';
import { rangeShapes } from './ranges.ts';
import { addPath, addShore, addTrees, addVillages } from './village.ts';
import { seaShape, waterLines } from './water.ts';

/** Painted flat: these carry their final colour already. */
const PAINTED: ReadonlySet<string> = new Set(['sea', 'lines', 'ranges']);

export default defineRecipe({
  outlineWidth: 0,
  outlineColour: '#15202b',
  mayBeSeen: seenFromRail,
  build() {
    const model = new ModelBuilder({ resolution: 0.9, chamfer: 0.02 });
    model.add(landShape(), [1, 1, 1], { resolution: 3, least: 0.3 });
    addVillages(model);
    addTrees(model);
    addShore(model);
    addPath(model);
    addTurbines(model);
    addBoats(model);
    model.at(place(0, PAD_Y, PAD_Z), () => addEmptyPlinth(model));
    model.mesh('sea', [0, 0, 0], () => model.add(seaShape(), [1, 1, 1], { unlit: true, casts: false, resolution: 9 }));
    model.mesh('lines', [0, 0, 0], () => model.add(waterLines(), [1, 1, 1], { unlit: true, casts: false, resolution: 9 }));
    model.mesh('ranges', [0, 0, 0], () => {
      for (const shape of rangeShapes()) model.add(shape, [1, 1, 1], { unlit: true, casts: false, resolution: 9 });
    });
    return model;
  },
  lighting: {
    ...COAST_LIGHT,
    finish: (colour, at, mesh) => (PAINTED.has(mesh) ? colour : COAST_LIGHT.finish!(colour, at, mesh)),
  },
});
