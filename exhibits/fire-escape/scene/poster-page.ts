import { composeCamera } from '@look/stage/camera.ts';
import { loadBaked } from '@look/stage/load-baked.ts';
import { PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { walkUp } from '../model/plans/walk-up.ts';
import type { DoorReadings, PersonReadings, RoomReadings } from '../model/readings.ts';
import { inTwoRows } from './bench/arrangement.ts';
import walkUpUrl from './bench/walk-up.bake.ts?bake';
import { framingOf } from './framing.ts';
import { createHouse } from './house.ts';
import { createView, type FireView } from './view.ts';

/*
 * The picture of the exhibit for where nothing can be drawn: the kitchen burns, smoke fills the living room, the bedroom behind its shut door stays
 * clear. Opened by runtime/bake/poster only.
 */

const plan = walkUp;

/** Edge of the smoke, m, and its extinction, 1/m, by room. */
const SMOKE: Readonly<Record<string, readonly [number, number]>> = {
  kitchen: [0.95, 3.2],
  hall: [1.25, 2.2],
  living: [1.35, 1.5],
  corridor: [2.35, 0.25],
};
const ANGLES: Readonly<Record<string, number>> = { 'kitchen-door': 0.75, 'stair-door': 0.5 };
const FLOWS: Readonly<Record<string, number>> = { 'kitchen-door': 0.16, 'hall-opening': -0.12 };

const rooms: RoomReadings[] = plan.rooms.map(({ id, heightM }) => ({
  id,
  upperC: 25,
  lowerC: 25,
  layerM: SMOKE[id]?.[0] ?? heightM,
  heightM,
  extinctionPerM: SMOKE[id]?.[1] ?? 0,
  lowerExtinctionPerM: 0,
  sightM: 30,
  danger: 0,
  seen: 1,
}));
const doors: DoorReadings[] = plan.doors.map(({ id, angle }) => ({
  id,
  angle: ANGLES[id] ?? angle,
  goal: ANGLES[id] ?? angle,
  sideC: 25,
  heat: 0,
  touched: false,
  felt: false,
  sealed: 0,
  smokeKgS: FLOWS[id] ?? 0,
}));
const person = (
  id: string,
  looks: PersonReadings['looks'],
  x: number,
  y: number,
  headM: number,
  heading: number,
): PersonReadings => ({
  id,
  looks,
  room: 0,
  x,
  y,
  heading,
  headM,
  low: 0,
  walking: false,
  amber: 0,
  shown: 1,
  dose: 0,
});
const fire = plan.fires.find(({ id }) => id === plan.homeFires[0])!;
const shown: Partial<FireView> = {
  rooms,
  doors,
  people: [
    person('you', 'you', 5, 0.65, 0.5, Math.PI),
    ...plan.people.map(({ id, looks, x, y, headM }) => person(id, looks, x, y, headM, 5.2)),
  ],
  fireRoom: plan.rooms.findIndex(({ id }) => id === fire.room),
  fireX: fire.x,
  fireY: fire.y,
  fireBaseM: fire.heightM,
  fireDiameterM: 0.8,
  flameM: 1.5,
  shieldedC: 37,
  burningC: 520,
  rulerM: 1.35,
  gripDoor: plan.doors.findIndex(({ id }) => id === plan.lab.door),
};

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(window.innerWidth, window.innerHeight);
document.body.append(renderer.domElement);
const scene = new Scene();
const camera = new PerspectiveCamera();
const arrangement = inTwoRows(plan);
composeCamera(camera, framingOf(arrangement, true, false), window.innerWidth, window.innerHeight);
const house = createHouse(await loadBaked(walkUpUrl), plan);
house.arrange(arrangement);
scene.add(house.group);
const view = Object.assign(createView(), shown);
for (let step = 0; step < 90; step++) house.update(view, 3 + step / 30, 1 / 30, false, 1);
renderer.render(scene, camera);
document.title = 'drawn';
