import { z } from 'zod';
import { calendarSchema, kioskSchema, playlistSchema } from './schema.ts';

export type FileKind = 'kiosk' | 'playlist' | 'calendar';

/** JSON Schema (draft 2020-12) of each kind of file, for editors: what a person writes, so defaults may be left out. */
export function jsonSchemas(): Record<FileKind, object> {
  const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });
  return { kiosk: schemaOf(kioskSchema), playlist: schemaOf(playlistSchema), calendar: schemaOf(calendarSchema) };
}
