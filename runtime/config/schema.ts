import { bilingualSchema, displaySchema, idSchema, languageSchema, profileSchema } from '@protocol/schemas.ts';
import { z } from 'zod';

/** Version of the file format. A change of shape comes with a migration and a before/after sample. */
export const SCHEMA_VERSION = 1;

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'use MM-DD, for example 05-12');
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'use HH:MM, for example 08:30');

export const programmeEntrySchema = z.strictObject({
  exhibit: idSchema,
  /** Checked against the exhibit's own schema when the exhibit is known. */
  options: z.record(z.string(), z.unknown()).default({}),
  /** Longest stay while others wait, seconds; null lets a visitor stay. */
  timeLimitSeconds: z.number().min(60).max(1800).nullable().default(null),
});

export const playlistSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: idSchema,
  name: bilingualSchema,
  exhibits: z.array(programmeEntrySchema).min(1),
});

export const calendarSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: idSchema,
  name: bilingualSchema,
  themeDays: z.array(
    z.strictObject({
      id: idSchema,
      name: bilingualSchema,
      /** First and last day, MM-DD, both included. A range may cross the new year. */
      from: monthDay,
      to: monthDay,
      /** Exhibits that come to the front, in order. Those that are not in the programme are passed over. */
      lead: z.array(idSchema).default([]),
    }),
  ),
});

export const kioskSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: idSchema,
  site: z.strictObject({ kind: z.enum(['school', 'van', 'museum']), name: bilingualSchema }),
  display: displaySchema,
  languages: z.strictObject({ default: languageSchema, offered: z.array(languageSchema).min(1) }),
  profile: profileSchema,
  /** File name in `playlists/` without its ending. */
  playlist: idSchema,
  /** File name in `calendars/` without its ending. */
  calendar: idSchema,
  opening: z.strictObject({
    from: timeOfDay,
    to: timeOfDay,
    quiet: z.array(z.strictObject({ from: timeOfDay, to: timeOfDay })).default([]),
  }),
  attract: z.strictObject({ call: bilingualSchema, loopSeconds: z.number().min(5).max(20) }),
  idle: z.strictObject({
    seconds: z.number().min(30).max(300),
    debriefSeconds: z.number().min(30).max(300),
    countdownSeconds: z.number().min(20).max(120),
  }),
  sound: z.strictObject({
    /** Sound pressure level at the listening point that step 2 stands for, dBA. */
    listeningLevelDba: z.number().min(45).max(65),
    peakDba: z.number().min(50).max(80),
    defaultStep: z.int().min(0).max(3),
  }),
  defaults: z.strictObject({
    bright: z.boolean(),
    calm: z.boolean(),
    pinyin: z.boolean(),
    textSize: z.enum(['normal', 'large']),
  }),
  operator: z.strictObject({
    /** scrypt of the PIN: `scrypt$N$r$p$salt$hash`, base64. Null: no operator page on this kiosk. */
    pinHash: z
      .string()
      .regex(
        /^scrypt\$\d+\$\d+\$\d+\$[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+$/,
        'use what the PIN command prints: scrypt$N$r$p$salt$hash',
      )
      .nullable(),
  }),
  updates: z.strictObject({ sources: z.array(z.string()).default([]), trustedKeys: z.array(z.string()).default([]) }),
  recording: z.strictObject({ visits: z.boolean(), keepDays: z.number().min(1).max(1100) }),
});

export type KioskFile = z.infer<typeof kioskSchema>;
export type Playlist = z.infer<typeof playlistSchema>;
export type Calendar = z.infer<typeof calendarSchema>;
export type ProgrammeEntry = z.infer<typeof programmeEntrySchema>;
