import { createRandom } from '@science/random.ts';
import { createLab, type Lab, type LabSnapshot, restoreLab, rewindLab, snapshotLab } from './lab.ts';
import { replay } from './night.ts';
import { loadLog, saveLog } from './night-log.ts';
import type { Night } from './night-state.ts';
import { BRANCHES, type Branch, type FloorPlan } from './plans/plan.ts';
import type { Beat, Phase, WorldEvent } from './readings.ts';
import { closersOf, type DrillSettings, homeFireOf, planOf } from './settings.ts';
import { type TransferCase, type TransferDoor, transferCaseOf } from './transfer.ts';
import { wakeUp } from './waking.ts';

/** Where a retry goes: a second of the night, and why. */
export type WeakKind = 'smoke' | 'branch' | 'door-left-open' | 'no-crack' | 'none';
export interface Weakest {
  kind: WeakKind;
  tick: number;
  atS: number;
}

/** Everything that the drill remembers besides lab and night. Flat, so that a copy is a copy. */
export interface DrillScalars {
  beat: Beat;
  phase: Phase;
  timeS: number;
  beatTimeS: number;
  phaseTimeS: number;
  guessC: number;
  guessGiven: boolean;
  /** What the model answered: behind the shut door, and before it, °C; −1 before it is told. */
  answerC: number;
  outsideC: number;
  /** The lab's door was swung this far in the first beat. */
  swungFrom: number;
  sinceHandS: number;
  blocksPlaced: number;
  blocksWrong: number;
  scrubS: number;
  transferDoor: TransferDoor | 'none';
  trapsSeen: number;
  event: WorldEvent;
  eventAgeS: number;
  eventCount: number;
  ownPace: boolean;
  retries: number;
  /** A retry goes back to the debrief when its moment is over. */
  returning: boolean;
}

export interface DrillState {
  readonly settings: DrillSettings;
  readonly plan: FloorPlan;
  readonly scalars: DrillScalars;
  readonly lab: Lab;
  readonly branch: Branch;
  readonly transferCase: TransferCase;
  /** Made when the night is near, then kept: a night of the same options and branch begins the same. */
  night: Night | null;
  /** The same night by the guidance, from the debrief on. */
  best: Night | null;
  bestFresh: boolean;
  weakest: Weakest | null;
}

const freshScalars = (): DrillScalars => ({
  beat: 'swing',
  phase: 'act',
  timeS: 0,
  beatTimeS: 0,
  phaseTimeS: 0,
  guessC: 150,
  guessGiven: false,
  answerC: -1,
  outsideC: -1,
  swungFrom: -1,
  sinceHandS: 1e3,
  blocksPlaced: 0,
  blocksWrong: 0,
  scrubS: 0,
  transferDoor: 'none',
  trapsSeen: 0,
  event: 'none',
  eventAgeS: 0,
  eventCount: 0,
  ownPace: false,
  retries: 0,
  returning: false,
});

/** Draws the branch of this visit by the curator's shares. */
export function drawBranch({ clearStairs, smokyStairs, fireAtHome }: DrillSettings, seed: number): Branch {
  const shares = [clearStairs, smokyStairs, fireAtHome];
  const sum = shares.reduce((a, b) => a + b, 0);
  let left = createRandom(seed).next() * sum;
  for (const [i, share] of shares.entries()) {
    if (left < share) return BRANCHES[i]!;
    left -= share;
  }
  return BRANCHES[shares.findLastIndex((share) => share > 0)]!;
}

export function createState(settings: DrillSettings, seed: number): DrillState {
  const plan = planOf(settings);
  return {
    settings,
    plan,
    scalars: freshScalars(),
    lab: createLab(plan, homeFireOf(settings)!, closersOf(settings)),
    branch: drawBranch(settings, seed),
    transferCase: transferCaseOf(seed),
    night: null,
    best: null,
    bestFresh: false,
    weakest: null,
  };
}

/** The night of this visit; made at its first use. */
export function nightOf(state: DrillState): Night {
  state.night ??= wakeUp(state.settings, state.branch);
  return state.night;
}

/** Back to what `createState` gave. The night is made anew when it is asked for. */
export function resetState(state: DrillState): void {
  Object.assign(state.scalars, freshScalars());
  rewindLab(state.lab);
  state.night = null;
  state.best = null;
  state.bestFresh = false;
  state.weakest = null;
}

/** The drill as plain JSON. A night is its log. */
export interface DrillSnapshot {
  scalars: DrillScalars;
  lab: LabSnapshot;
  night: { log: number[]; tick: number } | null;
}

export function snapshotState({ scalars, lab, night }: DrillState): DrillSnapshot {
  return {
    scalars: { ...scalars },
    lab: snapshotLab(lab),
    night: night === null ? null : { log: saveLog(night.log), tick: night.scalars.tick },
  };
}

export function restoreState(state: DrillState, snapshot: DrillSnapshot): void {
  Object.assign(state.scalars, snapshot.scalars);
  restoreLab(state.lab, snapshot.lab);
  state.bestFresh = false;
  state.weakest = null;
  state.night = null;
  if (snapshot.night === null) return;
  const night = nightOf(state);
  loadLog(night.log, snapshot.night.log);
  replay(night, night.log, snapshot.night.tick);
}
