import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { lathe } from '@bake/light/solids.ts';
import { GAS_PLANT, NUCLEAR, PANELS, RESERVOIR, STORE, STORE_FILL } from './arrangement.ts';
import { heightAt } from './ground.ts';
import { PAINT } from './palette.ts';

/** Two domes and a hall by the sea: sea-cooled, so no cooling towers. */
function addNuclear(model: ModelBuilder): void {
  const [x, , z] = NUCLEAR;
  const dome = lathe(
    Array.from({ length: 8 }, (_, i): [number, number] => {
      const angle = (i / 7) * (Math.PI / 2);
      return [Math.max(0, 0.36 * Math.cos(angle)), 0.32 * Math.sin(angle)];
    }),
    { segments: 24, smooth: true },
  );
  model.box([x, 0.05, z], [2.4, 0.28, 1.35], PAINT.concreteDark, { chamfer: 0.03 });
  for (const side of [-0.58, 0.42]) {
    model.cylinder([x + side, 0.3, z - 0.12], 0.36, 0.5, PAINT.concrete, { segments: 24, chamfer: 0.01, outline: 0.8 });
    model.add(dome, PAINT.concrete, { matrix: place(x + side, 0.79, z - 0.12), outline: 0.8, resolution: 0.6 });
  }
  model.box([x - 0.05, 0.32, z + 0.44], [2, 0.34, 0.36], PAINT.hall, { chamfer: 0.03 });
  model.box([x - 0.05, 0.44, z + 0.625], [1.8, 0.06, 0.012], PAINT.glass, { chamfer: 0, emissive: 0.5, glow: 0.4, casts: false });
  model.cylinder([x + 1, 0.3, z - 0.3], 0.05, 0.85, PAINT.concrete, { segments: 10, chamfer: 0.01 });
}

/** A reservoir on the hill, its dam and the pipe down. */
function addReservoir(model: ModelBuilder): void {
  const [x, , z] = RESERVOIR;
  const top = heightAt(x, z) - 0.12;
  model.cylinder([x, top, z], 0.95, 0.26, PAINT.concreteDark, { segments: 26, chamfer: 0.04 });
  model.cylinder([x, top + 0.24, z], 0.78, 0.05, PAINT.water, { segments: 26, chamfer: 0.01 });
  model.box([x + 0.75, top - 0.4, z + 0.6], [1, 0.66, 0.16], PAINT.concrete, { chamfer: 0.03, ry: 0.7 });
}

function addPanels(model: ModelBuilder): void {
  const [x0, , z0] = PANELS;
  for (let i = 0; i < 7; i++) {
    for (let j = 0; j < 3; j++) {
      const x = x0 - 1.5 + i * 0.47;
      const z = z0 - 0.55 + j * 0.54;
      const y = heightAt(x, z);
      model.box([x, y + 0.1, z], [0.41, 0.03, 0.31], PAINT.panel, { chamfer: 0.006, rx: 0.42, resolution: 2 });
      model.box([x, y, z - 0.03], [0.05, 0.12, 0.05], PAINT.hall, { chamfer: 0, resolution: 2 });
    }
  }
}

function addGasPlant(model: ModelBuilder): void {
  const [x, , z] = GAS_PLANT;
  const y = heightAt(x, z);
  model.box([x, y, z], [0.95, 0.42, 0.62], PAINT.hall, { chamfer: 0.04 });
  for (const side of [-0.2, 0.22]) {
    model.cylinder([x + side, y + 0.38, z - 0.1], 0.075, 0.85, PAINT.concrete, { segments: 12, chamfer: 0.01 });
    model.cylinder([x + side, y + 1.1, z - 0.1], 0.079, 0.1, PAINT.stack, { segments: 12, chamfer: 0 });
  }
}

/** The store: a bucket with a lid. What is in it has a mesh of its own. */
function addStore(model: ModelBuilder): void {
  const [x, , z] = STORE;
  const y = heightAt(x, z);
  model.at(place(x, y, z), () => {
    model.cylinder([0, 0, 0], 0.5, 0.1, PAINT.metal, { metal: 1, segments: 28, outline: 0.8 });
    // Four posts carry the lid; between them one sees what is in it.
    for (let post = 0; post < 4; post++) {
      const angle = (post + 0.5) * (Math.PI / 2);
      model.cylinder([0.43 * Math.cos(angle), 0.1, 0.43 * Math.sin(angle)], 0.035, 0.9, PAINT.metal, { metal: 1, segments: 8 });
    }
    model.cylinder([0, 0.1, 0], 0.06, 0.9, PAINT.bucket, { segments: 10, chamfer: 0 });
    model.cylinder([0, 1, 0], 0.5, 0.1, PAINT.metal, { metal: 1, segments: 28, outline: 0.8 });
    model.cylinder([0, 1.1, 0], 0.1, 0.1, PAINT.metal, { metal: 1, segments: 16 });
    model.mesh('store-fill', [0, STORE_FILL.bottom, 0], () => {
      model.cylinder([0, STORE_FILL.bottom, 0], 0.38, STORE_FILL.height, PAINT.fill, {
        segments: 24,
        chamfer: 0.02,
        emissive: 0.6,
      });
    });
  });
}

/** Everything on land that gives power or keeps it. */
export function addPlants(model: ModelBuilder): void {
  addNuclear(model);
  addReservoir(model);
  addPanels(model);
  addGasPlant(model);
  addStore(model);
}
