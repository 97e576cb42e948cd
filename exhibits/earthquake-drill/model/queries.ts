import type { Query } from '@kit/define-exhibit.ts';
import { positive, query, ranged } from '@kit/query.ts';
import { z } from 'zod';
import { type Axis, pgaGal, pgvCmps } from './attenuation.ts';
import { storeyFactor } from './floor.ts';
import { FIXINGS, LOADINGS, PIECES, type PieceId } from './furniture.ts';
import { intensityOf } from './intensity.ts';
import { createMotion, targetOf } from './motion.ts';
import { rockingOf } from './rocking-theory.ts';
import { movesFromMps2, type Placed, place, shakeThrough } from './room.ts';
import { SITES } from './site.ts';
import { blindRadiusKm, hypocentralKm, pTravelS, sTravelS, warningLeadS } from './waves.ts';

/*
 * What can be asked of this exhibit's model: named pure functions with checked input and output. The verification tests,
 * the sheet "how we know" and `npm run model -- earthquake-drill` use the same ones.
 */

/** A whole number with a range. */
function whole(name: string, low: number, high: number) {
  const range = `${name} must be a whole number from ${low} to ${high}`;
  return z.int({ error: range }).min(low, { error: range }).max(high, { error: range });
}

/** One of some names. */
function named<const T extends readonly [string, ...string[]]>(name: string, values: T) {
  return z.enum(values, { error: `${name} must be one of ${values.join(', ')}` });
}

const magnitude = ranged('magnitude', 3, 9);
const epicentralKm = ranged('epicentralKm', 0, 500, 'km');
const site = named('site', SITES).default('firm');
const seed = whole('seed', 0, 4_294_967_295).default(1);
const bothAxes = z.strictObject({ long: z.number(), short: z.number() });
/** The value along the fault and across it. */
const onBoth = (value: (axis: Axis) => number) => ({ long: value('long'), short: value('short') });

const intensity = query({
  title: 'Instrumental intensity from the peaks of acceleration and velocity (GB/T 17742-2020)',
  input: z.strictObject({ pgaMps2: positive('pgaMps2', 100, 'm/s²'), pgvMps: positive('pgvMps', 20, 'm/s') }),
  output: z.strictObject({ fromPga: z.number(), fromPgv: z.number(), intensity: z.number().min(1).max(12) }),
  example: { pgaMps2: 1, pgvMps: 0.1 },
  answer: ({ pgaMps2, pgvMps }) => intensityOf(pgaMps2, pgvMps),
});

const attenuation = query({
  title: 'Median shaking of rock along and across the fault (Yu et al. 2013, eastern China, depth 15 km)',
  input: z.strictObject({ magnitude, epicentralKm }),
  output: z.strictObject({ pgaGal: bothAxes, pgvCmps: bothAxes, intensity: bothAxes }),
  example: { magnitude: 6, epicentralKm: 20 },
  answer: (quake) => {
    const gal = onBoth((axis) => pgaGal(axis, quake.magnitude, quake.epicentralKm));
    const cmps = onBoth((axis) => pgvCmps(axis, quake.magnitude, quake.epicentralKm));
    return {
      pgaGal: gal,
      pgvCmps: cmps,
      intensity: onBoth((axis) => intensityOf(gal[axis] / 100, cmps[axis] / 100).intensity),
    };
  },
});

const warning = query({
  title: 'Arrival of P and S waves, lead of the early warning and its blind zone',
  input: z.strictObject({
    epicentralKm,
    depthKm: ranged('depthKm', 0, 700, 'km').default(10),
    processingS: ranged('processingS', 0, 120, 's').default(7.5),
    deliveryS: ranged('deliveryS', 0, 120, 's').default(0),
  }),
  output: z.strictObject({
    pArrivalS: z.number().min(0),
    sArrivalS: z.number().min(0),
    leadS: z.number(),
    blindRadiusKm: z.number().min(0),
  }),
  example: { epicentralKm: 100, depthKm: 10, processingS: 7.5, deliveryS: 0 },
  answer: (place) => {
    const distanceKm = hypocentralKm(place.epicentralKm, place.depthKm);
    return {
      pArrivalS: pTravelS(distanceKm),
      sArrivalS: sTravelS(distanceKm),
      leadS: warningLeadS(place.epicentralKm, place.depthKm, place.processingS, place.deliveryS),
      blindRadiusKm: blindRadiusKm(place.depthKm, place.processingS, place.deliveryS),
    };
  },
});

const rocking = query({
  title: 'From when a block rocks, how slender it is, and what an impact leaves of its energy (West; Housner 1963)',
  input: z.strictObject({ depthM: positive('depthM', 20, 'm'), heightM: positive('heightM', 50, 'm') }),
  output: z.strictObject({
    startsAtMps2: z.number().positive(),
    slendernessDeg: z.number().positive(),
    pRadPerS: z.number().positive(),
    restitution: z.number().min(0).max(1),
  }),
  example: { depthM: 0.3, heightM: 1.8 },
  answer: ({ depthM, heightM }) => rockingOf(depthM, heightM),
});

const motion = query({
  title: 'A synthetic motion of the ground from the S wave on (Kanai–Tajimi, scaled to the median of Yu et al. 2013)',
  input: z.strictObject({ magnitude, epicentralKm, site, seed }),
  output: z.strictObject({
    stepS: z.number().positive(),
    accelerationMps2: z.array(z.number()),
    pgaMps2: z.number().positive(),
    pgvMps: z.number().positive(),
    intensity: z.number().min(1).max(12),
    targetPgaMps2: z.number().positive(),
    targetPgvMps: z.number().positive(),
  }),
  example: { magnitude: 6, epicentralKm: 20, site: 'firm', seed: 1 },
  answer: (input) => {
    const { stepS, accelerationMps2, pgaMps2, pgvMps, intensity: felt } = createMotion(input, input.seed);
    const target = targetOf(input);
    return {
      stepS,
      accelerationMps2: Array.from(accelerationMps2),
      pgaMps2,
      pgvMps,
      intensity: felt,
      targetPgaMps2: target.pgaMps2,
      targetPgvMps: target.pgvMps,
    };
  },
});

const fate = z.strictObject({
  movesFromMps2: z.number().positive(),
  falls: z.boolean(),
  tornOut: z.boolean(),
  turnedDeg: z.number().min(0).max(90),
  slidM: z.number().min(0),
});

const fateOf = ({ body, rocking: { mode }, sliding, fixed, furthestRad }: Placed): z.infer<typeof fate> => ({
  movesFromMps2: movesFromMps2(body),
  falls: mode === 'fallen',
  tornOut: body.holdsN > 0 && !fixed,
  turnedDeg: Math.min(90, (furthestRad * 180) / Math.PI),
  slidM: Math.abs(sliding.slipM),
});

const furniture = query({
  title: 'What becomes of each piece of furniture in one earthquake, on one floor of one house',
  input: z
    .strictObject({
      magnitude,
      epicentralKm,
      site,
      storey: whole('storey', 1, 60).default(1),
      storeys: whole('storeys', 1, 60).default(1),
      fixing: named('fixing', FIXINGS).default('free'),
      loading: named('loading', LOADINGS).default('even'),
      seed,
    })
    .refine(({ storey, storeys }) => storey <= storeys, {
      path: ['storey'],
      error: 'storey must be at most storeys',
    }),
  output: z.strictObject({
    floorPgaMps2: z.number().positive(),
    pieces: z.record(z.enum(PIECES), fate),
  }),
  example: {
    magnitude: 6.5,
    epicentralKm: 10,
    site: 'firm',
    storey: 3,
    storeys: 4,
    fixing: 'free',
    loading: 'even',
    seed: 1,
  },
  answer: (input) => {
    const ground = createMotion(input, input.seed);
    const factor = storeyFactor(input.storey, input.storeys);
    const pieces = PIECES.map((id) => place(id, input));
    shakeThrough(pieces, ground, factor);
    return {
      floorPgaMps2: factor * ground.pgaMps2,
      pieces: Object.fromEntries(pieces.map((piece) => [piece.body.id, fateOf(piece)])) as Record<PieceId, z.infer<typeof fate>>,
    };
  },
});

export const queries = {
  intensity,
  attenuation,
  warning,
  rocking,
  motion,
  furniture,
} as const satisfies Readonly<Record<string, Query>>;
