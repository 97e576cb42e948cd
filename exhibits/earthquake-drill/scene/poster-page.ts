import { composeCamera } from '@look/stage/camera.ts';
import { loadBaked } from '@look/stage/load-baked.ts';
import { Color, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import type { PieceReading } from '../model/readings.ts';
import shakeTableUrl from './bench/shake-table.bake.ts?bake';
import { LISTS } from './bench/sizes.ts';
import { PORTRAIT_FRAMING } from './framing.ts';
import { createTable } from './table.ts';
import { createView } from './view.ts';

/*
 * The picture of the exhibit for where nothing can be drawn: the bookshelf goes over, somebody is under the desk. Opened by
 * `npm run poster` only.
 */

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(window.innerWidth, window.innerHeight);
document.body.append(renderer.domElement);
const scene = new Scene();
scene.background = new Color('#a3a69b');
const camera = new PerspectiveCamera();
composeCamera(
  camera,
  { ...PORTRAIT_FRAMING, aspect: 4 / 3, fovDeg: 27, centre: [0.5, 0.56] },
  window.innerWidth,
  window.innerHeight,
);
const table = createTable(await loadBaked(shakeTableUrl), true);
scene.add(table.group);
const pieces = LISTS.classroom.map(
  (id): PieceReading => ({
    id,
    mode: id === 'bookshelf' ? 'rocks' : 'stands',
    thetaRad: id === 'bookshelf' ? -0.5 : 0,
    slipM: 0,
    fixed: false,
    fixing: 'free',
    loading: 'even',
    dot: false,
  }),
);
const view = Object.assign(createView(), {
  pieces,
  figureShown: true,
  xM: 2.2,
  low: true,
  covered: true,
  holding: true,
  floorM: 0.12,
});
for (let step = 0; step < 40; step++) table.update(view, 1 / 60);
renderer.render(scene, camera);
document.title = 'drawn';
