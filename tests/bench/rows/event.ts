import type { Bench } from '../bench.ts';
import { threadMetrics, watchThread } from '../page-probes.ts';
import { type Row, rowOf } from '../report.ts';

const EVENTS = 300;

/** What the main thread spends until an event of a visit is on the disk, and how long that takes. */
export async function eventCost(bench: Bench): Promise<Row[]> {
  const runs: number[] = [];
  const tookMs: number[] = [];
  const { page, context, close } = await bench.launch();
  try {
    await page.goto(`${bench.bareOrigin}/events.html`);
    await page.waitForFunction(() => 'storeSteps' in window, null, { polling: 100 });
    const session = await context.newCDPSession(page);
    await watchThread(session);
    // The first visit compiles the code; it is not one of the runs.
    for (let run = -1; run < bench.runs; run++) {
      bench.tell(`cost of an event ${Math.max(0, run + 1)}/${bench.runs}`);
      const from = await threadMetrics(session);
      const lost = await page.evaluate((count) => window.storeSteps(count), EVENTS);
      const to = await threadMetrics(session);
      if (lost > 0) throw new Error(`${lost} events could not be stored`);
      if (run < 0) continue;
      runs.push((1000 * (to.TaskDuration! - from.TaskDuration!)) / EVENTS);
      tookMs.push((1000 * (to.Timestamp! - from.Timestamp!)) / EVENTS);
    }
  } finally {
    await close();
  }
  return [
    rowOf({
      id: 'event',
      zh: '记录一个事件',
      en: 'main thread for one event of a visit',
      unit: 'ms',
      runs,
      budget: { of: 'value', most: 1 },
      detail: { 'until on disk ms': tookMs.at(-1)!, events: EVENTS },
    }),
  ];
}
