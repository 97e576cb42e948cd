import type { GridState } from '../power/frequency.ts';
import type { Region } from '../region.ts';
import type { Control, MomentKind } from './moment-script.ts';
import { type Shedding, survives } from './shedding.ts';

/** Everything that a moment remembers. Plain JSON. */
export interface MomentState {
  kind: MomentKind;
  timeS: number;
  grid: GridState;
  shedding: Shedding;
  /** What the hands ask for: 0…1 of what a control can give; storage −1 (fill) … 1 (give). */
  asked: Record<Control, number>;
  /** What the plants have reached. */
  reached: Record<Control, number>;
  reserve: number;
  reserveHeldMW: number;
  storedMWh: number;
  /** Two slow random walks, about −1…1. */
  cloud: number;
  wander: number;
  random: number;
  stopped: boolean[];
  /** H of what turns: wind and sun give none. */
  inertiaS: number;
  /** What coal and power from the west carry, MW; the visitor's hands do not reach it. */
  restMW: number;
  /** Seconds until the grid is back after it went dark as a whole; 0 while it stands. */
  restartS: number;
  blackouts: number;
  /** Wind that the storm has taken, MW. */
  lostWindMW: number;
  demandMW: number;
  supplyMW: number;
  servedMWh: number;
  unservedMWh: number;
  carbonT: number;
  outsideS: number;
  /** The needle every half second, Hz: the visitor's own trace for the debrief. */
  trace: number[];
  /** How far each side's hands have moved towards balance, MW. */
  helpedSupplyMW: number;
  helpedDemandMW: number;
}

/** Seconds on the visitor's clock between two places of a trace. */
export const TRACE_S = 0.5;

export interface MomentMeasures {
  /** Seconds on the visitor's clock with the needle outside the green. */
  secondsOutside: number;
  unservedMWh: number;
  /** g CO2 a kWh */
  intensityGPerKwh: number;
  /** 1 when both sides did the same share of the work, 0 when one did it alone or nobody did anything. */
  cooperation: number;
  /** Reserve that was held when the moment began, as a share of the wind that was lost; 1 when it covered it, or nothing was lost. */
  reserveCover: number;
  /** Hz every half second. */
  trace: number[];
}

export const intensityGPerKwh = ({ carbonT, servedMWh }: MomentState) => (servedMWh > 0 ? (1000 * carbonT) / servedMWh : 0);

export function cooperation({ helpedSupplyMW, helpedDemandMW }: MomentState): number {
  const both = helpedSupplyMW + helpedDemandMW;
  return both > 0 ? 1 - Math.abs(helpedSupplyMW - helpedDemandMW) / both : 0;
}

/** What came of the hands. */
export const measuresOf = (state: MomentState): MomentMeasures => ({
  secondsOutside: state.outsideS,
  unservedMWh: state.unservedMWh,
  intensityGPerKwh: intensityGPerKwh(state),
  cooperation: cooperation(state),
  reserveCover: state.lostWindMW > 0 ? Math.min(1, state.reserveHeldMW / state.lostWindMW) : 1,
  trace: [...state.trace],
});

/** What must hold at any time; answers the broken ones in words. */
export function brokenRules(state: MomentState, { grid }: Region): string[] {
  const rules: [string, boolean][] = [
    ['the grid stands or is being started again', survives(state.grid.frequencyHz) || state.restartS > 0],
    ['the store is neither overfull nor in debt', state.storedMWh >= 0 && state.storedMWh <= grid.storageMWh.value],
    ['nothing that was served or not is negative', state.servedMWh >= 0 && state.unservedMWh >= 0],
    ['governors keep within the reserve', state.grid.governorMW <= state.reserveHeldMW + 1e-6],
  ];
  return rules.filter(([, kept]) => !kept).map(([rule]) => rule);
}
