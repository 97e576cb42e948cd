import { describe, expect, it } from 'vitest';
import {
  type GridParameters,
  initialSlopeHzPerS,
  NOMINAL_HZ,
  requireGrid,
  steadyGrid,
  stepGrid,
} from '../../exhibits/keep-the-lights-on/model/power/frequency.ts';
import { createStorm, typhoonWindMps } from '../../exhibits/keep-the-lights-on/model/power/storm.ts';
import { ask } from './ask.ts';
import { expectNear } from './near.ts';

/** A grid without dead band and limits: a linear system, whose answer is known. */
const linear: GridParameters = {
  baseMW: 160_000,
  inertiaS: 3.5,
  governedMW: 160_000,
  reserveUpMW: 1e9,
  reserveDownMW: 1e9,
  batteryMW: 0,
  damping: 1.5,
  droop: 0.05,
  deadBandHz: 0,
  governorS: 8,
};
const LOST_MW = 2000;

function run(grid: GridParameters, surplusMW: number, seconds: number, dtS: number) {
  const state = steadyGrid();
  for (let i = 0; i < Math.round(seconds / dtS); i++) stepGrid(state, grid, surplusMW, dtS);
  return state;
}

/** Step answer of swing equation and one governor: a damped oscillation, by hand. */
function closedFormHz({ baseMW, inertiaS, damping, droop, governorS }: GridParameters, surplusMW: number, t: number): number {
  const p = surplusMW / baseMW;
  const stiffness = damping + 1 / droop;
  const sigma = (1 / governorS + damping / (2 * inertiaS)) / 2;
  const omega = Math.sqrt(stiffness / (2 * inertiaS * governorS) - sigma * sigma);
  const settled = p / stiffness;
  const swing =
    Math.exp(-sigma * t) *
    (-settled * Math.cos(omega * t) + ((p / (2 * inertiaS) - sigma * settled) / omega) * Math.sin(omega * t));
  return NOMINAL_HZ * (1 + settled + swing);
}

describe('swing equation', () => {
  it('storyboard: 2 GW lost of 160 GW with 3.5 s of inertia fall at 0.09 Hz/s', () => {
    expectNear(initialSlopeHzPerS(-LOST_MW, 160_000, 3.5), -0.0893, 1e-3);
    const state = run(linear, -LOST_MW, 0.001, 0.001);
    expectNear((state.frequencyHz - NOMINAL_HZ) / 0.001, -0.0893, 1e-2);
  });

  it('nothing missing, nothing moves', () => {
    expect(run(linear, 0, 10, 0.05)).toEqual(steadyGrid());
  });

  it('without governors the load itself catches it: an exponential to ΔP f₀/(D S)', () => {
    const alone = { ...linear, governedMW: 0 };
    for (const t of [1, 5, 20]) {
      const depth = (LOST_MW * NOMINAL_HZ) / (alone.damping * alone.baseMW);
      const expected = NOMINAL_HZ - depth * (1 - Math.exp((-alone.damping * t) / (2 * alone.inertiaS)));
      expectNear(run(alone, -LOST_MW, t, 0.05).frequencyHz, expected, 1e-9);
    }
  });

  it('with governors it swings as the closed form says', () => {
    for (const t of [1, 3, 6, 15, 60]) {
      expectNear(run(linear, -LOST_MW, t, 0.05).frequencyHz, closedFormHz(linear, -LOST_MW, t), 1e-8);
    }
  });

  it('the error falls with the fourth power of the step', () => {
    const exact = closedFormHz(linear, -LOST_MW, 8);
    const error = (dtS: number) => Math.abs(run(linear, -LOST_MW, 8, dtS).frequencyHz - exact);
    expect(Math.log2(error(1) / error(0.5))).toBeGreaterThan(3.7);
    expect(Math.log2(error(0.5) / error(0.25))).toBeGreaterThan(3.7);
  });

  it('energy: what the turning masses lose is what was missing', () => {
    // Linearised energy of motion 2 H S (f − f₀)/f₀ against the sum of power, without damping.
    const grid = { ...linear, damping: 0 };
    const state = steadyGrid();
    let missingMWs = 0;
    const dtS = 0.001;
    for (let i = 0; i < 5000; i++) {
      const before = state.governorMW;
      stepGrid(state, grid, -LOST_MW, dtS);
      missingMWs += (-LOST_MW + (before + state.governorMW) / 2) * dtS;
    }
    const motionMWs = (2 * grid.inertiaS * grid.baseMW * (state.frequencyHz - NOMINAL_HZ)) / NOMINAL_HZ;
    expectNear(motionMWs, missingMWs, 1e-6);
  });
});

describe('reserve, batteries, inertia', () => {
  const lossOf = (change: object) =>
    ask('frequency', { baseMW: 160_000, inertiaS: 3.5, lostMW: 4000, reserveMW: 5000, ...change }) as {
      slopeHzPerS: number;
      extremeHz: number;
      extremeAfterS: number;
      settledHz: number;
    };

  it('settles where droop and damping say, dead band and all', () => {
    // 4000 MW = S_g/(R f₀) (x − 0.033) + D S/f₀ x, x in Hz below 50.
    const perHz = 160_000 / (0.05 * 50);
    const damped = (1.5 * 160_000) / 50;
    const x = (4000 + perHz * 0.033) / (perHz + damped);
    expectNear(lossOf({}).settledHz, 50 - x, 1e-6);
  });

  it('reserve that is smaller than the loss leaves the rest to the load', () => {
    const x = ((4000 - 1000) * 50) / (1.5 * 160_000);
    expectNear(lossOf({ reserveMW: 1000 }).settledHz, 50 - x, 1e-5);
  });

  it('less inertia falls faster and lower; batteries catch it', () => {
    const [light, heavy] = [lossOf({ inertiaS: 1.75 }), lossOf({})];
    expectNear(light.slopeHzPerS, 2 * heavy.slopeHzPerS, 1e-12);
    expect(light.extremeHz).toBeLessThan(heavy.extremeHz);
    expect(lossOf({ batteryMW: 2000 }).extremeHz).toBeGreaterThan(heavy.extremeHz);
  });

  it('a loss of load is a loss of power upside down', () => {
    expectNear(lossOf({ lostMW: -4000 }).extremeHz - 50, 50 - lossOf({}).extremeHz, 1e-9);
  });

  it.each(['baseMW', 'inertiaS', 'droop', 'governorS'] as const)('a grid without %s is refused', (name) => {
    expect(() => requireGrid({ ...linear, [name]: 0 })).toThrowError(expect.objectContaining({ code: 'science/out-of-range' }));
  });
});

describe('typhoon', () => {
  it('rises from a fresh breeze to its strongest and never falls on the way', () => {
    expect([typhoonWindMps(0, 36), typhoonWindMps(1, 36)]).toEqual([11.5, 36]);
    const winds = Array.from({ length: 101 }, (_, i) => typhoonWindMps(i / 100, 36));
    expect([...winds].sort((a, b) => a - b)).toEqual(winds);
  });

  it('farms give all, then row after row turns out of the wind, until none is left', () => {
    const storm = createStorm(3);
    const shares = [12, 21, 23, 24, 25, 26, 27, 30].map((v) => storm.share(v));
    expect(shares[1]).toBe(1);
    expect(shares.at(-1)).toBe(0);
    for (let i = 2; i < shares.length; i++) expect(shares[i]!).toBeLessThanOrEqual(shares[i - 1]!);
    expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThanOrEqual(2);
  });

  it('rows come back only when their wind has eased below 22 m/s', () => {
    const storm = createStorm(3);
    storm.share(40);
    expect(storm.share(25)).toBe(0);
    expect(storm.stopped.every((isOut) => isOut)).toBe(true);
    storm.share(19);
    expect(storm.stopped.some((isOut) => isOut)).toBe(false);
    expect(storm.share(20)).toBe(1);
  });
});
