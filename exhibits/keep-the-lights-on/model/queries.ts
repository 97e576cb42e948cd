import type { Query } from '@kit/define-exhibit.ts';
import { query } from '@kit/query.ts';
import { z } from 'zod';
import { createClimate, createSeries } from './climate/climate.ts';
import { createEnsemble } from './climate/ensemble.ts';
import { FORCINGS } from './climate/forcing.ts';
import { type ClimateParameters, DEFAULT_PARAMETERS, FAIR_GAMMA } from './climate/parameters.ts';
import { ACTIVITY_IDS, type ActivityId, footprintOf } from './footprint.ts';
import { affordableMixes } from './play/mix.ts';
import { createRun, dispatch as dispatchHours, NO_SHIFT, NO_STORAGE, totalsOf } from './power/dispatch.ts';
import { lossOf } from './power/loss.ts';
import { dayLengthH, elevationDeg } from './power/sun.ts';
import { capacityFactor } from './power/turbine.ts';
import { BUILD_KINDS, cityShareOf, type Region, SHANWEI, STANDINGS } from './region.ts';
import { illustrativePaths } from './region-report.ts';

/*
 * What can be asked of this exhibit's model: named pure functions with checked input and output. The verification tests,
 * the sheet "how we know" and `npm run model -- keep-the-lights-on` use the same ones.
 */

const between = (low: number, high: number) => z.number().min(low).max(high);
const whole = (low: number, high: number) => z.int().min(low).max(high);

/** Least of what must be positive: a range that a message can name. */
const TINY = 1e-6;
const MOST_MW = 1e9;
const positive = (high: number) => between(TINY, high);
const power = between(0, MOST_MW);

/** Problems across fields are told together with those of single fields, so these checks look at what may be half an input. */
const ALWAYS = { when: () => true };

const slope = between(-1000, 1000);
const parameters = z
  .strictObject({
    oceanHeatCapacity: z.array(positive(1e6)).length(3),
    oceanHeatTransfer: z.array(positive(1000)).length(3),
    deepOceanEfficacy: positive(1000),
    forcing4co2: positive(100),
    partitionFraction: z.array(between(0, 1)).length(4),
    unperturbedLifetime: z.array(between(0.001, 1e15)).length(4),
    iirf0: between(0, 100),
    iirfUptake: slope,
    iirfTemperature: slope,
    iirfAirborne: slope,
    baselineConcentration: between(1, 10_000),
    forcingScale: between(0, 10).optional(),
    gammaAutocorrelation: positive(1e6).optional(),
  })
  .superRefine(({ partitionFraction }, context) => {
    if (!Array.isArray(partitionFraction)) return;
    const sum = partitionFraction.reduce((total, share) => total + share, 0);
    if (Math.abs(sum - 1) > 1e-3)
      context.addIssue({ code: 'custom', path: ['partitionFraction'], message: `its shares must add up to 1, not to ${sum}` });
  }, ALWAYS);

const emissions = z.array(between(-10_000, 1e6)).min(1).max(10_000);
const years = { firstYear: whole(-10_000, 10_000), emissions };
const series = z.array(z.number());

const climate = query({
  title:
    "FaIR 2.2's CO2 core. Emissions GtCO2 a year; answers on time bounds, one more than years: ppm, W/m², K. Without parameters the default set (FGOALS-g3) with meinshausen2020; with parameters FaIR's run, and myhre1998 unless forcing says otherwise",
  input: z.strictObject({ parameters: parameters.optional(), forcing: z.enum(FORCINGS).optional(), ...years }),
  output: z.strictObject({ concentration: series, forcing: series, temperature: series }),
  example: { firstYear: 2020, emissions: [40, 40, 40] },
  answer: ({ parameters: given, forcing, emissions: emissionsGt }) => {
    const set: ClimateParameters =
      given === undefined ? DEFAULT_PARAMETERS : { gammaAutocorrelation: FAIR_GAMMA.value, ...defined(given) };
    const result = createSeries(emissionsGt.length);
    createClimate(set, forcing ?? (given === undefined ? 'meinshausen2020' : 'myhre1998')).run(emissionsGt, result);
    return {
      concentration: [...result.concentration],
      forcing: [...result.forcing],
      temperature: [...result.temperature],
    };
  },
});

/** The set without the fields that were left out, so that they do not cover a default. */
function defined(given: z.output<typeof parameters>): ClimateParameters {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as ClimateParameters;
}

const band = query({
  title: "How sure the warming is: 29 members of FaIR's calibrated ensemble, what 5, 17, 50, 83 and 95 % of them stay below, K",
  input: z.strictObject(years),
  output: z.strictObject({ lowest: series, low: series, middle: series, high: series, highest: series }),
  example: { firstYear: 2020, emissions: [40, 40, 40] },
  answer: ({ emissions: emissionsGt }) => {
    const { lowest, low, middle, high, highest } = createEnsemble(emissionsGt.length).run(emissionsGt);
    return { lowest: [...lowest], low: [...low], middle: [...middle], high: [...high], highest: [...highest] };
  },
});

const storage = z
  .strictObject({ energyMWh: power, powerMW: power, roundTrip: between(0.01, 1), initialMWh: power })
  .superRefine(({ energyMWh, initialMWh }, context) => {
    if (initialMWh > energyMWh)
      context.addIssue({ code: 'custom', path: ['initialMWh'], message: `the store holds energyMWh, ${energyMWh}, at most` });
  }, ALWAYS);

const megawatts = z.array(power).min(1).max(100_000);

const dispatch = query({
  title:
    'Dispatch hour by hour: wind, sun and nuclear first, then the store, then coal. Sums in MWh; charged and discharged at the grid',
  input: z
    .strictObject({
      demandMW: megawatts,
      windMW: megawatts,
      solarMW: megawatts,
      nuclearMW: power.default(0),
      storage: storage.nullish(),
      coalCapMW: power.nullish(),
    })
    .superRefine(({ demandMW, windMW, solarMW }, context) => {
      for (const [name, hours] of Object.entries({ windMW, solarMW })) {
        if (Array.isArray(hours) && Array.isArray(demandMW) && hours.length !== demandMW.length)
          context.addIssue({ code: 'custom', path: [name], message: `it needs as many hours as demandMW, ${demandMW.length}` });
      }
    }, ALWAYS),
  output: z.strictObject({
    coalMWh: z.number().min(0),
    curtailedMWh: z.number().min(0),
    unservedMWh: z.number().min(0),
    chargedMWh: z.number().min(0),
    dischargedMWh: z.number().min(0),
    endMWh: z.number().min(0),
  }),
  example: {
    demandMW: [100, 100, 100],
    windMW: [40, 40, 40],
    solarMW: [0, 80, 0],
    nuclearMW: 30,
    storage: { energyMWh: 200, powerMW: 50, roundTrip: 0.81, initialMWh: 0 },
    coalCapMW: 100,
  },
  answer: ({ demandMW, windMW, solarMW, nuclearMW, storage: store, coalCapMW }) => {
    const hours = { demandMW, windMW, solarMW };
    const coal = { id: 'coal', capMW: coalCapMW ?? Infinity, rampMWPerH: Infinity, carbon: SHANWEI.plants.coalTPerMWh.value };
    const fleet = { nuclearMW, storage: store ?? NO_STORAGE, storeAs: 'first' as const, plants: [coal], shift: NO_SHIFT };
    const totals = totalsOf(hours, fleet, dispatchHours(hours, fleet, createRun(demandMW.length, 1)));
    const { curtailedMWh, unservedMWh, chargedMWh, dischargedMWh, endMWh } = totals;
    return { coalMWh: totals.plantMWh[0]!, curtailedMWh, unservedMWh, chargedMWh, dischargedMWh, endMWh };
  },
});

const sun = query({
  title: 'Where the sun stands (hour is solar time, 12 at its highest) and how long the day is',
  input: z.strictObject({ latitudeDeg: between(-90, 90), dayOfYear: whole(1, 366), hour: between(0, 24) }),
  output: z.strictObject({ elevationDeg: z.number().min(-90).max(90), dayLengthH: z.number().min(0).max(24) }),
  example: { latitudeDeg: 22.78, dayOfYear: 172, hour: 12 },
  answer: ({ latitudeDeg, dayOfYear, hour }) => ({
    elevationDeg: elevationDeg(latitudeDeg, dayOfYear, hour),
    dayLengthH: dayLengthH(latitudeDeg, dayOfYear),
  }),
});

const turbine = query({
  title: 'Share of its rated power that an idealised turbine gives in Weibull winds (3, 11.5 and 25 m/s; no wakes, no repairs)',
  input: z.strictObject({ meanMps: between(0, 60), weibullK: between(0.5, 20).default(2) }),
  output: z.strictObject({ capacityFactor: z.number().min(0).max(1) }),
  example: { meanMps: 9.2, weibullK: 2 },
  answer: ({ meanMps, weibullK }) => ({ capacityFactor: capacityFactor(meanMps, weibullK) }),
});

const frequency = query({
  title: 'A grid that loses power: how fast the frequency falls, how low, and where it stays without a hand moving',
  input: z.strictObject({
    baseMW: positive(1e7),
    inertiaS: between(0.1, 20),
    lostMW: between(-1e7, 1e7),
    reserveMW: power.default(0),
    batteryMW: power.default(0),
  }),
  output: z.strictObject({ slopeHzPerS: z.number(), extremeHz: z.number(), extremeAfterS: z.number(), settledHz: z.number() }),
  example: { baseMW: 160_000, inertiaS: 3.5, lostMW: 2000, reserveMW: 3000 },
  answer: lossOf,
});

const amount = between(0, 1e12).optional();
const footprint = query({
  title:
    'What activities give off and what mangroves and forests take out, kg CO2 (food CO2e); illustrative factors with their range',
  input: z.strictObject(Object.fromEntries(ACTIVITY_IDS.map((id) => [id, amount])) as Record<ActivityId, typeof amount>),
  output: z.strictObject({
    emittedKg: z.number().min(0),
    removedKg: z.number().min(0),
    netKg: z.number(),
    items: z.array(
      z.strictObject({
        activity: z.enum(ACTIVITY_IDS),
        kg: z.number(),
        lowKg: z.number(),
        highKg: z.number(),
        illustrative: z.boolean(),
      }),
    ),
  }),
  example: { electricityKwh: 2800, electricCarKm: 5000, beefKg: 5 },
  answer: footprintOf,
});

const origin = { year: whole(1900, 2100), source: z.string().min(3), standing: z.enum(STANDINGS) };
const figure = (low: number, high: number) => z.strictObject({ value: between(low, high), ...origin });
const figures = (count: number, low: number, high: number) =>
  z.strictObject({ values: z.array(between(low, high)).length(count), ...origin });
const megawatt = figure(0, 1e7);
const share = figure(0, 1);
const ramp = figure(0.0001, 60);

/** The shape of a region's file. Units stand in the keys, bounds keep out what must be a slip of the pen. */
export const regionSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'it needs small letters, digits and hyphens'),
  name: z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) }),
  place: z.strictObject({ latitudeDeg: figure(-90, 90), longitudeDeg: figure(-180, 180), zoneH: figure(-12, 14) }),
  wind: z.strictObject({
    meanMps: figure(0, 30),
    weibullK: figure(0.5, 20),
    persistence: figure(0, 0.999),
    lossShare: share,
    reportedCapacityFactor: share,
  }),
  sun: z.strictObject({
    sunshineH: figure(0, 4380),
    persistence: figure(0, 0.999),
    performance: share,
    reportedCapacityFactor: share,
  }),
  demand: z.strictObject({
    peakMW: figure(1, 1e6),
    dayShape: figures(24, 0.01, 1),
    weekendFactor: figure(0.1, 2),
    monthShape: figures(12, 0.01, 1),
  }),
  fleet: z.strictObject({
    ...{ windMW: megawatt, solarMW: megawatt, nuclearMW: megawatt, gasMW: megawatt, coalMW: megawatt },
    ...{ storageMW: megawatt, storageMWh: megawatt, roundTrip: figure(0.01, 1), shiftMW: megawatt, shiftMWh: megawatt },
  }),
  plants: z.strictObject({
    ...{ coalTPerMWh: figure(0, 2), gasTPerMWh: figure(0, 2) },
    ...{ coalRampPerMin: ramp, gasRampPerMin: ramp, nuclearRampPerMin: ramp, hydroRampPerMin: ramp },
  }),
  grid: z.strictObject({
    ...{ peakMW: figure(1, 1e7), inertiaS: figure(0.5, 20) },
    ...{ windMW: megawatt, solarMW: megawatt, nuclearMW: megawatt, gasMW: megawatt, hydroMW: megawatt },
    ...{ chargingMW: megawatt, coolingMW: megawatt, factoryMW: megawatt, storageMW: megawatt, storageMWh: megawatt },
  }),
  builds: z
    .array(
      z.strictObject({
        kind: z.enum(BUILD_KINDS),
        ...{ powerMW: between(0, 1e6), energyMWh: between(0, 1e7), areaHa: between(0, 1e6) },
        ...{ moneyBnCny: between(0, 1e5), landKm2: between(0, 1e5) },
        ...origin,
      }),
    )
    .min(3)
    .max(9),
  limits: z.strictObject({ moneyBnCny: figure(0, 1e6), landKm2: figure(0, 1e6), carbonT: figure(0, 1e10) }),
  carbon: z.strictObject({
    ...{ gridKgPerKwh: figure(0, 2), cityMtPerA: figure(TINY, 1e5), worldGtPerA: figure(0.1, 1000) },
    powerShare: share,
    ...{ mangroveTPerHaA: figure(0.1, 100), mangroveSpreadTPerHaA: figure(0, 100) },
  }),
  factors: z.array(z.strictObject({ id: z.string().min(1), kgPerKwh: between(0, 2), ...origin })),
  targets: z.array(z.strictObject({ id: z.string().min(1), value: z.string().min(1), ...origin })),
});

const region = query({
  title: "Reads a region's file over (regions/README.md), and answers what follows from it and which figures are illustrative",
  input: regionSchema,
  output: z.strictObject({
    id: z.string(),
    illustrative: z.array(z.string()),
    windCapacityFactor: z.number(),
    cityShare: z.number(),
    affordableMixes: z.int(),
  }),
  example: SHANWEI as unknown as z.input<typeof regionSchema>,
  answer: (given) => {
    const place = given as Region;
    const { meanMps, weibullK, lossShare } = place.wind;
    return {
      id: place.id,
      illustrative: illustrativePaths(place),
      windCapacityFactor: (1 - lossShare.value) * capacityFactor(meanMps.value, weibullK.value),
      cityShare: cityShareOf(place),
      affordableMixes: affordableMixes(place).length,
    };
  },
});

export const queries = { climate, band, dispatch, sun, turbine, frequency, footprint, region } as const satisfies Readonly<
  Record<string, Query>
>;
