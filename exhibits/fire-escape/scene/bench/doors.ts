import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { sphere } from '@bake/light/solids.ts';
import { extrude } from '@bake/light/swept.ts';
import type { DoorRole, FloorPlan, PlanDoor } from '../../model/plans/plan.ts';
import { BAKED_ANGLE, leafMesh, leafPose } from './arrangement.ts';
import { PAINT } from './paint.ts';

/* Door leaves: each a mesh of its own that turns about its hinge. Locally the hinge is the upright through the origin and the leaf lies along +x. */

const THICK = 0.055;

const LEAVES: Readonly<Record<DoorRole, { leaf: string; panel: string }>> = {
  room: { leaf: '#a9743f', panel: '#bd8850' },
  entrance: { leaf: '#7f8d8e', panel: '#94a2a1' },
  stair: { leaf: '#6f8a80', panel: '#84a095' },
  neighbour: { leaf: '#8a4f3a', panel: '#a0614a' },
};

function leaf(model: ModelBuilder, { role, height }: PlanDoor, length: number): void {
  const paint = LEAVES[role];
  model.box([length / 2, 0.015, 0], [length, height - 0.03, THICK], paint.leaf, {
    chamfer: 0.014,
    resolution: 0.35,
    least: 0.14,
    outline: 0.8,
  });
  for (const side of [-1, 1]) {
    const z = side * (THICK / 2 + 0.006);
    const panel = (y: number, tall: number, width = length - 0.26) =>
      model.box([length / 2, y, z], [width, tall, 0.016], paint.panel, { chamfer: 0.008, resolution: 0.6, casts: false });
    if (role === 'stair') {
      // Fire door: a narrow pane, a kicking plate, a bar to push.
      model.box([length * 0.66, height * 0.58, z], [0.15, height * 0.28, 0.012], '#24394a', { chamfer: 0.004, emissive: 0.9 });
      model.box([length / 2, 0.06, z], [length - 0.1, 0.2, 0.01], PAINT.steel, { chamfer: 0.004, casts: false });
      model.box([length / 2, height * 0.46, z + side * 0.03], [length - 0.22, 0.05, 0.04], PAINT.steel, { chamfer: 0.012 });
    } else if (role === 'entrance') {
      panel(0.16, height * 0.34);
      panel(height * 0.54, height * 0.36);
      model.box([length - 0.1, height * 0.47, z], [0.08, 0.2, 0.02], PAINT.steelDark, { chamfer: 0.006 });
    } else {
      panel(0.16, height * 0.3);
      panel(height * 0.5, height * 0.4);
    }
    if (role === 'neighbour') {
      const paper = extrude(
        [
          [0, -0.19],
          [0.19, 0],
          [0, 0.19],
          [-0.19, 0],
        ],
        0.006,
        0,
      );
      model.add(paper, '#b5472f', { matrix: place(length / 2, height * 0.7, z + side * 0.01), casts: false });
      model.add(paper, PAINT.mustard, {
        matrix: place(length / 2, height * 0.7, z + side * 0.014, { scale: 0.5 }),
        casts: false,
      });
    }
    model.add(sphere(0.035, 10, 8), PAINT.brass, {
      metal: 1,
      matrix: place(length - 0.09, height * 0.49, side * (THICK / 2 + 0.05)),
    });
    model.box([length - 0.09, height * 0.485, side * (THICK / 2 + 0.02)], [0.02, 0.02, 0.05], PAINT.brass, {
      metal: 1,
      chamfer: 0,
    });
  }
  for (const y of [0.25, height - 0.35]) model.cylinder([0, y, 0], 0.022, 0.12, PAINT.steel, { segments: 8, chamfer: 0.004 });
}

/** Every leaf of the plan, half open as baked. */
export function addDoors(model: ModelBuilder, plan: FloorPlan): void {
  for (const door of plan.doors) {
    if (!door.leaf) continue;
    const pose = leafPose(plan, door);
    const shut = Math.atan2(-pose.alongZ, pose.alongX);
    const turn = shut + (pose.turn * BAKED_ANGLE * Math.PI) / 2;
    model.mesh(leafMesh(door.id), [pose.hingeX, 0, pose.hingeZ], () =>
      model.at(place(pose.hingeX, 0, pose.hingeZ, { ry: turn }), () => leaf(model, door, pose.length)),
    );
  }
}
