import reference from './reference/steckler.json';
import { runScenario } from './run.ts';
import type { Scenario } from './scenario.ts';

/*
 * The one-room experiments of Steckler, Quintiere & Rinkinen (NBSIR 82-2520, 1982), as NIST publishes them, beside this model and CFAST 8.
 */

/** Neutral planes at the doorway, m: zero of the measured velocity profile (firemodels/exp, Steckler_Compartment). */
const NEUTRAL_PLANE_M: Readonly<Record<number, number>> = {
  10: 0.92,
  12: 0.97,
  14: 1.03,
  17: 1.07,
  19: 1.04,
  21: 0.98,
};

export type BurnerPlace = 'centre' | 'wall' | 'corner' | 'raised';

/** One experiment with what was measured, what CFAST says and what this model says; °C and m. */
export interface StecklerCase {
  test: number;
  place: BurnerPlace;
  ambientC: number;
  heightM: number;
  measured: { upperC: number; lowerC: number; layerM: number; neutralM: number | null };
  cfast: { upperC: number; lowerC: number; layerM: number };
  model: { upperC: number; lowerC: number; layerM: number; neutralM: number | null };
}

/** Runs all experiments to the steady state at 1800 s. Takes some seconds. */
export function runSteckler(): StecklerCase[] {
  return reference.tests.map((test) => {
    const series = runScenario(scenarioOf(test));
    const room = series.rooms.room!;
    return {
      test: test.test,
      place: placeOf(test),
      ambientC: test.ambientTemperature,
      heightM: test.room.height,
      measured: {
        upperC: test.experiment.upperLayerTemperature,
        lowerC: test.experiment.lowerLayerTemperature,
        layerM: test.experiment.layerHeight,
        neutralM: NEUTRAL_PLANE_M[test.test] ?? null,
      },
      cfast: {
        upperC: test.cfast.upperLayerTemperature,
        lowerC: test.cfast.lowerLayerTemperature,
        layerM: test.cfast.layerHeight,
      },
      model: {
        upperC: room.upperTemperature.at(-1)!,
        lowerC: room.lowerTemperature.at(-1)!,
        layerM: room.layerHeight.at(-1)!,
        neutralM: series.openings[0]!.neutralPlane.at(-1)!,
      },
    };
  });
}

type Test = (typeof reference.tests)[number];

/** An experiment in the form of a scenario: methane, one opening in the middle of the front wall. */
function scenarioOf(test: Test): Scenario {
  return {
    duration: 1800,
    interval: 600,
    ambient: test.ambientTemperature,
    rooms: [{ id: 'room', ...test.room }],
    walls: reference.walls,
    openings: [{ between: ['room', 'outside'], ...test.vent }],
    fire: {
      room: 'room',
      peak: test.heatReleaseRate,
      height: test.fireHeight,
      area: test.fireArea,
      at: [test.fireAt[0]!, test.fireAt[1]!],
      radiativeFraction: 0.2,
      heatOfCombustion: 50_000,
      sootYield: 0,
      coYield: 0,
      fuel: { C: 1, H: 4 },
    },
  };
}

function placeOf(test: Test): BurnerPlace {
  if (test.fireHeight > 0.1) return 'raised';
  const [x, y] = test.fireAt;
  if (y !== test.room.depth) return 'centre';
  return x === 0 ? 'corner' : 'wall';
}

/** Model over measured: temperature rise of the smoke, and depth of the hot layer. */
export function ratios(
  { ambientC, heightM, measured, ...answers }: StecklerCase,
  of: 'model' | 'cfast' = 'model',
): { rise: number; depth: number } {
  const { upperC, layerM } = answers[of];
  return {
    rise: (upperC - ambientC) / (measured.upperC - ambientC),
    depth: (heightM - layerM) / (heightM - measured.layerM),
  };
}
