import { z } from 'zod';
import { BUILDINGS } from './model/guidance.ts';
import { HOME } from './model/layout.ts';
import { FLOORS, MOST_CLASS_QUAKES, QUAKES } from './model/quakes.ts';
import { DRILL_PLACES } from './model/settings.ts';

/** What a curator may set. Labels are copy keys. */
export const options = z.strictObject({
  /** The room of the drill. */
  place: z.enum(DRILL_PLACES).default('classroom').meta({ label: 'options.place' }),
  /** Which earthquake: it gives the duration, the lead of the warning, and where the dial begins. */
  scenario: z.enum(QUAKES).default('strong-near').meta({ label: 'options.scenario', help: 'options.scenario.help' }),
  /** How well the building stands an earthquake. What is right depends on it. */
  building: z
    .enum(['as-place', ...BUILDINGS])
    .default('as-place')
    .meta({ label: 'options.building', help: 'options.building.help' }),
  /** Where in the building the room lies. */
  floor: z.enum(FLOORS).default('as-place').meta({ label: 'options.floor', help: 'options.floor.help' }),
  /** Whether a warning reaches the room, where the earthquake leaves time for one. */
  warned: z.boolean().default(true).meta({ label: 'options.warned' }),
  /** Whether the way from the room to the open is clear. */
  doorClear: z.boolean().default(true).meta({ label: 'options.doorClear' }),
  /** Angles and lowered loads that may be spent in the home. */
  measures: z.int().min(1).max(HOME.length).default(3).meta({ label: 'options.measures' }),
  /** `still`: nothing shakes on the glass; arrows and outlines tell what moves. */
  shaking: z.enum(['full', 'still']).default('full').meta({ label: 'options.shaking', help: 'options.shaking.help' }),
  /**
   * A class takes turns: the earthquake of this number for everybody, and the debrief shows the class's runs of today. 0 draws
   * another earthquake for each visit.
   */
  classQuake: z
    .int()
    .min(0)
    .max(MOST_CLASS_QUAKES)
    .default(0)
    .meta({ label: 'options.classQuake', help: 'options.classQuake.help' }),
  /** Whether the drill moves on by itself once the world has answered. By profile: never for elders and pupils. */
  pace: z.enum(['by-profile', 'own', 'brisk']).default('by-profile').meta({ label: 'options.pace' }),
});

export type EarthquakeOptions = z.infer<typeof options>;
