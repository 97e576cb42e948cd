import { type Action, adviceFor, judge, type Situation, type Verdict } from './guidance.ts';
import { DOOR_M, FIGURE_M } from './layout.ts';
import type { DrillSettings } from './settings.ts';
import type { DrillState, TransferPlace } from './state.ts';

/** Upright, in a room, m/s. Rule of this exhibit. */
export const WALK_MPS = 1.2;
/** Down a flight of stairs, s. Rule of this exhibit. */
const STAIRS_S = 15;

/** Where the figure is, for the advice, with `leadS` seconds before the shaking. */
function situationOf(settings: DrillSettings, leadS: number): Situation {
  const toDoorS = (FIGURE_M - DOOR_M) / WALK_MPS;
  return {
    place: 'classroom',
    building: settings.building,
    storey: settings.storey,
    secondsToOpenAir: settings.doorClear ? toDoorS + STAIRS_S * (settings.storey - 1) : null,
    leadS,
    wheelchair: false,
  };
}

/** What the figure did in the end. */
type Deed = 'leave' | 'desk' | 'nothing';

/** How the drill was: what the figure did, against what is right here. Whoever leaves while it shakes has had no lead. */
export function drillVerdict({ scalars: s, scenario }: DrillState, settings: DrillSettings) {
  const deed: Deed = s.leftRoom ? 'leave' : s.coveredS > 0 ? 'desk' : 'nothing';
  const situation = situationOf(settings, s.leftRoom && s.leftWithS <= 0 ? 0 : scenario.leadS);
  if (deed === 'nothing') return { deed, verdict: 'wrong' as Verdict, reason: adviceFor(situation).reason };
  return { deed, ...judge(situation, deed) };
}

/** How a placement in the unseen place is judged: a strong building, third floor, no warning. */
export function transferVerdict(place: TransferPlace, action: Action) {
  const situation: Situation = { place, building: 'strong', storey: 3, secondsToOpenAir: null, leadS: 0, wheelchair: false };
  return judge(situation, action);
}
