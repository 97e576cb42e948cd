import type { Query } from '@kit/define-exhibit.ts';
import { positive, query, ranged } from '@kit/query.ts';
import { GROWTH, RADIATIVE_FRACTION } from '@science/fire/constants.ts';
import { growthKw, growthTimeS } from '@science/fire/growth.ts';
import {
  centreLine,
  diameterOfAreaM,
  dimensionlessHeatRelease,
  flameHeightM,
  plumeMassFlowKgS,
  virtualOriginM,
} from '@science/fire/plume.ts';
import { z } from 'zod';
import { CYLINDER } from './constants.ts';
import { dischargeOn, ratingAreaM2 } from './discharge.ts';
import { radiationKwM2 } from './radiation.ts';

/*
 * What can be asked of this exhibit's model: named pure functions with checked input and output. The verification tests,
 * the sheet "how we know" and `npm run model -- extinguisher` use the same ones.
 */

const discharge = query({
  title: 'One cylinder on a burning pool (exhibit rule, scaled from the 55B rating)',
  input: z.strictObject({
    poolAreaM2: positive('poolAreaM2', 100, 'm²'),
    effectiveness: ranged('effectiveness', 0, 1, ''),
    unitKg: positive('unitKg', 50, 'kg'),
  }),
  output: z.strictObject({
    neededKg: z.number().positive(),
    outAfterS: z.number().positive().nullable(),
    residualFraction: z.number().min(0).max(1),
  }),
  example: { poolAreaM2: 1, effectiveness: 1, unitKg: CYLINDER.fill.value },
  answer: ({ poolAreaM2, effectiveness, unitKg }) => dischargeOn(poolAreaM2, effectiveness, unitKg),
});

const flame = query({
  title: "Heskestad's flame and plume over a round fire",
  input: z.strictObject({
    heatReleaseKw: positive('heatReleaseKw', 50_000, 'kW'),
    diameterM: positive('diameterM', 20, 'm'),
    heightM: ranged('heightM', 0, 50, 'm').optional(),
  }),
  output: z.strictObject({
    dimensionlessHeatRelease: z.number(),
    virtualOriginM: z.number(),
    flameHeightM: z.number().min(0),
    plumeKgS: z.number().min(0).nullable(),
    excessK: z.number().min(0).nullable(),
    speedMps: z.number().min(0).nullable(),
  }),
  example: { heatReleaseKw: 500, diameterM: 0.8, heightM: 2 },
  answer: ({ heatReleaseKw, diameterM, heightM }) => {
    const flameM = flameHeightM(heatReleaseKw, diameterM);
    const overFlame = heightM !== undefined && heightM >= flameM && heightM > virtualOriginM(heatReleaseKw, diameterM);
    const line = overFlame ? centreLine(heatReleaseKw, diameterM, heightM) : null;
    return {
      dimensionlessHeatRelease: dimensionlessHeatRelease(heatReleaseKw, diameterM),
      virtualOriginM: virtualOriginM(heatReleaseKw, diameterM),
      flameHeightM: flameM,
      plumeKgS: heightM === undefined ? null : plumeMassFlowKgS(heatReleaseKw, diameterM, heightM),
      excessK: line?.excessK ?? null,
      speedMps: line?.speedMps ?? null,
    };
  },
});

const growth = query({
  title: 'Growth of a t-squared fire',
  input: z.strictObject({
    growth: z.enum(['slow', 'medium', 'fast', 'ultrafast'], {
      error: 'growth must be one of slow, medium, fast, ultrafast',
    }),
    timeS: ranged('timeS', 0, 3600, 's'),
    targetKw: positive('targetKw', 100_000, 'kW').optional(),
  }),
  output: z.strictObject({ heatReleaseKw: z.number().min(0), targetAfterS: z.number().min(0).nullable() }),
  example: { growth: 'fast', timeS: 60, targetKw: 1055 },
  answer: ({ growth: name, timeS, targetKw }) => ({
    heatReleaseKw: growthKw(GROWTH[name].value, timeS),
    targetAfterS: targetKw === undefined ? null : growthTimeS(GROWTH[name].value, targetKw),
  }),
});

const radiation = query({
  title: 'Radiation from a fire taken as a point',
  input: z.strictObject({
    heatReleaseKw: positive('heatReleaseKw', 50_000, 'kW'),
    distanceM: positive('distanceM', 200, 'm'),
    radiativeFraction: ranged('radiativeFraction', 0, 1, '').default(RADIATIVE_FRACTION.value),
  }),
  output: z.strictObject({ radiationKwM2: z.number().min(0) }),
  example: { heatReleaseKw: 500, distanceM: 2, radiativeFraction: 0.35 },
  answer: ({ heatReleaseKw, distanceM, radiativeFraction }) => ({
    radiationKwM2: radiationKwM2(heatReleaseKw, distanceM, radiativeFraction),
  }),
});

const rating = query({
  title: 'Test pan of a B rating',
  input: z.strictObject({ rating: positive('rating', 1000, 'litres') }),
  output: z.strictObject({ areaM2: z.number().positive(), diameterM: z.number().positive() }),
  example: { rating: 55 },
  answer: ({ rating: litres }) => {
    const areaM2 = ratingAreaM2(litres);
    return { areaM2, diameterM: diameterOfAreaM(areaM2) };
  },
});

export const queries = { discharge, flame, growth, radiation, rating } as const satisfies Readonly<Record<string, Query>>;
