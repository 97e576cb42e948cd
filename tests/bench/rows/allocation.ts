import type { CDPSession, Frame } from 'playwright-core';
import { drawCounts, drawMore } from '../page-probes.ts';

export interface Allocation {
  bytesPerFrame: number;
  /** The functions that took most, bytes a frame. */
  largest: Record<string, number>;
}

/** Bytes between two samples. Smaller is finer and dearer; it does not touch the sum. */
const SAMPLING_BYTES = 2048;
const SHOWN = 8;

interface Node {
  callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
  selfSize: number;
  children: Node[];
}

/** Everything that was taken from the heap over so many frames, also what was collected again in between. */
export async function allocationOf(frame: Frame, session: CDPSession, frames: number): Promise<Allocation> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const from = (await drawCounts(frame)).frames;
  await session.send('HeapProfiler.startSampling', {
    samplingInterval: SAMPLING_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  });
  await drawMore(frame, frames);
  const drawn = (await drawCounts(frame)).frames - from;
  const { profile } = await session.send('HeapProfiler.stopSampling');
  const byFunction = new Map<string, number>();
  const add = ({ callFrame, selfSize, children }: Node) => {
    const file =
      callFrame.url
        .split('/')
        .at(-1)
        ?.replace(/-[\w-]{8}\.js$/, '') ?? '';
    const name = `${file || '(browser)'}:${callFrame.functionName || `${callFrame.lineNumber + 1}:${callFrame.columnNumber}`}`;
    if (selfSize > 0) byFunction.set(name, (byFunction.get(name) ?? 0) + selfSize);
    children.forEach(add);
  };
  add(profile.head);
  const sorted = [...byFunction].sort(([, a], [, b]) => b - a);
  return {
    bytesPerFrame: sorted.reduce((sum, [, bytes]) => sum + bytes, 0) / drawn,
    largest: Object.fromEntries(sorted.slice(0, SHOWN).map(([name, bytes]) => [name, Math.round(bytes / drawn)])),
  };
}
