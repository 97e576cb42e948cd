import { driftAt, type Place, springTo, stopAfter, withElasticEnds } from './spring.ts';

/** What the coast does at present. */
export interface CoastPlan {
  /** Exhibits along the coast. */
  count: number;
  pitchPx: number;
  /** A row stands in the middle and gives way a little; a rail stops at each plate. */
  arrangement: 'row' | 'rail';
  /** Stop of a rail. */
  focus: number;
  drift: { loopS: number; plateDeg: number } | null;
  calm: boolean;
  /** Nobody sees it. */
  still: boolean;
}

export interface CoastMotion {
  plan(plan: CoastPlan): void;
  /** Called with the place once a frame while it moves, and once for every new plan. */
  follow(listener: (position: number, pitchPx: number) => void): () => void;
  grab(): void;
  /** `dxPx` since the grab; the coast goes with the finger. */
  drag(dxPx: number): void;
  /** Answers the stop that the coast goes to. */
  release(): number;
  dispose(): void;
}

/** Moves plates and model together, outside React. Frames are asked for only while something moves. */
export function createCoastMotion(): CoastMotion {
  const listeners = new Set<(position: number, pitchPx: number) => void>();
  let plan: CoastPlan = { count: 1, pitchPx: 1, arrangement: 'row', focus: 0, drift: null, calm: false, still: true };
  let place: Place = { position: 0, speed: 0 };
  let held: { from: number; stop: number } | null = null;
  let frame = 0;
  let lastMs = 0;
  let driftMs = 0;

  const middle = () => (plan.count - 1) / 2;
  const target = () => (plan.arrangement === 'row' ? middle() : plan.focus);
  const tell = () => {
    for (const listener of listeners) listener(place.position, plan.pitchPx);
  };

  const run = (nowMs: number) => {
    frame = 0;
    const dtS = Math.min(0.1, Math.max(0, (nowMs - lastMs) / 1000));
    lastMs = nowMs;
    if (plan.drift && !plan.calm) {
      driftMs += dtS * 1000;
      const drifted = driftAt(driftMs / 1000, plan.drift.loopS, plan.count, plan.drift.plateDeg);
      place = springTo(place, drifted, dtS, 2);
    } else if (!held) {
      place = springTo(place, target(), dtS, plan.calm ? 30 : undefined);
      if (Math.abs(place.position - target()) < 5e-4 && Math.abs(place.speed) < 5e-3) place = { position: target(), speed: 0 };
    }
    tell();
    const settled = place.position === target() && place.speed === 0;
    if (!plan.still && ((plan.drift && !plan.calm) || (!held && !settled))) wake();
  };
  const wake = () => {
    if (frame !== 0) return;
    frame = requestAnimationFrame(run);
  };

  return {
    plan(next) {
      if (!next.drift) driftMs = 0;
      if (place.position > next.count - 1 + 0.5) place = { position: Math.max(0, next.count - 1), speed: 0 };
      plan = next;
      tell();
      if (plan.still) return;
      lastMs = performance.now();
      wake();
    },
    follow(listener) {
      listeners.add(listener);
      listener(place.position, plan.pitchPx);
      return () => {
        listeners.delete(listener);
      };
    },
    grab() {
      held = { from: place.position, stop: target() };
      lastMs = performance.now();
    },
    drag(dxPx) {
      if (!held) return;
      const nowMs = performance.now();
      const dtS = Math.max(0.008, (nowMs - lastMs) / 1000);
      lastMs = nowMs;
      const low = plan.arrangement === 'row' ? middle() : 0;
      const high = plan.arrangement === 'row' ? middle() : plan.count - 1;
      const position = withElasticEnds(held.from - dxPx / plan.pitchPx, low, high);
      const speed = 0.5 * place.speed + 0.5 * ((position - place.position) / dtS);
      place = { position, speed };
      tell();
    },
    release() {
      const from = held?.stop ?? target();
      held = null;
      lastMs = performance.now();
      wake();
      return plan.arrangement === 'row' ? plan.focus : stopAfter(place, from, plan.count - 1);
    },
    dispose() {
      cancelAnimationFrame(frame);
      listeners.clear();
    },
  };
}
