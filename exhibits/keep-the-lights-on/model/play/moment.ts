import { clamp } from '@science/clamp.ts';
import { quantity, RULE } from '@science/quantity.ts';
import { createRandom } from '@science/random.ts';
import { FREQUENCY, type GridParameters, NOMINAL_HZ, steadyGrid, stepGrid } from '../power/frequency.ts';
import { createStorm, typhoonWindMps } from '../power/storm.ts';
import type { Region } from '../region.ts';
import { type Difficulty, STRAIN } from '../settings.ts';
import {
  between,
  type Control,
  capacityMW,
  DEMANDS,
  GAME_SPEED,
  MOMENT_S,
  type MomentKind,
  rampPerMin,
  SCENES,
  STRONGEST,
  SUPPLIES,
  strained,
} from './moment-script.ts';
import { brokenRules, type MomentMeasures, type MomentState, measuresOf, TRACE_S } from './moment-state.ts';
import { allowedShare, RESTART_S, STAGE_SHARE, stepShedding, survives } from './shedding.ts';

/*
 * A moment at the grid's desk: keep the needle at 50 hertz. Two pairs of hands, one at supply and one at demand, on the region's grid. Plants
 * follow the hands as fast as they can; governors and batteries help within the reserve that was held; what goes wrong shows on the dial.
 */

/** Longest step of the grid's own time. */
const GRID_STEP_S = 0.05;
/** Reserve that the slider can hold, as a share of the load. */
const MOST_RESERVE = quantity(0.08, '', RULE);
const USUAL_RESERVE = 0.35;
/** Turning plant as a share of the load: what has governors. */
const GOVERNED_SHARE = quantity(0.6, '', `Illustrative; ${RULE}`);
/** Of the load, at least this share is carried by what turns, whatever hands do. */
const LEAST_TURNING = quantity(0.2, '', RULE);
/** Plants can always come down this far, as a share of the load. */
const DOWN_SHARE = quantity(0.15, '', RULE);
/** Seconds in which load and clouds forget what they were, on the visitor's clock. */
const MEMORY_S = quantity(6, 's', RULE);

const CONTROLS: readonly Control[] = [...SUPPLIES, ...DEMANDS];

export interface Moment {
  readonly state: MomentState;
  /** Moves a control. What is no number changes nothing. */
  ask(control: Control, level: number): void;
  /** Holds reserve, 0…1 of the most. Counts until the moment begins. */
  holdReserve(level: number): void;
  /** The visitor's clock, seconds. After the end nothing moves. */
  step(dtS: number): void;
  done(): boolean;
  /** Mean wind at the hubs, m/s. */
  windMps(): number;
  /** What a control gives now, as a share of its capacity; storage −1 (fills) … 1 (gives). */
  outputShare(control: Control): number;
  measures(): MomentMeasures;
  snapshot(): MomentState;
  restore(state: MomentState): void;
  broken(): readonly string[];
}

/** A moment in balance, on a region's grid. The seed draws clouds, wandering load and the rows of the wind farms. */
export function createMoment(kind: MomentKind, region: Region, seed: number, difficulty: Difficulty = 'normal'): Moment {
  const scene = strained(SCENES[kind], STRAIN[difficulty]);
  const peakMW = region.grid.peakMW.value;
  const baseMW = peakMW * scene.demand[0];
  const storm = createStorm(seed);
  const capacities = Object.fromEntries(CONTROLS.map((c) => [c, capacityMW(region, c)])) as Record<Control, number>;
  const levels: Record<Control, number> = { ...scene.levels, charging: 0, cooling: 0, factory: 0, storage: 0 };
  let random = createRandom(seed);

  const parameters: GridParameters = {
    baseMW,
    inertiaS: region.grid.inertiaS.value,
    governedMW: GOVERNED_SHARE.value * baseMW,
    reserveUpMW: 0,
    reserveDownMW: DOWN_SHARE.value * baseMW,
    batteryMW: 0,
    damping: FREQUENCY.damping.value,
    droop: FREQUENCY.droop.value,
    deadBandHz: FREQUENCY.deadBand.value,
    governorS: FREQUENCY.governorS.value,
  };

  const state: MomentState = {
    kind,
    timeS: 0,
    grid: steadyGrid(),
    shedding: { dark: 0, waitedS: 0 },
    asked: { ...levels },
    reached: { ...levels },
    reserve: USUAL_RESERVE,
    reserveHeldMW: USUAL_RESERVE * MOST_RESERVE.value * baseMW,
    storedMWh: region.grid.storageMWh.value / 2,
    cloud: 0,
    wander: 0,
    random: random.state(),
    stopped: storm.stopped,
    inertiaS: region.grid.inertiaS.value,
    restMW: 0,
    restartS: 0,
    blackouts: 0,
    lostWindMW: 0,
    demandMW: 0,
    supplyMW: 0,
    servedMWh: 0,
    unservedMWh: 0,
    carbonT: 0,
    outsideS: 0,
    trace: [],
    helpedSupplyMW: 0,
    helpedDemandMW: 0,
  };

  const passed = () => Math.min(1, state.timeS / MOMENT_S[kind]);
  /** Share of its capacity that a control could give now. */
  const available = (control: Control): number => {
    if (control === 'solar') return between(scene.sun, passed()) * (1 - scene.clouds * clamp(state.cloud, 0, 1));
    if (control === 'wind' && kind === 'typhoon') return storm.share(typhoonWindMps(passed(), STRONGEST.value));
    return 1;
  };
  const outputMW = (control: Control) => {
    const trim = control === 'wind' || control === 'solar' ? allowedShare(state.grid.frequencyHz) : 1;
    return state.reached[control] * available(control) * capacities[control] * trim;
  };
  const demandMW = () => {
    const asked = peakMW * between(scene.demand, passed()) * (1 + scene.wander * state.wander);
    return asked - outputMW('charging') - outputMW('cooling') - outputMW('factory');
  };
  const storageMW = () => {
    const wanted = outputMW('storage');
    return (wanted > 0 && state.storedMWh <= 0) || (wanted < 0 && state.storedMWh >= region.grid.storageMWh.value) ? 0 : wanted;
  };
  const handsMW = () => {
    let sum = 0;
    for (const control of SUPPLIES) sum += outputMW(control);
    return sum;
  };
  /** Inertia shrinks with the share of the load that wind and sun carry: they are not tied to the grid by mass. */
  const inertiaS = () => {
    const turning = 1 - (outputMW('wind') + outputMW('solar')) / Math.max(1, state.demandMW);
    return region.grid.inertiaS.value * clamp(turning, LEAST_TURNING.value, 1);
  };
  /** The rest takes over what is missing at this moment, and the needle stands at 50 Hz. */
  const balance = () => {
    Object.assign(state.asked, levels);
    Object.assign(state.reached, levels);
    Object.assign(state.grid, steadyGrid());
    Object.assign(state.shedding, { dark: 0, waitedS: 0 });
    state.demandMW = demandMW();
    state.restMW = state.demandMW - handsMW();
    state.supplyMW = state.demandMW;
    state.inertiaS = inertiaS();
  };

  const walk = (value: number, dtS: number) => {
    const kept = Math.exp(-dtS / MEMORY_S.value);
    // Uniform noise of unit variance; the sum of many is as good as Gaussian.
    return value * kept + Math.sqrt(1 - kept * kept) * random.between(-Math.sqrt(3), Math.sqrt(3));
  };

  /** Moves plants towards what was asked, and counts whose hands helped. */
  const follow = (gridS: number, surplusMW: number) => {
    for (const control of CONTROLS) {
      const most = (rampPerMin(region, control) / 60) * gridS;
      const moved = clamp(state.asked[control] - state.reached[control], -most, most);
      state.reached[control] += moved;
      const helpMW = moved * available(control) * capacities[control] * -Math.sign(surplusMW);
      if (helpMW <= 0) continue;
      if ((SUPPLIES as readonly Control[]).includes(control)) state.helpedSupplyMW += helpMW;
      else state.helpedDemandMW += helpMW;
    }
  };

  const account = (gridS: number, darkMW: number) => {
    const hours = gridS / 3600;
    state.storedMWh = clamp(state.storedMWh - storageMW() * hours, 0, region.grid.storageMWh.value);
    state.unservedMWh += darkMW * hours;
    state.servedMWh += (state.demandMW - darkMW) * hours;
    const rest = state.restMW + state.grid.governorMW;
    state.carbonT +=
      (Math.max(0, rest) * region.carbon.gridKgPerKwh.value + outputMW('gas') * region.plants.gasTPerMWh.value) * hours;
  };

  const stepWithin = (gridS: number) => {
    state.demandMW = demandMW();
    const darkMW = state.shedding.dark * STAGE_SHARE.value * state.demandMW;
    state.supplyMW = handsMW() + storageMW() + state.restMW;
    const surplusMW = state.supplyMW - (state.demandMW - darkMW);
    follow(gridS, surplusMW);
    stepGrid(state.grid, parameters, surplusMW, gridS);
    stepShedding(state.shedding, state.grid.frequencyHz, gridS);
    account(gridS, darkMW);
    if (survives(state.grid.frequencyHz)) return;
    state.blackouts++;
    state.restartS = RESTART_S.value;
  };

  /** Nothing runs and nothing is lit; neighbours start the grid again with everything where it was at the beginning. */
  const stepDark = (dtS: number) => {
    state.unservedMWh += (demandMW() * dtS * GAME_SPEED.value) / 3600;
    state.restartS = Math.max(0, state.restartS - dtS);
    balance();
  };

  balance();

  return {
    state,
    ask(control, level) {
      if (!Number.isFinite(level)) return;
      state.asked[control] = clamp(level, control === 'storage' ? -1 : 0, 1);
    },
    holdReserve(level) {
      if (!Number.isFinite(level) || state.timeS > 0) return;
      state.reserve = clamp(level, 0, 1);
      state.reserveHeldMW = state.reserve * MOST_RESERVE.value * baseMW;
    },
    step(dtS) {
      if (!(dtS > 0) || state.timeS >= MOMENT_S[kind]) return;
      state.timeS = Math.min(MOMENT_S[kind], state.timeS + dtS);
      state.cloud = walk(state.cloud, dtS);
      state.wander = clamp(walk(state.wander, dtS), -1, 1);
      state.random = random.state();
      parameters.reserveUpMW = state.reserveHeldMW;
      state.inertiaS = inertiaS();
      parameters.inertiaS = state.inertiaS;
      state.outsideS += Math.abs(state.grid.frequencyHz - NOMINAL_HZ) > FREQUENCY.band.value || state.restartS > 0 ? dtS : 0;
      if (state.restartS > 0) stepDark(dtS);
      else {
        const gridS = dtS * GAME_SPEED.value;
        const count = Math.ceil(gridS / GRID_STEP_S);
        for (let i = 0; i < count && state.restartS === 0; i++) stepWithin(gridS / count);
      }
      if (state.timeS >= state.trace.length * TRACE_S) state.trace.push(state.restartS > 0 ? 0 : state.grid.frequencyHz);
      state.lostWindMW = Math.max(state.lostWindMW, kind === 'typhoon' ? (1 - available('wind')) * capacities.wind : 0);
    },
    done: () => state.timeS >= MOMENT_S[kind],
    measures: () => measuresOf(state),
    windMps: () => (kind === 'typhoon' ? typhoonWindMps(passed(), STRONGEST.value) : region.wind.meanMps.value),
    outputShare: (control) => state.reached[control] * (control === 'storage' ? 1 : available(control)),
    snapshot: () => structuredClone(state),
    restore(snapshot) {
      Object.assign(state, structuredClone(snapshot));
      random = createRandom(state.random);
      storm.restore(snapshot.stopped);
      state.stopped = storm.stopped;
    },
    broken: () => brokenRules(state, region),
  };
}
