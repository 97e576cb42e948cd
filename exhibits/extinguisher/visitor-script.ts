import type { VisitorScript } from '@kit/define-exhibit.ts';
import { BREATH_S, handActs, READ_S } from '@science/scripted-hand.ts';
import type { AgentId } from './model/agents.ts';
import type { Drill } from './model/drill.ts';
import { STATION_FIRES, type TransferFire } from './model/fires.ts';
import { sweepX } from './model/skilled.ts';
import type { TransferAction } from './model/stations.ts';

/** What a scripted visitor does at each choice. */
export interface VisitorManner {
  /** Where the guess goes: 0 base, 1 tip. */
  predicts: number;
  /** How each of the three fires is judged. */
  decides(fire: string): 'fight' | 'leave';
  /** Aim while fighting. */
  aim(timeS: number): { x: number; height: number };
  fightsFromM: number;
  /** Which action is tried at a station, in order. */
  actions: Readonly<Record<string, readonly string[]>>;
  /** The first thing that is done at the unseen fire. */
  unseen: Readonly<Record<TransferFire, TransferAction>>;
}

const SAFE_ACTIONS = {
  'waste-bin': ['water', 'powder', 'blanket'],
  'oil-pan': ['lid', 'blanket', 'gas'],
  'plug-board': ['switch', 'powder', 'co2'],
  ebike: ['leave'],
} as const;

/** Reads the room, leaves what must be left, aims at the base, sweeps. */
export const skilledManner: VisitorManner = {
  predicts: 0.1,
  decides: (fire) => (fire === 'paper-bin' ? 'fight' : 'leave'),
  aim: (timeS) => ({ x: sweepX(timeS), height: 0.1 }),
  fightsFromM: 3,
  actions: SAFE_ACTIONS,
  unseen: { hotpot: 'lid', fan: 'switch' },
};

/** Aims at the flames, stands in one place, fights everything, takes water for all. */
export const clumsyManner: VisitorManner = {
  predicts: 0.9,
  decides: () => 'fight',
  aim: (timeS) => ({ x: 0.2, height: timeS % 4 < 3 ? 0.9 : 0.5 }),
  fightsFromM: 1,
  actions: {
    'waste-bin': ['co2', 'water'],
    'oil-pan': ['water'],
    'plug-board': ['water'],
    ebike: ['powder', 'water', 'leave'],
  },
  unseen: { hotpot: 'water', fan: 'water' },
};

/** Leaves everything, behind a shut door. */
export const refuserManner: VisitorManner = {
  predicts: 0.5,
  decides: () => 'leave',
  aim: () => ({ x: 0, height: 0.5 }),
  fightsFromM: Number.POSITIVE_INFINITY,
  actions: Object.fromEntries(STATION_FIRES.map((fire) => [fire, ['leave']])),
  unseen: { hotpot: 'leave', fan: 'leave' },
};

/** A clumsy fight that goes nowhere is left after this long, seconds. */
const GIVES_UP_S = 40;

/** Plays the drill through its own actions, as the panel would call them. */
export function visitorOf(manner: VisitorManner): VisitorScript<Drill> {
  return {
    withinS: 170,
    play(model, timeS) {
      const r = model.readings();
      if (r.phase === 'reveal') {
        if (r.ownPace && r.beat !== 'transfer' && r.beatTimeS % BREATH_S < 0.05) model.next();
        return;
      }
      const mayAct = handActs(timeS, r.beatTimeS);
      switch (r.beat) {
        case 'pull-pin':
          model.pullPin(Math.min(1, r.pin + 0.02));
          break;
        case 'predict':
          if (r.beatTimeS < BREATH_S) model.predict(manner.predicts);
          else model.givePrediction();
          break;
        case 'decide':
          if (!r.called119 && mayAct) model.call119();
          else if (mayAct) model.decide(r.decisionIndex, manner.decides(r.fire));
          else model.slideDecision((manner.decides(r.fire) === 'fight' ? -1 : 1) * Math.min(1, r.beatTimeS / 3));
          break;
        case 'fight':
          fight(model, manner, timeS);
          break;
        case 'not-this-one':
          if (mayAct) act(model, manner.actions[r.fire] ?? ['leave']);
          break;
        case 'debrief':
          if (r.beatTimeS > READ_S) model.next();
          break;
        case 'transfer':
          if (mayAct) model.place(manner.unseen[model.transferFire()]);
          break;
      }
    },
  };
}

function fight(model: Drill, manner: VisitorManner, timeS: number): void {
  const r = model.readings();
  const leaving = r.remainingS <= 0 || r.beatTimeS > GIVES_UP_S || !Number.isFinite(manner.fightsFromM);
  if (leaving) {
    model.squeeze(false);
    model.walk(6);
    model.closeDoor();
    return;
  }
  model.walk(manner.fightsFromM);
  const aim = manner.aim(timeS);
  model.aim(aim.x, aim.height);
  if (r.distanceM <= manner.fightsFromM + 0.6) model.squeeze(true);
}

/** Tries one action after the other: one that the fire came back from is not tried again. */
function act(model: Drill, actions: readonly string[]): void {
  const r = model.readings();
  const possible = actions
    .slice(Math.min(r.reignitions, actions.length - 1))
    .find((action) =>
      action === 'gas'
        ? r.gasOn
        : action === 'switch'
          ? r.mainSwitchOn
          : action === 'leave' || (!r.lidOn && model.actions().includes(action as AgentId)),
    );
  if (possible === 'leave') model.closeDoor();
  else if (possible === 'gas') model.gasOff();
  else if (possible === 'switch') model.switchOff();
  else if (possible !== undefined) model.chooseAgent(possible as AgentId);
}

export const visitorScript = visitorOf(skilledManner);
