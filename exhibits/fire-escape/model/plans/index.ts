import { classroom } from './classroom.ts';
import { dormitory } from './dormitory.ts';
import type { FloorPlan } from './plan.ts';
import { villageHouse } from './village-house.ts';
import { walkUp } from './walk-up.ts';

export const PLAN_IDS = ['walk-up', 'village-house', 'classroom', 'dormitory'] as const;
export type PlanId = (typeof PLAN_IDS)[number];

/** The plans that come with the exhibit. */
export const PLANS: Readonly<Record<PlanId, FloorPlan>> = {
  'walk-up': walkUp,
  'village-house': villageHouse,
  classroom,
  dormitory,
};
