import { type BakedMaterial, createBakedMaterial } from '@look/stage/baked-material.ts';
import { createBackdrop, createCurtain } from '@look/stage/cover.ts';
import type { BakedModel } from '@look/stage/load-baked.ts';
import { toward } from '@look/stage/motion.ts';
import { createBlobShadow } from '@look/stage/soft-spots.ts';
import { Color, Group, Mesh } from 'three';
import type { FloorPlan } from '../model/plans/plan.ts';
import { type Arrangement, BAKED_ANGLE, type LeafPose, leafMesh, leafPose, roomMesh, rowAt } from './bench/arrangement.ts';
import { CASE, CURTAIN } from './effects/backdrop.ts';
import { createFigures } from './figures.ts';
import { createFire } from './fire.ts';
import { createInstruments } from './instruments.ts';
import { createPaths } from './paths.ts';
import { createThings } from './things.ts';
import type { FireView } from './view.ts';

/*
 * The house with everything that moves in it: `update` puts every part where the view says, smoothly, and allocates nothing. Rooms are meshes of
 * their own, so that a tall glass can show them in two rows and each can glow by its own fire.
 */

export interface House {
  group: Group;
  /** Draws a curtain over the picture: 0 open … 1 closed. */
  veil(share: number): void;
  /** Lays the rooms into other rows. */
  arrange(arrangement: Arrangement): void;
  update(view: FireView, timeS: number, deltaS: number, calm: boolean, particles: number): void;
  dispose(): void;
}

const EXPOSURE = 1.7;
const LOOK = { exposure: EXPOSURE, night: true, fibreScale: 0.55, fibreDepth: 0.11 } as const;
/** Light on the house while its lamps are on, and at night. */
const EVENING = new Color(1.22, 1.17, 1.1);
const NIGHT = new Color(0.94, 0.98, 1.08);
/** What is left of the light in a room behind doors that nobody has looked through. */
const UNSEEN = 0.3;

export function createHouse(model: BakedModel, plan: FloorPlan): House {
  const group = new Group();
  const partOf = (name: string, material: BakedMaterial): Mesh => {
    const part = model.parts.get(name);
    if (!part) throw new Error(`the house has no ${name}`);
    const mesh = new Mesh(part.geometry, material);
    mesh.name = name;
    mesh.position.set(...part.pivot);
    group.add(mesh);
    return mesh;
  };
  const still = createBakedMaterial(LOOK);
  const tint = still.uniforms.tint.value;
  // What a hand may take is drawn after smoke and flames, so that neither dims it.
  const touch = createBakedMaterial(LOOK);
  touch.transparent = true;

  const rooms = plan.rooms.map((room) => {
    if (!room.drawn) return null;
    const part = model.parts.get(roomMesh(room.id));
    const material = createBakedMaterial({ ...LOOK, flicker: part?.geometry.hasAttribute('flicker') ?? false });
    // Its own light: a room that nobody has looked into lies dark.
    const light = material.uniforms.tint.value;
    return { room, material, light, mesh: partOf(roomMesh(room.id), material) };
  });
  const leaves = plan.doors.map((door) => {
    if (!door.leaf) return null;
    const pose: LeafPose = leafPose(plan, door);
    const part = model.parts.get(leafMesh(door.id));
    const material = part?.geometry.hasAttribute('flicker') ? createBakedMaterial({ ...LOOK, flicker: true }) : still;
    material.uniforms.tint.value = tint;
    return { door, pose, material, mesh: partOf(leafMesh(door.id), material), angle: door.angle };
  });
  const base = partOf('base', still);
  const halves = [partOf('base:0', still), partOf('base:1', still)];
  const split = partOf('split', still);
  const shade = model.parts.has('shade') ? partOf('shade', still) : null;

  const backdrop = createBackdrop(CASE, {});
  const curtain = createCurtain(CURTAIN);
  const tableShadows = [createBlobShadow(0.7), createBlobShadow(0.7)];
  const fire = createFire(plan);
  const figures = createFigures(model, EXPOSURE);
  const instruments = createInstruments(model, plan, still, touch);
  const things = createThings(model, plan, still, touch);
  const paths = createPaths();
  group.add(backdrop, curtain.mesh, ...tableShadows, fire.group, figures.group, instruments.group, things.group, paths.group);

  let arrangement: Arrangement | null = null;
  let night = -1;

  return {
    group,
    veil: curtain.draw,
    arrange(next) {
      arrangement = next;
      const two = next.rows.length > 1;
      for (const entry of rooms) {
        if (!entry) continue;
        const row = rowAt(next, entry.room.x + entry.room.width / 2);
        entry.mesh.position.set(row.dx, row.dy, 0);
      }
      for (const leaf of leaves) {
        if (!leaf) continue;
        const row = rowAt(next, leaf.pose.hingeX);
        leaf.mesh.position.set(leaf.pose.hingeX + row.dx, row.dy, leaf.pose.hingeZ);
      }
      base.visible = !two;
      base.position.set(next.rows[0]!.dx, 0, 0);
      for (const [i, half] of halves.entries()) {
        const row = next.rows[i];
        half.visible = two;
        if (two && row) half.position.set(row.dx, row.dy, 0);
      }
      split.visible = two;
      const last = next.rows[next.rows.length - 1]!;
      split.position.set(last.dx, last.dy, 0);
      for (const [i, shadow] of tableShadows.entries()) {
        const row = next.rows[i];
        shadow.visible = row !== undefined;
        if (!row) continue;
        shadow.position.set(0, row.dy - 0.83, -next.depth / 2);
        shadow.scale.set((row.toX - row.fromX) * 0.68, 1, next.depth * 0.95);
      }
      if (shade) {
        const pivot = model.parts.get('shade')!.pivot;
        const row = rowAt(next, pivot[0]);
        shade.position.set(pivot[0] + row.dx, pivot[1] + row.dy, pivot[2]);
      }
      fire.arrange(next);
      instruments.arrange(next);
      things.arrange(next);
    },
    update(view, timeS, deltaS, calm, particles) {
      if (!arrangement) return;
      night = night < 0 ? (view.night ? 1 : 0) : toward(night, view.night ? 1 : 0, 2.2, deltaS);
      tint.lerpColors(EVENING, NIGHT, night);
      fire.update(view, arrangement, timeS, deltaS, calm, particles);
      for (let i = 0; i < rooms.length; i++) {
        const entry = rooms[i];
        if (!entry) continue;
        entry.material.uniforms.flickerLevel.value = fire.lightIn(i);
        entry.light.copy(tint).multiplyScalar(UNSEEN + (1 - UNSEEN) * fire.shownIn(i));
      }
      for (let i = 0; i < leaves.length; i++) {
        const leaf = leaves[i];
        if (!leaf) continue;
        const wanted = view.doors[i]?.angle ?? leaf.door.angle;
        // A leaf under a finger follows at once; the model moves it as slowly as it is.
        leaf.angle = toward(leaf.angle, wanted, 24, deltaS);
        leaf.mesh.rotation.y = (leaf.pose.turn * (leaf.angle - BAKED_ANGLE) * Math.PI) / 2;
        if (leaf.material !== still) leaf.material.uniforms.flickerLevel.value = fire.lightAtDoor(i);
      }
      figures.update(view.people, view.helper, arrangement, timeS, deltaS, calm);
      instruments.update(view, arrangement, deltaS);
      things.update(view, arrangement, timeS, deltaS, calm);
      paths.update(view, arrangement);
    },
    dispose() {
      model.dispose();
      still.dispose();
      touch.dispose();
      for (const entry of rooms) entry?.material.dispose();
      for (const leaf of leaves) leaf?.material.dispose();
      fire.dispose();
      figures.dispose();
      things.dispose();
      paths.dispose();
      for (const mesh of [backdrop, curtain.mesh, ...tableShadows]) {
        mesh.geometry.dispose();
        mesh.material.dispose();
      }
    },
  };
}
