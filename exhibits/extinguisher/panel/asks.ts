import { aimFactor } from '../model/discharge.ts';
import type { Drill } from '../model/drill.ts';
import type { ExtinguisherReadings } from '../model/readings.ts';

/** Copy key of the sentence that fits the moment. The world has spoken already; the words come after it. */
export function askOf(r: ExtinguisherReadings, drill: Drill): string {
  switch (r.beat) {
    case 'pull-pin':
      return r.phase === 'act' ? 'pull-pin.ask' : 'pull-pin.done';
    case 'predict':
      if (r.phase === 'act') return 'predict.ask';
      return ['predict.reveal.tip', 'predict.reveal.middle', 'predict.reveal.base'][
        aimFactor(r.predicted) === 1 ? 2 : aimFactor(r.predicted) > 0 ? 1 : 0
      ]!;
    case 'decide':
      return r.phase === 'act' ? 'decide.ask' : `decide.reveal.${r.fire}.${r.decision === 'fight' ? 'fight' : 'leave'}`;
    case 'fight':
      return fightAsk(r);
    case 'not-this-one':
      return stationAsk(r, drill);
    case 'transfer':
      return transferAsk(r, drill);
    case 'debrief':
      return 'item.predict';
  }
}

function fightAsk(r: ExtinguisherReadings): string {
  if (r.phase === 'reveal') return `fight.reveal.${r.fightOutcome === 'open' ? 'left' : r.fightOutcome}`;
  if (r.remainingS <= 0) return 'fight.hint.empty';
  if (r.spraying) {
    if (r.distanceM > 4) return 'fight.hint.far';
    if (r.distanceM < 1.5) return 'fight.hint.near';
    if (r.aimHeight > 1 / 3) return 'fight.hint.high';
    if (standsStill(r)) return 'fight.hint.sweep';
    return 'fight.ask';
  }
  // The fire itself says it first; a moment that is tried again begins without blame.
  const comesBack = r.heatReleaseKw > 0.3 * r.undisturbedKw;
  if (r.remainingS < 12.5 && r.squeeze === 0 && comesBack) return 'fight.hint.regrow';
  if (r.radiationKwM2 > 2.5) return 'fight.hint.near';
  return r.distanceM > 4 ? 'fight.hint.far' : 'fight.ask';
}

/** The strip under the jet is covered while others burn: it is time to move on. */
function standsStill(r: ExtinguisherReadings): boolean {
  const here = Math.min(r.cells.length - 1, Math.max(0, Math.floor(((r.aimX + 1) / 2) * r.cells.length)));
  return r.cells[here]! <= 0.02;
}

function stationAsk(r: ExtinguisherReadings, drill: Drill): string {
  if (r.phase === 'reveal') {
    const outcome = drill.outcomes()[r.stationIndex];
    if (outcome === 'helped')
      return `station.helped.${r.stationMode === 'splash' || r.stationMode === 'shock' ? r.stationMode : 'fireball'}`;
    return outcome === 'safe' || outcome === 'open' || outcome === undefined ? 'station.safe' : `station.${outcome}.${r.fire}`;
  }
  if (r.stationMode === 'fireball' || r.stationMode === 'splash' || r.stationMode === 'shock')
    return `station.helped.${r.stationMode}`;
  if (r.fire === 'oil-pan' && r.lidOn && r.gasOn) return 'station.need.gas';
  if (r.fire === 'oil-pan' && !r.lidOn && !r.gasOn) return 'station.need.lid';
  if (r.fire === 'plug-board' && !r.mainSwitchOn && r.stationMode === 'burns') return 'station.need.agent';
  if (r.fire === 'plug-board' && r.mainSwitchOn && r.reignitions > 0) return 'station.need.switch';
  if (r.reignitions > 0) return 'station.reignite';
  return `station.ask.${r.fire}`;
}

function transferAsk(r: ExtinguisherReadings, drill: Drill): string {
  if (r.phase === 'act') return `transfer.ask.${r.fire}`;
  if (drill.transferCorrect()) return `transfer.right.${r.fire}`;
  const action = drill.transferAction();
  if (action === 'leave') return 'transfer.leave';
  return `transfer.wrong.${r.fire}.${action === 'water' ? 'water' : 'other'}`;
}
