import { expect, it } from 'vitest';
import { findingsOfShortRun } from './gauntlet.ts';

/** Each exhibit of the built site under wild hands, each other check on one of them: about five minutes. */
it('the short gauntlet: every exhibit bears it', { timeout: 900_000 }, async () => {
  expect(await findingsOfShortRun({ checks: null, seconds: 8 })).toEqual([]);
});
