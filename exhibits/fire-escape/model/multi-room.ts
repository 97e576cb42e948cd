import corridor from './reference/cfast-classroom-corridor.json';
import doorShut from './reference/cfast-flat-kitchen-door-shut.json';
import doorsOpen from './reference/cfast-flat-kitchen-doors-open.json';
import { type RoomSeries, runScenario } from './run.ts';
import type { Scenario } from './scenario.ts';

/* Multi-room fires computed with CFAST 8, beside this model. */

/** Rooms that CFAST warms by less than this stay without smoke, K. */
const REACHED_K = 2;

/** One room of one fire: both series on the same times, and what they differ by on the mean over time. */
export interface RoomComparison {
  scenario: string;
  room: string;
  timeS: number[];
  ambientC: number;
  model: RoomSeries;
  cfast: RoomSeries;
  /** Whether smoke reaches it in CFAST. */
  isReached: boolean;
  /** Mean temperature rise of the smoke, this model over CFAST. */
  riseRatio: number;
  /** Mean of what the layer heights differ by, m. */
  layerM: number;
  /** Most that either layer is warmer than the ambient in this model, K. */
  warmestK: number;
}

/** Runs the three fires. */
export function runMultiRoom(): RoomComparison[] {
  return [corridor, doorShut, doorsOpen].flatMap((file) => {
    const scenario = file.scenario as unknown as Scenario;
    const series = runScenario(scenario);
    const reference = file.cfast.rooms as unknown as Record<string, RoomSeries>;
    return scenario.rooms.map(({ id }) => compare(scenario, id, file.cfast.time, series.rooms[id]!, reference[id]!));
  });
}

function compare(scenario: Scenario, room: string, timeS: number[], whole: RoomSeries, cfast: RoomSeries): RoomComparison {
  const { ambient } = scenario;
  const model = Object.fromEntries(
    Object.entries(whole).map(([name, values]) => [name, values.slice(0, timeS.length)]),
  ) as unknown as RoomSeries;
  const rise = (series: RoomSeries) => mean(series.upperTemperature.map((celsius) => celsius - ambient));
  return {
    scenario: scenario.id ?? '',
    room,
    timeS,
    ambientC: ambient,
    model,
    cfast,
    isReached: Math.max(...cfast.upperTemperature) - ambient > REACHED_K,
    riseRatio: rise(model) / rise(cfast),
    layerM: mean(model.layerHeight.map((heightM, i) => Math.abs(heightM - cfast.layerHeight[i]!))),
    warmestK: Math.max(...model.upperTemperature, ...model.lowerTemperature) - ambient,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
