import { defineRecipe, type Recipe } from '@bake/light/bake-model.ts';
import { ModelBuilder } from '@bake/light/builder.ts';
import type { PointLight } from '@bake/light/lighting.ts';
import type { FloorPlan } from '../../model/plans/plan.ts';
import { extentOf } from './arrangement.ts';
import { addBases, BASE } from './base.ts';
import { addDoors } from './doors.ts';
import { dressPlan } from './dressing.ts';
import type { Lamp } from './dressing-kinds.ts';
import { addPeople } from './people.ts';
import { addProps } from './props.ts';
import { addShell, SPLIT } from './shell.ts';

/*
 * A house at night in a dim case: moonlight through the windows, one lamp beside the bed, a pendant, the green sign over the way out. The fires
 * are a layer of their own that can go out. Lights in the plan's metres.
 */

const LAMPS: Readonly<Record<Lamp['kind'], Pick<PointLight, 'colour' | 'range' | 'near' | 'rays'>>> = {
  bedside: { colour: [1.75, 1.12, 0.5], range: 4.6, near: 0.16, rays: 8 },
  pendant: { colour: [0.95, 0.66, 0.34], range: 5.5, near: 0.45, rays: 7 },
  exit: { colour: [0.16, 0.74, 0.42], range: 3.6, near: 0.3, rays: 5 },
  emergency: { colour: [0.66, 0.76, 0.76], range: 5, near: 0.6, rays: 6 },
};

/** Moonlight: a cool lamp outside each window of the back wall, which throws the window on the floor. */
function moonlight(plan: FloorPlan, cutM: number, depth: number): PointLight[] {
  return plan.windows
    .filter(({ across, y, sillM, height }) => across === 'y' && Math.abs(y - depth) < 1e-6 && sillM + height < cutM)
    .map(({ x, width, sillM, height }) => ({
      at: [x - 0.3, Math.min(cutM - 0.12, sillM + height + 0.5), -depth - 1.3],
      colour: [2.7 * width, 3.9 * width, 5.6 * width],
      radius: 0.12,
      range: 11,
      spread: 3.2,
      near: 0.2,
      rays: 6,
    }));
}

function firelight(plan: FloorPlan): PointLight[] {
  return plan.fires
    .filter(({ room }) => plan.rooms.some(({ id, drawn }) => id === room && drawn))
    .flatMap(({ x, y, heightM }): PointLight[] => [
      { at: [x, heightM + 0.62, -y + 0.12], colour: [5.4, 1.95, 0.44], radius: 0.32, range: 6.5, spread: 1, near: 0.36, rays: 8 },
      {
        at: [x, heightM * 0.5 + 0.5, -y + 1.1],
        colour: [1.5, 0.5, 0.11],
        radius: 0.3,
        range: 4,
        spread: 1,
        near: 0.5,
        rays: 3,
        shadowless: true,
      },
    ]);
}

const STANDS = /^room:/;

export function houseRecipe(plan: FloorPlan): Recipe {
  const { width, depth, cutM } = extentOf(plan);
  const build = () => {
    const model = new ModelBuilder({ resolution: 0.8, chamfer: 0.012 });
    addShell(model, plan, cutM);
    addBases(model, plan);
    const lamps = dressPlan(model, plan, cutM);
    addDoors(model, plan);
    addPeople(model, plan);
    addProps(model, plan, cutM);
    for (const mesh of model.meshes) if (STANDS.test(mesh.name)) mesh.stands = true;
    return { model, lamps };
  };
  const { lamps } = build();
  return defineRecipe({
    outlineWidth: 0.016,
    outlineColour: '#0a1116',
    build: () => build().model,
    // The camera looks from the front and above, in one row or in two; only what turns or walks is seen from all sides.
    mayBeSeen: (nx, ny, nz, mesh) =>
      !(STANDS.test(mesh) || mesh.startsWith(BASE) || mesh === SPLIT) ||
      (ny > 0 ? 0.5 : 0.26) * ny + 0.85 * nz + 0.42 * Math.abs(nx) > -0.02,
    lighting: {
      sky: (_x, y) => (y > 0 ? [0.07 + 0.035 * y, 0.105 + 0.05 * y, 0.155 + 0.07 * y] : [0.034, 0.044, 0.055]),
      keys: [
        // Warm pool of the case lamp over the middle of the house, cool light from the upper left.
        {
          direction: [0.1, 1, 0.4],
          colour: [0.2, 0.15, 0.095],
          softness: 0.12,
          rays: 8,
          pool: { x: width / 2, z: -depth / 2 + 0.6, halfX: width * 0.8, halfZ: 7, floor: 0 },
        },
        {
          direction: [-0.4, 0.8, 0.75],
          colour: [0.18, 0.245, 0.34],
          softness: 0.14,
          rays: 10,
          pool: { x: width / 2, z: -depth / 2, halfX: width * 0.85, halfZ: 8, floor: 0.14 },
        },
      ],
      points: [
        ...lamps.map(
          ({ x, y, heightM, kind }): PointLight => ({ at: [x, heightM, -y], radius: 0.12, spread: 1, ...LAMPS[kind] }),
        ),
        ...moonlight(plan, cutM, depth),
      ],
      flicker: firelight(plan),
      skyRays: 18,
      reach: 3.5,
      keyReach: 12,
      ambientBounce: 0.5,
      warmth: [0.006, 0.005, 0.005],
      offset: 0.006,
      contrast: 0.075,
    },
  });
}
