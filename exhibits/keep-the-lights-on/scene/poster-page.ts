import { composeCamera } from '@look/stage/camera.ts';
import { loadBaked } from '@look/stage/load-baked.ts';
import { Color, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import coastUrl from './bench/coast.bake.ts?bake';
import { createCoast } from './coast.ts';
import { PORTRAIT_FRAMING } from './framing.ts';
import { createView } from './view.ts';

/*
 * The picture of the exhibit for where nothing can be drawn: the coast at dusk, rotors in the wind, windows lit. Opened by `npm run poster` only.
 */

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(window.innerWidth, window.innerHeight);
document.body.append(renderer.domElement);
const scene = new Scene();
scene.background = new Color('#241d18');
const camera = new PerspectiveCamera();
composeCamera(
  camera,
  { ...PORTRAIT_FRAMING, aspect: 4 / 3, fovDeg: 28, centre: [0.5, 0.66] },
  window.innerWidth,
  window.innerHeight,
);
const coast = createCoast(await loadBaked(coastUrl));
scene.add(coast.group);
const view = Object.assign(createView(), { day: 0.55, dusk: 0.95, sunX: -2.4, sunY: 0.5, stored: 0.7 });
view.rotors.fill(0.2);
Object.assign(view.loads, { wind: 0.7, nuclear: 1, hydro: 0.5, solar: 0.2, gas: 0.6, storage: 0.8 });
for (let step = 0; step < 90; step++) coast.update(view, 3 + step / 30, 1 / 30, false);
renderer.render(scene, camera);
document.title = 'drawn';
