import type { Page } from 'playwright-core';

/** What the kiosk itself wrote down of the visits. */
export interface Recorded {
  visits: number;
  /** Visits without an end. */
  open: number;
  opened: number;
  finished: number;
  /** Why exhibits failed, each failure's code. */
  failed: string[];
}

/** Reads the kiosk's own store, as an export would. */
export const recordedIn = (page: Page): Promise<Recorded> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dapeng-visits');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = <T>(store: string) =>
      new Promise<T[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result as T[]);
        request.onerror = () => reject(request.error);
      });
    const events = await all<{ type: string; exhibit?: string; code?: string }>('events');
    const visits = await all<{ open: number }>('visits');
    database.close();
    const count = (type: string) => events.filter((event) => event.type === type).length;
    return {
      visits: visits.length,
      open: visits.filter(({ open }) => open === 1).length,
      opened: count('exhibit-opened'),
      finished: count('exhibit-finished'),
      failed: events.filter(({ type }) => type === 'exhibit-failed').map(({ exhibit, code }) => `${exhibit}: ${code}`),
    };
  });
