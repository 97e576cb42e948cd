import { GUESSED, HOME } from './layout.ts';
import { countFallen } from './room.ts';
import { topRisks } from './scenario.ts';
import type { DrillSettings } from './settings.ts';
import type { DrillState, Weakest } from './state.ts';
import { drillVerdict } from './verdict.ts';

/** Low within this, covered for this share: what a drill asks. Rule of this exhibit, after “within five seconds”. */
const LOW_WITHIN_S = 5;
const HELD_SHARE = 0.8;
const STILL_WITHIN_S = 2;

/** What the hands did, by name. Seconds, metres, percent, counts; −1 where it never came to it. */
export interface Measures {
  'first-act-seconds': number;
  'predict-hits': number;
  'predict-false-alarms': number;
  'predict-asked': number;
  'town-range-km': number;
  'right-action': number;
  'low-after-seconds': number;
  'covered-percent': number;
  'held-percent': number;
  'hold-breaks': number;
  'moved-while-shaking-m': number;
  'near-misses': number;
  'aftershock-reaction-seconds': number;
  'aftershock-walked-m': number;
  'drop-zone-seconds': number;
  'took-lift': number;
  'top-risks-secured': number;
  'home-falls': number;
  'home-falls-with-nothing-done': number;
  'bed-covered-percent': number;
  retries: number;
  /** Number of the earthquake that the class shares, 0 where there is none; runs of one number may be compared. */
  'class-quake': number;
}

const percent = (part: number, whole: number) => (whole > 0 ? 100 * (part / whole) : 0);

/** All measures of the drill so far. Main measure: the share of the shaking that was spent under cover and holding. */
export function measuresOf(state: DrillState, settings: DrillSettings): Measures {
  const { scalars: s, scenario, dots } = state;
  const asked = GUESSED.map((id) => scenario.fallers.pieces.includes(id));
  return {
    'first-act-seconds': s.firstActS,
    'predict-hits': dots.filter((dot, i) => dot && asked[i]).length,
    'predict-false-alarms': dots.filter((dot, i) => dot && !asked[i]).length,
    'predict-asked': asked.filter(Boolean).length,
    'town-range-km': s.furthestKm - s.nearestKm,
    'right-action': drillVerdict(state, settings).verdict === 'right' ? 1 : 0,
    'low-after-seconds': s.lowAfterS,
    'covered-percent': percent(s.coveredS, s.shakenS),
    'held-percent': percent(s.heldS, s.shakenS),
    'hold-breaks': s.holdBreaks,
    'moved-while-shaking-m': s.movedM,
    'near-misses': s.nearMisses,
    'aftershock-reaction-seconds': s.reactionS,
    'aftershock-walked-m': s.walkedInAftershockM,
    'drop-zone-seconds': s.dropZoneS,
    'took-lift': s.tookLift ? 1 : 0,
    'top-risks-secured': topRisks().filter((id) => state.measures[HOME.indexOf(id)] !== 'none').length,
    'home-falls': countFallen(state.home),
    'home-falls-with-nothing-done': countFallen(state.twins),
    'bed-covered-percent': percent(s.bedCoveredS, s.bedShakenS),
    retries: s.retries,
    'class-quake': settings.classQuake,
  };
}

/**
 * The moment a retry goes back to. In order: a drill whose action was wrong, or that was low too late or held too little; an
 * aftershock in which somebody walked on, stood below the façade, or took the lift; a home with a top risk left as it was; else
 * the drill again.
 */
export function chooseWeakest(state: DrillState, settings: DrillSettings): Weakest {
  const { scalars: s } = state;
  const { verdict, deed } = drillVerdict(state, settings);
  const sheltered = s.lowAfterS >= 0 && s.lowAfterS <= LOW_WITHIN_S && s.heldS >= HELD_SHARE * s.shakenS;
  if (verdict === 'wrong' || (deed === 'desk' && !sheltered)) return 'drill';
  const stood = s.reactionS >= 0 && s.reactionS <= STILL_WITHIN_S && !s.tookLift;
  if (!s.leftRoom && !stood) return 'exit';
  const secured = measuresOf(state, settings)['top-risks-secured'];
  if (secured < Math.min(topRisks().length, settings.measures)) return 'home';
  return 'drill';
}
