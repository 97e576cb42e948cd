import type { VisitorScript } from '@kit/define-exhibit.ts';
import { BREATH_S, handActs, READ_S } from '@science/scripted-hand.ts';
import { LOOKS } from './model/play/beats.ts';
import type { Lights } from './model/play/lights-model.ts';
import { affordableMixes, BUILD_COUNT } from './model/play/mix.ts';
import type { BuildKind } from './model/region.ts';

/** What a scripted visitor does at each choice. */
export interface VisitorManner {
  /** Hour at which the drawn curve is highest. */
  peakHour: number;
  reserve: number;
  /** How strongly hands answer the needle; 0: they only look. */
  answers: number;
  /** Builds, best first; what cannot be afforded makes way for the first mix that can. */
  builds: readonly BuildKind[];
  /** Whether the unseen evening is given what helps it most; else what helps it least. */
  knowsBest: boolean;
}

/** Watches the needle, holds reserve, mixes what is firm, what stores and what can wait. */
export const skilledManner: VisitorManner = {
  peakHour: 19,
  reserve: 1,
  answers: 1,
  builds: ['nuclear', 'storage', 'shift'],
  knowsBest: true,
};

/** Thinks that noon is the peak, holds nothing back, touches once and looks, builds one thing three times. */
export const carelessManner: VisitorManner = {
  peakHour: 12,
  reserve: 0,
  answers: 0,
  builds: ['wind', 'wind', 'wind'],
  knowsBest: false,
};

/** The sun is pushed this long, and a curve drawn, s. */
const PUSH_S = 4;
/** Each picture after the week is looked at for so many breaths. */
const LOOK_BREATHS = 3;
/** What a curve looks like between night and peak, shares. */
const LOW_SHARE = 0.62;

/** Plays the exhibit through its own actions, as the panel would call them. */
export function visitorOf(manner: VisitorManner): VisitorScript<Lights> {
  return {
    withinS: 220,
    play(model, timeS) {
      const r = model.readings();
      const mayAct = handActs(timeS, r.beatTimeS);
      if (r.phase === 'reveal') {
        if (r.beat === 'mix') lookRound(model, mayAct && Math.floor(timeS / BREATH_S) % LOOK_BREATHS === 0);
        else if (mayAct && r.beat !== 'transfer') model.next();
        return;
      }
      switch (r.beat) {
        case 'sun':
          model.dragSun(12 + 7 * Math.min(1, r.beatTimeS / PUSH_S));
          if (r.beatTimeS > PUSH_S + BREATH_S) model.next();
          break;
        case 'predict':
          draw(model, manner.peakHour, Math.min(23, Math.floor((24 * r.beatTimeS) / PUSH_S)));
          if (r.beatTimeS > PUSH_S + BREATH_S) model.giveGuess();
          break;
        case 'mix':
          if (mayAct) build(model, manner.builds);
          break;
        case 'debrief':
          if (r.beatTimeS > READ_S) model.next();
          break;
        case 'transfer':
          if (mayAct) answer(model, manner);
          break;
        default:
          holdNeedle(model, manner);
      }
    },
  };
}

/** The year, the century with its switch, the mangroves, then on. */
function lookRound(model: Lights, mayAct: boolean): void {
  if (!mayAct) return;
  const following = LOOKS[LOOKS.indexOf(model.readings().look) + 1];
  if (following === undefined) model.next();
  else model.lookAt(following);
  if (following === 'century') model.setEveryPlace(true);
  if (following === 'mangrove') model.plant(2000);
}

function draw(model: Lights, peakHour: number, hour: number): void {
  const apart = Math.abs(hour - peakHour);
  model.drawGuess(hour, Math.max(LOW_SHARE, 1 - 0.06 * apart));
}

/** Both sides move towards balance, each by a little. */
function holdNeedle(model: Lights, { answers, reserve }: VisitorManner): void {
  const moment = model.moment();
  if (moment === null) return;
  if (model.readings().beat === 'typhoon' && !model.readings().moving) {
    model.holdReserve(reserve);
    if (model.readings().beatTimeS > 2 * BREATH_S) model.begin();
    return;
  }
  model.begin();
  if (answers === 0) return;
  const { asked, grid } = moment.state;
  const missing = answers * (50 - grid.frequencyHz);
  for (const control of ['gas', 'hydro'] as const) model.ask(control, asked[control] + 0.05 * missing);
  for (const control of ['charging', 'cooling', 'storage'] as const) model.ask(control, asked[control] + 0.1 * missing);
}

/** What leaves least, or most, of the evening in the dark. */
function answer(model: Lights, { knowsBest }: VisitorManner): void {
  const dark = model.choices()?.map(({ unservedMWh }) => unservedMWh);
  if (dark !== undefined) model.pick(dark.indexOf(knowsBest ? Math.min(...dark) : Math.max(...dark)));
}

/** One build after the other, then the week. */
function build(model: Lights, wanted: readonly BuildKind[]): void {
  const { builds } = model.region;
  const mixes = affordableMixes(model.region);
  const likes = (kinds: readonly BuildKind[]) => kinds.filter((kind) => wanted.includes(kind)).length;
  const best = mixes.reduce((one, other) =>
    likes(other.builds.map(({ kind }) => kind)) > likes(one.builds.map(({ kind }) => kind)) ? other : one,
  );
  const exact = mixes.find(({ builds: of }) => [...of.map(({ kind }) => kind)].sort().join() === [...wanted].sort().join());
  const chosen = (exact ?? best).builds.map((one) => builds.indexOf(one));
  const slot = model.slots().findIndex((index, i) => index !== chosen[i]);
  if (slot >= 0 && slot < BUILD_COUNT) model.place(slot, chosen[slot]!);
  else model.runWeek();
}

export const visitorScript = visitorOf(skilledManner);
