import type { LightsReadings } from '../model/play/beats.ts';
import type { Lights } from '../model/play/lights-model.ts';
import { NOMINAL_HZ } from '../model/power/frequency.ts';

/** So far from 50 Hz the sentence says which way, Hz. */
const OFF_HZ = 0.12;
/** A moment that was outside the green for less than this went well, s. */
const WELL_S = 3;

/** Copy key of the sentence that fits the moment. The world has spoken already; the words come after it. */
export function askOf(r: LightsReadings, lights: Lights): string {
  switch (r.beat) {
    case 'sun':
      return r.touched ? (r.solarShare > 0.02 ? 'sun.moves' : 'sun.gone') : 'sun.ask';
    case 'predict':
      return r.phase === 'act' ? 'predict.ask' : lights.predictionCorrect() ? 'predict.right' : 'predict.other';
    case 'noon':
    case 'evening':
      return momentAsk(r);
    case 'typhoon':
      return r.phase === 'act' && !r.moving ? 'typhoon.ask' : momentAsk(r);
    case 'mix':
      return mixAsk(r, lights);
    case 'transfer':
      return transferAsk(r, lights);
    case 'debrief':
      return 'item.predict';
  }
}

function momentAsk(r: LightsReadings): string {
  if (r.phase === 'reveal') return `${r.beat}.reveal.${r.secondsOutside < WELL_S && r.unservedMWh <= 0 ? 'well' : 'hard'}`;
  if (r.blackout) return 'moment.blackout';
  if (!r.moving) return `${r.beat}.ask`;
  const off = r.frequencyHz - NOMINAL_HZ;
  if (off < -OFF_HZ) return 'moment.low';
  if (off > OFF_HZ) return 'moment.high';
  return `${r.beat}.hold`;
}

function mixAsk(r: LightsReadings, lights: Lights): string {
  if (r.phase === 'act') {
    if (!r.affordable) return 'mix.over';
    return r.placed < lights.slots().length ? 'mix.ask' : 'mix.run-it';
  }
  const result = lights.result();
  if (r.passed < 1) return 'mix.runs';
  if (r.look !== 'week') return `mix.look.${r.look}`;
  if (result !== null && result.outcome.unservedMWh > 0) return 'mix.dark';
  return result?.withinCarbon ? 'mix.lit' : 'mix.carbon';
}

function transferAsk(r: LightsReadings, lights: Lights): string {
  if (r.phase === 'act') return 'transfer.ask';
  if (lights.choices() === null) return 'transfer.none';
  return lights.transferCorrect() ? 'transfer.right' : 'transfer.wrong';
}
