import fc from 'fast-check';
import type { Building } from '../../exhibits/fire-escape/model/building.ts';
import type { FireInput, OpeningInput, RoomInput, Scenario, WallInput } from '../../exhibits/fire-escape/model/scenario.ts';
import { AMBIENT_PA, GAMMA } from '../../exhibits/fire-escape/model/state.ts';

export const CONCRETE: WallInput = { conductivity: 1.6, density: 2300, specificHeat: 0.88, thickness: 0.15, emissivity: 0.9 };

/** A flat: kitchen on fire, living room with the front door, bedroom. Any part may be replaced. */
export function flat(changes: Partial<Scenario> = {}): Scenario {
  return {
    duration: 300,
    interval: 10,
    ambient: 25,
    rooms: [
      { id: 'kitchen', width: 2.4, depth: 3, height: 2.7 },
      { id: 'living', width: 4.2, depth: 6, height: 2.7 },
      { id: 'bedroom', width: 3.3, depth: 4, height: 2.7 },
    ],
    walls: CONCRETE,
    openings: [
      { between: ['kitchen', 'living'], sill: 0, height: 2, width: 0.8 },
      { between: ['living', 'bedroom'], sill: 0, height: 2, width: 0.8 },
      { between: ['living', 'outside'], sill: 0, height: 2, width: 0.9 },
    ],
    fire: { room: 'kitchen', alpha: 0.0469, peak: 500, height: 0.3, area: 1, hcnYield: 0.005 },
    ...changes,
  };
}

/** Mass of all gas, kg, and its energy, J. */
export function contentOf({ gas }: Building): { kg: number; joule: number } {
  let kg = 0;
  let joule = 0;
  for (let room = 0; room < gas.count; room++) {
    kg += gas.massKg[2 * room]! + gas.massKg[2 * room + 1]!;
    joule += ((AMBIENT_PA + gas.pressurePa[room]!) * gas.volumeM3[room]!) / (GAMMA - 1);
  }
  return { kg, joule };
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Any building that a scenario may describe: 1 to 10 rooms, openings that open and shut, any fire, any walls. */
export const anyBuilding: fc.Arbitrary<Scenario> = fc
  .array(fc.record({ width: between(0.8, 12), depth: between(0.8, 25), height: between(1.8, 8) }), {
    minLength: 1,
    maxLength: 10,
  })
  .chain((sizes) => {
    const rooms: RoomInput[] = sizes.map((size, i) => ({ id: `r${i}`, ...size }));
    const ids = [...rooms.map(({ id }) => id), 'outside'];
    const wallOf = (id: string) => {
      const room = rooms.find((one) => one.id === id);
      return room === undefined ? 50 : Math.max(room.width, room.depth);
    };
    const heightOf = (id: string) => rooms.find((room) => room.id === id)?.height ?? 50;
    const open = fc.oneof(
      fc.constant(undefined),
      between(0, 1),
      fc.tuple(between(0, 1), between(0, 1), between(0, 1)).map(([a, b, c]): [number, number][] => [
        [0, Math.round(a)],
        [20, Math.round(b)],
        [21, c],
      ]),
    );
    const opening: fc.Arbitrary<OpeningInput | null> = fc
      .record({
        a: fc.constantFrom(...ids),
        b: fc.constantFrom(...ids),
        low: between(0, 0.7),
        tall: between(0.002, 1),
        width: between(0, 3),
        open,
      })
      .map(({ a, b, low, tall, width, open: share }) => {
        if (a === b) return null;
        const ceiling = Math.min(heightOf(a), heightOf(b));
        const sill = low * ceiling;
        const most = Math.min(wallOf(a), wallOf(b));
        return { between: [a, b], sill, height: tall * (ceiling - sill), width: Math.min(width, most), open: share };
      });
    const heat = fc.oneof(
      between(1, 10_000).map((peak) => ({ peak })),
      fc.record({ alpha: between(0.001, 1), peak: between(10, 20_000) }),
      fc.tuple(between(0, 5000), between(0, 3000)).map(([a, b]) => ({
        curve: [
          [0, 0],
          [10, a],
          [40, b],
          [41, 0],
          [60, a],
        ] as [number, number][],
      })),
    );
    const fire: fc.Arbitrary<FireInput> = fc
      .record({
        room: fc.nat({ max: rooms.length - 1 }),
        heat,
        height: between(0, 0.8),
        area: between(0.01, 0.9),
        x: between(0, 1),
        y: between(0, 1),
        radiativeFraction: between(0, 0.6),
        sootYield: between(0, 0.2),
        flush: fc.boolean(),
      })
      .map(({ room, heat: kw, height, area, x, y, ...rest }) => {
        const { id, width, depth, height: ceiling } = rooms[room]!;
        const at: [number, number] = [x * width, y * depth];
        return { room: id, ...kw, height: height * ceiling, area: Math.min(3, area * width * depth), at, ...rest };
      });
    const walls = fc.oneof(
      fc.constant(CONCRETE),
      fc.record({
        conductivity: between(0.01, 50),
        density: between(20, 8000),
        specificHeat: between(0.4, 2),
        thickness: between(0.001, 0.3),
        emissivity: between(0, 1),
      }),
    );
    return fc.record({
      duration: fc.constant(90),
      interval: fc.constant(30),
      ambient: between(-20, 45),
      rooms: fc.constant(rooms),
      walls,
      openings: fc.array(opening, { maxLength: 20 }).map((list) => list.filter((one) => one !== null)),
      fire,
      leakage: fc.constantFrom(undefined, 0, 1e-3),
    });
  });
