import { flameHeightM } from '@science/fire/plume.ts';
import { extinctionOf } from './air.ts';
import { doseOf, type Night } from './night-state.ts';
import { OF_FIGURE, OF_ROOM, TRACE_CAPACITY } from './trace.ts';
import { placeOnWay, roomOnWay } from './way.ts';

/** Adds the night as it is now; a full trace keeps what it has. */
export function recordSample(night: Night): void {
  const { trace, scalars: s, house, doors, place, way } = night;
  if (trace.length >= TRACE_CAPACITY) return;
  const { values } = trace;
  const { building } = house;
  const { gas, fire } = building;
  placeOnWay(way, s.wayM, place);
  let at = trace.length * trace.stride;
  values[at] = place.x;
  values[at + 1] = place.y;
  values[at + 2] = place.heading;
  values[at + 3] = s.headM;
  values[at + 4] = doseOf(s);
  values[at + 5] = s.amber;
  values[at + 6] = s.helper;
  values[at + 7] = fire.heatKw;
  values[at + 8] = fire.heatKw > 0 ? flameHeightM(fire.heatKw, fire.place.diameterM) : 0;
  values[at + 9] = roomOnWay(way, s.wayM);
  values[at + 10] = building.timeS;
  at += OF_FIGURE.length;
  for (let room = 0; room < gas.count; room++) {
    values[at] = gas.temperatureK[2 * room]! - 273.15;
    values[at + 1] = gas.temperatureK[2 * room + 1]! - 273.15;
    values[at + 2] = gas.interfaceM[room]!;
    values[at + 3] = extinctionOf(building, 2 * room);
    values[at + 4] = extinctionOf(building, 2 * room + 1);
    at += OF_ROOM.length;
  }
  for (let door = 0; door < trace.doors; door++) {
    values[at] = doors.angle[door]!;
    values[at + 1] = doors.sealed[door]!;
    at += 2;
  }
  trace.length += 1;
}
