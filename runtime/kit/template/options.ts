import { z } from 'zod';

/** What a curator may set. Labels are copy keys; each option has a default, bounds and a unit. */
export const options = z.strictObject({
  /** Weight of the stone. Above 7 kg it would be balanced beyond the end of the beam. */
  heavyKg: z.number().min(3).max(7).default(6).meta({ label: 'options.heavy', unit: 'kg', step: 0.5 }),
  /** Marks on the beam, one each quarter of a metre. */
  marks: z.boolean().default(true).meta({ label: 'options.marks' }),
});

export type SeesawOptions = z.infer<typeof options>;
