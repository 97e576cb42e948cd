import type { VisitorScript } from '@kit/define-exhibit.ts';
import { BREATH_S, handActs, READ_S } from '@science/scripted-hand.ts';
import type { Drill } from './model/drill.ts';
import type { PieceId } from './model/furniture.ts';
import type { Action } from './model/guidance.ts';
import { DESK_M } from './model/layout.ts';
import type { QuakeReadings } from './model/readings.ts';
import { topRisks } from './model/scenario.ts';
import type { TransferPlace } from './model/state.ts';

/** What a scripted visitor does at each choice. */
export interface VisitorManner {
  guesses: readonly PieceId[];
  /** Where the town is put, km. */
  townKm: number;
  intensity: number | null;
  drill(model: Drill, r: QuakeReadings): void;
  exit(model: Drill, r: QuakeReadings): void;
  /** Measures in the home, in order. */
  secures: readonly PieceId[];
  night(model: Drill, r: QuakeReadings): void;
  /** What the figure does in the unseen place. */
  unseen: Readonly<Record<TransferPlace, Action>>;
}

/** Low, under the desk, a finger on its leg until it stops; still and covered in the aftershock; the heavy things first. */
export const skilledManner: VisitorManner = {
  guesses: ['bookshelf', 'vase'],
  townKm: 100,
  intensity: null,
  drill(model, { posture, covered, legM }) {
    if (posture === 'standing') model.drop();
    model.moveTo(DESK_M);
    model.hold(covered ? legM : null);
  },
  exit(model, { aftershock }) {
    model.steer(0.2);
    model.coverHead(true);
    model.walk(aftershock !== 'shaking');
  },
  secures: topRisks(),
  night: (model) => model.pillow(true),
  unseen: { library: 'triangle', bed: 'pillow', corridor: 'inner-wall' },
};

/** Runs for the door, under the façade, up in the night; fixes what does not matter. */
export const clumsyManner: VisitorManner = {
  guesses: ['cupboard', 'wardrobe', 'television'],
  townKm: 20,
  intensity: 8.5,
  drill: (model) => model.moveTo(0),
  exit(model) {
    model.steer(-0.8);
    model.walk(true);
  },
  secures: ['lamp'],
  night(model, { stageTimeS, inBed }) {
    if (inBed && stageTimeS > 2) model.getUp();
  },
  unseen: { library: 'stairs', bed: 'balcony', corridor: 'lift' },
};

/** Lies down under the desk and lets go of it now and then. */
export const lettingGoManner: VisitorManner = {
  ...skilledManner,
  drill(model, { posture, covered, legM, stageTimeS }) {
    if (posture === 'standing' && stageTimeS > 1) model.drop();
    model.moveTo(DESK_M);
    model.hold(covered && stageTimeS % 3 < 1.5 ? legM : null);
  },
};

/** The table is cranked harder and harder, until something falls. */
const CRANK_PER_S = 0.12;

/** Plays the drill through its own actions, as the panel would call them. */
export function visitorOf(manner: VisitorManner): VisitorScript<Drill> {
  return {
    withinS: 260,
    play(model, timeS) {
      const r = model.readings();
      if (r.phase === 'reveal') {
        if (r.ownPace && r.beat !== 'transfer' && r.beatTimeS % BREATH_S < 0.05) model.next();
        return;
      }
      const mayAct = handActs(timeS, r.beatTimeS);
      if (r.beat === 'crank') model.turnCrank(Math.min(1, 0.25 + CRANK_PER_S * Math.floor(r.beatTimeS / BREATH_S)));
      else if (r.beat === 'predict') {
        if (mayAct) guess(model, r, manner);
      } else if (r.beat === 'waves') race(model, r, manner, mayAct);
      else if (r.beat === 'drill') {
        if (r.stage !== 'ready') manner.drill(model, r);
        else if (mayAct) {
          if (manner.intensity !== null) model.setIntensity(manner.intensity);
          model.soundAlarm();
        }
      } else if (r.beat === 'exit') manner.exit(model, r);
      else if (r.beat === 'home') spend(model, r, manner, mayAct);
      else if (r.beat === 'debrief' && r.beatTimeS > READ_S) model.next();
      else if (r.beat === 'transfer' && mayAct) model.place(manner.unseen[model.transferPlace()]);
    },
  };
}

function guess(model: Drill, r: QuakeReadings, { guesses }: VisitorManner): void {
  const next = guesses.find((id) => r.pieces.some((piece) => piece.id === id && !piece.dot));
  if (next !== undefined && r.dotsLeft > 0) model.dot(next);
  else model.givePrediction();
}

/** Slides the town, draws, lets go. */
function race(model: Drill, r: QuakeReadings, { townKm }: VisitorManner, mayAct: boolean): void {
  if (r.ringS > 0) return;
  if (r.beatTimeS < BREATH_S) model.setTown(townKm);
  else if (r.pull < 0.95) model.pullFault(Math.min(1, r.pull + 0.02));
  else if (mayAct) model.letFaultGo();
}

function spend(model: Drill, r: QuakeReadings, manner: VisitorManner, mayAct: boolean): void {
  if (r.stage !== 'ready') manner.night(model, r);
  if (r.stage !== 'ready' || !mayAct) return;
  const next = manner.secures.find((id) => r.pieces.some((piece) => piece.id === id && piece.fixing === 'free'));
  if (next !== undefined && r.measuresLeft > 0) model.furnish(next, 'bracket');
  else model.sleep();
}

export const visitorScript = visitorOf(skilledManner);
