import type { BakedMaterial } from '@look/stage/baked-material.ts';
import { EVENING_TINT } from '@look/stage/evening.ts';
import type { CoastView } from '../coast-port.ts';
import { eveningAt } from './daylight.ts';

/** The light goes with the clock, looked at so often. */
const LOOK_EVERY_MS = 20_000;
/** Lamps are lit before it is dark. */
const LAMPS_FROM = 0.2;

export interface EveningLight {
  /** Answers how far the evening has come when that changed, else null. */
  look(view: CoastView, nowMs: number): number | null;
}

/** Dusk over the table: model, lamps and the sky behind it, which is a layer of the page. */
export function createEveningLight(host: HTMLElement, material: BakedMaterial): EveningLight {
  const sky = document.createElement('div');
  const { style } = sky;
  style.position = 'absolute';
  style.inset = '0';
  style.opacity = '0';
  style.background = 'linear-gradient(to bottom, #39456a, #6a6d8c 14%, #b98f86 28%, #e3b083 42%, #8f8f8c 62%, #3f5862)';
  host.prepend(sky);
  let shown = -1;
  let lookedMs = -Infinity;
  let lookedAt: CoastView | null = null;
  return {
    look(view, nowMs) {
      if (view === lookedAt && nowMs - lookedMs < LOOK_EVERY_MS) return null;
      lookedMs = nowMs;
      lookedAt = view;
      const wallMs = view.wallMs === undefined ? Date.now() : view.wallMs;
      const evening = Math.max(view.evening ?? 0, wallMs === null ? 0 : eveningAt(wallMs));
      if (Math.abs(evening - shown) < 0.004) return null;
      shown = evening;
      const tint = material.uniforms.tint.value;
      tint.setRGB(1 + (EVENING_TINT[0] - 1) * evening, 1 + (EVENING_TINT[1] - 1) * evening, 1 + (EVENING_TINT[2] - 1) * evening);
      const lamps = Math.min(1, Math.max(0, (evening - LAMPS_FROM) / (1 - LAMPS_FROM)));
      // Under a brighter dusk the same lamps are seen less.
      material.uniforms.flickerLevel.value = lamps;
      style.opacity = String(evening);
      return evening;
    },
  };
}
