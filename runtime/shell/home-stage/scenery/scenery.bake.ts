import { defineRecipe } from '@bake/light/bake-model.ts';
import { ModelBuilder, place } from '@bake/light/builder.ts';
import { COAST_LIGHT, seenFromRail } from '@bake/light/coast-light.ts';
import { createLightMeter } from '@bake/light/irradiance.ts';
import type { Lighting } from '@bake/light/lighting.ts';
import type { Colour } from '@bake/light/shape.ts';
import { sheet } from '@bake/light/swept.ts';
import { lampLight } from '../coast/lamps.ts';
import { PAD_Y, PAD_Z } from '../framing.ts';
import { city } from './city.ts';
import { harbour } from './harbour.ts';
import { addPad, GROUND, type Piece } from './piece.ts';
import { school } from './school.ts';
import { sortingLine } from './sorting-line.ts';
import { SMALL_BUILT } from './street.ts';
import { walkUp } from './walk-up.ts';

/*
 * The pieces are baked apart from each other and from the coast, for they are put where there is room. Each brings the
 * shade that it throws on the grass: `shade-<name>`, how much of the open ground's light is left, 0…1.
 */

const APART = 24;
const PIECES: readonly Piece[] = [school, walkUp, harbour, city, sortingLine, ...SMALL_BUILT];

const light: Lighting = {
  ...COAST_LIGHT,
  flicker: PIECES.flatMap(({ lamps }, i) =>
    lamps.map(([x, y, z, strength, range]) => lampLight(i * APART + x, PAD_Y + y, PAD_Z + z, strength, range)),
  ),
};

/** Light on open level ground. */
const open = createLightMeter({ ...COAST_LIGHT, flicker: [] }, [])(0, 0, 0, 0, 1, 0);

function addShade(model: ModelBuilder, name: string): void {
  model.mesh(`shade-${name}`, [0, 0, 0], () =>
    model.at(place(0.6, GROUND + 0.012, -0.5), () =>
      model.add(sheet(5.6, 3.3), [1, 1, 1], { resolution: 0.85, least: 0.26, casts: false }),
    ),
  );
  model.meshes.at(-1)!.under = name;
}

export default defineRecipe({
  outlineWidth: 0,
  outlineColour: '#15202b',
  mayBeSeen: seenFromRail,
  build() {
    const model = new ModelBuilder({ resolution: 0.9, chamfer: 0.02 });
    for (const [i, piece] of PIECES.entries())
      model.at(place(i * APART, PAD_Y, PAD_Z), () => {
        model.mesh(piece.name, [0, 0, 0], () => piece.build(model));
        addShade(model, piece.name);
      });
    // What any exhibit's pad shades, its own shape unknown.
    model.at(place(-APART, PAD_Y, PAD_Z), () => {
      model.mesh('exhibit', [0, 0, 0], () => {
        addPad(model, 3.1, 2.3);
        model.box([0, 0, -0.6], [2.6, 2, 0.7], '#ffffff', { chamfer: 0 });
      });
      model.meshes.at(-1)!.hidden = true;
      addShade(model, 'exhibit');
    });
    return model;
  },
  lighting: {
    ...light,
    finish(colour, at, mesh) {
      if (!mesh.startsWith('shade-')) return COAST_LIGHT.finish!(colour, at, mesh);
      return [0, 1, 2].map((k) => Math.min(1, colour[k]! / open[k]!)) as unknown as Colour;
    },
  },
});
