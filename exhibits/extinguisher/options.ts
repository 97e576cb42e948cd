import { z } from 'zod';
import { AGENTS } from './model/agents.ts';
import { STATION_FIRES } from './model/fires.ts';
import { DIFFICULTIES } from './model/settings.ts';

const unique = (values: readonly string[]) => new Set(values).size === values.length;

/** What a curator may set. Labels are copy keys. */
export const options = z
  .strictObject({
    /** The fires of the beat “not this one”, in this order. */
    fires: z
      .array(z.enum(STATION_FIRES))
      .min(1)
      .max(STATION_FIRES.length)
      .refine(unique, { error: 'each fire at most once' })
      .default([...STATION_FIRES])
      .meta({ label: 'options.fires', help: 'options.fires.help' }),
    /** What stands ready beside those fires. */
    extinguishers: z
      .array(z.enum(AGENTS))
      .min(1)
      .max(AGENTS.length)
      .refine(unique, { error: 'each extinguisher at most once' })
      .default(['powder', 'water', 'co2', 'lid'])
      .meta({ label: 'options.extinguishers', help: 'options.extinguishers.help' }),
    /** Size of the training fire and how fast it grows back. */
    difficulty: z.enum(DIFFICULTIES).default('normal').meta({ label: 'options.difficulty' }),
    /** Whether the drill moves on by itself once the world has answered. By profile: never for elders and pupils. */
    pace: z.enum(['by-profile', 'own', 'brisk']).default('by-profile').meta({ label: 'options.pace' }),
    /** Breathing height that smoke is judged by: 1.1 m for children, 1.5 m for standing adults. */
    headHeightM: z.number().min(0.9).max(1.7).default(1.5).meta({ label: 'options.headHeight', unit: 'm', step: 0.1 }),
  })
  .superRefine((value, context) => {
    const ready = (...agents: string[]) => agents.some((agent) => (value.extinguishers as string[]).includes(agent));
    const demand = (fire: string, agents: string[]) => {
      if ((value.fires as string[]).includes(fire) && !ready(...agents)) {
        context.addIssue({
          code: 'custom',
          path: ['extinguishers'],
          message: `the fire ${fire} needs one of ${agents.join(', ')}`,
        });
      }
    };
    demand('waste-bin', ['water', 'powder', 'blanket']);
    demand('oil-pan', ['lid', 'blanket']);
    demand('plug-board', ['powder', 'co2']);
  });

export type ExtinguisherOptions = z.infer<typeof options>;
