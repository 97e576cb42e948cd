import type { VisitEvent } from '@visits/events.ts';
import { openVisitStore } from '@visits/store.ts';

/** A page with nothing but the store of visits, so that its main thread tells what an event costs. */
declare global {
  interface Window {
    /** Stores a visit of this many steps, one after the other as the shell does. Answers how many were lost. */
    storeSteps(count: number): Promise<number>;
  }
}

const store = await openVisitStore('bench-visits');

window.storeSteps = async (count) => {
  const visit = crypto.randomUUID();
  const startMs = performance.now();
  for (let sequence = 0; sequence < count; sequence++) {
    const event: VisitEvent = {
      type: 'step-reached',
      visit,
      sequence,
      sinceStartMs: performance.now() - startMs,
      exhibit: 'bench',
      step: 'step',
      index: sequence % 7,
      of: 7,
    };
    await store.append(event);
  }
  return store.lost;
};
