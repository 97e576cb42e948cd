import { currentCoefficient, currentMps } from './ceiling-jet.ts';
import { jetSpeedMps } from './draught.ts';
import { createPassage, type Passage } from './exchange.ts';
import type { Fire } from './fire.ts';
import type { Exchange } from './heat.ts';
import type { Vent } from './opening.ts';
import { LEAKAGE, type OpeningInput, openShare, type RoomInput, type Scenario } from './scenario.ts';
import type { Gas } from './state.ts';

/*
 * The openings of a building: where they stand, and what their flows do to the fire and under the ceilings.
 */

/** Leaks reach from 5 to 95 % of a room's height, as CFAST's wall leaks do. */
const LEAK_FROM = 0.05;

/** An opening as its room sees it: which wall it stands in and where, for the jet that it blows. */
export interface Opening {
  readonly vent: Vent;
  readonly fullWidthM: number;
  /** Follows the scenario's schedule until a visitor moves it. */
  share: number | null;
  readonly input: OpeningInput | null;
  readonly wallM: readonly [number, number];
  /** Width over which hot gas that comes in spreads under the ceiling, in a and b. */
  readonly spreadM: readonly [number, number];
  readonly passage: Passage;
  /** For the fire's room, where it leads there: which side is it, the way to the fire, the offset from the axis, the way on to the wall; else null. */
  readonly jet: Jet | null;
}

interface Jet {
  readonly side: 0 | 1;
  readonly wayM: number;
  readonly offsetM: number;
  readonly behindM: number;
  readonly acrossM: number;
  /** Direction of the inflow. */
  readonly x: number;
  readonly y: number;
}

/** Openings of a scenario in its order, and after them the leak of each room. */
export function createOpenings(scenario: Scenario, fireRoom: number): Opening[] {
  const { rooms } = scenario;
  const numbered = (id: string) => (id === 'outside' ? rooms.length : rooms.findIndex((room) => room.id === id));
  const openings: Opening[] = scenario.openings.map((input) => {
    const [a, b] = [numbered(input.between[0]), numbered(input.between[1])];
    return {
      vent: { a, b, bottomM: input.sill, topM: input.sill + input.height, widthM: input.width * openShare(input, 0) },
      fullWidthM: input.width,
      share: null,
      input,
      wallM: [wallLengthM(rooms[a], input, true), wallLengthM(rooms[b], input, a === rooms.length)],
      spreadM: [spreadM(rooms[a], input, true), spreadM(rooms[b], input, a === rooms.length)],
      passage: createPassage(),
      jet: a === fireRoom || b === fireRoom ? jetOf(input, rooms[fireRoom]!, scenario, a === fireRoom ? 0 : 1) : null,
    };
  });
  const leakage = scenario.leakage ?? LEAKAGE;
  if (leakage > 0) {
    rooms.forEach((room, a) => {
      const areaM2 = leakage * 2 * (room.width + room.depth) * room.height;
      const heightM = (1 - 2 * LEAK_FROM) * room.height;
      const widthM = areaM2 / heightM;
      openings.push({
        vent: { a, b: rooms.length, bottomM: LEAK_FROM * room.height, topM: LEAK_FROM * room.height + heightM, widthM },
        fullWidthM: widthM,
        share: 1,
        input: null,
        wallM: [room.width, room.width],
        spreadM: [room.width, room.width],
        passage: createPassage(),
        jet: null,
      });
    });
  }
  return openings;
}

/** Which wall an opening stands in: 0 front (y = 0), 1 back, 2 left (x = 0), 3 right. `isFirst`: its `at` is in this room's lengths. */
function wallOf(room: RoomInput, input: OpeningInput, isFirst: boolean): { wall: number; alongM: number } {
  if (input.at === undefined || !isFirst) return { wall: 0, alongM: room.width / 2 };
  const [x, y] = input.at;
  const distances = [y, room.depth - y, x, room.width - x];
  const wall = distances.indexOf(Math.min(...distances));
  return { wall, alongM: wall < 2 ? x : y };
}

function wallLengthM(room: RoomInput | undefined, input: OpeningInput, isFirst: boolean): number {
  if (room === undefined) return Number.POSITIVE_INFINITY;
  return wallOf(room, input, isFirst).wall < 2 ? room.width : room.depth;
}

/** Straight on from the opening, or to both sides where the room is shallow. */
function spreadM(room: RoomInput | undefined, input: OpeningInput, isFirst: boolean): number {
  if (room === undefined) return Number.POSITIVE_INFINITY;
  return wallOf(room, input, isFirst).wall < 2 ? Math.min(room.width, 2 * room.depth) : Math.min(room.depth, 2 * room.width);
}

function jetOf(input: OpeningInput, room: RoomInput, scenario: Scenario, side: 0 | 1): Jet {
  const isFirst = side === 0 || scenario.openings.some((other) => other === input && other.between[0] === 'outside');
  const { wall, alongM } = wallOf(room, input, isFirst);
  const [x, y] = scenario.fire.at ?? [room.width / 2, room.depth / 2];
  const leastM = Math.sqrt(scenario.fire.area / Math.PI);
  const [inwards, length, along] = wall < 2 ? [y, room.depth, x] : [x, room.width, y];
  const toFireM = wall % 2 === 0 ? inwards : length - inwards;
  return {
    side,
    wayM: Math.max(0, toFireM) + input.sill,
    offsetM: along - alongM,
    behindM: Math.max(leastM, length - toFireM),
    acrossM: wall < 2 ? room.width : room.depth,
    x: wall === 2 ? 1 : wall === 3 ? -1 : 0,
    y: wall === 0 ? 1 : wall === 1 ? -1 : 0,
  };
}

/** Hot currents under the ceilings, by what came through the openings in the last step. */
export function setCurrents(gas: Gas, exchange: Exchange, openings: readonly Opening[]): void {
  const { currentW, currentM } = exchange;
  currentW.fill(0);
  for (let k = 0; k < openings.length; k++) {
    const { vent, passage, spreadM } = openings[k]!;
    if (vent.a < gas.count) currentW[vent.a] = currentW[vent.a]! + passage.into[0].hotKgS / spreadM[0];
    if (vent.b < gas.count) currentW[vent.b] = currentW[vent.b]! + passage.into[1].hotKgS / spreadM[1];
  }
  for (let room = 0; room < gas.count; room++) {
    const flowPerWidth = currentW[room]!;
    const speedMps = currentMps(gas, room, flowPerWidth);
    currentW[room] = currentCoefficient(gas, room, speedMps);
    currentM[room] = speedMps > 0 ? flowPerWidth / (gas.densityKgM3[2 * room]! * speedMps) : 0;
  }
}

/** Draught on the fire: the jets of all openings together, and at least what continuity asks for. */
export function draughtOf(gas: Gas, fire: Fire, openings: readonly Opening[]): number {
  const lowerDensity = gas.densityKgM3[2 * fire.room + 1]!;
  const edgeM = gas.interfaceM[fire.room]!;
  let x = 0;
  let y = 0;
  let throughX = 0;
  let throughY = 0;
  for (let k = 0; k < openings.length; k++) {
    const { jet, passage, vent } = openings[k]!;
    if (jet === null) continue;
    const { flowKgS, bottomM, topM } = passage.into[jet.side];
    if (!(flowKgS > 0 && topM > bottomM && vent.widthM > 0)) continue;
    const speedMps = flowKgS / (lowerDensity * vent.widthM * (topM - bottomM));
    const hereMps = jetSpeedMps(speedMps, vent.widthM, jet.wayM, jet.offsetM, fire.plume.radiusM, jet.behindM);
    x += jet.x * hereMps;
    y += jet.y * hereMps;
    const through = flowKgS / (lowerDensity * jet.acrossM * Math.max(edgeM, 0.1 * gas.heightM[fire.room]!));
    throughX += jet.x * through;
    throughY += jet.y * through;
  }
  return Math.max(Math.sqrt(x * x + y * y), Math.sqrt(throughX * throughX + throughY * throughY));
}
