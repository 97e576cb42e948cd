import { type Place, springTo, standAt, stopAfter, withElasticEnds } from './spring.ts';
import { tourAt, type Vignette } from './tour.ts';

/** What the coast does at present. */
export interface CoastPlan {
  /** Exhibits along the coast. */
  count: number;
  pitchPx: number;
  /** A row stands in the middle and gives way a little; a rail stops at each plate. */
  arrangement: 'row' | 'rail';
  /** Stop of a rail. */
  focus: number;
  /** How far from its ends, in plates, the coast of a rail stands at the first and last stop. */
  inset: number;
  /** Attract: the coast goes from exhibit to exhibit by itself. */
  tour: { vignetteS: number; plateDeg: number } | null;
  calm: boolean;
  /** Nobody sees it. */
  still: boolean;
}

/** `offset` is how far from where it is going to stand the coast is, in plates; `vignette` whose vignette plays, in attract. */
export type CoastListener = (position: number, pitchPx: number, offset: number, vignette: Vignette | null) => void;

export interface CoastMotion {
  plan(plan: CoastPlan): void;
  /** Called with the place once a frame while it moves, and once for every new plan. */
  follow(listener: CoastListener): () => void;
  grab(): void;
  /** `dxPx` since the grab; the coast goes with the finger. */
  drag(dxPx: number): void;
  /** Answers the stop that the coast goes to. */
  release(): number;
  dispose(): void;
}

/** Moves plates and model together, outside React. Frames are asked for only while something moves. */
export function createCoastMotion(): CoastMotion {
  const listeners = new Set<CoastListener>();
  let plan: CoastPlan = { count: 1, pitchPx: 1, arrangement: 'row', focus: 0, inset: 0, tour: null, calm: false, still: true };
  let place: Place = { position: 0, speed: 0 };
  let held: { from: number } | null = null;
  let frame = 0;
  let lastMs = 0;
  let tourMs = 0;
  let vignette: Vignette | null = null;

  const middle = () => (plan.count - 1) / 2;
  const target = () => (plan.arrangement === 'row' ? middle() : standAt(plan.focus, plan.count, plan.inset));
  const tell = () => {
    for (const listener of listeners) listener(place.position, plan.pitchPx, place.position - target(), vignette);
  };

  const run = (nowMs: number) => {
    frame = 0;
    const dtS = Math.min(0.1, Math.max(0, (nowMs - lastMs) / 1000));
    lastMs = nowMs;
    if (plan.tour && !plan.calm) {
      tourMs += dtS * 1000;
      const tour = tourAt(tourMs / 1000, { count: plan.count, ...plan.tour });
      vignette = tour.vignette;
      place = springTo(place, tour.position, dtS, 2);
    } else if (!held) {
      place = springTo(place, target(), dtS, plan.calm ? 30 : undefined);
      if (Math.abs(place.position - target()) < 5e-4 && Math.abs(place.speed) < 5e-3) place = { position: target(), speed: 0 };
    }
    tell();
    const settled = place.position === target() && place.speed === 0;
    if (!plan.still && ((plan.tour && !plan.calm) || (!held && !settled))) wake();
  };
  const wake = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(run);
  };

  return {
    plan(next) {
      if (!next.tour) {
        tourMs = 0;
        vignette = null;
      }
      if (place.position > next.count - 1 + 0.5) place = { position: Math.max(0, next.count - 1), speed: 0 };
      plan = next;
      tell();
      if (plan.still) return;
      lastMs = performance.now();
      wake();
    },
    follow(listener) {
      listeners.add(listener);
      listener(place.position, plan.pitchPx, place.position - target(), vignette);
      return () => {
        listeners.delete(listener);
      };
    },
    grab() {
      held = { from: place.position };
      lastMs = performance.now();
    },
    drag(dxPx) {
      if (!held) return;
      const nowMs = performance.now();
      const dtS = Math.max(0.008, (nowMs - lastMs) / 1000);
      lastMs = nowMs;
      const rails = plan.arrangement === 'rail';
      const low = rails ? standAt(0, plan.count, plan.inset) : middle();
      const high = rails ? standAt(plan.count - 1, plan.count, plan.inset) : middle();
      const position = withElasticEnds(held.from - dxPx / plan.pitchPx, low, high);
      const speed = 0.5 * place.speed + 0.5 * ((position - place.position) / dtS);
      place = { position, speed };
      tell();
    },
    release() {
      held = null;
      lastMs = performance.now();
      wake();
      return plan.arrangement === 'row' ? plan.focus : stopAfter(place, plan.focus, plan.count, plan.inset);
    },
    dispose() {
      cancelAnimationFrame(frame);
      listeners.clear();
    },
  };
}
