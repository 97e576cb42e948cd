import { z } from 'zod';
import { affordableMixes } from './model/play/mix.ts';
import { regionSchema } from './model/queries.ts';
import { BUILD_KINDS, type Region, SHANWEI } from './model/region.ts';
import { DIFFICULTIES, offering, PACES, PLAYERS, WORDINGS } from './model/settings.ts';

const REGIONS: Readonly<Record<string, Region>> = { shanwei: SHANWEI };
const unique = (values: readonly string[]) => new Set(values).size === values.length;

/** What a curator may set. Labels are copy keys. */
export const options = z
  .strictObject({
    /** A region that comes with the exhibit. */
    region: z.enum(['shanwei']).default('shanwei').meta({ label: 'options.region', help: 'options.region.help' }),
    /** A region of one's own, in the shape of the files that come with the exhibit, in place of the given one. */
    ownRegion: regionSchema.nullable().default(null).meta({ label: 'options.ownRegion', help: 'options.ownRegion.help' }),
    /** What can be built. */
    technologies: z
      .array(z.enum(BUILD_KINDS))
      .min(1)
      .max(BUILD_KINDS.length)
      .refine(unique, { error: 'each technology at most once' })
      .default([...BUILD_KINDS])
      .meta({ label: 'options.technologies', help: 'options.technologies.help' }),
    /** How much clouds, load and the evening move the needle. */
    difficulty: z.enum(DIFFICULTIES).default('normal').meta({ label: 'options.difficulty' }),
    /** One player gets the controls that matter most, two get all, a side each. */
    players: z.enum(PLAYERS).default('by-profile').meta({ label: 'options.players', help: 'options.players.help' }),
    /** Last year of the century's curve. */
    horizonYear: z.int().min(2060).max(2100).default(2100).meta({ label: 'options.horizonYear' }),
    /** Plain words, or units and terms of the trade as well. */
    wording: z.enum(WORDINGS).default('by-profile').meta({ label: 'options.wording', help: 'options.wording.help' }),
    /** Whether the exhibit moves on by itself once the world has answered. By profile: never for elders and pupils. */
    pace: z.enum(PACES).default('by-profile').meta({ label: 'options.pace' }),
  })
  .superRefine((value, context) => {
    const { builds, ...place } = regionOf(value);
    if (affordableMixes({ ...place, builds }).length > 0) return;
    context.addIssue({
      code: 'custom',
      path: ['technologies'],
      message: `three of ${builds.map(({ kind }) => kind).join(', ') || 'nothing'} cost more money or land than there is`,
    });
  });

export type LightsOptions = z.infer<typeof options>;

/** The region that the options mean, with the builds that are offered. */
export const regionOf = ({
  region,
  ownRegion,
  technologies,
}: Pick<LightsOptions, 'region' | 'ownRegion' | 'technologies'>): Region =>
  offering(ownRegion === null ? REGIONS[region]! : (ownRegion as Region), technologies);
