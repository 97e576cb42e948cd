import { z } from 'zod';

/** What the shell's operator page and the agent say to each other, below `/api/operator`. */

export const OPERATOR_PATH = '/api/operator';
/** The agent's session ends after this long without a question, and after `LONGEST_SESSION_MS` in any case. */
export const IDLE_SESSION_MS = 180_000;
export const LONGEST_SESSION_MS = 30 * 60_000;
/** Below this a disk counts as full: a pack and a year of visits still fit. */
export const LOW_SPACE_BYTES = 300e6;

/** `GET /`: may somebody try a PIN? */
export const gateSchema = z.strictObject({
  /** `none`: this kiosk has no PIN and so no operator page. */
  gate: z.enum(['open', 'locked', 'none']),
  /** How long no PIN is looked at, ms; 0 while the gate is open. */
  lockedMs: z.number(),
  triesLeft: z.int(),
});
export type Gate = z.infer<typeof gateSchema>;

export const pinSchema = z.strictObject({ pin: z.string().regex(/^\d{4,12}$/) });

/** `POST /login`: 200, 401 or, while locked, 429; always with the gate as it is after this try. */
export const loginSchema = z.strictObject({ welcome: z.boolean(), gate: gateSchema });

/** `GET /overview`, with a session: what only the agent knows. */
export const overviewSchema = z.strictObject({
  /** Name of the file that was asked for, without its folders. */
  kioskFile: z.string(),
  /** Why that file is not the one that runs; empty when it is. */
  problems: z.array(z.string()),
  build: z.string(),
  version: z.string(),
  freeBytes: z.number().nullable(),
  totalBytes: z.number().nullable(),
  /** The machine's wall clock, ms since 1970, and its time zone. */
  wallMs: z.number(),
  timeZone: z.string(),
  uptimeS: z.number(),
  exportsFolder: z.string(),
  /** The lock-out cannot be written, so a restart would lift it. */
  lockIsVolatile: z.boolean(),
});
export type Overview = z.infer<typeof overviewSchema>;

/** `POST /export` with the CSV as body: where it lies now. */
export const exportedSchema = z.strictObject({ file: z.string(), bytes: z.number() });

/** `POST /facts`: what the shell knows; the agent answers what it knows. Together they are the status code. */
export const shellFactsSchema = z.strictObject({
  offline: z.boolean(),
  storage: z.boolean(),
  clock: z.boolean(),
  visits: z.boolean(),
  atRest: z.int().min(0).max(1000),
});
export type ShellFacts = z.infer<typeof shellFactsSchema>;
export const agentFactsSchema = z.strictObject({ kioskFile: z.boolean(), storage: z.boolean(), build: z.string() });
