import { composeCamera } from '@look/stage/camera.ts';
import { Color, PerspectiveCamera, Scene, WebGLRenderer } from 'three';
import { createSeesaw } from '../model/seesaw.ts';
import { options } from '../options.ts';
import { createBalance } from './balance.ts';
import { POSTER } from './framing.ts';

/*
 * The picture of the exhibit for where nothing can be drawn, and for the coast: `npm run poster` opens this page, waits
 * for the title `drawn` and keeps what is seen. The scene is the exhibit's own, at its most telling moment.
 */

const renderer = new WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(window.innerWidth, window.innerHeight);
document.body.append(renderer.domElement);

const model = createSeesaw(options.parse({}), 1);
model.place(0.75 * model.readings().balanceM);
model.letGo();
for (let step = 0; step < 45; step++) model.step(1 / 60);
const { heavyKg, marks } = model.readings();
const balance = createBalance(heavyKg, marks);
balance.update(model.readings());

const scene = new Scene();
scene.background = new Color('#e9dfc9');
scene.add(balance.group);
const camera = new PerspectiveCamera();
composeCamera(camera, POSTER, window.innerWidth, window.innerHeight);
renderer.render(scene, camera);
document.title = 'drawn';
