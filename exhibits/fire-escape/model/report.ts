import type { Described } from '@kit/define-exhibit.ts';
import { flameHeightM } from '@science/fire/plume.ts';
import { FAR_M } from './air.ts';
import { contentOf } from './balance.ts';
import type { Building } from './building.ts';
import type { DrillState } from './drill-state.ts';
import { TICK_S } from './night.ts';
import type { Night } from './night-state.ts';
import { BEATS, type DoorReadings, type FireReadings, type PathReadings, type PersonReadings } from './readings.ts';
import { TRACE_CAPACITY } from './trace.ts';

/** A readings object of its own for each model. */
export function createReadings({ plan, branch }: DrillState): FireReadings {
  const person = (id: string, looks: PersonReadings['looks'], headM: number): PersonReadings => ({
    id,
    looks,
    room: 0,
    x: 0,
    y: 0,
    heading: 0,
    headM,
    low: 0,
    walking: false,
    amber: 0,
    shown: 0,
    dose: 0,
  });
  const path = (): PathReadings => ({
    length: 0,
    x: new Float32Array(TRACE_CAPACITY),
    y: new Float32Array(TRACE_CAPACITY),
    dose: new Float32Array(TRACE_CAPACITY),
  });
  return {
    beat: 'swing',
    beatIndex: 0,
    phase: 'act',
    timeS: 0,
    beatTimeS: 0,
    fireTimeS: 0,
    rooms: plan.rooms.map(({ id, heightM }) => ({
      id,
      upperC: 25,
      lowerC: 25,
      layerM: heightM,
      heightM,
      extinctionPerM: 0,
      lowerExtinctionPerM: 0,
      sightM: FAR_M,
      danger: 0,
      seen: 1,
    })),
    doors: plan.doors.map(
      ({ id, angle }): DoorReadings => ({
        id,
        angle,
        goal: angle,
        sideC: 25,
        heat: 0,
        touched: false,
        felt: false,
        sealed: 0,
        smokeKgS: 0,
      }),
    ),
    people: [
      person('you', 'you', 1.5),
      ...plan.people.map(({ id, looks, headM }) => person(id, looks, headM)),
      person('best', 'best', 1.5),
    ],
    helper: person('helper', 'helper', 1.5),
    fire: { room: 0, kind: 'pan', x: 0, y: 0, heightM: 0, heatKw: 0, diameterM: 1, flameHeightM: 0 },
    guessC: 0,
    answerC: -1,
    outsideC: -1,
    headM: 1.5,
    fireShare: 1,
    headC: 25,
    headSightM: FAR_M,
    headInSmoke: false,
    branch,
    alarm: false,
    night: false,
    outcome: 'open',
    atDoor: -1,
    reachDoor: -1,
    seal: 0,
    windowChosen: -1,
    rightWindow: false,
    lamp: 0,
    lampLit: false,
    waves: 0,
    blocksPlaced: 0,
    scrubS: 0,
    durationS: 0,
    own: path(),
    best: path(),
    event: 'none',
    eventAgeS: 0,
    eventCount: 0,
    ownPace: false,
    retries: 0,
    returning: false,
    transferDoor: 0,
  };
}

/** What stands on the stage, in the order in which it matters. */
export function describeState(state: DrillState, r: FireReadings): Described[] {
  const { scalars: s, plan } = state;
  const lines: Described[] = [{ key: `describe.beat.${s.beat}` }];
  if (s.beat === 'transfer') return lines;
  lines.push({ key: `describe.fire.${r.fire.kind}`, values: { kw: Math.round(r.fire.heatKw) } });
  plan.rooms.forEach(({ kind, drawn }, i) => {
    if (!drawn || r.rooms[i]!.seen === 0) return;
    const room = r.rooms[i]!;
    const smoky = room.layerM < room.heightM - 0.15 && room.extinctionPerM > 0.2;
    lines.push(
      smoky
        ? {
            key: `describe.room.smoke.${kind}`,
            values: { layerM: room.layerM.toFixed(1), celsius: Math.round(room.upperC) },
          }
        : { key: `describe.room.clear.${kind}`, values: { celsius: Math.round(room.lowerC) } },
    );
  });
  if (s.beat === 'night' || s.beat === 'signal') {
    lines.push({ key: 'describe.head', values: { headM: r.headM.toFixed(1) } });
    const door = r.atDoor >= 0 ? r.doors[r.atDoor]! : null;
    if (door?.felt) lines.push({ key: door.heat > 0.3 ? 'describe.door.hot' : 'describe.door.cool' });
  }
  if (r.helper.shown > 0.5) lines.push({ key: 'describe.helper' });
  return lines;
}

/** What must hold at any time; answers the broken ones in words. */
export function brokenRules(state: DrillState, r: FireReadings): string[] {
  const problems: string[] = [];
  const { scalars: s, lab, night } = state;
  checkBuilding('lab', lab.house.building, problems);
  if (night !== null) {
    checkBuilding('night', night.house.building, problems);
    checkNight(night, problems);
  }
  for (let i = 0; i < r.rooms.length; i++) {
    const room = r.rooms[i]!;
    if (!(room.layerM >= 0 && room.layerM <= room.heightM + 1e-9))
      problems.push(`smoke of ${room.id} stands at ${room.layerM} m`);
    if (!(room.danger >= 0 && room.danger <= 1)) problems.push(`danger in ${room.id} is ${room.danger}`);
  }
  for (let i = 0; i < r.doors.length; i++) {
    const door = r.doors[i]!;
    if (!(door.angle >= 0 && door.angle <= 1)) problems.push(`${door.id} stands at ${door.angle}`);
    if (!(door.heat >= 0 && door.heat <= 1)) problems.push(`${door.id} feels ${door.heat}`);
  }
  if (!BEATS.includes(s.beat)) problems.push(`there is no beat ${s.beat}`);
  return problems;
}

/** Mass and energy of all rooms and what crossed the outside, as a share of the whole. */
const LOST_SHARE = 1e-6;

function checkBuilding(name: string, building: Building, problems: string[]): void {
  const { gas } = building;
  for (let i = 0; i < 2 * gas.count; i++) {
    const kelvin = gas.temperatureK[i]!;
    if (!(kelvin > 200 && kelvin < 4000)) problems.push(`${name}: layer ${i} is at ${kelvin} K`);
  }
  const { lostKg, lostJ } = contentOf(building);
  if (!(Math.abs(lostKg) < LOST_SHARE)) problems.push(`${name}: mass is lost or made: ${lostKg}`);
  if (!(Math.abs(lostJ) < LOST_SHARE)) problems.push(`${name}: energy is lost or made: ${lostJ}`);
}

function checkNight({ scalars: s, way, doors, trace }: Night, problems: string[]): void {
  if (!(s.wayM >= 0 && s.wayM <= way.lengthM + 1e-9)) problems.push(`the figure is at ${s.wayM} m`);
  if (!(s.gasDose >= 0 && s.heatDose >= 0 && s.gasDose < 10 && s.heatDose < 10))
    problems.push(`dose is ${s.gasDose}, ${s.heatDose}`);
  if (!(s.amber >= 0 && s.amber <= 1)) problems.push(`amber is ${s.amber}`);
  if (!(s.headM >= 0.29 && s.headM <= 1.71)) problems.push(`the head is at ${s.headM} m`);
  for (let i = 0; i < doors.sealed.length; i++)
    if (!(doors.sealed[i]! >= 0 && doors.sealed[i]! <= 1)) problems.push(`seal ${i} is ${doors.sealed[i]}`);
  if (!(trace.length <= TRACE_CAPACITY)) problems.push('the trace is longer than its array');
  if (!(s.tick * TICK_S < 1e4)) problems.push('the night has no end');
}

export const flameOf = ({ fire }: Building): number => (fire.heatKw > 0 ? flameHeightM(fire.heatKw, fire.place.diameterM) : 0);
