import { GROWTH } from '@science/fire/constants.ts';
import type { AgentId } from './agents.ts';
import type { StationFire } from './fires.ts';

/** How hard the fight is. */
export const DIFFICULTIES = ['easy', 'normal', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What a curator sets, as the model takes it. */
export interface DrillSettings {
  fires: readonly StationFire[];
  extinguishers: readonly AgentId[];
  difficulty: Difficulty;
  /** `own` never moves on by itself; `brisk` does once the world has answered; `by-profile` is own pace for elders and pupils. */
  pace: 'by-profile' | 'own' | 'brisk';
  /** Breathing height that smoke is judged by, m. */
  headHeightM: number;
}

/** The training fire by difficulty: pool area and how fast it grows back. Rules of this exhibit. */
export const TRAINING_FIRE: Readonly<Record<Difficulty, { areaM2: number; alphaKwS2: number }>> = {
  easy: { areaM2: 0.6, alphaKwS2: GROWTH.medium.value },
  normal: { areaM2: 0.8, alphaKwS2: GROWTH.fast.value },
  hard: { areaM2: 1, alphaKwS2: GROWTH.ultrafast.value },
};
