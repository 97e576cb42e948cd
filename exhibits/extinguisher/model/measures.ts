import { flameHeightM } from '@science/fire/plume.ts';
import { CYLINDER, DECISION } from './constants.ts';
import { dischargeRateKgS, neededKg } from './discharge.ts';
import { type DecisionFire, FIRE_SPECS } from './fires.ts';
import { CELLS, neededPerCellKg } from './pool.ts';
import type { DrillSettings } from './settings.ts';
import type { DrillState, Weakest } from './state.ts';
import { checkpointBefore, TRACE_HZ, weakestStretch } from './trace.ts';

const RATE_KG_S = dischargeRateKgS(CYLINDER.fill.value);

/** Whether a fire must be left alone: flames over the mark, or smoke at the height one breathes at. */
export function mustLeave(fire: DecisionFire, headHeightM: number): boolean {
  const spec = FIRE_SPECS[fire];
  const smokeM = spec.smokeHeightM ?? headHeightM - 0.25;
  return flameHeightM(spec.heatReleaseKw, spec.baseDiameterM) > DECISION.flameHeightM.value || smokeM <= headHeightM;
}

/** What the hands did, by name. Shares in percent, times in seconds of discharge. */
export interface Measures {
  'correct-refusals': number;
  'refusals-asked': number;
  'agent-on-base-percent': number;
  'sweep-coverage-percent': number;
  'discharge-seconds': number;
  'overspent-seconds': number;
  'fire-out': number;
  'mean-distance-m': number;
  'right-first-actions': number;
  'stations-seen': number;
  'dangerous-actions': number;
  'called-119-first': number;
  retries: number;
}

/** All measures of the drill so far. Main measure: correct refusals. */
export function measuresOf(state: DrillState, settings: DrillSettings): Measures {
  const { fight, trace, scalars } = state;
  const asked = state.decisionOrder.filter((fire) => mustLeave(fire, settings.headHeightM));
  const refused = state.decisionOrder.filter(
    (fire, i) => mustLeave(fire, settings.headHeightM) && state.decisions[i] === 'leave',
  );
  const dischargeS = fight.dischargedKg / RATE_KG_S;
  const half = neededPerCellKg(fight.pool) / 2;
  let swept = 0;
  for (let i = 0; i < CELLS; i++) if (fight.pool.landedKg[i]! >= half) swept += 1;
  let distance = 0;
  for (let i = 0; i < trace.length; i++) distance += trace.distanceM[i]!;
  return {
    'correct-refusals': refused.length,
    'refusals-asked': asked.length,
    'agent-on-base-percent': fight.dischargedKg > 0 ? (100 * fight.onBaseKg) / fight.dischargedKg : 0,
    'sweep-coverage-percent': (100 * swept) / CELLS,
    'discharge-seconds': dischargeS,
    'overspent-seconds': Math.max(0, dischargeS - neededKg(fight.pool.areaM2) / RATE_KG_S),
    'fire-out': scalars.fightOutcome === 'out' ? 1 : 0,
    'mean-distance-m': trace.length > 0 ? distance / trace.length : fight.distanceM,
    'right-first-actions': state.outcomes.filter((outcome) => outcome === 'right').length,
    'stations-seen': state.outcomes.filter((outcome) => outcome !== 'open').length,
    'dangerous-actions': state.dangers.filter(Boolean).length,
    'called-119-first': scalars.calledBeforeFight ? 1 : 0,
    retries: scalars.retries,
  };
}

/**
 * The moment a retry goes back to. In order: a fire that should have been left alone, an action that hurt, a fight that was not won, a first
 * action that did not help, and else the three seconds of the fight that wasted most agent.
 */
export function chooseWeakest(state: DrillState, settings: DrillSettings): Weakest {
  const wrongFight = state.decisionOrder.findIndex(
    (fire, i) => mustLeave(fire, settings.headHeightM) && state.decisions[i] === 'fight',
  );
  if (wrongFight >= 0) return { kind: 'decide', index: wrongFight, atS: 0 };
  const danger = state.dangers.indexOf(true);
  if (danger >= 0) return { kind: 'station', index: danger, atS: 0 };
  const stretch = weakestStretch(state.trace);
  const checkpoint = checkpointBefore(state.trace, stretch.sample);
  const fight: Weakest = { kind: 'fight', checkpoint, atS: Math.floor(stretch.sample / TRACE_HZ) };
  if (state.scalars.fightOutcome !== 'out') return fight;
  const late = state.outcomes.indexOf('later');
  return late >= 0 && stretch.wastedS < 2 ? { kind: 'station', index: late, atS: 0 } : fight;
}
