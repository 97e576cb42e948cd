import type { Page } from 'playwright-core';
import { type Bench, coldFirstFrame } from '../bench.ts';
import { READY } from '../page-probes.ts';
import { type Row, rowOf } from '../report.ts';
import { isCode, isThree } from '../site-files.ts';

const BARE = 'bare page, first frame';

/** From the disk of a machine whose agent is gone, in a browser that has just started. */
export async function startOffline(bench: Bench): Promise<Row[]> {
  const profile = await bench.storedProfile();
  const baseline = await bench.bareFirstFrames();
  await bench.agent.stop();
  const runs: number[] = [];
  const stages: Record<string, number>[] = [];
  try {
    for (let run = 0; run < bench.runs; run++) {
      bench.tell(`cold start offline ${run + 1}/${bench.runs}`);
      const look = async (page: Page) => void stages.push(await stagesOf(page));
      runs.push(await coldFirstFrame(bench, profile, `${bench.origin}/`, READY.shell, look));
    }
  } finally {
    await bench.agent.start();
  }
  const row = rowOf({
    id: 'start-offline',
    zh: '离线冷启动',
    en: 'cold start offline, first interactive frame of the shell',
    unit: 'ms',
    runs,
    baseline: { what: BARE, runs: baseline },
    budget: { of: 'baseline', most: 1.3 },
    detail: stages[runs.indexOf(nearest(runs))] ?? {},
  });
  return [row];
}

/** The first visit of a browser that has nothing, and the code that it fetched before the first frame. */
export async function startOnline(bench: Bench): Promise<Row[]> {
  const runs: number[] = [];
  const baseline: number[] = [];
  const codeKb: number[] = [];
  let files: [string, number][] = [];
  for (let run = 0; run < bench.runs; run++) {
    bench.tell(`cold start online ${run + 1}/${bench.runs}`);
    baseline.push(await coldFirstFrame(bench, undefined, `${bench.bareOrigin}/`, READY.bare));
    const look = async (page: Page, ms: number) => {
      files = (await codeBefore(page, ms))
        .filter((path) => !isThree(path))
        .map((path) => [path, bench.site.gzipBytes(path) / 1000]);
      codeKb.push(files.reduce((sum, [, kb]) => sum + kb, 0));
    };
    runs.push(await coldFirstFrame(bench, undefined, `${bench.origin}/`, READY.shell, look));
  }
  files.sort(([, a], [, b]) => b - a);
  return [
    rowOf({
      id: 'start-online',
      zh: '在线冷启动',
      en: 'cold start online, nothing stored',
      unit: 'ms',
      runs,
      baseline: { what: BARE, runs: baseline },
    }),
    rowOf({
      id: 'shell-code',
      zh: '首帧前的代码',
      en: 'code before the first frame of the shell, gzip, without three',
      unit: 'KB',
      runs: codeKb,
      budget: { of: 'value', most: 200 },
      detail: Object.fromEntries(files.slice(0, 8).map(([path, kb]) => [path.replace('/assets/', ''), kb])),
    }),
  ];
}

/** Scripts and style sheets that had arrived by then, as paths of the site. Frames are pages of their own. */
async function codeBefore(page: Page, ms: number): Promise<string[]> {
  const paths = await page.evaluate(
    (untilMs) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as PerformanceResourceTiming).responseEnd <= untilMs)
        .map((entry) => new URL(entry.name))
        .filter((address) => address.origin === location.origin)
        .map((address) => address.pathname),
    ms,
  );
  return [...new Set(paths)].filter(isCode);
}

/** Where the time went: the page's answer, the document, the last script that came before the frame. */
async function stagesOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
    const before = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      (entry) => entry.responseEnd <= window.probed.firstFrameMs!,
    );
    const lastOf = (fits: (name: string) => boolean) =>
      Math.max(0, ...before.filter(({ name }) => fits(new URL(name).pathname)).map(({ responseEnd }) => responseEnd));
    return {
      'worker ms': navigation.workerStart,
      'page ms': navigation.responseEnd,
      'code ms': lastOf((name) => name.endsWith('.js')),
      'kiosk ms': lastOf((name) => name === '/kiosk.json'),
      'files before': before.length,
    };
  });
}

/** The run next to the middle one. */
function nearest(runs: readonly number[]): number {
  return [...runs].sort((a, b) => a - b)[(runs.length - 1) >> 1]!;
}
