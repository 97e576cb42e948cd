import { positive, query, ranged } from '@kit/query.ts';
import { GROWTH, RADIATIVE_FRACTION } from '@science/fire/constants.ts';
import { growthKw, growthTimeS } from '@science/fire/growth.ts';
import {
  centreLine,
  dimensionlessHeatRelease,
  flameHeightM,
  plumeMassFlowKgS,
  STANDARD_AIR,
  virtualOriginM,
  zukoskiKgS,
} from '@science/fire/plume.ts';
import { z } from 'zod';
import { asphyxiantRate, breathingFactor, convectiveMin, doseOver, hypoxiaMin, radiantMin } from './dose.ts';
import { bentPlume } from './draught.ts';
import { blackBodyKwM2, doorFlow, kawagoeKgS, mqhFlashoverKw, mqhRiseK, sprinkledKw, thomasFlashoverKw } from './estimates.ts';
import { aset, yamanaTanakaM } from './filling.ts';
import { visibilityIn } from './optics.ts';
import { answers, share } from './queries-fields.ts';

/* Questions about the laws that the model is made of. */

const DOSED = ['coPpm', 'hcnPpm', 'co2Percent', 'o2Percent', 'temperatureC'] as const;
const ppm = z.array(ranged('ppm', 0, 1e6, 'ppm'));
const percent = z.array(ranged('percent', 0, 100, '%'));
export const dose = query({
  title: 'Dose of gas and heat over time (ISO 13571:2012, with lack of oxygen by Purser)',
  input: z
    .strictObject({
      timeS: z.array(ranged('time', 0, 1e6, 's')).min(1),
      coPpm: ppm,
      hcnPpm: ppm,
      co2Percent: percent,
      o2Percent: percent,
      temperatureC: z.array(ranged('temperature', -60, 1500, '°C')),
      clothed: z.boolean(),
    })
    .superRefine((input, context) => {
      for (const name of DOSED) {
        if (input[name].length !== input.timeS.length)
          context.addIssue({
            code: 'custom',
            path: [name],
            message: `has ${input[name].length} values; timeS has ${input.timeS.length}`,
          });
      }
      if (input.timeS.some((at, i) => i > 0 && at < input.timeS[i - 1]!))
        context.addIssue({ code: 'custom', path: ['timeS'], message: 'times must not go back' });
    }),
  output: z.strictObject({ gas: answers, heat: answers }),
  example: {
    timeS: [0, 60],
    coPpm: [2000, 2000],
    hcnPpm: [60, 60],
    co2Percent: [3, 3],
    o2Percent: [20.9, 20.9],
    temperatureC: [80, 80],
    clothed: true,
  },
  answer: doseOver,
});

export const rates = query({
  title: 'How long gas, heat and radiation are borne',
  input: z.strictObject({
    coPpm: ranged('coPpm', 0, 1e6, 'ppm'),
    hcnPpm: ranged('hcnPpm', 0, 1e5, 'ppm'),
    co2Percent: ranged('co2Percent', 0, 50, '%'),
    o2Percent: ranged('o2Percent', 0, 25, '%'),
    temperatureC: ranged('temperatureC', -60, 1500, '°C'),
    radiantKwM2: ranged('radiantKwM2', 0, 200, 'kW/m²'),
  }),
  output: z.strictObject({
    asphyxiantPerMin: z.number(),
    breathingFactor: z.number(),
    hypoxiaMin: z.number(),
    clothedMin: z.number().nullable(),
    lightlyClothedMin: z.number().nullable(),
    radiantMin: z.number().nullable(),
  }),
  example: { coPpm: 2000, hcnPpm: 60, co2Percent: 3, o2Percent: 12, temperatureC: 100, radiantKwM2: 4 },
  answer: (input) => ({
    asphyxiantPerMin: asphyxiantRate(input.coPpm, input.hcnPpm, input.co2Percent),
    breathingFactor: breathingFactor(input.co2Percent),
    hypoxiaMin: hypoxiaMin(input.o2Percent),
    clothedMin: finite(convectiveMin(input.temperatureC, true)),
    lightlyClothedMin: finite(convectiveMin(input.temperatureC, false)),
    radiantMin: finite(radiantMin(input.radiantKwM2)),
  }),
});
const finite = (minutes: number) => (Number.isFinite(minutes) ? minutes : null);

export const visibility = query({
  title: 'Sight and walking speed in smoke',
  input: z.strictObject({ sootMgPerM3: ranged('sootMgPerM3', 0, 1e6, 'mg/m³') }),
  output: z.strictObject({
    extinctionPerM: z.number(),
    reflectingM: z.number().nullable(),
    lightEmittingM: z.number().nullable(),
    lundFactor: z.number(),
    fridolfFactor: z.number(),
  }),
  example: { sootMgPerM3: 50 },
  answer: ({ sootMgPerM3 }) => visibilityIn(sootMgPerM3),
});

export const growth = query({
  title: 'Growth of a t-squared fire',
  input: z.strictObject({
    growth: z.enum(['slow', 'medium', 'fast', 'ultrafast'], { error: 'growth must be one of slow, medium, fast, ultrafast' }),
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

export const plume = query({
  title: 'Plume over a round fire: Heskestad, Zukoski, and in a draught',
  input: z.strictObject({
    heatReleaseKw: positive('heatReleaseKw', 50_000, 'kW'),
    diameterM: positive('diameterM', 20, 'm'),
    heightM: positive('heightM', 50, 'm'),
    radiativeFraction: ranged('radiativeFraction', 0, 0.9, '').default(RADIATIVE_FRACTION.value),
    draughtMps: ranged('draughtMps', 0, 20, 'm/s').default(0),
  }),
  output: z.strictObject({
    dimensionlessHeatRelease: z.number(),
    virtualOriginM: z.number(),
    flameHeightM: z.number(),
    plumeKgS: z.number(),
    excessK: z.number().nullable(),
    speedMps: z.number().nullable(),
    zukoskiKgS: z.number(),
    draughtKgS: z.number(),
  }),
  example: { heatReleaseKw: 500, diameterM: 0.8, heightM: 2, radiativeFraction: 0.35, draughtMps: 0.5 },
  answer: ({ heatReleaseKw, diameterM, heightM, radiativeFraction, draughtMps }) => {
    const flameM = flameHeightM(heatReleaseKw, diameterM);
    const isAboveFlame = heightM >= flameM && heightM > virtualOriginM(heatReleaseKw, diameterM);
    const line = isAboveFlame ? centreLine(heatReleaseKw, diameterM, heightM, radiativeFraction) : null;
    const bent = { flowKgS: 0, flameKgS: 0, radiusM: 0 };
    bentPlume(heatReleaseKw, radiativeFraction, heightM, draughtMps, { diameterM, freeShare: 1 }, STANDARD_AIR, bent);
    return {
      dimensionlessHeatRelease: dimensionlessHeatRelease(heatReleaseKw, diameterM),
      virtualOriginM: virtualOriginM(heatReleaseKw, diameterM),
      flameHeightM: flameM,
      plumeKgS: plumeMassFlowKgS(heatReleaseKw, diameterM, heightM, radiativeFraction),
      excessK: line?.excessK ?? null,
      speedMps: line?.speedMps ?? null,
      zukoskiKgS: zukoskiKgS(heatReleaseKw, heightM),
      draughtKgS: bent.flowKgS,
    };
  },
});

export const filling = query({
  title: 'Smoke filling one room that leaks at the floor: Yamana & Tanaka, and ASET',
  input: z.strictObject({
    areaM2: positive('areaM2', 10_000, 'm²'),
    heightM: positive('heightM', 100, 'm'),
    alpha: positive('alpha', 50_000, 'kW/s^n'),
    power: ranged('power', 0, 3, ''),
    timeS: ranged('timeS', 0, 7200, 's'),
    fireM: ranged('fireM', 0, 50, 'm').default(0),
    lossShare: share('lossShare').default(0.7),
    radiativeShare: share('radiativeShare').default(RADIATIVE_FRACTION.value),
  }),
  output: z.strictObject({
    yamanaTanakaM: z.number(),
    asetM: z.number(),
    asetC: z.number(),
    asetKg: z.number(),
  }),
  example: { areaM2: 20, heightM: 2.8, alpha: 200, power: 0, timeS: 60, fireM: 0, lossShare: 0.7, radiativeShare: 0.35 },
  answer: ({ areaM2, heightM, alpha, power, timeS, ...room }) => {
    const layer = aset({ areaM2, heightM, ...room }, (atS) => alpha * atS ** power, timeS);
    return {
      yamanaTanakaM: yamanaTanakaM(areaM2, heightM, alpha, power, timeS),
      asetM: layer.edgeM,
      asetC: layer.temperatureC,
      asetKg: layer.massKg,
    };
  },
});

export const vent = query({
  title: 'Steady flow through a door or window of a room with a hot layer',
  input: z.strictObject({
    widthM: positive('widthM', 20, 'm'),
    heightM: positive('heightM', 20, 'm'),
    sillM: ranged('sillM', 0, 20, 'm').default(0),
    layerHeightM: ranged('layerHeightM', 0, 20, 'm'),
    upperC: ranged('upperC', -50, 1500, '°C'),
    outsideC: ranged('outsideC', -50, 100, '°C'),
    lowerC: ranged('lowerC', -50, 1500, '°C').optional(),
  }),
  output: z.strictObject({
    neutralPlaneM: z.number().nullable(),
    inflowKgS: z.number(),
    outflowKgS: z.number(),
    kawagoeKgS: z.number(),
  }),
  example: { widthM: 0.9, heightM: 2.1, sillM: 0, layerHeightM: 1, upperC: 150, outsideC: 20 },
  answer: (input) => ({
    ...doorFlow({ ...input, lowerC: input.lowerC ?? input.outsideC }),
    kawagoeKgS: kawagoeKgS(input.widthM, input.heightM),
  }),
});

export const room = query({
  title: 'Hand calculations of a room with one opening: temperature, flashover, radiation, sprinkler',
  input: z.strictObject({
    heatReleaseKw: positive('heatReleaseKw', 50_000, 'kW'),
    openingM2: positive('openingM2', 100, 'm²'),
    openingHeightM: positive('openingHeightM', 20, 'm'),
    boundaryKwM2K: positive('boundaryKwM2K', 10, 'kW/(m² K)'),
    boundaryM2: positive('boundaryM2', 10_000, 'm²'),
    layerC: ranged('layerC', -50, 1500, '°C').default(200),
    sprayMmS: positive('sprayMmS', 10, 'mm/s').default(0.07),
    afterS: ranged('afterS', 0, 7200, 's').default(60),
  }),
  output: z.strictObject({
    mqhRiseK: z.number(),
    mqhFlashoverKw: z.number(),
    thomasFlashoverKw: z.number(),
    blackBodyKwM2: z.number(),
    sprinklerTimeConstantS: z.number(),
    sprinkledKw: z.number(),
  }),
  example: {
    heatReleaseKw: 500,
    openingM2: 1.6,
    openingHeightM: 2,
    boundaryKwM2K: 0.03,
    boundaryM2: 46.2,
    layerC: 200,
    sprayMmS: 0.07,
    afterS: 60,
  },
  answer: ({ heatReleaseKw, layerC, sprayMmS, afterS, ...vented }) => {
    const sprinkled = sprinkledKw(heatReleaseKw, sprayMmS, afterS);
    return {
      mqhRiseK: mqhRiseK(vented, heatReleaseKw),
      mqhFlashoverKw: mqhFlashoverKw(vented),
      thomasFlashoverKw: thomasFlashoverKw(vented),
      blackBodyKwM2: blackBodyKwM2(layerC),
      sprinklerTimeConstantS: sprinkled.timeConstantS,
      sprinkledKw: sprinkled.heatKw,
    };
  },
});
