import { approach, tell } from '@science/beats.ts';
import { CYLINDER, DECISION, RANGE } from './constants.ts';
import { dischargeRateKgS, usableKg } from './discharge.ts';
import { toAnswer } from './flow.ts';
import { effectivenessOf, grow, heatReleaseKw, lay } from './pool.ts';
import { radiationKwM2 } from './radiation.ts';
import { type DrillState, EXIT_DISTANCE_M } from './state.ts';
import { keepCheckpoint, recordSample, TRACE_HZ } from './trace.ts';

/** A brisk walk indoors, m/s. Rule of this exhibit. */
const WALK_MPS = 1.6;
/** A visitor who stands in the heat this long steps back by reflex, s. Rule of this exhibit. */
const HEAT_REFLEX_S = 1.5;

const UNIT_KG = CYLINDER.fill.value;
const USABLE_KG = usableKg(UNIT_KG);
const RATE_KG_S = dischargeRateKgS(UNIT_KG);

export function remainingKg(state: DrillState): number {
  return Math.max(0, USABLE_KG - state.fight.dischargedKg);
}

/** Agent leaves the nozzle: lever held, lag over, something left. */
export function isSpraying(state: DrillState): boolean {
  const s = state.scalars;
  return s.beat === 'fight' && s.squeezing && s.squeezeTimeS >= CYLINDER.lagS.value && remainingKg(state) > 0;
}

/** The doll goes where the hand sent it, and the heat sends it back. */
function stepDoll(state: DrillState, dtS: number): void {
  const s = state.scalars;
  const fight = state.fight;
  fight.distanceM = approach(fight.distanceM, s.walkToM, WALK_MPS * dtS);
  const hot = radiationKwM2(s.heatKw, fight.distanceM) > DECISION.radiation.value;
  s.heatTimeS = hot ? s.heatTimeS + dtS : 0;
  if (s.heatTimeS >= HEAT_REFLEX_S) s.walkToM = Math.max(s.walkToM, RANGE.near.value + 0.5);
  s.risky = hot;
}

/** One step of the fight. Rules D20–D27 in DRILL.md. */
export function stepFight(state: DrillState, dtS: number): void {
  const s = state.scalars;
  const fight = state.fight;
  fight.timeS += dtS;
  stepDoll(state, dtS);
  if (s.squeezing) s.squeezeTimeS += dtS;

  let effectiveKg = 0;
  if (isSpraying(state)) {
    const kg = Math.min(RATE_KG_S * dtS, remainingKg(state));
    effectiveKg = kg * effectivenessOf(fight.distanceM, fight.aimHeight);
    fight.dischargedKg += kg;
    fight.onBaseKg += effectiveKg;
    fight.elsewhereKg += kg - effectiveKg;
    s.sampledKg += kg;
    s.sampledUsefulKg += lay(fight.pool, effectiveKg, fight.aimX);
    if (remainingKg(state) <= 1e-12) {
      s.squeezing = false;
      tell(state, 'empty');
    }
  }
  if (effectiveKg === 0) grow(fight.pool, dtS);
  s.heatKw = heatReleaseKw(fight.pool);
  record(state, dtS);
  if (s.phase === 'act') settle(state);
}

/** Samples begin with the first squeeze: until then nothing was done that could be looked at. */
function record(state: DrillState, dtS: number): void {
  const s = state.scalars;
  if (state.trace.length === 0 && !s.squeezing) return;
  if (s.phase !== 'act') return;
  s.sampleClockS += dtS;
  s.checkpointClockS += dtS;
  if (s.sampleClockS >= 1 / TRACE_HZ - 1e-9) {
    s.sampleClockS -= 1 / TRACE_HZ;
    const spray = s.sampledKg > 0;
    recordSample(state.trace, state.fight, s.heatKw, spray, spray ? s.sampledUsefulKg / s.sampledKg : 0);
    s.sampledKg = 0;
    s.sampledUsefulKg = 0;
  }
  if (s.checkpointClockS >= 1 - 1e-9) {
    s.checkpointClockS -= 1;
    keepCheckpoint(state.trace, state.fight);
  }
}

function settle(state: DrillState): void {
  const s = state.scalars;
  if (s.heatKw === 0) {
    s.fightOutcome = 'out';
    tell(state, 'out');
    toAnswer(state);
  }
}

/** The door is within reach of the doll. */
export function atExit(state: DrillState): boolean {
  return state.fight.distanceM >= EXIT_DISTANCE_M - 0.3;
}

/** Leaves the fire behind a shut door: right when the cylinder is empty, never wrong. */
export function leaveFight(state: DrillState): void {
  const s = state.scalars;
  s.doorShut = true;
  s.fightOutcome = remainingKg(state) <= 0 ? 'spent' : 'left';
  s.helperComes = true;
  tell(state, 'door');
  toAnswer(state);
}
