import { tell, toReveal } from '@science/beats.ts';
import { stepShaking } from './floor-now.ts';
import { toStage } from './flow.ts';
import { PIECE_SPECS, type PieceId } from './furniture.ts';
import { HOME } from './layout.ts';
import { countFallen } from './room.ts';
import type { DrillSettings } from './settings.ts';
import { type DrillState, type Measure, placeAtHome } from './state.ts';

/*
 * The home at night: what is fixed stands. The same room with nothing done is shaken alongside. Rules D50–D53 in DRILL.md.
 */

export const measuresSpent = ({ measures }: DrillState) => measures.filter((measure) => measure !== 'none').length;

/** A load can only be brought down in what has one. */
const canBeLowered = (id: PieceId) => PIECE_SPECS[id].loadKg > 0;

/** Spends a measure on a piece, or takes it back. Answers whether anything changed. */
export function furnish(state: DrillState, settings: DrillSettings, id: PieceId, measure: Measure): boolean {
  const index = HOME.indexOf(id);
  if (index < 0 || state.measures[index] === measure || (measure === 'low' && !canBeLowered(id))) return false;
  const spends = measure !== 'none' && state.measures[index] === 'none';
  if (spends && measuresSpent(state) >= settings.measures) return false;
  state.measures[index] = measure;
  state.home[index] = placeAtHome(id, measure);
  return true;
}

export function beginNight(state: DrillState): void {
  toStage(state, 'shaking');
  tell(state, 'shaking');
}

/** One step of the night's shaking; the world goes on shaking into the reveal until all that falls lies. */
export function stepNight(state: DrillState, floorAt: (timeS: number) => number, dtS: number): void {
  const s = state.scalars;
  if (s.stage !== 'shaking') return;
  const fallenBefore = countFallen(state.home);
  stepShaking(state, floorAt, dtS, state.home, state.twins);
  if (countFallen(state.home) > fallenBefore) tell(state, 'fall');
  if (s.phase !== 'act') return;
  s.bedShakenS += dtS;
  if (s.inBed && s.pillow) s.bedCoveredS += dtS;
  if (s.shakeS >= state.scenario.shakeEndS) {
    tell(state, 'calm');
    toReveal(state);
  }
}

/** Getting up while it shakes: tilted and amber, a helper comes. */
export function getUp(state: DrillState): void {
  const s = state.scalars;
  s.inBed = false;
  if (s.stage !== 'shaking') return;
  s.risky = true;
  s.helperComes = true;
  tell(state, 'helper');
}
