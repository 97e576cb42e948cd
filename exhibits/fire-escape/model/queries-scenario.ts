import { positive, query, ranged } from '@kit/query.ts';
import { z } from 'zod';
import { answers, share } from './queries-fields.ts';
import { runScenario } from './run.ts';
import type { Scenario } from './scenario.ts';
import { hasTooManyAnswers, scenarioProblems } from './scenario-problems.ts';
import { followWay } from './tenability.ts';

/* Questions about a building with a fire. All problems of an input are told at once. */

const place = z.tuple([ranged('x', 0, 200, 'm'), ranged('y', 0, 200, 'm')]);

const room = z.strictObject({
  id: z.string().min(1),
  width: ranged('width', 0.3, 200, 'm'),
  depth: ranged('depth', 0.3, 200, 'm'),
  height: ranged('height', 0.3, 50, 'm'),
});
const walls = z.strictObject({
  conductivity: positive('conductivity', 500, 'W/(m K)'),
  density: positive('density', 20_000, 'kg/m³'),
  specificHeat: positive('specificHeat', 10, 'kJ/(kg K)'),
  thickness: ranged('thickness', 0.0002, 2, 'm'),
  emissivity: share('emissivity'),
});
const opening = z.strictObject({
  between: z.tuple([z.string(), z.string()]),
  sill: ranged('sill', 0, 50, 'm'),
  height: positive('height', 50, 'm'),
  width: ranged('width', 0, 200, 'm'),
  at: place.optional(),
  open: z.union([share('open'), z.array(z.tuple([ranged('time', 0, 1e6, 's'), share('share')])).min(1)]).optional(),
});
const fire = z.strictObject({
  room: z.string(),
  alpha: positive('alpha', 100, 'kW/s²').optional(),
  peak: ranged('peak', 0, 1e5, 'kW').optional(),
  curve: z
    .array(z.tuple([ranged('time', 0, 1e6, 's'), ranged('heat', 0, 1e5, 'kW')]))
    .min(1)
    .optional(),
  height: ranged('height', 0, 50, 'm'),
  area: positive('area', 1000, 'm²'),
  at: place.optional(),
  flush: z.boolean().optional(),
  radiativeFraction: ranged('radiativeFraction', 0, 0.9, '').optional(),
  heatOfCombustion: ranged('heatOfCombustion', 1000, 150_000, 'kJ/kg').optional(),
  sootYield: ranged('sootYield', 0, 0.4, 'kg/kg').optional(),
  coYield: ranged('coYield', 0, 0.6, 'kg/kg').optional(),
  hcnYield: ranged('hcnYield', 0, 0.2, 'kg/kg').optional(),
  fuel: z
    .strictObject({
      C: positive('C', 1000, 'atoms'),
      H: ranged('H', 0, 1000, 'atoms'),
      O: ranged('O', 0, 1000, 'atoms').optional(),
      N: ranged('N', 0, 1000, 'atoms').optional(),
    })
    .optional(),
});

const readable = <T>(schema: z.ZodType<T>, value: unknown): T | null => schema.safeParse(value).data ?? null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Reads what can be read of a scenario, so that what does not fit together is told beside what is misshapen. */
const fitting = z.core._check(
  (payload) => {
    const given = (payload.value ?? {}) as Record<string, unknown>;
    const problems = scenarioProblems({
      rooms: listOf(given.rooms).map((value) => readable(room, value)),
      openings: listOf(given.openings).map((value) => readable(opening, value)),
      fire: readable(fire, given.fire),
    });
    if (hasTooManyAnswers(given as unknown as Scenario))
      problems.push({ path: ['interval'], message: 'gives more than 20,000 answers; choose a longer one' });
    for (const { path, message } of problems)
      payload.issues.push({ code: 'custom', path, message, input: payload.value, continue: true });
  },
  { when: () => true } as object,
);

const scenario = z
  .strictObject({
    id: z.string().optional(),
    duration: positive('duration', 21_600, 's'),
    interval: positive('interval', 21_600, 's'),
    ambient: ranged('ambient', -50, 60, '°C'),
    rooms: z.array(room).min(1).max(40),
    walls,
    openings: z.array(opening).max(200),
    fire,
    leakage: ranged('leakage', 0, 0.1, 'm² per m² of wall').optional(),
  })
  .check(fitting);

const EXAMPLE: z.infer<typeof scenario> = {
  duration: 300,
  interval: 30,
  ambient: 25,
  rooms: [
    { id: 'kitchen', width: 2.4, depth: 3, height: 2.7 },
    { id: 'living', width: 4.2, depth: 6, height: 2.7 },
  ],
  walls: { conductivity: 1.6, density: 2300, specificHeat: 0.88, thickness: 0.15, emissivity: 0.9 },
  openings: [
    {
      between: ['kitchen', 'living'],
      sill: 0,
      height: 2,
      width: 0.8,
      open: [
        [0, 1],
        [120, 1],
        [122, 0],
      ],
    },
    { between: ['living', 'outside'], sill: 0, height: 2, width: 0.9 },
  ],
  fire: { room: 'kitchen', alpha: 0.0469, peak: 500, height: 0.3, area: 1 },
};

const roomSeries = z.strictObject({
  upperTemperature: answers,
  lowerTemperature: answers,
  layerHeight: answers,
  upperO2: answers,
  upperCO: answers,
  upperCO2: answers,
  upperSoot: answers,
  pressure: answers,
});

export const zones = query({
  title: 'Fire and smoke in a building, room by room: two zones each',
  input: scenario,
  output: z.strictObject({
    time: answers,
    rooms: z.record(z.string(), roomSeries),
    heatReleaseRate: answers,
    openings: z.array(
      z.strictObject({
        between: z.tuple([z.string(), z.string()]),
        neutralPlane: z.array(z.number().nullable()),
        forward: answers,
        backward: answers,
      }),
    ),
  }),
  example: EXAMPLE,
  answer: runScenario,
});

export const path = query({
  title: 'What a person meets on a way through the smoke, with the dose so far',
  input: z.strictObject({
    scenario,
    way: z.strictObject({
      rooms: z.array(z.tuple([ranged('time', 0, 1e6, 's'), z.string()])).min(1),
      heightM: ranged('heightM', 0.1, 2.5, 'm'),
      clothed: z.boolean(),
    }),
  }),
  output: z.strictObject({
    timeS: answers,
    room: z.array(z.string()),
    gas: answers,
    heat: answers,
    temperatureC: answers,
    radiantKwM2: answers,
    extinctionPerM: answers,
    obscurationPercentPerM: answers,
    tenable: z.array(z.boolean()),
  }),
  example: {
    scenario: EXAMPLE,
    way: {
      rooms: [
        [0, 'kitchen'],
        [40, 'living'],
        [60, 'outside'],
      ],
      heightM: 1.5,
      clothed: true,
    },
  },
  answer: ({ scenario: building, way }) => followWay(building, way),
});
