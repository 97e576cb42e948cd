import type { Described } from '@kit/define-exhibit.ts';
import { diameterOfAreaM, flameHeightM } from '@science/fire/plume.ts';
import { CYLINDER, POOL } from './constants.ts';
import { aimFactor, dischargeRateKgS, neededKg, rangeFactor, usableKg } from './discharge.ts';
import { isSpraying, remainingKg } from './fight.ts';
import { FIRE_SPECS } from './fires.ts';
import { burningShare, CELLS, neededPerCellKg } from './pool.ts';
import { radiationKwM2 } from './radiation.ts';
import { BEATS, type ExtinguisherReadings } from './readings.ts';
import type { DrillSettings } from './settings.ts';
import { type DrillState, EXIT_DISTANCE_M } from './state.ts';

const USABLE_KG = usableKg(CYLINDER.fill.value);
const RATE_KG_S = dischargeRateKgS(CYLINDER.fill.value);
/** The guess is shown as a short burst of agent, from this to that second of the reveal. */
const DEMO_FROM_S = 0.3;
const DEMO_TO_S = 2.9;
/** How long agent is seen at a station, s. */
const PLAY_FOR_S = 1.2;

/** Whether the burst that answers the guess leaves the nozzle now. */
export function demoSprays(state: DrillState): boolean {
  const s = state.scalars;
  return s.beat === 'predict' && s.phase === 'reveal' && s.phaseTimeS >= DEMO_FROM_S && s.phaseTimeS < DEMO_TO_S;
}

/** Agent is in the air at a station, or over a small fire that the visitor chose to fight. */
function playSprays(state: DrillState): boolean {
  const s = state.scalars;
  if (s.beat === 'decide') {
    const fights = s.phase === 'reveal' && state.decisions[s.decisionIndex] === 'fight';
    return fights && s.phaseTimeS > DEMO_FROM_S && s.heatKw > 0;
  }
  if (s.beat !== 'not-this-one' && s.beat !== 'transfer') return false;
  const held = s.stationAgent === 'powder' || s.stationAgent === 'water' || s.stationAgent === 'co2';
  return held && s.stationMode !== 'burns' && s.stationTimeS < PLAY_FOR_S;
}

/** A readings object of its own for each model. */
export function createReadings(settings: DrillSettings): ExtinguisherReadings {
  return {
    beat: 'pull-pin',
    beatIndex: 0,
    phase: 'act',
    timeS: 0,
    beatTimeS: 0,
    pin: 0,
    fire: 'tray',
    heatReleaseKw: 0,
    undisturbedKw: 0,
    baseDiameterM: 1,
    flameHeightM: 0,
    cells: new Float64Array(CELLS).fill(1),
    smokeHeightM: 2.3,
    squeeze: 0,
    spraying: false,
    agent: 'none',
    aimX: 0,
    aimHeight: 0.5,
    effectiveness: 0,
    remainingKg: USABLE_KG,
    remainingS: CYLINDER.durationS.value,
    distanceM: 0,
    radiationKwM2: 0,
    decisionIndex: 0,
    decisionPosition: 0,
    decision: 'undecided',
    stationIndex: 0,
    stationCount: settings.fires.length,
    stationMode: 'burns',
    lidOn: false,
    gasOn: true,
    mainSwitchOn: true,
    doorOpen: 1,
    helper: 0,
    atRisk: 0,
    event: 'none',
    eventAgeS: 0,
    eventCount: 0,
    reignitions: 0,
    called119: false,
    oneHand: false,
    ownPace: false,
    retries: 0,
    predicted: 0.5,
    fightOutcome: 'open',
    returning: false,
  };
}

/** Writes the state into the readings. No allocation. */
export function writeReadings(state: DrillState, r: ExtinguisherReadings): void {
  const s = state.scalars;
  const { fight } = state;
  r.beat = s.beat;
  r.beatIndex = BEATS.indexOf(s.beat);
  r.phase = s.phase;
  r.timeS = s.timeS;
  r.beatTimeS = s.beatTimeS;
  r.pin = s.pin;
  r.fire = s.fire;
  r.heatReleaseKw = s.heatKw;
  if (s.fire === 'tray') {
    r.undisturbedKw = fight.pool.undisturbedKw;
    r.baseDiameterM = diameterOfAreaM(fight.pool.areaM2);
    const need = neededPerCellKg(fight.pool);
    for (let i = 0; i < CELLS; i++) r.cells[i] = Math.max(0, 1 - fight.pool.coverKg[i]! / need);
  } else {
    const spec = FIRE_SPECS[s.fire];
    r.undisturbedKw = spec.heatReleaseKw;
    r.baseDiameterM = spec.baseDiameterM;
    r.cells.fill(Math.min(1, s.heatKw / spec.heatReleaseKw));
  }
  r.flameHeightM = s.heatKw > 0 ? flameHeightM(s.heatKw, r.baseDiameterM) : 0;
  r.smokeHeightM = s.smokeHeightM;
  const demo = demoSprays(state);
  const shown = demo || playSprays(state);
  r.spraying = shown || isSpraying(state);
  r.squeeze = s.squeezing || shown ? 1 : 0;
  r.agent = s.beat === 'not-this-one' || s.beat === 'transfer' ? s.stationAgent : 'powder';
  r.aimX = s.beat === 'fight' ? fight.aimX : 0;
  r.aimHeight = s.beat === 'predict' ? s.predicted : s.beat === 'fight' ? fight.aimHeight : 0.1;
  r.effectiveness = demo ? aimFactor(s.predicted) : aimFactor(fight.aimHeight) * rangeFactor(fight.distanceM);
  r.remainingKg = remainingKg(state);
  r.remainingS = r.remainingKg / RATE_KG_S;
  r.distanceM = fight.distanceM;
  r.radiationKwM2 = s.heatKw > 0 ? radiationKwM2(s.heatKw, fight.distanceM) : 0;
  r.decisionIndex = s.decisionIndex;
  r.decisionPosition = s.decisionPosition;
  r.decision = state.decisions[s.decisionIndex] ?? 'undecided';
  r.stationIndex = s.stationIndex;
  r.stationMode = s.stationMode;
  r.lidOn = s.lidOn;
  r.gasOn = s.gasOn;
  r.mainSwitchOn = s.mainSwitchOn;
  r.doorOpen = s.doorOpen;
  r.helper = s.helper;
  r.atRisk = s.atRisk;
  r.event = s.event;
  r.eventAgeS = s.eventAgeS;
  r.eventCount = s.eventCount;
  r.reignitions = s.reignitions;
  r.called119 = s.called119;
  r.oneHand = s.oneHand;
  r.ownPace = s.ownPace;
  r.retries = s.retries;
  r.predicted = s.predicted;
  r.fightOutcome = s.fightOutcome;
  r.returning = s.returning;
}

/** What stands on the stage, in the order in which it matters. */
export function describeState(state: DrillState, r: ExtinguisherReadings): Described[] {
  const s = state.scalars;
  const lines: Described[] = [{ key: `describe.beat.${s.beat}` }];
  if (s.heatKw > 0) {
    lines.push({ key: `describe.fire.${s.fire}`, values: { flameM: r.flameHeightM.toFixed(1) } });
  } else {
    lines.push({ key: 'describe.fire.none' });
  }
  if (s.beat === 'decide') lines.push({ key: 'describe.smoke', values: { smokeM: s.smokeHeightM.toFixed(1) } });
  if (s.beat === 'fight') {
    lines.push({ key: 'describe.reserve', values: { seconds: Math.ceil(r.remainingS) } });
    lines.push({ key: 'describe.distance', values: { distanceM: state.fight.distanceM.toFixed(1) } });
  }
  if (s.helper > 0.5) lines.push({ key: 'describe.helper' });
  return lines;
}

/** What must hold at any time; answers the broken ones in words. */
export function brokenRules(state: DrillState): string[] {
  const problems: string[] = [];
  const { fight, scalars: s, trace } = state;
  const numbers: Record<string, number> = {
    heatKw: s.heatKw,
    pin: s.pin,
    aimX: fight.aimX,
    aimHeight: fight.aimHeight,
    distanceM: fight.distanceM,
    dischargedKg: fight.dischargedKg,
    smokeHeightM: s.smokeHeightM,
  };
  for (const [name, value] of Object.entries(numbers)) {
    if (!Number.isFinite(value)) problems.push(`${name} is ${value}`);
  }
  const ledger = fight.onBaseKg + fight.elsewhereKg + remainingKg(state) - USABLE_KG;
  if (!(Math.abs(ledger) <= 1e-9)) problems.push(`agent is lost or made: ${ledger} kg`);
  const burning = burningShare(fight.pool);
  if (!(burning >= 0 && burning <= 1 + 1e-12)) problems.push(`burning share is ${burning}`);
  const covered = fight.pool.coverKg.reduce((sum, kg) => sum + kg, 0);
  if (!(covered <= neededKg(fight.pool.areaM2) + 1e-9)) problems.push(`cover is ${covered} kg, more than the pool takes`);
  if (!(fight.pool.undisturbedKw <= fight.pool.areaM2 * POOL.heatPerArea.value + 1e-9))
    problems.push('the fire is larger than its cap');
  if (!(s.heatKw >= 0)) problems.push(`heat release is ${s.heatKw} kW`);
  if (!(fight.distanceM >= 0.7 - 1e-9 && fight.distanceM <= EXIT_DISTANCE_M + 1e-9))
    problems.push(`the doll is at ${fight.distanceM} m`);
  if (!(trace.length <= trace.heatKw.length)) problems.push('the trace is longer than its arrays');
  if (!BEATS.includes(s.beat)) problems.push(`there is no beat ${s.beat}`);
  return problems;
}
