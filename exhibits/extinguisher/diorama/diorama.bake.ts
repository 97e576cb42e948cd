import { defineRecipe } from '@bake/light/bake-model.ts';
import { ModelBuilder } from '@bake/light/builder.ts';
import { COAST_LIGHT, seenFromRail } from '@bake/light/coast-light.ts';
import { lampColour } from '@look/stage/evening.ts';
import { addWorkshop } from './workshop.ts';

export default defineRecipe({
  outlineWidth: 0.012,
  outlineColour: '#2a1c16',
  build() {
    const model = new ModelBuilder({ resolution: 1, chamfer: 0.025 });
    addWorkshop(model);
    return model;
  },
  // A lamp over the bench, for the evening on the coast.
  lighting: {
    ...COAST_LIGHT,
    flicker: [{ at: [0.5, 2.5, 0.9], colour: lampColour(2.6), radius: 0.1, range: 3.4, spread: 0.7, near: 0.2, rays: 4 }],
  },
  mayBeSeen: seenFromRail,
});
