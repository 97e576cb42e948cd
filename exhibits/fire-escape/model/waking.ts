import { extinctionOf } from './air.ts';
import { NIGHT } from './drill-constants.ts';
import { advanceHouse, createHouse, type House } from './house.ts';
import { SMOKE_PER_M } from './night.ts';
import { createNight, type Night } from './night-state.ts';
import type { Branch } from './plans/plan.ts';
import { closersOf, type DrillSettings, fireOf, growthOf, planOf } from './settings.ts';
import { roomIndex } from './way.ts';

/*
 * When one wakes up: the fire of the branch burns, unseen, until an alarm has smoke, or until the neighbours call. Rules N1–N4.
 */

const STEP_S = 0.5;

/** The night of a branch at the moment of waking. */
export function wakeUp(settings: DrillSettings, branch: Branch): Night {
  const plan = planOf(settings);
  const fire = fireOf(settings, branch);
  const growth = growthOf(settings, fire);
  const house = createHouse(plan, fire, growth);
  const alarmRooms = plan.alarmRooms.map((id) => roomIndex(plan, id));
  let alarmS = 0;
  while (alarmS < NIGHT.longestSleepS.value - NIGHT.wakeS.value && !alarmRooms.some((room) => isAtAlarm(house, room))) {
    advanceHouse(house, STEP_S);
    alarmS += STEP_S;
  }
  const moreS = NIGHT.wakeS.value + (settings.smokeAlarm ? 0 : NIGHT.withoutAlarmS.value);
  for (let s = 0; s < moreS; s += STEP_S) advanceHouse(house, STEP_S);
  const wakesAtS = house.building.timeS;
  return createNight({ plan, fire, growth, selfClosing: closersOf(settings), alarm: settings.smokeAlarm, wakesAtS }, house);
}

function isAtAlarm({ building }: House, room: number): boolean {
  const { gas } = building;
  const thickM = gas.heightM[room]! - gas.interfaceM[room]!;
  return thickM > NIGHT.alarmLayerM.value && extinctionOf(building, 2 * room) > SMOKE_PER_M;
}
