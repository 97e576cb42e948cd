import { existsSync, readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import type { Bench } from '../bench.ts';
import { threadMetrics, watchThread } from '../page-probes.ts';
import { type Row, rowOf } from '../report.ts';
import { goHome, leaveExhibit, openExhibit } from './shell-page.ts';

interface Held {
  heapMb: number;
  nodes: number;
  listeners: number;
  gpuMb: number | null;
  processes: number;
}

const MB = 1024 * 1024;
const GROWTH = { of: 'baseline', most: 1.05 } as const;

/** What the shell and the GPU process hold after many visits to the exhibits, beside what they held after few. */
export async function memory(bench: Bench): Promise<Row[]> {
  const { few, many } = bench.visits;
  const { page, context, close } = await bench.launch(await bench.storedProfile());
  try {
    const session = await context.newCDPSession(page);
    const browser = await context.browser()!.newBrowserCDPSession();
    await watchThread(session);
    await session.send('HeapProfiler.enable');
    await goHome(page, bench);
    const held: Held[] = [];
    const exhibits = bench.kiosk.exhibits.map(({ id }) => id);
    for (let visit = 1; visit <= many; visit++) {
      if (visit % 5 === 0 || visit === 1) bench.tell(`visit ${visit}/${many}`);
      for (const id of exhibits) {
        await openExhibit(page, id);
        await leaveExhibit(page);
      }
      if (visit === few || visit === many) held.push(await holdingOf(page, session, browser));
    }
    return rowsOf(held[0]!, held[1]!, few, many);
  } finally {
    await close();
  }
}

async function holdingOf(page: Page, session: CDPSession, browser: CDPSession): Promise<Held> {
  // What was dropped in the last task goes with the first collection, what that one freed with the second.
  for (let times = 0; times < 2; times++) {
    await page.waitForTimeout(1000);
    await session.send('HeapProfiler.collectGarbage');
  }
  const metrics = await threadMetrics(session);
  const heapBytes = await objectBytes(session);
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const gpu = processInfo.find(({ type }) => type === 'GPU');
  return {
    heapMb: heapBytes / MB,
    nodes: metrics.Nodes!,
    listeners: metrics.JSEventListeners!,
    gpuMb: gpu === undefined ? null : residentMb(gpu.id),
    processes: processInfo.length,
  };
}

/** The part of a heap snapshot that is read here. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
}

/**
 * What the page's objects take, bytes. Compiled code is left out: the debugger's own questions are compiled in the page, a few
 * kilobytes for each visit that it plays, and stay there.
 */
async function objectBytes(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  let bytes = 0;
  for (let i = 0; i < nodes.length; i += fields.length) if (nodes[i + type] !== code) bytes += nodes[i + size]!;
  return bytes;
}

/** Memory of a process that is really there, where the system tells. */
function residentMb(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  const [, kb] = (existsSync(file) && /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))) || [];
  return kb === undefined ? null : Number(kb) / 1024;
}

function rowsOf(before: Held, after: Held, few: number, many: number): Row[] {
  const what = `after ${few} visits`;
  const en = (name: string) => `${name} after ${many} visits, beside ${few}`;
  const row = (id: string, zh: string, name: string, unit: 'MB' | 'count', pick: (held: Held) => number | null) => {
    const [from, to] = [pick(before), pick(after)];
    if (from === null || to === null) return [];
    return [rowOf({ id, zh, en: en(name), unit, runs: [to], baseline: { what, runs: [from] }, budget: GROWTH })];
  };
  return [
    ...row('memory-heap', '脚本对象', "the shell's objects", 'MB', ({ heapMb }) => heapMb),
    ...row('memory-nodes', '页面节点', 'DOM nodes', 'count', ({ nodes }) => nodes),
    ...row('memory-listeners', '事件监听', 'event listeners', 'count', ({ listeners }) => listeners),
    ...row('memory-gpu', '显卡进程内存', 'resident memory of the GPU process', 'MB', ({ gpuMb }) => gpuMb),
    ...row('memory-processes', '浏览器进程', "the browser's processes", 'count', ({ processes }) => processes),
  ];
}
