import { sharedChromium } from '@tests/support/chromium.ts';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';
import { fates } from './fates.ts';

const chromium = sharedChromium();

it('same seed, same fall, to the last bit in Node and in Chromium', async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    build: { write: false, lib: { entry: new URL('./fates.ts', import.meta.url).pathname, formats: ['iife'], name: 'engine' } },
  })) as Rollup.RollupOutput[];
  const page = await chromium.newPage();
  const inBrowser = await page.evaluate(`${built[0]!.output[0].code}; engine.fates()`);
  const here = fates();
  expect(here.grounds.some(({ pieces }) => pieces.some(({ rocking }) => rocking.mode === 'fallen'))).toBe(true);
  expect(inBrowser).toEqual(here);
});
