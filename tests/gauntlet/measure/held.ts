import type { CDPSession } from 'playwright-core';
import { threadMetrics } from '../../bench/page-probes.ts';

/** What a page holds when everything that nobody needs has been collected. */
export interface Held {
  heapMb: number;
  nodes: number;
  listeners: number;
}

const MB = 1024 * 1024;

export async function heldBy(session: CDPSession): Promise<Held> {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  // What was dropped in the last task goes with the first collection, what that one freed with the second.
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  const metrics = await threadMetrics(session);
  return { heapMb: metrics.JSHeapUsedSize! / MB, nodes: metrics.Nodes!, listeners: metrics.JSEventListeners! };
}

export const heapMb = async (session: CDPSession): Promise<number> => (await heldBy(session)).heapMb;
