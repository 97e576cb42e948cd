import { clamp } from '@science/clamp.ts';
import { extinctionOf, sightM } from './air.ts';
import type { Building } from './building.ts';
import { BLOCKS } from './call.ts';
import { PERSON } from './drill-constants.ts';
import type { DrillState } from './drill-state.ts';
import type { House } from './house.ts';
import type { Lab } from './lab.ts';
import { lookAround } from './look-around.ts';
import { doorAtHand, doorInReach, heatFelt, sideC } from './night-doors.ts';
import { doseOf, type Night } from './night-state.ts';
import { BEATS, type FireReadings, type PathReadings, type PersonReadings, type RoomReadings } from './readings.ts';
import { flameOf } from './report.ts';
import { doorAt, durationOf, figureAt, roomAt, sampleAt, type Trace } from './trace.ts';
import { TRANSFER_DOORS } from './transfer.ts';
import { placeOnWay, roomOnWay } from './way.ts';

/*
 * Writes lab, night or a moment of the debrief into the readings. No allocation.
 */

/** Smoke is a danger from this extinction on (1/m), where it hangs lower than this (m), and from this temperature on (°C). */
const THICK_PER_M = 0.5;
const HIGH_M = 1.8;
const LOW_M = 1.1;
const HOT_C = 60;
const VERY_HOT_C = 120;

export function writeReadings(state: DrillState, r: FireReadings): void {
  const s = state.scalars;
  r.beat = s.beat;
  r.beatIndex = BEATS.indexOf(s.beat);
  r.phase = s.phase;
  r.timeS = s.timeS;
  r.beatTimeS = s.beatTimeS;
  r.guessC = s.guessC;
  r.answerC = s.answerC;
  r.outsideC = s.outsideC;
  r.fireShare = state.lab.scalars.fireShare;
  r.blocksPlaced = Math.min(BLOCKS.length, s.blocksPlaced);
  r.scrubS = s.scrubS;
  r.event = s.event;
  r.eventAgeS = s.eventAgeS;
  r.eventCount = s.eventCount;
  r.ownPace = s.ownPace;
  r.retries = s.retries;
  r.returning = s.returning;
  r.transferDoor = s.transferDoor === 'none' ? 0 : TRANSFER_DOORS.indexOf(s.transferDoor) + 1;
  const isLab = s.beat === 'swing' || s.beat === 'predict' || s.beat === 'lab';
  r.night = !isLab;
  if (isLab || state.night === null) showLab(state, r);
  else if (s.beat === 'debrief') showMoment(state, state.night, r);
  else {
    showNight(state.night, r);
    // While it is decided, one knows no more than the figure; afterwards one sees why.
    if ((s.beat === 'night' || s.beat === 'signal') && s.phase === 'act') lookAround(state.night, r);
    clearPath(r.own);
    clearPath(r.best);
  }
}

function showHouse({ plan, building, fire }: House, r: FireReadings): void {
  const { gas } = building;
  for (let i = 0; i < plan.rooms.length; i++) {
    const room = r.rooms[i]!;
    room.upperC = gas.temperatureK[2 * i]! - 273.15;
    room.lowerC = gas.temperatureK[2 * i + 1]! - 273.15;
    room.layerM = gas.interfaceM[i]!;
    room.extinctionPerM = extinctionOf(building, 2 * i);
    room.lowerExtinctionPerM = extinctionOf(building, 2 * i + 1);
    room.seen = 1;
    judge(room);
  }
  r.fireTimeS = building.timeS;
  showFire(r, building.fire.room, fire.kind, fire.x, fire.y, fire.heightM);
  r.fire.heatKw = building.fire.heatKw;
  r.fire.diameterM = building.fire.place.diameterM;
  r.fire.flameHeightM = flameOf(building);
  for (let k = 0; k < r.doors.length; k++) r.doors[k]!.smokeKgS = smokeThrough(building, k);
}

function showFire(
  r: FireReadings,
  room: number,
  kind: FireReadings['fire']['kind'],
  x: number,
  y: number,
  heightM: number,
): void {
  const { fire } = r;
  fire.room = room;
  fire.kind = kind;
  fire.x = x;
  fire.y = y;
  fire.heightM = heightM;
}

/** Sight, and how dangerous the room is to one who stands. */
function judge(room: RoomReadings): void {
  room.sightM = sightM(room.extinctionPerM);
  const thick = clamp(room.extinctionPerM / THICK_PER_M, 0, 1) * clamp((HIGH_M - room.layerM) / (HIGH_M - LOW_M), 0, 1);
  const hot = clamp((room.upperC - HOT_C) / (VERY_HOT_C - HOT_C), 0, 1) * clamp((HIGH_M + 0.4 - room.layerM) / 0.4, 0, 1);
  room.danger = Math.max(thick, hot);
}

/** Smoke through an opening, kg/s of gas of the upper layers: what joined the other side's upper layer. */
function smokeThrough({ openings }: Building, k: number): number {
  const { passage } = openings[k]!;
  return passage.into[1].hotKgS - passage.into[0].hotKgS;
}

function showLab({ lab }: DrillState, r: FireReadings): void {
  const { plan, scalars: s, air } = lab;
  showHouse(lab.house, r);
  for (let k = 0; k < r.doors.length; k++) {
    const door = r.doors[k]!;
    door.angle = lab.angle[k]!;
    door.goal = lab.goal[k]!;
    door.sideC = 25;
    door.heat = 0;
    door.touched = false;
    door.felt = false;
    door.sealed = 0;
  }
  const room = plan.rooms[lab.watchedRoom]!;
  const you = r.people[0]!;
  stand(you, lab.watchedRoom, room.x + room.width * LAB_PLACE.x, room.y + room.depth * LAB_PLACE.y, -Math.PI / 2);
  you.headM = s.headM;
  you.low = lowOf(s.headM);
  you.amber = 0;
  you.dose = 0;
  showLabPeople(lab, r);
  hide(r.people[r.people.length - 1]!);
  hide(r.helper);
  r.headM = s.headM;
  r.headC = air.temperatureC;
  r.headSightM = sightM(air.extinctionPerM);
  r.headInSmoke = air.inSmoke;
  r.alarm = false;
  r.outcome = 'open';
  r.atDoor = -1;
  r.reachDoor = -1;
  r.seal = 0;
  r.windowChosen = -1;
  r.rightWindow = false;
  r.lamp = 0;
  r.lampLit = false;
  r.waves = 0;
  r.durationS = 0;
  clearPath(r.own);
  clearPath(r.best);
}

/** Nobody is there; what was said of them last is forgotten. */
function hide(person: PersonReadings): void {
  stand(person, 0, 0, 0, 0);
  person.headM = PERSON.standingM.value;
  person.low = 0;
  person.amber = 0;
  person.dose = 0;
  person.shown = 0;
}

function clearPath(path: PathReadings): void {
  if (path.length === 0) return;
  path.x.fill(0);
  path.y.fill(0);
  path.dose.fill(0);
  path.length = 0;
}

/** Where the figure stands in the watched room, shares of its floor. */
const LAB_PLACE = { x: 0.35, y: 0.3 };

function showLabPeople({ plan, amber }: Lab, r: FireReadings): void {
  for (let i = 0; i < plan.people.length; i++) {
    const person = plan.people[i]!;
    const shown = r.people[i + 1]!;
    let room = 0;
    while (plan.rooms[room]!.id !== person.room) room++;
    stand(shown, room, person.x, person.y, -Math.PI / 2);
    shown.headM = person.headM;
    shown.amber = amber[i]!;
  }
}

function stand(person: PersonReadings, room: number, x: number, y: number, heading: number): void {
  person.room = room;
  person.x = x;
  person.y = y;
  person.heading = heading;
  person.walking = false;
  person.shown = 1;
}

/** 0 upright, 1 on hands and knees. */
const lowOf = (headM: number) =>
  clamp((PERSON.standingM.value - headM) / (PERSON.standingM.value - PERSON.crawlingM.value), 0, 1);

const roomOrOutside = (count: number, room: number) => (room >= count ? -1 : room);

function showNight(night: Night, r: FireReadings): void {
  const { scalars: s, doors, plan, place, air } = night;
  showHouse(night.house, r);
  for (let k = 0; k < r.doors.length; k++) {
    const door = r.doors[k]!;
    door.angle = doors.angle[k]!;
    door.goal = doors.goal[k]!;
    door.sideC = Math.max(sideC(night, k, 0), sideC(night, k, 1));
    door.heat = heatFelt(door.sideC);
    door.touched = s.hand === k;
    door.felt = doors.felt[k] === 1;
    door.sealed = doors.sealed[k]!;
  }
  hidePeople(r);
  const you = r.people[0]!;
  placeOnWay(night.way, s.wayM, place);
  const room = roomOrOutside(plan.rooms.length, roomOnWay(night.way, s.wayM));
  const back = s.goalM < s.wayM;
  stand(you, room, place.x, place.y, back ? place.heading + Math.PI : place.heading);
  you.walking = Math.abs(s.goalM - s.wayM) > 0.01 && s.outcome === 'open';
  you.headM = s.headM;
  you.low = lowOf(s.headM);
  you.amber = s.amber;
  you.dose = doseOf(s);
  const { helper } = r;
  stand(helper, room, place.x + HELPER_M, place.y, Math.PI);
  helper.shown = s.helper;
  r.headM = s.headM;
  r.headC = air.temperatureC;
  r.headSightM = sightM(air.extinctionPerM);
  r.headInSmoke = air.inSmoke;
  r.alarm = night.alarm;
  r.outcome = s.outcome;
  r.atDoor = doorAtHand(night);
  r.reachDoor = doorInReach(night);
  r.seal = doors.sealed[night.refuge.door]!;
  r.windowChosen = s.window;
  r.rightWindow = s.window >= 0 && plan.windows[s.window]!.facesStreet;
  r.lamp = s.lamp;
  r.lampLit = s.window >= 0;
  r.waves = s.waves;
  r.durationS = durationOf(night.trace);
}

/** A helper stands so far beside whom it helps, m. */
const HELPER_M = 0.55;

function hidePeople(r: FireReadings): void {
  for (let i = 1; i < r.people.length; i++) r.people[i]!.shown = 0;
}

/** A moment of the recorded night: the visitor's own smoke, and both figures. */
function showMoment({ scalars, best }: DrillState, night: Night, r: FireReadings): void {
  const { trace, plan } = night;
  showNight(night, r);
  r.durationS = Math.max(durationOf(trace), best === null ? 0 : durationOf(best.trace));
  if (trace.length === 0) return;
  const i = sampleAt(trace, scalars.scrubS);
  for (let k = 0; k < plan.rooms.length; k++) {
    const room = r.rooms[k]!;
    room.upperC = roomAt(trace, i, k, 'upperC');
    room.lowerC = roomAt(trace, i, k, 'lowerC');
    room.layerM = Math.min(room.heightM, roomAt(trace, i, k, 'layerM'));
    room.extinctionPerM = roomAt(trace, i, k, 'extinctionPerM');
    room.lowerExtinctionPerM = roomAt(trace, i, k, 'lowerExtinctionPerM');
    judge(room);
  }
  for (let k = 0; k < plan.doors.length; k++) {
    r.doors[k]!.angle = doorAt(trace, i, k, 0);
    r.doors[k]!.sealed = doorAt(trace, i, k, 1);
    r.doors[k]!.touched = false;
  }
  r.fire.heatKw = figureAt(trace, i, 'heatKw');
  r.fire.flameHeightM = figureAt(trace, i, 'flameM');
  r.fireTimeS = figureAt(trace, i, 'fireTimeS');
  showGhost(r.people[0]!, trace, i, plan.rooms.length);
  r.helper.shown = figureAt(trace, i, 'helper');
  r.helper.x = r.people[0]!.x + HELPER_M;
  r.helper.y = r.people[0]!.y;
  r.headM = r.people[0]!.headM;
  if (best === null || best.trace.length === 0) return;
  showGhost(r.people[r.people.length - 1]!, best.trace, sampleAt(best.trace, scalars.scrubS), plan.rooms.length);
  showPath(r.own, trace);
  showPath(r.best, best.trace);
}

function showGhost(person: PersonReadings, trace: Trace, i: number, rooms: number): void {
  const room = roomOrOutside(rooms, figureAt(trace, i, 'room'));
  stand(person, room, figureAt(trace, i, 'x'), figureAt(trace, i, 'y'), figureAt(trace, i, 'heading'));
  person.headM = figureAt(trace, i, 'headM');
  person.low = lowOf(person.headM);
  person.amber = figureAt(trace, i, 'amber');
  person.dose = figureAt(trace, i, 'dose');
}

function showPath(path: PathReadings, trace: Trace): void {
  if (path.length === trace.length) return;
  for (let i = 0; i < trace.length; i++) {
    path.x[i] = figureAt(trace, i, 'x');
    path.y[i] = figureAt(trace, i, 'y');
    path.dose[i] = figureAt(trace, i, 'dose');
  }
  path.length = trace.length;
}
