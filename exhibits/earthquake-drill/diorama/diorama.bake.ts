import { defineRecipe } from '@bake/light/bake-model.ts';
import { ModelBuilder } from '@bake/light/builder.ts';
import { COAST_LIGHT, seenFromRail } from '@bake/light/coast-light.ts';
import { lampColour } from '@look/stage/evening.ts';
import { addSchool, LAMP_SPOTS } from './school.ts';

export default defineRecipe({
  outlineWidth: 0.012,
  outlineColour: '#2a1c16',
  build() {
    const model = new ModelBuilder({ resolution: 0.7, chamfer: 0.018 });
    addSchool(model);
    return model;
  },
  // Lamps in the classrooms, for the evening on the coast.
  lighting: {
    ...COAST_LIGHT,
    flicker: LAMP_SPOTS.map((at) => ({
      at,
      colour: lampColour(0.9),
      radius: 0.05,
      range: 1.3,
      spread: 0.5,
      near: 0.12,
      rays: 3,
    })),
  },
  mayBeSeen: seenFromRail,
});
