import type { Page } from 'playwright-core';

/** Rule 22: the watchdog has everything going again within this. */
export const RESCUED_WITHIN_MS = 15_000;

/** Waits until the shell stands at home or attract and answers how long it took, ms; null when it did not come. */
export async function homeAgain(page: Page): Promise<number | null> {
  const startedMs = performance.now();
  return page
    .waitForFunction(() => ['home', 'attract'].includes(document.documentElement.dataset.phase ?? ''), null, {
      polling: 50,
      timeout: RESCUED_WITHIN_MS,
    })
    .then(
      () => performance.now() - startedMs,
      () => null,
    );
}
