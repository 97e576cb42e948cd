import { pathToFileURL } from 'node:url';
import type { SpeedCase } from '@base/speed.ts';
import { exhibitsWithSpeed } from '../../../runtime/agent/exhibits.ts';
import { inProject } from '../../../runtime/agent/places.ts';
import type { Bench } from '../bench.ts';
import { type Row, rowOf } from '../report.ts';
import { median } from '../statistics.ts';

/** Runs before the first that counts: the engine has compiled what it runs often. */
const WARM_UP = 10;
/** Runs whose median is one figure. */
const REPEATS = 9;

const timeMs = (run: () => void): number => {
  const startedMs = performance.now();
  run();
  return performance.now() - startedMs;
};

/** The models that say how fast they must be, each on one core in Node. */
export async function modelSpeeds(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const exhibit of exhibitsWithSpeed(inProject('exhibits'))) {
    bench.tell(`model of ${exhibit}`);
    const path = inProject('exhibits', exhibit, 'model', 'speed.ts');
    const { speed } = (await import(pathToFileURL(path).href)) as { speed: readonly SpeedCase[] };
    for (const { id, what, run, mostMs, means } of speed) {
      for (let i = 0; i < WARM_UP; i++) run();
      const runs = Array.from({ length: bench.runs }, () => median(Array.from({ length: REPEATS }, () => timeMs(run))));
      rows.push(
        rowOf({
          id: 'model',
          exhibit,
          zh: what.zh,
          en: what.en,
          unit: 'ms',
          runs,
          budget: { of: 'value', most: mostMs },
          detail: { case: id, budget: means },
        }),
      );
    }
  }
  return rows;
}
