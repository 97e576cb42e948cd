import type { SpeedCase } from '@base/speed.ts';
import { createClimate, createSeries } from './climate/climate.ts';
import { DEFAULT_PARAMETERS } from './climate/parameters.ts';

const YEARS = 350;
/** Rises to 40 GtCO2 a year and stays there: every pool and layer is at work. */
const EMISSIONS_GT = Float64Array.from({ length: YEARS }, (_, year) => Math.min(40, year / 6));

const climate = createClimate(DEFAULT_PARAMETERS, 'meinshausen2020');
const series = createSeries(YEARS);

export const speed: readonly SpeedCase[] = [
  {
    id: 'climate',
    what: { zh: '气候模型 350 年', en: 'climate, 350 years' },
    run: () => climate.run(EMISSIONS_GT, series),
    mostMs: 5,
    means: 'the curve moves under the finger',
  },
];
