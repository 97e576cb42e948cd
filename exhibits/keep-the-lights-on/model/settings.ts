import type { Region } from './region.ts';

/** How hard the moments are: clouds, wandering load and the evening's growth are taken times this. A rule of the exhibit. */
export const DIFFICULTIES = ['easy', 'normal', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];
export const STRAIN: Readonly<Record<Difficulty, number>> = { easy: 0.6, normal: 1, hard: 1.4 };

export const PACES = ['by-profile', 'own', 'brisk'] as const;
export const PLAYERS = ['by-profile', 'one', 'two'] as const;
export const WORDINGS = ['by-profile', 'plain', 'exact'] as const;

/** What a curator sets besides the place, as the model and the panel take it. */
export interface LightsSettings {
  difficulty: Difficulty;
  /** `own` never moves on by itself; `brisk` does once the world has answered; `by-profile` is own pace for elders and pupils. */
  pace: (typeof PACES)[number];
  /** One player gets the few controls that matter most; two get all of them, a side each. By profile: elders play alone. */
  players: (typeof PLAYERS)[number];
  /** Last year of the century's curve. */
  horizonYear: number;
  /** `exact` adds units and terms of the trade; by profile: secondary schools read them. */
  wording: (typeof WORDINGS)[number];
}

export const USUAL_SETTINGS: LightsSettings = {
  difficulty: 'normal',
  pace: 'by-profile',
  players: 'by-profile',
  horizonYear: 2100,
  wording: 'by-profile',
};

/** The region with those of its builds that a curator offers. */
export const offering = (region: Region, technologies: readonly string[]): Region => ({
  ...region,
  builds: region.builds.filter(({ kind }) => technologies.includes(kind)),
});
