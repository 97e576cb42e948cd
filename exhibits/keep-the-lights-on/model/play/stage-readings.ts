import type { Region } from '../region.ts';
import type { Beat, LightsReadings, LightsState } from './beats.ts';
import type { Mix, MixResult } from './mix.ts';
import type { Moment } from './moment.ts';
import { MOMENT_S, type MomentKind, STRONGEST, SUPPLIES } from './moment-script.ts';
import { RUN_HOURS } from './run.ts';
import { STAGE_SHARE } from './shedding.ts';

/*
 * What the model on the stage shows: which hour it is there, how the wind blows, what each source gives, how much of the city is dark.
 */

/** What scene and panel read besides the state itself. `result` is the mix in the slots, run, when three stand there. */
export interface Shown {
  solarShare: number;
  moment: Moment | null;
  mix: Mix;
  result: MixResult | null;
}

/** Clock hours at the start and at the end of each moment. */
const MOMENT_HOURS: Readonly<Record<MomentKind, readonly [number, number]>> = {
  noon: [11, 13],
  evening: [17.7, 20.2],
  typhoon: [21, 23],
};
/** The clock of the other beats; that of the sun is the visitor's. */
const BEAT_HOURS: Readonly<Partial<Record<Beat, number>>> = { predict: 17, mix: 10, debrief: 19.5, transfer: 19.5 };
/** Wind at the hubs at which the typhoon begins to be seen, m/s. */
const BREEZE_MPS = 11.5;

/** Writes what the stage shows, in place. Allocates nothing. */
export function writeStage(state: LightsState, { solarShare, moment, result }: Shown, region: Region, r: LightsReadings): void {
  const { outputs } = r;
  r.storm = 0;
  r.darkShare = 0;
  r.windMps = state.beat === 'transfer' ? 0 : region.wind.meanMps.value;
  if (moment !== null) {
    const { kind, timeS, restartS, shedding } = moment.state;
    const [from, to] = MOMENT_HOURS[kind];
    r.hour = from + ((to - from) * timeS) / MOMENT_S[kind];
    r.windMps = moment.windMps();
    r.storm = kind === 'typhoon' ? Math.max(0, (r.windMps - BREEZE_MPS) / (STRONGEST.value - BREEZE_MPS)) : 0;
    r.darkShare = restartS > 0 ? 1 : shedding.dark * STAGE_SHARE.value;
    for (const supply of SUPPLIES) outputs[supply] = moment.outputShare(supply);
    outputs.storage = moment.outputShare('storage');
    return;
  }
  r.hour = state.beat === 'sun' ? state.sunHour : (BEAT_HOURS[state.beat] ?? 12);
  outputs.wind = state.beat === 'transfer' ? 0 : 0.5;
  outputs.nuclear = 1;
  outputs.gas = 0.3;
  outputs.hydro = 0.3;
  outputs.solar = state.beat === 'sun' ? solarShare : 0;
  outputs.storage = 0;
  const hour = Math.min(RUN_HOURS.week, state.shownHours) - 1;
  if (state.beat === 'mix' && result !== null && hour >= 0) writeWeekStage(result, hour, r);
}

/** The hour of the week that is shown. */
function writeWeekStage({ run: { city, hours, run } }: MixResult, hour: number, r: LightsReadings): void {
  const share = (outputMW: number, capacityMW: number) => (capacityMW > 0 ? outputMW / capacityMW : 0);
  const demandMW = hours.demandMW[hour]!;
  r.hour = hour % 24;
  r.darkShare = share(run.unservedMW[hour]!, demandMW);
  r.outputs.wind = share(hours.windMW[hour]!, city.windMW);
  r.outputs.solar = share(hours.solarMW[hour]!, city.solarMW);
  r.outputs.gas = share(run.plantMW[0]![hour]!, city.fleet.plants[0]!.capMW);
  // Coal and the rest come over the western line, as river power does.
  r.outputs.hydro = share(run.plantMW[1]![hour]!, city.fleet.plants[1]!.capMW);
  const stored = run.storedMWh[hour]! - (hour > 0 ? run.storedMWh[hour - 1]! : city.fleet.storage.initialMWh);
  r.outputs.storage = -Math.max(-1, Math.min(1, share(stored, city.fleet.storage.powerMW)));
  // A wind that gives as much: the curve of a turbine is steep, so its root serves the eye.
  r.windMps = BREEZE_MPS * Math.cbrt(r.outputs.wind);
}
