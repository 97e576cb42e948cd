import { defineRecipe } from '@bake/light/bake-model.ts';
import { ModelBuilder, place } from '@bake/light/builder.ts';
import { COAST_LIGHT, seenFromRail } from '@bake/light/coast-light.ts';
import { PAD_Y, PAD_Z } from '../framing.ts';
import { addBoats, addRotor, addTurbines } from './afloat.ts';
import { LAMP_HEIGHT, lampLight, lampPlaces } from './lamps.ts';
import { landShape } from './land.ts';
import { splitIntoLengths } from './lengths.ts';
import { addEmptyPlinth } from './plinth.ts';
import { rangeShapes } from './ranges.ts';
import { addPath, addShore, addTrees, addVillages } from './village.ts';
import { seaShape, waterLines } from './water.ts';

const painted = { unlit: true, casts: false, resolution: 9 } as const;

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
    model.add(seaShape(), [1, 1, 1], painted);
    addBoats(model);
    addRotor(model);
    model.at(place(0, PAD_Y, PAD_Z), () => addEmptyPlinth(model));
    model.mesh('lines', [0, 0, 0], () => model.add(waterLines(), [1, 1, 1], painted));
    model.mesh('ranges', [0, 0, 0], () => {
      for (const shape of rangeShapes()) model.add(shape, [1, 1, 1], painted);
    });
    splitIntoLengths(model);
    return model;
  },
  // The ranges are painted with their own mist.
  lighting: {
    ...COAST_LIGHT,
    contrast: 0.2,
    flicker: lampPlaces().map(({ x, y, z }) => lampLight(x, y + LAMP_HEIGHT + 0.04, z, 0.34, 2.6)),
    finish: (colour, at, mesh) => (mesh === 'ranges' ? colour : COAST_LIGHT.finish!(colour, at, mesh)),
  },
});
