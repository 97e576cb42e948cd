import { createBakedMaterial } from '@look/stage/baked-material.ts';
import { composeCamera } from '@look/stage/camera.ts';
import { assemble, loadBaked } from '@look/stage/load-baked.ts';
import { PerspectiveCamera, Plane, Raycaster, Scene, Vector2, Vector3, WebGLRenderer } from 'three';
import type { Coast, CoastView, MountCoast } from '../coast-port.ts';
import coastUrl from './coast/coast.bake.ts?bake';
import { SEA_Y } from './coast/levels.ts';
import { TURBINES } from './coast/turbines.ts';
import { createDioramaRow } from './diorama-row.ts';
import { LANDSCAPE_FRAMING, PAD_Y, PAD_Z, PORTRAIT_FRAMING } from './framing.ts';
import { createRipples } from './ripples.ts';

/*
 * Home's stage: the coast as a model, drawn over the sky that the style sheet paints. It draws when something moved, and
 * a few times a second for the breathing of sea and wind; in calm mode only when something moved.
 */

/** Pixels that the canvas may have. */
const MAX_PIXELS = 2_100_000;
/** Ambient motion is slow: so many frames a second are enough for it. */
const AMBIENT_FPS = 20;

export const mountCoast: MountCoast = async (host, firstView) => {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, powerPreference: 'low-power' });
  try {
    const coast = await loadBaked(coastUrl);
    host.append(canvas);
    return start(renderer, canvas, coast, firstView);
  } catch (error) {
    renderer.dispose();
    throw error;
  }
};

function start(
  renderer: WebGLRenderer,
  canvas: HTMLCanvasElement,
  model: Awaited<ReturnType<typeof loadBaked>>,
  firstView: CoastView,
): Coast {
  renderer.setClearColor(0x000000, 0);
  const scene = new Scene();
  const camera = new PerspectiveCamera();
  const material = createBakedMaterial({ exposure: 1.5, fibreScale: 0.35, fibreDepth: 0.05 });
  const { group, meshes } = assemble(model, material);
  const plinth = meshes.get('plinth')!;
  plinth.visible = false;
  const lines = meshes.get('lines')!;
  const boats = meshes.get('boats')!;
  const boatsY = boats.position.y;
  const rotors = TURBINES.map((_, i) => meshes.get(`rotor-${i}`)!);
  const ripples = createRipples(SEA_Y);
  scene.add(group, ripples.mesh);

  let view = firstView;
  let position = 0;
  let pitchPx = 0;
  let dirty = true;
  let lastMs = 0;
  let lastDrawnMs = 0;
  let timeS = 0;
  let frame = 0;
  const row = createDioramaRow(plinth, material, () => {
    dirty = true;
  });
  scene.add(row.group);

  /** Model units that `px` of the glass measure where the dioramas stand. */
  const unitsOf = (px: number): number => {
    const { height } = view.layout.stage;
    const distance = Math.hypot(camera.position.y - PAD_Y, camera.position.z - PAD_Z);
    return (px * 2 * distance * Math.tan((camera.fov * Math.PI) / 360)) / height;
  };

  const fitCanvas = () => {
    const { width, height } = view.layout.stage;
    const portrait = view.layout.orientation === 'portrait';
    renderer.setPixelRatio(Math.min(window.devicePixelRatio, Math.sqrt(MAX_PIXELS / (width * height))));
    renderer.setSize(width, height);
    composeCamera(camera, portrait ? PORTRAIT_FRAMING : LANDSCAPE_FRAMING, width, height);
    place();
  };

  const place = () => {
    const pitch = unitsOf(pitchPx > 0 ? pitchPx : view.layout.unitPx * 304);
    row.arrange(view.exhibits, pitch);
    camera.position.x = (position - (view.exhibits.length - 1) / 2) * pitch;
    camera.updateMatrixWorld();
    dirty = true;
  };

  const draw = (nowMs: number) => {
    frame = requestAnimationFrame(draw);
    const elapsedMs = Math.min(100, nowMs - lastMs);
    lastMs = nowMs;
    if (view.covered) return;
    const rippling = ripples.mesh.visible;
    if (rippling) ripples.update(elapsedMs);
    if (!view.calm) {
      timeS += elapsedMs / 1000;
      if (nowMs - lastDrawnMs >= 1000 / AMBIENT_FPS) dirty = true;
    }
    if (!dirty && !rippling) return;
    dirty = false;
    lastDrawnMs = nowMs;
    lines.position.z = Math.sin((timeS * Math.PI * 2) / 6) * 0.03;
    boats.position.y = boatsY + Math.sin(timeS * 1.1) * 0.012;
    for (const [i, rotor] of rotors.entries()) rotor.rotation.z = -timeS * (0.7 + i * 0.13);
    row.update(timeS);
    renderer.render(scene, camera);
  };

  const touch = new Raycaster();
  const at = new Vector2();
  const water = new Plane(new Vector3(0, 1, 0), -SEA_Y);
  const hit = new Vector3();

  fitCanvas();
  frame = requestAnimationFrame(draw);

  return {
    show(next) {
      const { layout } = view;
      view = next;
      if (next.layout !== layout) fitCanvas();
      else place();
    },
    moveTo(nextPosition, nextPitchPx) {
      if (nextPosition === position && nextPitchPx === pitchPx) return;
      position = nextPosition;
      pitchPx = nextPitchPx;
      place();
    },
    ripple(xPx, yPx) {
      const { stage } = view.layout;
      at.set(((xPx - stage.x) / stage.width) * 2 - 1, 1 - ((yPx - stage.y) / stage.height) * 2);
      if (Math.abs(at.x) > 1 || Math.abs(at.y) > 1) return;
      touch.setFromCamera(at, camera);
      // A finger on the sky meets no water.
      if (!touch.ray.intersectPlane(water, hit) || hit.z < -6) return;
      ripples.start(hit.x, hit.z);
    },
    dispose() {
      cancelAnimationFrame(frame);
      row.dispose();
      model.dispose();
      material.dispose();
      ripples.mesh.geometry.dispose();
      ripples.mesh.material.dispose();
      renderer.dispose();
      canvas.remove();
    },
  };
}
