import { defineRecipe } from '@bake/light/bake-model.ts';
import { ModelBuilder } from '@bake/light/builder.ts';
import { COAST_LIGHT, seenFromRail } from '@bake/light/coast-light.ts';
import { lampColour } from '@look/stage/evening.ts';
import { addEstuary, LAMP_SPOTS } from './estuary.ts';

export default defineRecipe({
  outlineWidth: 0.012,
  outlineColour: '#2a1c16',
  build() {
    const model = new ModelBuilder({ resolution: 0.9, chamfer: 0.02 });
    addEstuary(model);
    return model;
  },
  // The city's lamps, for the evening on the coast.
  lighting: {
    ...COAST_LIGHT,
    flicker: LAMP_SPOTS.map((at) => ({
      at,
      colour: lampColour(0.8),
      radius: 0.06,
      range: 1.2,
      spread: 0.5,
      near: 0.15,
      rays: 3,
    })),
  },
  // The rotor goes round, so it keeps all sides.
  mayBeSeen: (nx, ny, nz, mesh) => mesh === 'turn' || seenFromRail(nx, ny, nz, mesh),
});
