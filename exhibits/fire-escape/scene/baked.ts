import type { FloorPlan } from '../model/plans/plan.ts';
import classroomUrl from './bench/classroom.bake.ts?bake';
import dormitoryUrl from './bench/dormitory.bake.ts?bake';
import villageHouseUrl from './bench/village-house.bake.ts?bake';
import walkUpUrl from './bench/walk-up.bake.ts?bake';

const URLS: Readonly<Record<string, string>> = {
  'walk-up': walkUpUrl,
  'village-house': villageHouseUrl,
  classroom: classroomUrl,
  dormitory: dormitoryUrl,
};

/** Address of a plan's baked house. @throws RangeError for a plan that nobody baked. */
export function bakedHouse(plan: FloorPlan): string {
  const url = URLS[plan.id];
  if (url === undefined) throw new RangeError(`no baked house for the plan ${plan.id}`);
  return url;
}
