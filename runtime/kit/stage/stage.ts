import type { Layout } from '@look/layout.ts';
import { advance, createRoot, events, extend, flushSync, type RootState } from '@react-three/fiber';
import type { ReactNode } from 'react';
import {
  Group,
  InstancedMesh,
  Mesh,
  MeshBasicMaterial,
  PerspectiveCamera,
  PlaneGeometry,
  ShaderMaterial,
  type WebGLRenderer,
} from 'three';
import { type CanvasSize, canvasSizeOf } from './canvas-size.ts';
import { createProbe } from './probe.ts';

// What scenes may write as JSX without asking; a scene that needs more extends for itself.
extend({ Group, InstancedMesh, Mesh, MeshBasicMaterial, PerspectiveCamera, PlaneGeometry, ShaderMaterial });

export interface StageCounts {
  drawCalls: number;
  triangles: number;
  geometries: number;
  textures: number;
}

/** The one canvas of a frame. */
export interface Stage {
  readonly canvas: HTMLCanvasElement;
  /** Mounts this tree at once, in place of the one before. */
  show(children: ReactNode): void;
  /** Runs the frame callbacks and draws. `sceneTimeS` only grows. */
  draw(sceneTimeS: number): void;
  /** Fits the canvas to the layout; changes nothing when nothing changed. */
  fit(layout: Layout, resolution: number): void;
  /** Draws a marker and asks for it back; `probed` tells, some frames later, whether it arrived, and null until then. */
  probe(nowMs: number): void;
  probed(nowMs: number): boolean | null;
  counts(): StageCounts;
  readonly size: CanvasSize;
  dispose(): void;
}

/** Puts the stage's canvas into `place` and mounts an empty scene. Resolves when it can draw. */
export async function createStage(place: HTMLElement, layout: Layout): Promise<Stage> {
  const canvas = document.createElement('canvas');
  canvas.className = 'kit-canvas';
  canvas.setAttribute('aria-hidden', 'true');
  place.append(canvas);

  let size = canvasSizeOf(layout, window.devicePixelRatio, 1);
  const root = createRoot(canvas);
  const configure = () =>
    root.configure({
      gl: { antialias: true, alpha: false, stencil: false, powerPreference: 'high-performance' },
      // The baked material has its own tone curve.
      flat: true,
      frameloop: 'never',
      events,
      dpr: size.ratio,
      size: { width: size.widthPx, height: size.heightPx, top: 0, left: 0 },
    });
  await configure();
  const probe = createProbe();
  canvas.addEventListener('webglcontextlost', probe.forget);
  const store = root.render(null);
  const state = (): RootState => store.getState();
  const renderer = (): WebGLRenderer => state().gl;

  return {
    canvas,
    show: (children) => void flushSync(() => root.render(children)),
    draw: (sceneTimeS) => advance(sceneTimeS, true, state()),
    fit(next, resolution) {
      const fitted = canvasSizeOf(next, window.devicePixelRatio, resolution);
      if (fitted.widthPx === size.widthPx && fitted.heightPx === size.heightPx && fitted.ratio === size.ratio) return;
      const sameBox = fitted.widthPx === size.widthPx && fitted.heightPx === size.heightPx;
      size = fitted;
      if (!sameBox) state().setSize(size.widthPx, size.heightPx, 0, 0);
      state().setDpr(size.ratio);
    },
    probe: (nowMs) => probe.ask(renderer(), nowMs),
    probed: (nowMs) => probe.answer(renderer(), nowMs),
    counts() {
      const { memory, render } = renderer().info;
      return {
        drawCalls: render.calls,
        triangles: render.triangles,
        geometries: memory.geometries,
        textures: memory.textures,
      };
    },
    get size() {
      return size;
    },
    dispose() {
      root.unmount();
      canvas.remove();
    },
  };
}
