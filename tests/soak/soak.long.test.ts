import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/kiosk.ts';
import { soak } from './soak.ts';

it('a small crowd has a good day: all visits recorded, two updates taken up, nobody asked', { timeout: 600_000 }, async () => {
  const report = await soak({
    siteDir: process.env.DAPENG_BUILT_SITE ?? join(projectRoot, 'dist'),
    kiosk: 'van-32',
    visits: 15,
    seed: 1,
    tell: () => undefined,
  });
  expect(report.problems).toEqual([]);
  expect(report.updatesTaken).toBe(2);
  expect(report.recorded.visits).toBeGreaterThanOrEqual(15);
});
