import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { hostFrame, openMessage } from '../../support/frame-host.ts';
import type { Bench } from '../bench.ts';
import { drawCounts, drawMore, type Metrics, probe, threadMetrics, watchThread } from '../page-probes.ts';
import { type Row, rowOf } from '../report.ts';
import { type Allocation, allocationOf } from './allocation.ts';

/** Frames over which an average is taken, at least. */
const LEAST_FRAMES = 200;
/** Of the first seconds, opening is a part. */
const SETTLING_FRAMES = 10;
const SEED = 1;

interface Played {
  perFrameMs: number;
  parts: { scriptMs: number; layoutMs: number; frames: number; seconds: number };
  drawCalls: number;
  triangles: number;
  allocation: Allocation;
}

/** Each exhibit, played by its own scripted visitor in a frame of its slot, beside the bare page's cube. */
export async function playing(bench: Bench): Promise<Row[]> {
  const { context, close } = await bench.launch();
  try {
    const bare: Played[] = [];
    const exhibits = new Map<string, Played[]>();
    for (let run = 0; run < bench.runs; run++) {
      bench.tell(`the bare page's frames ${run + 1}/${bench.runs}`);
      bare.push(await onPage(await context.newPage(), (page) => playBare(bench, page)));
      for (const exhibit of bench.kiosk.exhibits) {
        bench.tell(`${exhibit.id} in play ${run + 1}/${bench.runs}`);
        const played = await onPage(await context.newPage(), (page) => playExhibit(bench, page, exhibit));
        exhibits.set(exhibit.id, [...(exhibits.get(exhibit.id) ?? []), played]);
      }
    }
    return [...exhibits].flatMap(([id, plays]) => rowsOf(id, plays, bare));
  } finally {
    await close();
  }
}

async function onPage<T>(page: Page, use: (page: Page) => Promise<T>): Promise<T> {
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

async function playBare(bench: Bench, page: Page): Promise<Played> {
  await probe(page);
  await page.goto(`${bench.bareOrigin}/`);
  const session = await page.context().newCDPSession(page);
  return measure(page.mainFrame(), session, 0, async () => undefined);
}

async function playExhibit(bench: Bench, page: Page, exhibit: ExhibitManifest): Promise<Played> {
  const { kiosk, programme } = bench.kiosk;
  const { listeningLevelDba, peakDba } = kiosk.sound;
  await probe(page);
  const hosted = await hostFrame(page, bench.origin, bench.slotOrigin);
  await hosted.said('warm');
  await hosted.send(
    openMessage(exhibit.id, {
      entry: exhibit.entry,
      mode: 'attract',
      options: programme.find((entry) => entry.exhibit === exhibit.id)?.options ?? {},
      profile: kiosk.profile,
      display: kiosk.display,
      seed: SEED,
      sound: { listeningLevelDba, peakDba },
    }),
  );
  await hosted.said('ready');
  // In another process than its host, the frame's main thread is that of the exhibit and of nothing else.
  const session = await page.context().newCDPSession(hosted.inside);
  return measure(hosted.inside, session, bench.playS, async () => {
    const finished = (await hosted.all()).some(({ type }) => type === 'finished');
    if (finished) await hosted.send({ type: 'reset', seed: SEED });
    const failed = (await hosted.all()).find(({ type }) => type === 'failed');
    if (failed) throw new Error(`${exhibit.id} failed: ${JSON.stringify(failed)}`);
  });
}

async function measure(frame: Frame, session: CDPSession, playS: number, between: () => Promise<void>): Promise<Played> {
  await watchThread(session);
  await drawMore(frame, SETTLING_FRAMES);
  const from = { metrics: await threadMetrics(session), ...(await drawCounts(frame)) };
  await drawMore(frame, LEAST_FRAMES, playS * 1000);
  const to = { metrics: await threadMetrics(session), ...(await drawCounts(frame)) };
  await between();
  const allocation = await allocationOf(frame, session, LEAST_FRAMES);
  const counts = await drawCounts(frame);
  const frames = to.frames - from.frames;
  const ms = (name: string) => (1000 * (of(to.metrics, name) - of(from.metrics, name))) / frames;
  return {
    perFrameMs: ms('TaskDuration'),
    parts: {
      scriptMs: ms('ScriptDuration'),
      layoutMs: ms('LayoutDuration') + ms('RecalcStyleDuration'),
      frames,
      seconds: of(to.metrics, 'Timestamp') - of(from.metrics, 'Timestamp'),
    },
    drawCalls: counts.mostCalls,
    triangles: counts.mostTriangles,
    allocation,
  };
}

function of(metrics: Metrics, name: string): number {
  const value = metrics[name];
  if (value === undefined) throw new Error(`the browser does not tell ${name}`);
  return value;
}

function rowsOf(id: string, plays: readonly Played[], bare: readonly Played[]): Row[] {
  const last = plays.at(-1)!;
  return [
    rowOf({
      id: 'frame',
      exhibit: id,
      zh: '每帧主线程时间',
      en: 'main thread per frame in play',
      unit: 'ms',
      runs: plays.map(({ perFrameMs }) => perFrameMs),
      baseline: { what: 'bare page, main thread per frame', runs: bare.map(({ perFrameMs }) => perFrameMs) },
      budget: { of: 'baseline', most: 2 },
      detail: { ...last.parts },
    }),
    rowOf({
      id: 'draw-calls',
      exhibit: id,
      zh: '绘制调用',
      en: 'draw calls of the frame with most',
      unit: 'count',
      runs: plays.map(({ drawCalls }) => drawCalls),
      baseline: { what: 'bare page', runs: bare.map(({ drawCalls }) => drawCalls) },
      budget: { of: 'value', most: 80 },
    }),
    rowOf({
      id: 'triangles',
      exhibit: id,
      zh: '三角形',
      en: 'triangles of the frame with most',
      unit: 'count',
      runs: plays.map(({ triangles }) => triangles),
      baseline: { what: 'bare page', runs: bare.map(({ triangles }) => triangles) },
      budget: { of: 'value', most: 120_000 },
    }),
    rowOf({
      id: 'allocation',
      exhibit: id,
      zh: '每帧分配内存',
      en: 'allocated per frame in play',
      unit: 'bytes',
      runs: plays.map(({ allocation }) => allocation.bytesPerFrame),
      baseline: { what: 'bare page', runs: bare.map(({ allocation }) => allocation.bytesPerFrame) },
      detail: last.allocation.largest,
    }),
  ];
}
