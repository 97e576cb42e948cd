import { GROWTH } from '@science/fire/constants.ts';
import { advanceBuilding, type Building, createBuilding, setOpening } from './building.ts';
import { DOOR } from './drill-constants.ts';
import { type FloorPlan, type Growth, OUTSIDE, type PlanDoor, type PlanFire, type PlanRoom } from './plans/plan.ts';
import type { OpeningInput, Scenario, WallInput } from './scenario.ts';

/*
 * A floor plan with a fire as a building of the zone model. Openings of the building: the plan's doors in their order, then its windows.
 */

/** Brick and concrete, plastered (as in the reference runs). */
const WALLS: WallInput = { conductivity: 1.6, density: 2300, specificHeat: 0.88, thickness: 0.15, emissivity: 0.9 };
const AMBIENT_C = 25;
/** The scenario's own end is not used: a house is moved on by hand. */
const UNUSED_S = 600;

/** Foam, textiles and wood together: yields of NZ C/VM2 before flashover, HCN of polyurethane (SFPE Handbook), formula of the reference runs. */
const FUEL = { hcnYield: 0.005, fuel: { C: 1, H: 1.8, O: 0.3, N: 0.05 } };

export interface House {
  readonly plan: FloorPlan;
  readonly fire: PlanFire;
  readonly building: Building;
}

/** How a fire grows: as its plan says, by another rate, or at its peak from the start with a share that a hand sets. */
export type FireGrowth = Growth | 'by-hand';

/** The scenario of a plan with one of its fires. */
export function scenarioOf(plan: FloorPlan, fire: PlanFire, growth: FireGrowth = fire.growth): Scenario {
  const rooms = new Map(plan.rooms.map((room) => [room.id, room]));
  const burning = rooms.get(fire.room)!;
  return {
    id: plan.id,
    duration: UNUSED_S,
    interval: UNUSED_S,
    ambient: AMBIENT_C,
    rooms: plan.rooms.map(({ id, width, depth, heightM }) => ({ id, width, depth, height: heightM })),
    walls: WALLS,
    openings: [
      ...plan.doors.map((door) => doorway(door, rooms)),
      ...plan.windows.map(({ room, x, y, width, height, sillM, open }): OpeningInput => {
        const of = rooms.get(room)!;
        return { between: [room, OUTSIDE], sill: sillM, height, width, at: within(of, x, y), open };
      }),
    ],
    fire: {
      room: fire.room,
      ...(growth === 'by-hand' ? {} : { alpha: GROWTH[growth].value }),
      peak: fire.peakKw,
      height: fire.heightM,
      area: fire.areaM2,
      at: [fire.x - burning.x, fire.y - burning.y],
      ...FUEL,
    },
  };
}

function doorway(door: PlanDoor, rooms: ReadonlyMap<string, PlanRoom>): OpeningInput {
  const [a, b] = door.between;
  const first = rooms.get(a) ?? rooms.get(b)!;
  return { between: [a, b], sill: 0, height: door.height, width: door.width, at: within(first, door.x, door.y) };
}

/** A place of the plan in a room's own lengths, on its wall or inside. */
const within = (room: PlanRoom, x: number, y: number): [number, number] => [
  Math.min(room.width, Math.max(0, x - room.x)),
  Math.min(room.depth, Math.max(0, y - room.y)),
];

export function createHouse(plan: FloorPlan, fire: PlanFire, growth?: FireGrowth): House {
  const house: House = { plan, fire, building: createBuilding(scenarioOf(plan, fire, growth)) };
  for (const [index, door] of plan.doors.entries()) setDoor(house, index, door.angle, 0);
  return house;
}

/**
 * Share of a doorway's width that is open at an angle, 0 shut to 1 at 90°: the chord between the leaf's edge and the jamb, 2 sin(θ/2), never less
 * than the slits round a shut leaf, of which a seal leaves a tenth.
 */
export function doorShare(door: PlanDoor, angle: number, sealed: number): number {
  if (!door.leaf) return 1;
  const slits = (DOOR.leakM2.value * (1 - (1 - DOOR.leftBySeal.value) * sealed)) / (door.width * door.height);
  return Math.min(1, Math.max(slits, 2 * Math.sin((angle * Math.PI) / 4)));
}

/** Stands a door at an angle. `sealed`: how far the gap of a shut door is closed, 0…1. */
export function setDoor({ plan, building }: House, index: number, angle: number, sealed: number): void {
  setOpening(building, index, doorShare(plan.doors[index]!, angle, sealed));
}

export const advanceHouse = (house: House, forS: number): void => advanceBuilding(house.building, forS);
