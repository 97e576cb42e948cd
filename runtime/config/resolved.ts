import { type ExhibitManifest, exhibitManifestSchema } from '@protocol/exhibit-manifest.ts';
import { z } from 'zod';
import { calendarSchema, kioskSchema, programmeEntrySchema } from './schema.ts';

/**
 * What a kiosk runs, with everything looked up: the answer of `/kiosk.json`, from the agent (live) or from the
 * build (a plain PWA). The shell starts from this and nothing else.
 */
export const resolvedKioskSchema = z.strictObject({
  /** Format of this answer. */
  resolved: z.literal(1),
  kiosk: kioskSchema,
  programme: z.array(programmeEntrySchema),
  calendar: calendarSchema,
  exhibits: z.array(exhibitManifestSchema),
  /** Origins of the frames that run in their own process; empty without an agent. */
  slots: z.array(z.string()).max(2),
  /** Why the file that was asked for is not the one that runs; empty when it is. */
  problems: z.array(z.string()),
  /** Identifies the build; a kiosk that sees another one takes it up at the attract loop. */
  build: z.string(),
});

export type ResolvedKiosk = z.infer<typeof resolvedKioskSchema>;
export type { ExhibitManifest };
