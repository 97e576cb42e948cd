import { tell } from '@science/beats.ts';
import { type AgentId, suitabilityOf } from './agents.ts';
import { FIRE_SPECS } from './fires.ts';
import { toAnswer } from './flow.ts';
import type { StationMode } from './readings.ts';
import type { DrillSettings } from './settings.ts';
import type { DrillState, PlacedAction, StationOutcome } from './state.ts';

/*
 * Four fires that are not alike, and the transfer fire. How a flame answers an action is a rule of this exhibit;
 * which action is right is not (agents.ts, guidance in sources.ts). Rules D30–D39 in DRILL.md.
 */

/** Time constants of a flame that dies, is beaten down, or comes back, s. All within a second, so that a hand sees its effect. */
const DIES_S = 0.35;
const BEATEN_S = 0.3;
const BEATEN_FOR_S = 1.4;
const RETURNS_S = 0.5;
/** A flame that is beaten down keeps this share. */
const BEATEN_TO = 0.25;
/** Water under burning oil: the flame rises to this many times its size, and is back after a second and a half. */
const FIREBALL_TIMES = 6;
const SPLASH_TIMES = 2;
const FLARE_S = 0.25;
const FLARE_FOR_S = 1.5;

function fireSpec(state: DrillState) {
  const fire = state.scalars.fire;
  return FIRE_SPECS[fire === 'tray' ? 'waste-bin' : fire];
}

const ease = (from: number, to: number, dtS: number, tauS: number) => to + (from - to) * Math.exp(-dtS / tauS);

/** Moves the flame of a station or of the transfer item on. */
export function stepStation(state: DrillState, dtS: number): void {
  const s = state.scalars;
  const full = fireSpec(state).heatReleaseKw;
  s.stationTimeS += dtS;
  switch (s.stationMode) {
    case 'burns':
      s.heatKw = ease(s.heatKw, full, dtS, RETURNS_S);
      break;
    case 'shock':
      break;
    case 'dies':
      s.heatKw = ease(s.heatKw, 0, dtS, DIES_S);
      if (s.heatKw > 0 && s.heatKw < full * 0.01) s.heatKw = 0;
      break;
    case 'beaten':
      s.heatKw = ease(s.heatKw, full * BEATEN_TO, dtS, BEATEN_S);
      if (s.stationTimeS >= BEATEN_FOR_S) {
        setMode(state, 'burns');
        s.reignitions += 1;
        tell(state, 'reignite');
      }
      break;
    case 'fireball':
    case 'splash': {
      const times = s.stationMode === 'fireball' ? FIREBALL_TIMES : SPLASH_TIMES;
      s.heatKw = ease(s.heatKw, s.stationTimeS < FLARE_FOR_S / 2 ? full * times : full, dtS, FLARE_S);
      break;
    }
  }
  if (s.phase === 'act' && s.beat === 'not-this-one') settleStation(state);
}

function setMode(state: DrillState, mode: StationMode): void {
  state.scalars.stationMode = mode;
  state.scalars.stationTimeS = 0;
}

/** What an agent does to the flame at hand. With the main switch off water no longer hurts, but is still not what one takes. */
function applyAgent(state: DrillState, agent: AgentId): void {
  const s = state.scalars;
  const electrical = fireSpec(state).fireClass === 'E';
  s.stationAgent = agent;
  if (agent === 'lid' || agent === 'blanket') {
    s.lidOn = true;
    tell(state, 'lid');
  }
  const suitability =
    electrical && !s.mainSwitchOn && agent === 'water' ? 'limited' : suitabilityOf(fireSpec(state).fireClass, agent);
  if (suitability === 'dangerous') {
    const mode = electrical ? 'shock' : agent === 'water' ? 'fireball' : 'splash';
    setMode(state, mode);
    s.risky = true;
    s.helperComes = true;
    tell(state, mode);
  } else if (suitability === 'right' && !(electrical && s.mainSwitchOn)) {
    setMode(state, 'dies');
  } else if (suitability !== 'useless') {
    // Under voltage the fault goes on heating: the flame is beaten down and comes back.
    setMode(state, 'beaten');
  }
}

/** Puts an action on the fire at hand. Answers whether anything could be done with it. */
export function actOn(state: DrillState, action: PlacedAction): boolean {
  const s = state.scalars;
  const { fireClass } = fireSpec(state);
  // A second agent waits until the world has answered the first.
  if (s.stationMode === 'dies' || s.stationMode === 'beaten' || isDangerous(s.stationMode)) {
    if (action !== 'gas' && action !== 'leave' && action !== 'switch') return false;
    if (isDangerous(s.stationMode)) return false;
  }
  if (action === 'switch') {
    if (fireClass !== 'E' || !s.mainSwitchOn) return false;
    s.mainSwitchOn = false;
    tell(state, 'switch-off');
  } else if (action === 'gas') {
    if (fireClass !== 'F' || !s.gasOn) return false;
    s.gasOn = false;
    tell(state, 'gas-off');
  } else if (action === 'leave') {
    s.doorShut = true;
    s.walkToM = 6;
    tell(state, 'door');
  } else {
    if (s.lidOn) return false;
    applyAgent(state, action);
  }
  if (s.firstAction === 'none') s.firstAction = action;
  return true;
}

function isDangerous(mode: StationMode): boolean {
  return mode === 'fireball' || mode === 'splash' || mode === 'shock';
}

/** The action that a fire asks for first. */
export function isRightFirst(state: DrillState, action: PlacedAction | 'none'): boolean {
  const { fireClass } = fireSpec(state);
  if (action === 'none') return false;
  if (fireClass === 'lithium') return action === 'leave';
  if (fireClass === 'E') return action === 'switch';
  if (fireClass === 'F') return action === 'lid' || action === 'blanket' || action === 'gas';
  return action !== 'switch' && action !== 'gas' && action !== 'leave' && suitabilityOf(fireClass, action) === 'right';
}

/** Whether the station is over, and how. */
function settleStation(state: DrillState): void {
  const s = state.scalars;
  const index = s.stationIndex;
  const { fireClass } = fireSpec(state);
  let outcome: StationOutcome | null = null;
  if (isDangerous(s.stationMode)) {
    if (s.stationTimeS < FLARE_FOR_S) return;
    state.dangers[index] = true;
    outcome = 'helped';
  } else if (s.doorShut) {
    if (s.doorOpen > 0) return;
    s.helperComes = true;
    outcome = fireClass === 'lithium' ? (isRightFirst(state, s.firstAction) ? 'right' : 'later') : 'safe';
  } else if (s.heatKw === 0 && (fireClass !== 'F' || !s.gasOn) && (fireClass !== 'E' || !s.mainSwitchOn)) {
    outcome = isRightFirst(state, s.firstAction) ? 'right' : 'later';
    tell(state, 'out');
  }
  if (outcome === null) return;
  state.outcomes[index] = outcome;
  toAnswer(state);
}

/** What can be done at the station at hand: the cylinders that stand ready, and the room's own switch, gas tap and door. */
export function actionsAt(state: DrillState, settings: DrillSettings): PlacedAction[] {
  const { fireClass } = fireSpec(state);
  const actions: PlacedAction[] = settings.extinguishers.filter(
    (agent) => fireClass === 'F' || (agent !== 'lid' && agent !== 'blanket') || (agent === 'blanket' && fireClass === 'A'),
  );
  if (fireClass === 'F') actions.push('gas');
  if (fireClass === 'E') actions.push('switch');
  actions.push('leave');
  return actions;
}

/** What the transfer item offers. */
export const TRANSFER_ACTIONS = ['lid', 'switch', 'water', 'leave'] as const;
export type TransferAction = (typeof TRANSFER_ACTIONS)[number];

/** The one right placement of a transfer item. */
export function rightTransfer(state: DrillState): TransferAction {
  return state.transferFire === 'hotpot' ? 'lid' : 'switch';
}
