import { KioskError } from '@base/errors.ts';
import type { Layout } from '@look/layout.ts';
import type { FrameMessage } from '@protocol/messages.ts';
import type { Observable } from '../host/observable.ts';
import { createContextWatch } from '../stage/context-watch.ts';
import type { Tier } from '../stage/quality.ts';
import { createQualityGovernor } from '../stage/quality-governor.ts';
import type { Stage } from '../stage/stage.ts';
import type { Phase } from './failure.ts';
import type { OpenExhibit } from './open-exhibit.ts';

/*
 * One animation frame: the model moves on by whole steps, the scene is drawn between them, the page samples. Nothing here
 * goes through React and nothing is allocated, except every few seconds for snapshot, metrics and probe.
 */

const SNAPSHOT_EVERY_MS = 2000;
const METRICS_EVERY_MS = 5000;
const PROBE_EVERY_MS = 4000;
/** Paused, the picture stands still but is drawn now and then: the size may change, and the host sees that it could be. */
const PAUSED_EVERY_MS = 250;
/** A frame that took longer was asleep. */
const LONGEST_FRAME_S = 0.25;

export interface FrameDrawingParts {
  stage: Stage;
  layout: Observable<Layout>;
  handDown(): boolean;
  fail(error: unknown, phase: Phase): void;
  /** Mounts the scene anew, after the GPU gave the canvas back. */
  remount(): void;
  ready(exhibitId: string): void;
  send(message: FrameMessage): void;
}

export interface FrameDrawing {
  frame(nowMs: number): void;
  drawOnce(): void;
  open(exhibit: OpenExhibit): void;
  pause(): void;
  resume(): void;
  close(): void;
  readonly frames: number;
  readonly timesLost: number;
  readonly tier: Tier;
}

export function createFrameDrawing(parts: FrameDrawingParts): FrameDrawing {
  const { stage, layout, send } = parts;
  const context = createContextWatch();
  const governor = createQualityGovernor();
  let exhibit: OpenExhibit | null = null;
  let saidReady = false;
  let paused = false;
  let kept: unknown;
  let tier: Tier = 'high';
  let frames = 0;
  let lastMs = 0;
  let sceneTimeS = 0;
  let drawnAtMs = 0;
  let snapshotAtMs = 0;
  let metricsAtMs = 0;
  let probedAtMs = 0;
  let busyMs = 0;
  let busyFrames = 0;

  stage.canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault();
    context.lost(performance.now());
    kept = exhibit?.run.model.snapshot();
  });
  stage.canvas.addEventListener('webglcontextrestored', () => {
    context.restored(performance.now());
    if (exhibit === null) return;
    try {
      if (kept !== undefined) exhibit.run.restore(kept);
      parts.remount();
    } catch (error) {
      parts.fail(error, 'canvas');
    }
  });

  const draw = (deltaS: number) => {
    sceneTimeS += deltaS;
    stage.draw(sceneTimeS);
    frames++;
  };

  const move = (open: OpenExhibit, elapsedS: number): boolean => {
    try {
      open.run.advance(elapsedS, open.session.preferences.get().calm);
      return true;
    } catch (error) {
      parts.fail(error, 'stepping');
      return false;
    }
  };

  const nowAndThen = (open: OpenExhibit, nowMs: number) => {
    if (nowMs - snapshotAtMs >= SNAPSHOT_EVERY_MS) {
      snapshotAtMs = nowMs;
      send({ type: 'snapshot', snapshot: open.run.model.snapshot() });
    }
    if (nowMs - probedAtMs >= PROBE_EVERY_MS) {
      probedAtMs = nowMs;
      stage.probe(nowMs);
    }
    const arrived = stage.probed(nowMs);
    if (arrived !== null) context.probed(arrived);
    if (nowMs - metricsAtMs >= METRICS_EVERY_MS) {
      metricsAtMs = nowMs;
      send({ type: 'metrics', ...stage.counts(), mainThreadMs: busyFrames === 0 ? 0 : busyMs / busyFrames });
      busyMs = 0;
      busyFrames = 0;
    }
  };

  const play = (open: OpenExhibit, nowMs: number, elapsedS: number) => {
    const startMs = performance.now();
    if (!move(open, elapsedS)) return;
    try {
      draw(open.run.clock.deltaS);
      open.session.frames.tell(nowMs);
      if (!saidReady && open.holds.open === 0) {
        saidReady = true;
        parts.ready(open.session.definition.id);
      }
      nowAndThen(open, nowMs);
    } catch (error) {
      parts.fail(error, 'drawing');
    }
    busyMs += performance.now() - startMs;
    busyFrames++;
  };

  return {
    frame(nowMs) {
      const elapsedMs = nowMs - lastMs;
      lastMs = nowMs;
      const state = context.state(nowMs);
      if (state === 'dead') parts.fail(new KioskError('stage/context-lost', { reason: context.reason ?? 'unknown' }), 'canvas');
      if (state !== 'whole' || exhibit === null) return;

      if (saidReady && !paused) {
        tier = governor.measure(elapsedMs, nowMs, parts.handDown());
        exhibit.setTier(tier);
      }
      stage.fit(layout.get(), exhibit.session.quality.get().resolution);
      if (!paused) {
        drawnAtMs = nowMs;
        play(exhibit, nowMs, Math.min(LONGEST_FRAME_S, elapsedMs / 1000));
      } else if (nowMs - drawnAtMs >= PAUSED_EVERY_MS) {
        drawnAtMs = nowMs;
        exhibit.run.hold();
        draw(0);
      }
    },
    drawOnce: () => draw(0),
    open(opened) {
      exhibit = opened;
      saidReady = false;
      paused = false;
      frames = 0;
    },
    pause() {
      paused = true;
    },
    resume() {
      paused = false;
    },
    close() {
      exhibit = null;
      kept = undefined;
      paused = false;
    },
    get frames() {
      return frames;
    },
    get timesLost() {
      return context.timesLost;
    },
    get tier() {
      return tier;
    },
  };
}
