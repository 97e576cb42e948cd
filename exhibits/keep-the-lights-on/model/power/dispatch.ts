import { KioskError } from '@base/errors.ts';
import { requireBetween, requireNotNegative, requirePositive } from '@science/require.ts';

/*
 * Hour by hour: what runs, what is stored, and whether the lights stay on. Wind, sun and nuclear come first because they cost nothing
 * more once they stand. What is over fills the store, and the rest is curtailed; what is missing comes out of the store and from plants in
 * merit order within their ramps, then from load that can wait, and what is still missing goes unserved.
 *
 * In every hour, to rounding:
 *
 *   demand − shifted + returned = wind + solar + nuclear − curtailed − charged + discharged + Σ plants + unserved
 *
 * With the store first, coal as the only plant, no ramp and no load that waits, this is the plain form that the query answers.
 */

/** A bucket with a lid. Energy is counted inside; power at the grid. Half of the round trip is lost on the way in, half on the way out. */
export interface Storage {
  energyMWh: number;
  powerMW: number;
  /** 0…1 */
  roundTrip: number;
  initialMWh: number;
}

/** A plant that can be turned up and down. */
export interface Plant {
  id: string;
  /** Infinity when nothing limits it. */
  capMW: number;
  /** Most that its output changes from hour to hour; Infinity when an hour is time enough. */
  rampMWPerH: number;
  /** t CO2/MWh */
  carbon: number;
}

/** Load that can wait: nothing is lost, it is made up as soon as something is over or idle. */
export interface Shift {
  powerMW: number;
  /** Most that waits at a time. */
  energyMWh: number;
}

export interface Fleet {
  nuclearMW: number;
  storage: Storage;
  /**
   * `first`: the store empties before any plant runs, and only what is over fills it (least carbon). `reserve`: the store
   * is kept for when the plants are not enough, and idle plants fill it (most light).
   */
  storeAs: 'first' | 'reserve';
  /** In merit order: the first runs first. */
  plants: readonly Plant[];
  shift: Shift;
}

/** Hourly means, MW. */
export interface Hours {
  demandMW: ArrayLike<number>;
  windMW: ArrayLike<number>;
  solarMW: ArrayLike<number>;
}

/** One entry for each hour; MW are hourly means and therefore MWh. */
export interface DispatchRun {
  chargedMW: Float64Array;
  dischargedMW: Float64Array;
  curtailedMW: Float64Array;
  unservedMW: Float64Array;
  shiftedMW: Float64Array;
  returnedMW: Float64Array;
  /** In the fleet's order. */
  plantMW: readonly Float64Array[];
  /** In the store at the hour's end. */
  storedMWh: Float64Array;
  /** Load that still waits at the hour's end. */
  waitingMWh: Float64Array;
}

export const NO_STORAGE: Storage = { energyMWh: 0, powerMW: 0, roundTrip: 1, initialMWh: 0 };
export const NO_SHIFT: Shift = { powerMW: 0, energyMWh: 0 };

export function createRun(hours: number, plants: number): DispatchRun {
  const column = () => new Float64Array(hours);
  return {
    chargedMW: column(),
    dischargedMW: column(),
    curtailedMW: column(),
    unservedMW: column(),
    shiftedMW: column(),
    returnedMW: column(),
    plantMW: Array.from({ length: plants }, column),
    storedMWh: column(),
    waitingMWh: column(),
  };
}

/** @throws KioskError `science/out-of-range` for a fleet that cannot be. */
function requireFleet({ nuclearMW, storage, plants, shift }: Fleet): void {
  requireNotNegative('nuclear (MW)', nuclearMW);
  requireNotNegative('storage energy (MWh)', storage.energyMWh);
  requireNotNegative('storage power (MW)', storage.powerMW);
  requirePositive('round trip', storage.roundTrip);
  requireBetween('round trip', storage.roundTrip, 0, 1);
  requireBetween('energy in store (MWh)', storage.initialMWh, 0, storage.energyMWh);
  requireNotNegative('load that waits (MW)', shift.powerMW);
  requireNotNegative('load that waits (MWh)', shift.energyMWh);
  for (const { id, capMW, rampMWPerH, carbon } of plants) {
    // Not `requireNotNegative`: here there may be no limit.
    if (!(capMW >= 0)) throw new KioskError('science/out-of-range', { name: `${id} (MW)`, value: capMW, allowed: '0 or more' });
    if (!(rampMWPerH >= 0))
      throw new KioskError('science/out-of-range', { name: `${id}, ramp (MW/h)`, value: rampMWPerH, allowed: '0 or more' });
    requireNotNegative(`${id}, carbon (t/MWh)`, carbon);
  }
}

/**
 * Runs a fleet through the hours and writes what happened into `into` (made with `createRun` for as many hours and plants).
 * Plants may start anywhere within their caps in the first hour; from then on their ramps bind them, downwards too: what they cannot
 * give up in time is curtailed like wind.
 *
 * Leaves out the grid inside the city, plants that must not run low, and forecasts: the store knows nothing of tomorrow.
 *
 * @throws KioskError `science/out-of-range` for a fleet that cannot be.
 */
export function dispatch(hours: Hours, fleet: Fleet, into: DispatchRun): DispatchRun {
  requireFleet(fleet);
  const { nuclearMW, storage, plants, shift } = fleet;
  const reserve = fleet.storeAs === 'reserve';
  const oneWay = Math.sqrt(storage.roundTrip);
  let stored = storage.initialMWh;
  let waiting = 0;

  for (let hour = 0; hour < hours.demandMW.length; hour++) {
    let missing = hours.demandMW[hour]! - hours.windMW[hour]! - hours.solarMW[hour]! - nuclearMW;
    for (let p = 0; p < plants.length; p++) {
      const least = lowest(plants[p]!, into.plantMW[p]!, hour);
      into.plantMW[p]![hour] = least;
      missing -= least;
    }
    let charged = 0;
    let discharged = 0;
    let shifted = 0;
    let returned = 0;

    if (missing < 0) {
      returned = Math.min(-missing, shift.powerMW, waiting);
      missing += returned;
      // The outer nought keeps a −0 away, which a reader would stumble over.
      charged = Math.max(0, Math.min(-missing, storage.powerMW, (storage.energyMWh - stored) / oneWay));
      missing += charged;
    } else {
      if (reserve) missing = runPlants(plants, into.plantMW, hour, missing);
      discharged = Math.min(missing, storage.powerMW, stored * oneWay);
      missing -= discharged;
      if (!reserve) missing = runPlants(plants, into.plantMW, hour, missing);
      shifted = Math.min(missing, shift.powerMW, shift.energyMWh - waiting);
      missing -= shifted;
      if (missing === 0 && shifted === 0 && waiting > 0) {
        const wanted = Math.min(shift.powerMW, waiting);
        returned = wanted - runPlants(plants, into.plantMW, hour, wanted);
      }
      if (reserve && missing === 0 && shifted === 0 && discharged === 0) {
        const wanted = Math.min(storage.powerMW, (storage.energyMWh - stored) / oneWay);
        charged = wanted - runPlants(plants, into.plantMW, hour, wanted);
      }
    }

    // Rounding must neither overfill the store nor leave a debt in it.
    stored = Math.min(storage.energyMWh, Math.max(0, stored + charged * oneWay - discharged / oneWay));
    waiting = Math.max(0, waiting + shifted - returned);
    into.chargedMW[hour] = charged;
    into.dischargedMW[hour] = discharged;
    into.shiftedMW[hour] = shifted;
    into.returnedMW[hour] = returned;
    into.curtailedMW[hour] = Math.max(0, -missing);
    into.unservedMW[hour] = Math.max(0, missing);
    into.storedMWh[hour] = stored;
    into.waitingMWh[hour] = waiting;
  }
  return into;
}

/** Least that a plant can come down to in an hour. */
function lowest({ rampMWPerH }: Plant, outputMW: Float64Array, hour: number): number {
  return hour === 0 ? 0 : Math.max(0, outputMW[hour - 1]! - rampMWPerH);
}

/** Turns plants up in merit order within caps and ramps, from where they stand in this hour; answers what is still missing. */
function runPlants(plants: readonly Plant[], outputMW: readonly Float64Array[], hour: number, missingMW: number): number {
  let missing = missingMW;
  for (let p = 0; p < plants.length && missing > 0; p++) {
    const { capMW, rampMWPerH } = plants[p]!;
    const column = outputMW[p]!;
    const most = hour === 0 ? capMW : Math.min(capMW, column[hour - 1]! + rampMWPerH);
    const more = Math.min(missing, Math.max(0, most - column[hour]!));
    column[hour] = column[hour]! + more;
    missing -= more;
  }
  return missing;
}

/** Sums of a run, MWh; carbon in tonnes of CO2. */
export interface Totals {
  demandMWh: number;
  chargedMWh: number;
  dischargedMWh: number;
  curtailedMWh: number;
  unservedMWh: number;
  shiftedMWh: number;
  plantMWh: number[];
  endMWh: number;
  waitingMWh: number;
  carbonT: number;
  /** kg CO2 per kWh that was served; 0 when none was. */
  intensity: number;
}

const sumOf = (column: ArrayLike<number>, hours: number) => {
  let sum = 0;
  for (let hour = 0; hour < hours; hour++) sum += column[hour]!;
  return sum;
};

/** Sums over the first `count` hours of a run; what a visitor has seen so far. */
export function totalsOf(hours: Hours, fleet: Fleet, run: DispatchRun, count = hours.demandMW.length): Totals {
  const sum = (column: ArrayLike<number>) => sumOf(column, count);
  const plantMWh = run.plantMW.map(sum);
  const carbonT = plantMWh.reduce((t, energy, p) => t + energy * fleet.plants[p]!.carbon, 0);
  const demandMWh = sum(hours.demandMW);
  const unservedMWh = sum(run.unservedMW);
  const waitingMWh = count === 0 ? 0 : run.waitingMWh[count - 1]!;
  const servedMWh = demandMWh - unservedMWh - waitingMWh;
  return {
    demandMWh,
    chargedMWh: sum(run.chargedMW),
    dischargedMWh: sum(run.dischargedMW),
    curtailedMWh: sum(run.curtailedMW),
    unservedMWh,
    shiftedMWh: sum(run.shiftedMW),
    plantMWh,
    endMWh: count === 0 ? fleet.storage.initialMWh : run.storedMWh[count - 1]!,
    waitingMWh,
    carbonT,
    intensity: servedMWh > 0 ? carbonT / servedMWh : 0,
  };
}

/** What is missing in the balance of an hour, MW; nought but for rounding. */
export function imbalanceMW(hours: Hours, fleet: Fleet, run: DispatchRun, hour: number): number {
  const plants = run.plantMW.reduce((sum, column) => sum + column[hour]!, 0);
  const given = hours.windMW[hour]! + hours.solarMW[hour]! + fleet.nuclearMW + plants + run.dischargedMW[hour]!;
  const taken = hours.demandMW[hour]! - run.shiftedMW[hour]! + run.returnedMW[hour]! + run.chargedMW[hour]!;
  return taken + run.curtailedMW[hour]! - given - run.unservedMW[hour]!;
}
