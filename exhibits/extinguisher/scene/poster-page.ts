import { composeCamera } from '@look/stage/camera.ts';
import { loadBaked } from '@look/stage/load-baked.ts';
import { Color, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { PORTRAIT } from './bench/arrangement.ts';
import portraitUrl from './bench/bench-portrait.bake.ts?bake';
import { PORTRAIT_FRAMING } from './framing.ts';
import { createView } from './view.ts';
import { createWorkshop } from './workshop.ts';

/*
 * The picture of the exhibit for where nothing can be drawn: the narrow bench in the middle of the fight. Opened by
 * `npm run poster` only.
 */

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(window.innerWidth, window.innerHeight);
document.body.append(renderer.domElement);
const scene = new Scene();
scene.background = new Color('#2c3330');
const camera = new PerspectiveCamera();
composeCamera(
  camera,
  { ...PORTRAIT_FRAMING, aspect: 4 / 3, fovDeg: 20.5, centre: [0.5, 0.6] },
  window.innerWidth,
  window.innerHeight,
);
const workshop = createWorkshop(await loadBaked(portraitUrl), PORTRAIT);
scene.add(workshop.group);
const view = Object.assign(createView(), {
  flameHeightM: 0.95,
  spraying: true,
  squeeze: 1,
  pin: 1,
  distanceM: 3.3,
  reserve: 0.64,
});
for (let step = 0; step < 90; step++) workshop.update(view, 3 + step / 30, 1 / 30, false, 1);
renderer.render(scene, camera);
document.title = 'drawn';
