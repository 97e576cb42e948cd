import { describe, expect, it } from 'vitest';
import { type Block, loadedBlock, uniformBlock } from '../../exhibits/earthquake-drill/model/block.ts';
import { type RockingState, standing, stepRocking } from '../../exhibits/earthquake-drill/model/rocking.ts';
import { halfSineOverturnsMps2 } from '../../exhibits/earthquake-drill/model/rocking-theory.ts';
import { stepSliding } from '../../exhibits/earthquake-drill/model/sliding.ts';
import { Q20, Q22, Q23 } from '../reference/earthquake-models.ts';

const G = 9.81;
const SHELF = uniformBlock(Q20.depthM, Q20.heightM);
const alphaOf = ({ sinAlpha, cosAlpha }: Block) => Math.atan2(sinAlpha, cosAlpha);
const tilted = (thetaRad: number): RockingState => ({ mode: 'rocks', thetaRad, rateRadPerS: 0, side: Math.sign(thetaRad) });
/** Kinetic and potential energy over the moment of inertia, 1/s². */
const energy = (block: Block, { thetaRad, rateRadPerS }: RockingState) =>
  rateRadPerS ** 2 / 2 + block.pSquared * Math.cos(alphaOf(block) - Math.abs(thetaRad));

/** Steps until the block passes upright; answers the time in s, to a microsecond. */
function untilImpactS(block: Block, state: RockingState): number {
  const { side } = state;
  for (let tick = 0; tick < 1e7; tick++) {
    stepRocking(state, block, 0, 0, 1e-6 * 20);
    if (state.side !== side || state.mode === 'stands') return (tick + 1) * 1e-6 * 20;
  }
  throw new Error('no impact');
}

/** Whether a push `floorAt` of `forS` overturns a block from rest. */
function overturns(block: Block, floorAt: (timeS: number) => number, forS: number, stepS = 0.001): boolean {
  const state = standing();
  for (let n = 0; n * stepS < 12; n++) {
    stepRocking(state, block, floorAt(n * stepS), floorAt((n + 1) * stepS), stepS);
    if (state.mode === 'fallen') return true;
    if (state.mode === 'stands' && n * stepS > forS) return false;
  }
  return false;
}

/** Least peak of a half-sine push that overturns a block, m/s². */
function leastHalfSine(block: Block, frequencyHz: number): number {
  let stands = 0;
  let falls = 100;
  for (let i = 0; i < 22; i++) {
    const peak = (stands + falls) / 2;
    const push = (t: number) => (t < 0.5 / frequencyHz ? peak * Math.sin(2 * Math.PI * frequencyHz * t) : 0);
    if (overturns(block, push, 0.5 / frequencyHz)) falls = peak;
    else stands = peak;
  }
  return falls;
}

describe('at rest', () => {
  it('West: a block stands up to g·b/h and rocks beyond it, against the floor', () => {
    for (const [depthM, heightM] of [
      [0.3, 1.8],
      [0.45, 1.8],
      [0.09, 0.3],
    ] as const) {
      const block = uniformBlock(depthM, heightM);
      const threshold = (G * depthM) / heightM;
      for (const direction of [1, -1]) {
        const state = standing();
        for (let n = 0; n < 100; n++)
          stepRocking(state, block, direction * threshold * 0.9999, direction * threshold * 0.9999, 0.001);
        expect(state).toEqual(standing());
        for (let n = 0; n < 100; n++)
          stepRocking(state, block, direction * threshold * 1.001, direction * threshold * 1.001, 0.001);
        expect(state.mode).toBe('rocks');
        expect(Math.sign(state.thetaRad)).toBe(-direction);
      }
    }
  });

  it('the moment of lift-off is found within a step', () => {
    // A ramp that crosses the threshold after 0.55 of the one step: what is left of it is rocking from rest.
    const state = standing();
    const ramp = SHELF.startsAtMps2 / 0.55;
    stepRocking(state, SHELF, 0, ramp, 0.01);
    const leftS = 0.45 * 0.01;
    // θ'' = −p²·cos α·(a − a₀)/g grows with time, so θ = −p² cos α ȧ t³/(6 g).
    const expected = -(SHELF.pSquared * SHELF.cosAlpha * (ramp / 0.01) * leftS ** 3) / (6 * G);
    expect(state.thetaRad / expected).toBeCloseTo(1, 2);
  });
});

describe('free rocking', () => {
  it('Q-22: a quarter of the cycle, four times, is the period within 1 %', () => {
    const quarterS = untilImpactS(SHELF, tilted(Q22.share * alphaOf(SHELF)));
    expect(Math.abs((4 * quarterS) / Q22.periodS - 1)).toBeLessThan(Q22.simulated);
  });

  it('the same quarter by quadrature of the energy integral, at any tilt, to 0.1 ms', () => {
    for (const share of [0.1, 0.5, 0.9]) {
      const alpha = alphaOf(SHELF);
      const from = share * alpha;
      // dt = dθ/√(2p²(cos(α−θ₀) − cos(α−θ))) with θ = θ₀(1 − u²), which takes the root away.
      let seconds = 0;
      for (let i = 0; i < 2000; i++) {
        const u = (i + 0.5) / 2000;
        const theta = from * (1 - u * u);
        seconds += (2 * from * u) / Math.sqrt(2 * SHELF.pSquared * (Math.cos(alpha - from) - Math.cos(alpha - theta))) / 2000;
      }
      expect(Math.abs(untilImpactS(SHELF, tilted(from)) - seconds), `${share}`).toBeLessThan(1e-4);
    }
  });

  it('keeps its energy between impacts to a billionth, and loses by each impact what Housner says', () => {
    const state = tilted(0.6 * alphaOf(SHELF));
    const lowest = SHELF.pSquared * Math.cos(alphaOf(SHELF));
    let before = energy(SHELF, state) - lowest;
    for (let impact = 0; impact < 6; impact++) {
      const { side } = state;
      while (state.side === side) {
        const at = energy(SHELF, state) - lowest;
        expect(Math.abs(at / before - 1)).toBeLessThan(1e-9);
        stepRocking(state, SHELF, 0, 0, 0.001);
      }
      const after = energy(SHELF, state) - lowest;
      expect(after / before).toBeCloseTo(Q20.restitution, 4);
      before = after;
    }
  });

  it('an impact in the middle of a long step is found: 40 ms at once as in 4000 steps', () => {
    const state = tilted(0.3 * alphaOf(SHELF));
    const quarterS = untilImpactS(SHELF, { ...state });
    const movedBy = (stepS: number) => {
      const moved = { ...state };
      for (let n = 0; n < Math.round((quarterS - 0.02) / 1e-5); n++) stepRocking(moved, SHELF, 0, 0, 1e-5);
      for (let n = 0; n < Math.round(0.04 / stepS); n++) stepRocking(moved, SHELF, 0, 0, stepS);
      return moved;
    };
    const [long, fine] = [movedBy(0.04), movedBy(1e-5)];
    expect(long.side).toBe(-1);
    expect(long.thetaRad / fine.thetaRad).toBeCloseTo(1, 6);
    expect(long.rateRadPerS / fine.rateRadPerS).toBeCloseTo(1, 6);
  });

  it('comes to rest, sooner the squatter it is', () => {
    const restsAfterS = (depthM: number) => {
      const block = uniformBlock(depthM, 1.8);
      const state = tilted(0.5 * alphaOf(block));
      let ticks = 0;
      for (; state.mode === 'rocks'; ticks++) stepRocking(state, block, 0, 0, 0.001);
      return ticks / 1000;
    };
    expect(restsAfterS(0.6)).toBeLessThan(restsAfterS(0.45));
    expect(restsAfterS(0.45)).toBeLessThan(restsAfterS(0.3));
    expect(restsAfterS(0.3)).toBeLessThan(30);
  });

  it('beyond its slenderness it falls and lies there', () => {
    const state = tilted(1.01 * alphaOf(SHELF));
    for (let n = 0; n < 5000; n++) stepRocking(state, SHELF, 0, 0, 0.001);
    expect(state).toEqual({ mode: 'fallen', thetaRad: Math.PI / 2, rateRadPerS: 0, side: 1 });
    stepRocking(state, SHELF, -50, -50, 0.001);
    expect(state.mode).toBe('fallen');
  });

  it('is of the fourth order: half the step, a sixteenth of the error', () => {
    const at = (stepS: number) => {
      const state = tilted(0.9 * alphaOf(SHELF));
      for (let n = 0; n < Math.round(0.4 / stepS); n++) stepRocking(state, SHELF, 0, 0, stepS);
      return state.thetaRad;
    };
    const exact = at(0.0005);
    const ratio = (at(0.1) - exact) / (at(0.05) - exact);
    expect(ratio).toBeGreaterThan(11);
    expect(ratio).toBeLessThan(22);
  });
});

describe('pushed', () => {
  it('a half-sine push overturns a slender block where the linear equation, solved in closed form, says so', () => {
    // θ'' = p²(θ − α + (a/g) sin ωt) from the lift-off on: it goes over when the growing part, exp(pt), is positive after the push.
    const block = uniformBlock(0.02, 1.8);
    const alpha = alphaOf(block);
    const p = Math.sqrt(block.pSquared);
    for (const hz of [0.5, 1, 2]) {
      const omega = 2 * Math.PI * hz;
      const endS = Math.PI / omega;
      const grows = (peak: number) => {
        const startS = Math.asin((alpha * G) / peak) / omega;
        const part = (t: number) =>
          (-Math.exp(-p * t) * (p * Math.sin(omega * t) + omega * Math.cos(omega * t))) / (p * p + omega * omega);
        return (peak / G) * (part(endS) - part(startS)) - (alpha / p) * Math.exp(-p * startS);
      };
      let stands = alpha * G;
      let falls = 100;
      for (let i = 0; i < 60; i++) {
        const middle = (stands + falls) / 2;
        if (grows(middle) > 0) falls = middle;
        else stands = middle;
      }
      expect(leastHalfSine(block, hz) / falls, `${hz} Hz`).toBeCloseTo(1, 2);
    }
  });

  it("Q-23: Housner's estimate lies above what overturns the block in truth: it is not on the safe side", () => {
    const truth = leastHalfSine(SHELF, Q23.frequencyHz);
    const estimate = halfSineOverturnsMps2(Q20.depthM, Q20.heightM, Q23.frequencyHz);
    expect(truth).toBeGreaterThan(SHELF.startsAtMps2);
    expect(truth).toBeLessThan(estimate);
    expect(truth).toBeGreaterThan(0.7 * estimate);
  });

  it('of two blocks of one shape the larger stands better, though both begin to rock together', () => {
    const [small, large] = [uniformBlock(0.15, 0.9), uniformBlock(0.6, 3.6)];
    expect(small.startsAtMps2).toBeCloseTo(large.startsAtMps2, 12);
    expect(leastHalfSine(large, 1)).toBeGreaterThan(1.3 * leastHalfSine(small, 1));
  });

  it('mirrored floor, mirrored block', () => {
    const [one, other] = [standing(), standing()];
    const floorAt = (n: number) => 3 * Math.sin(0.006 * n) + 2 * Math.sin(0.017 * n);
    for (let n = 0; n < 3000; n++) {
      stepRocking(one, SHELF, floorAt(n), floorAt(n + 1), 0.001);
      stepRocking(other, SHELF, -floorAt(n), -floorAt(n + 1), 0.001);
      expect(one.thetaRad + other.thetaRad).toBe(0);
    }
  });
});

describe('with a load', () => {
  it('centre and inertia are those of the sum over slices', () => {
    const load = { massRatio: 3, fromShare: 0.1, toShare: 0.45 };
    const [depthM, heightM] = [0.3, 1.8];
    const slices = 20_000;
    let mass = 0;
    let moment = 0;
    let aboutEdge = 0;
    for (let i = 0; i < slices; i++) {
      const z = ((i + 0.5) / slices) * heightM;
      const within = z / heightM > load.fromShare && z / heightM < load.toShare;
      const m = 1 / slices + (within ? load.massRatio / (slices * (load.toShare - load.fromShare)) : 0);
      mass += m;
      moment += m * z;
      // A slice about the edge: its height squared, and a third of the depth squared.
      aboutEdge += m * (z * z + (depthM * depthM) / 3);
    }
    const centreM = moment / mass;
    const radiusM = Math.hypot(depthM / 2, centreM);
    const block = loadedBlock(depthM, heightM, load);
    expect(block.startsAtMps2).toBeCloseTo((G * depthM) / 2 / centreM, 3);
    expect(block.pSquared).toBeCloseTo((mass * G * radiusM) / aboutEdge, 3);
    expect(block.velocityRestitution).toBeCloseTo(1 - (2 * mass * radiusM ** 2 * block.sinAlpha ** 2) / aboutEdge, 3);
  });

  it('a load over the whole height changes nothing', () => {
    const even = loadedBlock(0.3, 1.8, { massRatio: 7, fromShare: 0, toShare: 1 });
    for (const key of ['sinAlpha', 'cosAlpha', 'pSquared', 'velocityRestitution', 'startsAtMps2'] as const)
      expect(even[key], key).toBeCloseTo(SHELF[key], 12);
  });
});

describe('sliding', () => {
  it('a push of constant strength moves a thing as far as the closed form says, and friction stops it', () => {
    const [friction, push, forS] = [0.2, 5, 0.3];
    const state = { slipM: 0, slipMps: 0 };
    for (let n = 0; n < 3000; n++) stepSliding(state, friction, n < 300 ? push : 0, 0.001);
    const lag = push - friction * G;
    expect(state.slipMps).toBe(0);
    expect(state.slipM).toBeCloseTo(-((lag * forS ** 2) / 2 + (lag * forS) ** 2 / (2 * friction * G)), 6);
  });

  it('holds up to friction', () => {
    const state = { slipM: 0, slipMps: 0 };
    for (let n = 0; n < 1000; n++) stepSliding(state, 0.2, 0.2 * G * 0.999 * Math.sin(n / 50), 0.001);
    expect(state).toEqual({ slipM: 0, slipMps: 0 });
  });
});
