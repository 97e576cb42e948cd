import { createBakedMaterial } from '@look/stage/baked-material.ts';
import { composeCamera } from '@look/stage/camera.ts';
import { assemble, type BakedModel, loadBaked } from '@look/stage/load-baked.ts';
import { PerspectiveCamera, Plane, Raycaster, Scene, Vector2, Vector3, WebGLRenderer } from 'three';
import type { Coast, CoastView, MountCoast } from '../coast-port.ts';
import type { Vignette } from '../motion/tour.ts';
import coastUrl from './coast/coast.bake.ts?bake';
import { LENGTHS, PERIOD, RANGE_PERIOD, SEA_Y } from './coast/levels.ts';
import { createDioramaRow } from './diorama-row.ts';
import { createEveningLight } from './evening-light.ts';
import { LANDSCAPE_FRAMING, PAD_Y, PAD_Z, PORTRAIT_FRAMING } from './framing.ts';
import { placeAlongCoast, SIGN_PLACE } from './placement.ts';
import { type Repeated, repeatAlong } from './repeat-along.ts';
import { createRipples } from './ripples.ts';
import { createRotors } from './rotors.ts';
import sceneryUrl from './scenery/scenery.bake.ts?bake';
import { createSceneryRow } from './scenery-row.ts';
import { createShade } from './shade.ts';
import { createTodaySign } from './today-sign.ts';

/*
 * Home's stage: the coast as a model, drawn over the sky that the style sheet paints. It draws when something moved, and
 * a few times a second for the breathing of sea and wind; in calm mode only when something moved.
 */

/** Pixels that the canvas may have. */
const MAX_PIXELS = 2_100_000;
/** Ambient motion is slow: so many frames a second are enough for it. */
const AMBIENT_FPS = 20;

/**
 * Milliseconds until the sea moves again by itself, after a drawing that held up the next frame by `gapMs`.
 * A machine that draws slowly gets a stiller sea, so that its time is there for hands and for the exhibit's frame.
 */
function ambientIntervalMs(gapMs: number): number {
  return Math.max(1000 / AMBIENT_FPS, gapMs > 50 ? Math.min(4000, gapMs * 8) : 0);
}
/** Depths at which coast and ranges are seen widest. */
const LAND_BACK_Z = -7.2;
const RANGE_BACK_Z = -15;
/** The coast gives way beyond its ends by so much of a pitch, and what stands in depth is seen further. */
const GIVE = 0.4;

const sameStanding = (a: CoastView, b: CoastView): boolean =>
  a.lead === b.lead && a.leadSign === b.leadSign && a.exhibits.join() === b.exhibits.join();

export const mountCoast: MountCoast = async (host, firstView) => {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.position = 'relative';
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true, powerPreference: 'low-power' });
  try {
    const [coast, scenery] = await Promise.all([loadBaked(coastUrl), loadBaked(sceneryUrl)]);
    host.append(canvas);
    return start(host, renderer, { coast, scenery }, firstView);
  } catch (error) {
    renderer.dispose();
    throw error;
  }
};

function start(
  host: HTMLElement,
  renderer: WebGLRenderer,
  models: { coast: BakedModel; scenery: BakedModel },
  firstView: CoastView,
): Coast {
  renderer.setClearColor(0x000000, 0);
  const scene = new Scene();
  const camera = new PerspectiveCamera();
  const material = createBakedMaterial({ exposure: 1.5, fibreScale: 0.35, fibreDepth: 0.05, flicker: true });
  const { meshes } = assemble(models.coast, material);
  const length = PERIOD / LENGTHS;
  const land = Array.from({ length: LENGTHS }, (_, i) =>
    // A little longer than its share: trees and hills hang over.
    repeatAlong(meshes.get(`land-${i}`)!, PERIOD, -PERIOD / 2 + (i + 0.5) * length, length + 1, 2),
  );
  const lines = repeatAlong(meshes.get('lines')!, PERIOD, 0, PERIOD, 2);
  const boats = repeatAlong(meshes.get('boats')!, PERIOD, 0, PERIOD, 2);
  const ranges = repeatAlong(meshes.get('ranges')!, RANGE_PERIOD, 0, RANGE_PERIOD, 2);
  const near: readonly Repeated[] = [...land, lines, boats];
  const rotors = createRotors(meshes.get('rotor')!, material);
  const ripples = createRipples(SEA_Y);
  const shade = createShade(models.scenery, PAD_Y, PAD_Z);
  const scenery = createSceneryRow(models.scenery, material);
  const sign = createTodaySign();
  const evening = createEveningLight(host, material);
  for (const { object } of [...near, ranges]) scene.add(object);
  scene.add(rotors.mesh, shade.mesh, scenery.group, sign.group, ripples.mesh);

  let view = firstView;
  let position = 0;
  let pitchPx = 0;
  let dirty = true;
  let lastMs = 0;
  let lastDrawnMs = 0;
  let drew = false;
  let ambientMs = ambientIntervalMs(0);
  let timeS = 0;
  let playing: Vignette | null = null;
  let frame = 0;
  let pitch = 1;
  let halfLand = 1;
  let halfRanges = 1;
  const row = createDioramaRow(meshes.get('plinth')!, material, () => {
    dirty = true;
  });
  scene.add(row.group);

  /** Model units that `px` of the glass measure at a depth of the strip. */
  const unitsOf = (px: number, y: number, z: number): number => {
    const distance = Math.hypot(camera.position.y - y, camera.position.z - z);
    return (px * 2 * distance * Math.tan((camera.fov * Math.PI) / 360)) / view.layout.stage.height;
  };

  const fitCanvas = () => {
    const { width, height } = view.layout.stage;
    const portrait = view.layout.orientation === 'portrait';
    renderer.setPixelRatio(Math.min(window.devicePixelRatio, Math.sqrt(MAX_PIXELS / (width * height))));
    renderer.setSize(width, height);
    composeCamera(camera, portrait ? PORTRAIT_FRAMING : LANDSCAPE_FRAMING, width, height);
    halfLand = unitsOf(width / 2, 0, LAND_BACK_Z);
    halfRanges = unitsOf(width / 2, 0, RANGE_BACK_Z);
    stand();
  };

  /** Puts everything where it stands for this programme, panel and pitch. */
  const stand = () => {
    pitch = unitsOf(pitchPx > 0 ? pitchPx : view.layout.unitPx * 304, PAD_Y, PAD_Z);
    // Large pieces reach to the back of the strip, where more of it is seen.
    const halfView = unitsOf(view.layout.stage.width / 2, PAD_Y, PAD_Z - 1.2);
    const placement = placeAlongCoast({ ids: view.exhibits, pitch, halfView, give: GIVE * pitch + 1 });
    const { size, exhibits } = placement;
    row.arrange(exhibits, size);
    scenery.arrange(placement.scenery);
    shade.lay([
      ...exhibits.map(({ x }) => ({ name: 'exhibit', x, size })),
      ...placement.scenery.map(({ name, x }) => ({ name, x, size: 1 })),
    ]);
    const lead = exhibits.find(({ name }) => name === view.lead);
    if (lead) sign.group.position.set(lead.x + SIGN_PLACE.x * size, PAD_Y, PAD_Z + SIGN_PLACE.z * size);
    sign.group.scale.setScalar(size);
    void sign.write(lead ? (view.leadSign ?? null) : null).then(() => {
      dirty = true;
    });
    look();
  };

  /** Moves the camera, and with it the coast that repeats. */
  const look = () => {
    camera.position.x = (position - (view.exhibits.length - 1) / 2) * pitch;
    camera.updateMatrixWorld();
    for (const one of near) one.cover(camera.position.x, halfLand);
    ranges.cover(camera.position.x, halfRanges);
    rotors.cover(camera.position.x, halfLand);
    shade.cover(camera.position.x, halfLand);
    dirty = true;
  };

  const move = () => {
    lines.object.position.z = Math.sin((timeS * Math.PI * 2) / 6) * 0.03;
    boats.object.position.y = Math.sin(timeS * 1.1) * 0.012;
    rotors.update(timeS);
    scenery.update(timeS);
    row.update(timeS, playing);
  };

  const draw = (nowMs: number) => {
    frame = requestAnimationFrame(draw);
    const gapMs = nowMs - lastMs;
    const elapsedMs = Math.min(100, gapMs);
    lastMs = nowMs;
    if (drew) ambientMs = ambientIntervalMs(gapMs);
    drew = false;
    if (view.covered) return;
    const dusk = evening.look(view, nowMs);
    if (dusk !== null) {
      const level = 1 - 0.58 * dusk;
      scenery.light(level);
      row.light(level);
      sign.light(level);
      dirty = true;
    }
    const rippling = ripples.mesh.visible;
    if (rippling) ripples.update(elapsedMs);
    if (!view.calm) {
      timeS += elapsedMs / 1000;
      if (nowMs - lastDrawnMs >= ambientMs) dirty = true;
    }
    if (!dirty && !rippling) return;
    dirty = false;
    lastDrawnMs = nowMs;
    drew = true;
    move();
    renderer.render(scene, camera);
  };

  const touch = new Raycaster();
  const at = new Vector2();
  const water = new Plane(new Vector3(0, 1, 0), -SEA_Y);
  const hit = new Vector3();
  const fronts = new Plane(new Vector3(0, 0, 1), -PAD_Z);

  /** Turns the ray of a finger on the glass. Answers whether the finger is on the stage at all. */
  const aim = (xPx: number, yPx: number): boolean => {
    const { stage } = view.layout;
    at.set(((xPx - stage.x) / stage.width) * 2 - 1, 1 - ((yPx - stage.y) / stage.height) * 2);
    if (Math.abs(at.x) > 1 || Math.abs(at.y) > 1) return false;
    touch.setFromCamera(at, camera);
    return true;
  };
  /** The exhibit that the finger's ray meets, in the upright plane through the middle of the pads. */
  const meets = (): string | null => {
    const there = touch.ray.intersectPlane(fronts, hit);
    return there ? row.at(hit.x, hit.y) : null;
  };

  fitCanvas();
  frame = requestAnimationFrame(draw);

  return {
    show(next) {
      const before = view;
      view = next;
      if (next.layout !== before.layout) fitCanvas();
      else if (!sameStanding(before, next)) stand();
      dirty = true;
    },
    moveTo(nextPosition, nextPitchPx, nextPlaying) {
      playing = nextPlaying;
      if (nextPosition === position && nextPitchPx === pitchPx) return;
      position = nextPosition;
      if (nextPitchPx === pitchPx) return look();
      pitchPx = nextPitchPx;
      stand();
    },
    touch(xPx, yPx) {
      if (!aim(xPx, yPx)) return;
      const met = meets();
      if (met !== null && !view.calm) row.push(met, timeS);
      dirty = true;
      if (met !== null) return;
      // A finger on the sky meets no water.
      if (!touch.ray.intersectPlane(water, hit) || hit.z < -6) return;
      ripples.start(hit.x, hit.z);
    },
    exhibitAt: (xPx, yPx) => (aim(xPx, yPx) ? meets() : null),
    dispose() {
      cancelAnimationFrame(frame);
      row.dispose();
      scenery.dispose();
      shade.dispose();
      sign.dispose();
      models.coast.dispose();
      models.scenery.dispose();
      material.dispose();
      rotors.mesh.dispose();
      ripples.mesh.geometry.dispose();
      ripples.mesh.material.dispose();
      renderer.dispose();
      host.replaceChildren();
    },
  };
}
