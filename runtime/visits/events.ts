import { idSchema, languageSchema, profileSchema } from '@protocol/schemas.ts';
import { z } from 'zod';

/*
 * What happened on a kiosk, without names. Every event has a row in EVENTS.md. A visit id is random, lives for one
 * visit, and nothing joins two visits. No free text, no picture, no sound.
 */

const common = {
  /** Random, for this visit only. */
  visit: z.uuid(),
  /** Position in the visit, from 0, without gaps. */
  sequence: z.int().min(0),
  /** Milliseconds since the visit began, from a clock that cannot be set. */
  sinceStartMs: z.number().min(0),
};

export const visitEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('visit-started'),
    kiosk: idSchema,
    profile: profileSchema,
    language: languageSchema,
    build: z.string(),
    /** Wall clock, ms since 1970, as the machine believed it; `clock` says whether that is plausible. */
    wallClockMs: z.number(),
    clock: z.enum(['plausible', 'doubtful']),
  }),
  z.strictObject({ ...common, type: z.literal('exhibit-opened'), exhibit: idSchema, version: z.string(), seed: z.int() }),
  z.strictObject({ ...common, type: z.literal('step-reached'), exhibit: idSchema, step: idSchema, index: z.int(), of: z.int() }),
  z.strictObject({
    ...common,
    type: z.literal('answered'),
    exhibit: idSchema,
    item: idSchema,
    kind: z.enum(['predict', 'transfer']),
    value: z.union([z.number(), z.string().max(64)]),
    correct: z.boolean(),
  }),
  z.strictObject({ ...common, type: z.literal('exhibit-finished'), exhibit: idSchema, measures: z.record(idSchema, z.number()) }),
  z.strictObject({
    ...common,
    type: z.literal('exhibit-left'),
    exhibit: idSchema,
    /** One-second bins in which a hand touched the exhibit. */
    activeSeconds: z.int().min(0),
    how: z.enum(['home', 'restart', 'idle', 'failed', 'time-limit']),
  }),
  z.strictObject({ ...common, type: z.literal('exhibit-failed'), exhibit: idSchema, code: z.string().max(64) }),
  z.strictObject({ ...common, type: z.literal('language-changed'), language: languageSchema }),
  z.strictObject({
    ...common,
    type: z.literal('visit-ended'),
    how: z.enum(['left', 'idle', 'abandoned']),
    activeSeconds: z.int().min(0),
  }),
]);

export type VisitEvent = z.infer<typeof visitEventSchema>;
