import { defineRecipe } from '@bake/light/bake-model.ts';
import { ModelBuilder } from '@bake/light/builder.ts';
import { COAST_LIGHT, seenFromRail } from '@bake/light/coast-light.ts';
import { addWorkshop } from './workshop.ts';

export default defineRecipe({
  outlineWidth: 0.012,
  outlineColour: '#2a1c16',
  build() {
    const model = new ModelBuilder({ resolution: 1, chamfer: 0.025 });
    addWorkshop(model);
    return model;
  },
  lighting: COAST_LIGHT,
  mayBeSeen: seenFromRail,
});
