import { z } from 'zod';
import { displaySchema, idSchema, preferencesSchema, profileSchema } from './schemas.ts';

/*
 * The conversation between the shell (host) and the frame in which one exhibit runs.
 *
 * 1. The frame loads and posts `hello` to its parent, once, with the protocol version it speaks.
 * 2. The host answers `connect` and hands over one end of a MessageChannel. From here on both talk through the port only.
 * 3. The host sends `warm` to a spare frame, `open` to the frame that a visitor will see.
 *    open → ready (first usable frame drawn) → [start] ⇄ pause/resume → reset → close.
 *
 * Everything that arrives is checked against these schemas. What does not fit is dropped and counted, never trusted.
 */

export const PROTOCOL_VERSION = 1;

/** The frame beats this often from its animation loop and its timers; the host calls it hung after four misses. */
export const HEARTBEAT_MS = 500;

export const helloSchema = z.strictObject({ dapeng: z.literal('hello'), protocol: z.number() });
export const connectSchema = z.strictObject({ dapeng: z.literal('connect'), protocol: z.literal(PROTOCOL_VERSION) });

/** So many of today's runs are lent to an exhibit, the latest. */
export const TODAY_AT_MOST = 40;

/** What the hands did in a run, by name. */
const measuresSchema = z.record(idSchema, z.number());
export type Measures = z.infer<typeof measuresSchema>;

export const MODES = ['visit', 'attract', 'preview', 'health'] as const;

export const hostMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('open'),
    exhibitId: idSchema,
    /** Where the frame imports the exhibit from: a path on its own origin. */
    entry: z.string().regex(/^\/[A-Za-z0-9._\-/]+\.(js|ts)$/),
    mode: z.enum(MODES),
    /** As the curator set them; the exhibit's own schema checks them in the frame. */
    options: z.record(z.string(), z.unknown()),
    preferences: preferencesSchema,
    profile: profileSchema,
    display: displaySchema,
    seed: z.int().min(0).max(0xffff_ffff),
    /** A state to go on from after a frame was lost, as `snapshot` gave it. */
    snapshot: z.unknown().optional(),
    /** What this kiosk allows in sound, dBA at the listening point; left out, 65 on average and 80 at the peak. */
    sound: z.strictObject({ listeningLevelDba: z.number(), peakDba: z.number() }).optional(),
    /** What earlier visitors of today did in this exhibit on this kiosk, oldest first: the measures of `finished`, and nothing else. */
    today: z.array(measuresSchema).max(TODAY_AT_MOST).optional(),
    /** Draws targets and reach band over the exhibit. */
    overlay: z.enum(['none', 'targets']).default('none'),
  }),
  z.strictObject({ type: z.literal('preferences'), preferences: preferencesSchema }),
  z.strictObject({ type: z.literal('pause') }),
  z.strictObject({ type: z.literal('resume') }),
  z.strictObject({ type: z.literal('reset'), seed: z.int().min(0).max(0xffff_ffff) }),
  z.strictObject({ type: z.literal('close') }),
]);

export const frameMessageSchema = z.discriminatedUnion('type', [
  /** The spare frame has its stage mounted and its material compiled. */
  z.strictObject({ type: z.literal('warm') }),
  /** The first usable frame of the exhibit is on the glass. */
  z.strictObject({ type: z.literal('ready'), exhibitId: idSchema }),
  /** A hand did something. At most ten a second. */
  z.strictObject({ type: z.literal('activity'), pointersDown: z.int().min(0).max(100) }),
  /** Still drawing. `frames` counts drawn frames since open, `contextLost` the times the GPU took the canvas away. */
  z.strictObject({ type: z.literal('heartbeat'), frames: z.int().min(0), contextLost: z.int().min(0), narrating: z.boolean() }),
  /** A beat of the exhibit was reached. */
  z.strictObject({ type: z.literal('step'), step: idSchema, index: z.int().min(0).max(99), of: z.int().min(1).max(100) }),
  /** A learning item was answered with the hands. */
  z.strictObject({
    type: z.literal('answer'),
    item: idSchema,
    kind: z.enum(['predict', 'transfer']),
    value: z.union([z.number(), z.string().max(64)]),
    correct: z.boolean(),
  }),
  /** 0…1 along the exhibit, for the tide line. */
  z.strictObject({ type: z.literal('progress'), fraction: z.number().min(0).max(1) }),
  /** The debrief is on the glass; the measures are what the hands did, by name. */
  z.strictObject({ type: z.literal('finished'), measures: measuresSchema }),
  /** The visitor chose to leave for home. */
  z.strictObject({ type: z.literal('leave') }),
  z.strictObject({
    type: z.literal('metrics'),
    drawCalls: z.int().min(0),
    triangles: z.int().min(0),
    geometries: z.int().min(0),
    textures: z.int().min(0),
    mainThreadMs: z.number().min(0),
  }),
  /** State to survive a lost frame. Sent at every step and at most every two seconds. */
  z.strictObject({ type: z.literal('snapshot'), snapshot: z.unknown() }),
  z.strictObject({ type: z.literal('failed'), code: z.string().max(64), phase: z.string().max(64), detail: z.string().max(500) }),
  /** `close` was obeyed and everything lent was given back; what is left over after all stands in `left`, all 0 when in order. */
  z.strictObject({
    type: z.literal('closed'),
    left: z.strictObject({ geometries: z.int(), textures: z.int(), listeners: z.int(), sounds: z.int() }).optional(),
  }),
]);

export type HostMessage = z.infer<typeof hostMessageSchema>;
export type FrameMessage = z.infer<typeof frameMessageSchema>;
export type OpenMessage = Extract<HostMessage, { type: 'open' }>;
export type Mode = (typeof MODES)[number];
