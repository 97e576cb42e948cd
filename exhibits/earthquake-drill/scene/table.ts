import { createBakedMaterial } from '@look/stage/baked-material.ts';
import { createBackdrop, createCurtain } from '@look/stage/cover.ts';
import type { BakedModel } from '@look/stage/load-baked.ts';
import { toward } from '@look/stage/motion.ts';
import { createBlobShadow } from '@look/stage/soft-spots.ts';
import { Color, Group, Mesh, ShaderMaterial } from 'three';
import type { PieceId } from '../model/furniture.ts';
import {
  CRANK,
  DECK,
  DOME,
  FAULT_PULL,
  HOME_X,
  kmX,
  LINE_Z,
  lineX,
  RELIEF,
  SETS,
  type SetName,
  SPOTS,
  STOP_INNER_X,
  streetX,
  streetZ,
  TABLE_Y,
  WHEEL_Y,
} from './bench/arrangement.ts';
import { setMesh } from './bench/piece-names.ts';
import { BLIND_KM, LISTS } from './bench/sizes.ts';
import { createArrows } from './effects/arrows.ts';
import { CURTAIN, WALL } from './effects/backdrop.ts';
import { createDome } from './effects/dome.ts';
import { createFronts } from './effects/fronts.ts';
import { createFigures } from './figures.ts';
import { createHanging } from './hanging.ts';
import { createPieceActor, type PieceActor } from './piece-actor.ts';
import type { QuakeView } from './view.ts';

/*
 * The shake table with all that stands on it: `update` puts every part where the view says and allocates nothing. Only the platform
 * and what is on it moves with the ground; frame, glass and camera stand still.
 */

export interface Table {
  group: Group;
  update(view: QuakeView, deltaS: number): void;
  dispose(): void;
}

const EXPOSURE = 1.45;
const DAY = new Color(1, 1, 1);
const NIGHT = new Color(0.4, 0.47, 0.66);
/** A dissolve takes a quarter of a second, half of it into the paper. */
const HALF_DISSOLVE_S = 0.125;
/** Turns of the wheel a second, from slow to fast, as the model's table shakes. */
const LEAST_HZ = 0.8;
const MORE_HZ = 1.2;
const INDOORS: readonly SetName[] = ['classroom', 'library', 'kitchen', 'night', 'village', 'plain'];

const createGhost = () =>
  new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: { colour: { value: new Color('#2b7f96') } },
    vertexShader: 'void main() { gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }',
    fragmentShader:
      'uniform vec3 colour;\nvoid main() {\n  gl_FragColor = vec4(colour, 0.22);\n  #include <colorspace_fragment>\n}',
  });

export function createTable(model: BakedModel, portrait: boolean): Table {
  const material = createBakedMaterial({ exposure: EXPOSURE, fibreScale: 0.16, fibreDepth: 0.07 });
  const ghost = createGhost();
  const group = new Group();
  const shaken = new Group();
  const part = (name: string, into: Group = group): Mesh => {
    const found = model.parts.get(name);
    if (!found) throw new Error(`the table has no ${name}`);
    const mesh = new Mesh(found.geometry, material);
    mesh.position.set(...found.pivot);
    into.add(mesh);
    return mesh;
  };

  part('statics');
  part('deck', shaken);
  const sets = new Map<SetName, Mesh>(SETS.map((name) => [name, part(setMesh(name), shaken)]));
  const home = sets.get('homes')!;
  const twinHome = part(setMesh('homes'), shaken);
  home.position.x = HOME_X.own;
  twinHome.position.x = HOME_X.twin;

  const crank = portrait ? CRANK.portrait : CRANK.landscape;
  const stand = part('crank-stand');
  stand.position.set(crank[0], crank[1], crank[2]);
  const wheel = part('wheel');
  wheel.position.set(crank[0], WHEEL_Y, crank[2]);
  const handles = { violet: part('wheel-grip'), plain: part('wheel-handle') };
  for (const handle of Object.values(handles)) handle.position.copy(wheel.position);
  const rod = part('rod');
  const springs = [part('spring'), part('spring')];
  const star = part('star', shaken);
  const town = part('town', shaken);
  const band = part('rod', shaken);
  const grip = part('grip', shaken);
  const faultGrip = part('grip', shaken);

  const hanging = createHanging(model, material);
  const figures = createFigures(model, EXPOSURE, material);
  const ids = [...new Set(Object.values(LISTS).flat())];
  const actors = new Map<PieceId, PieceActor>(ids.map((id) => [id, createPieceActor(model, id, material, ghost)]));
  const twins = new Map<PieceId, PieceActor>(LISTS.home.map((id) => [id, createPieceActor(model, id, material, ghost)]));
  const own = new Group();
  const other = new Group();
  for (const actor of actors.values()) own.add(actor.group);
  for (const actor of twins.values()) other.add(actor.group);
  other.position.x = HOME_X.twin;

  const backdrop = createBackdrop(WALL, { night: { value: 0 } });
  const curtain = createCurtain(CURTAIN);
  const dome = createDome();
  const fronts = createFronts(BLIND_KM);
  const arrows = createArrows();
  const ground = [createBlobShadow(0.6), createBlobShadow(0.5)];
  ground[0]!.scale.set(DOME.x * 1.5, 1, DOME.z * 1.6);
  ground[0]!.position.set(0.3, TABLE_Y, 0.2);
  ground[1]!.scale.set(1.2, 1, 1);
  ground[1]!.position.set(crank[0] + 0.1, TABLE_Y, crank[2]);
  shaken.add(hanging.group, figures.group, own, other, fronts.mesh);
  group.add(backdrop, ...ground, curtain.mesh, shaken, dome.mesh, arrows.mesh);

  let shown: SetName | null = null;
  let veil = 0;
  let turn = 0;
  let dusk = -1;

  const showSet = (name: SetName) => {
    shown = name;
    for (const [key, mesh] of sets) mesh.visible = key === name;
    hanging.group.visible = INDOORS.includes(name);
    star.visible = town.visible = band.visible = fronts.mesh.visible = name === 'relief';
  };

  /** Which violet knob shows, and where: what a hand may take. */
  const placeGrips = (view: QuakeView) => {
    faultGrip.visible = view.townGrip && view.set === 'relief';
    faultGrip.position.set(RELIEF.epicentreX, RELIEF.top + 0.12, RELIEF.z + 0.35 + FAULT_PULL * view.pull);
    grip.rotation.set(0, 0, 0);
    grip.visible = true;
    if (view.townGrip) grip.position.set(kmX(view.townKm), RELIEF.top + 0.02, RELIEF.z);
    else if (view.legGrip) {
      grip.position.set(lineX(view.deskM) + 0.36, 0.34, LINE_Z + 0.56);
      grip.rotation.x = 1.1;
    } else if (view.figureGrip && view.set === 'street')
      grip.position.set(streetX(view.progressM), 0.04, streetZ(view.side) + 0.34);
    else if (view.figureGrip) grip.position.set(lineX(view.xM), 0.03, LINE_Z + 0.5);
    else grip.visible = false;
  };

  return {
    group,
    update(view, deltaS) {
      const leaving = shown !== null && shown !== view.set;
      veil = Math.min(1, Math.max(0, veil + (leaving ? 1 : -1) * (deltaS / HALF_DISSOLVE_S)));
      if (shown === null || (leaving && veil === 1)) showSet(view.set);
      curtain.draw(veil);
      // Until the paper is drawn over it, the room that is left stands empty rather than with another room's things.
      const settled = shown === view.set;
      twinHome.visible = shown === 'homes' && view.twins.length > 0;

      dusk = dusk < 0 ? (view.night ? 1 : 0) : toward(dusk, view.night ? 1 : 0, 8, deltaS);
      material.uniforms.tint.value.lerpColors(DAY, NIGHT, dusk);
      backdrop.material.uniforms.night.value = dusk;
      dome.night.value = dusk;

      shaken.position.x = view.floorM;
      arrows.update(view.still, view.floorMps2, deltaS);
      turn += (view.crank > 0 ? LEAST_HZ + MORE_HZ * view.crank : 0) * deltaS * 2 * Math.PI * (view.still ? 0.15 : 1);
      wheel.rotation.x = handles.violet.rotation.x = handles.plain.rotation.x = turn;
      handles.violet.visible = view.crankGrip;
      handles.plain.visible = !view.crankGrip;
      const edge = DECK.width / 2;
      rod.position.set(edge + view.floorM, WHEEL_Y, crank[2]);
      rod.scale.x = crank[0] - edge - view.floorM;
      for (const [i, spring] of springs.entries()) {
        const side = i === 0 ? 1 : -1;
        spring.position.set(side > 0 ? edge + view.floorM : -STOP_INNER_X, -0.26, 0);
        spring.scale.x = STOP_INNER_X - edge - side * view.floorM;
      }

      const list = settled ? view.list : null;
      // One home alone stands in the middle.
      home.position.x = view.twins.length > 0 ? HOME_X.own : 0;
      own.position.x = view.list === 'home' ? HOME_X.own : 0;
      for (const [id, actor] of actors) {
        const at = list === null ? null : (SPOTS[list][id] ?? null);
        actor.show(at, pieceIn(view.pieces, id), view.still, deltaS);
      }
      for (const [id, actor] of twins)
        actor.show(list === 'home' ? SPOTS.home[id]! : null, pieceIn(view.twins, id), view.still, deltaS);

      town.position.set(kmX(view.townKm), RELIEF.top + 0.02, RELIEF.z);
      band.position.set(RELIEF.epicentreX, RELIEF.top + 0.14, RELIEF.z);
      band.rotation.y = -Math.PI / 2;
      band.scale.set(0.35 + FAULT_PULL * view.pull, 0.5, 0.5);
      fronts.update(view.pKm, view.sKm);
      hanging.update(view, deltaS);
      figures.update(view, material.uniforms.tint.value, deltaS);
      placeGrips(view);
    },
    dispose() {
      hanging.group.clear();
      figures.dispose();
      for (const actor of [...actors.values(), ...twins.values()]) actor.dispose();
      for (const made of [...ground, backdrop, curtain.mesh, dome.mesh, fronts.mesh, arrows.mesh]) {
        made.geometry.dispose();
        made.material.dispose();
      }
      ghost.dispose();
      material.dispose();
      model.dispose();
    },
  };
}

function pieceIn(pieces: QuakeView['pieces'], id: PieceId) {
  for (let i = 0; i < pieces.length; i++) if (pieces[i]!.id === id) return pieces[i]!;
  return null;
}
