/*
 * What is right depends on where one is. Pure decisions, no drill: rules G1–G10 in DRILL.md, sources in the README.
 */

export const PLACES = ['classroom', 'library', 'corridor', 'kitchen', 'living-room', 'bed', 'outdoors', 'car'] as const;
export type Place = (typeof PLACES)[number];

/**
 * How well a building stands an earthquake: built to the code, or of no known strength, or of earth, stone and brick without
 * ties.
 */
export const BUILDINGS = ['strong', 'ordinary', 'weak'] as const;
export type Building = (typeof BUILDINGS)[number];

/** What may be right somewhere. */
export type SafeAction = 'desk' | 'inner-wall' | 'pillow' | 'lock-and-cover' | 'leave' | 'stay-outside' | 'pull-over';
/** What is right nowhere: what people believe. */
export const TRAPS = ['doorway', 'triangle', 'balcony', 'jump', 'lift', 'stairs', 'wardrobe'] as const;
export type Trap = (typeof TRAPS)[number];
export type Action = SafeAction | Trap;

export interface Situation {
  place: Place;
  building: Building;
  /** 1 is the ground floor. */
  storey: number;
  /** Seconds from here to open air at a brisk walk; null when the way is barred. */
  secondsToOpenAir: number | null;
  /** Seconds until the strong shaking; 0 or less: it shakes, or there was no warning. */
  leadS: number;
  wheelchair: boolean;
}

/** Why an action is right, as a key of the copy. */
export type Reason =
  | 'outdoors'
  | 'driving'
  | 'weak-with-warning'
  | 'weak-at-the-door'
  | 'wheelchair'
  | 'bed'
  | 'strong-building'
  | 'upper-floor'
  | 'way-barred'
  | 'not-in-time';

export interface Advice {
  action: SafeAction;
  reason: Reason;
}

/** A lead from which leaving a weak house on the ground floor is right, s. */
const LEAVING_LEAD_S = 10;
/**
 * Who is outside with this many seconds this few steps away may go although it shakes. Rule of this exhibit for “who can get out
 * quickly”.
 */
const AT_THE_DOOR_S = 3;
/** Whoever leaves must be away from the wall before the shaking comes, s. Rule of this exhibit. */
const LEAVING_MARGIN_S = 2;

/** Whether a person is outside and away from the walls before the strong shaking. */
const outInTime = ({ secondsToOpenAir, leadS }: Situation) =>
  secondsToOpenAir !== null && secondsToOpenAir + LEAVING_MARGIN_S <= leadS;

/** Where one shelters in a place, while it shakes. */
export function shelterOf({ place, wheelchair }: Pick<Situation, 'place' | 'wheelchair'>): SafeAction {
  if (place === 'outdoors') return 'stay-outside';
  if (place === 'car') return 'pull-over';
  if (wheelchair) return 'lock-and-cover';
  if (place === 'bed') return 'pillow';
  return place === 'corridor' || place === 'kitchen' ? 'inner-wall' : 'desk';
}

/** What is right here, and why. */
export function adviceFor(situation: Situation): Advice {
  const { place, building, storey, secondsToOpenAir, leadS, wheelchair } = situation;
  const action = shelterOf(situation);
  if (place === 'outdoors') return { action, reason: 'outdoors' };
  if (place === 'car') return { action, reason: 'driving' };
  if (building !== 'strong' && storey === 1 && secondsToOpenAir !== null) {
    if (leadS >= LEAVING_LEAD_S && outInTime(situation)) return { action: 'leave', reason: 'weak-with-warning' };
    if (secondsToOpenAir <= AT_THE_DOOR_S && !wheelchair) return { action: 'leave', reason: 'weak-at-the-door' };
  }
  if (wheelchair) return { action, reason: 'wheelchair' };
  if (place === 'bed') return { action, reason: 'bed' };
  if (building === 'strong') return { action, reason: 'strong-building' };
  if (storey > 1) return { action, reason: 'upper-floor' };
  return { action, reason: secondsToOpenAir === null ? 'way-barred' : 'not-in-time' };
}

/** `right` is what was asked for, `safe` does no harm here, `wrong` does. */
export type Verdict = 'right' | 'safe' | 'wrong';

/** How an action is judged here, and the reason that is told: that of the right action, or the trap's own. */
export function judge(situation: Situation, action: Action): { verdict: Verdict; reason: Reason | `trap.${Trap}` } {
  const advice = adviceFor(situation);
  if (isTrap(action)) return { verdict: 'wrong', reason: `trap.${action}` };
  if (action === advice.action) return { verdict: 'right', reason: advice.reason };
  const sheltersHere = action === shelterOf(situation);
  const leavesInTime = action === 'leave' && indoors(situation) && outInTime(situation);
  // Head low and covered by an inner wall is the second best everywhere indoors where there is a table.
  const secondBest = action === 'inner-wall' && shelterOf(situation) === 'desk';
  return { verdict: sheltersHere || leavesInTime || secondBest ? 'safe' : 'wrong', reason: advice.reason };
}

const indoors = ({ place }: Situation) => place !== 'outdoors' && place !== 'car';
const isTrap = (action: Action): action is Trap => TRAPS.some((trap) => trap === action);

export interface Aftermath {
  coastal: boolean;
  /** One could hardly stand, or things fell. */
  strong: boolean;
  shookForS: number;
  seaWithdraws: boolean;
}

/** Shaking that lasts this long is a sign of its own on the coast, s. Rule of this exhibit for “long”. */
const LONG_SHAKING_S = 20;

/**
 * Where to go when it has stopped: to open ground; on the coast, after strong or long shaking or when the sea withdraws, to high
 * ground at once, and stay there until the all-clear.
 */
export function afterwards({ coastal, strong, shookForS, seaWithdraws }: Aftermath): 'open-ground' | 'high-ground' {
  const sign = strong || shookForS >= LONG_SHAKING_S || seaWithdraws;
  return coastal && sign ? 'high-ground' : 'open-ground';
}
