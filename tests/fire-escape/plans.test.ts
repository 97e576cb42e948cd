import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../exhibits/fire-escape/model/house.ts';
import { planProblems } from '../../exhibits/fire-escape/model/plans/check.ts';
import { PLANS } from '../../exhibits/fire-escape/model/plans/index.ts';
import type { FloorPlan } from '../../exhibits/fire-escape/model/plans/plan.ts';
import { planSchema } from '../../exhibits/fire-escape/model/queries-plan-schema.ts';
import { scenarioProblems } from '../../exhibits/fire-escape/model/scenario-problems.ts';
import { createWay, nearestOnWay, placeOnWay, roomOnWay } from '../../exhibits/fire-escape/model/way.ts';
import { options } from '../../exhibits/fire-escape/options.ts';
import { ask } from './ask.ts';

const walkUp = PLANS['walk-up'];
const change = (changes: Partial<FloorPlan>): FloorPlan => ({ ...walkUp, ...changes });
const messages = (plan: FloorPlan) => planProblems(plan).map(({ path, message }) => `${path.join('.')}: ${message}`);
const without = (...ids: string[]) => change({ doors: walkUp.doors.filter(({ id }) => !ids.includes(id)) });

describe('given plans', () => {
  it.each(Object.values(PLANS))('$id makes sense, in its shape and as a building with each of its fires', (plan) => {
    expect(planSchema.safeParse(JSON.parse(JSON.stringify(plan))).error?.issues ?? []).toEqual([]);
    expect(messages(plan)).toEqual([]);
    for (const fire of plan.fires) expect(scenarioProblems(scenarioOf(plan, fire)), fire.id).toEqual([]);
  });

  it('the row of the walk-up is the one on the board: bedroom, living room, kitchen, corridor, stair', () => {
    const row = walkUp.rooms.filter(({ drawn, kind }) => drawn && kind !== 'hall').sort((a, b) => a.x - b.x);
    expect(row.map(({ kind, width }) => [kind, width])).toEqual([
      ['bedroom', 3.1],
      ['living', 4.2],
      ['kitchen', 2.4],
      ['corridor', 1.6],
      ['stair', 2.9],
    ]);
  });
});

describe('a plan that does not make sense is refused with its reasons', () => {
  it('a room without a way out, by name, and every such room at once', () => {
    expect(messages(without('front-door'))).toEqual([
      'rooms.0: "bedroom" has no way out: no door leads from it to "stair"',
      'rooms.1: "living" has no way out: no door leads from it to "stair"',
      'rooms.2: "hall" has no way out: no door leads from it to "stair"',
      'rooms.3: "kitchen" has no way out: no door leads from it to "stair"',
    ]);
    expect(messages(without('kitchen-door'))).toContain('rooms.3: "kitchen" has no way out: no door leads from it to "stair"');
  });

  it('no way out at all', () => {
    const said = messages(change({ waysOut: [] }));
    expect(said[0]).toBe('waysOut: there is no way out at all');
    expect(said.filter((line) => line.includes('has no way out'))).toHaveLength(walkUp.rooms.length);
  });

  it('doors beside their walls, above ceilings and into rooms that are not there, rooms over each other, and places outside: all together', () => {
    const [bedroom, ...rooms] = walkUp.rooms;
    const [door, ...doors] = walkUp.doors;
    const said = messages(
      change({
        rooms: [{ ...bedroom!, width: 4 }, ...rooms],
        doors: [{ ...door!, between: ['bedroom', 'attic'], height: 2.9, swingsInto: 'cellar' }, ...doors],
        people: [{ ...walkUp.people[0]!, x: -1 }],
        homeFires: ['barbecue'],
      }),
    );
    for (const part of [
      '"living" lies over "bedroom"',
      '"bedroom-door" lies in no wall of "bedroom"',
      'there is no room "attic"',
      'reaches 2.9 m, above the ceiling of "bedroom" (2.7 m)',
      'swings into "cellar"',
      '(-1, 1.1) lies outside of "bedroom"',
      'there is no fire "barbecue"',
      '"bedroom" has no way out',
    ])
      expect(
        said.some((line) => line.includes(part)),
        part,
      ).toBe(true);
  });

  it('a refuge without a window to the street, or without a second one to choose from', () => {
    const blind = change({ windows: walkUp.windows.map((window) => ({ ...window, facesStreet: false })) });
    expect(messages(blind)).toEqual(['refuge: "bedroom" has no window to the street']);
    const single = change({ windows: walkUp.windows.filter(({ id }) => id !== 'side-window') });
    expect(messages(single)).toEqual(['refuge: "bedroom" has no second window to choose from']);
  });
});

describe('options', () => {
  it('a plan of one’s own is taken when it makes sense, and refused with all its reasons and their places', () => {
    expect(options.safeParse({ ownPlan: change({ id: 'my-home' }) }).success).toBe(true);
    const refused = options.safeParse({ ownPlan: without('front-door') });
    expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'ownPlan.rooms.0',
      'ownPlan.rooms.1',
      'ownPlan.rooms.2',
      'ownPlan.rooms.3',
    ]);
    expect(refused.error?.issues[0]?.message).toMatch(/has no way out/);
  });

  it('a fire that the plan does not have is refused with those that it has', () => {
    const refused = options.safeParse({ plan: 'dormitory', firePlace: 'pan' });
    expect(refused.error?.issues.map(({ message }) => message)).toEqual([
      'the plan dormitory has no pan to burn at home; it has bed, bin',
    ]);
    expect(options.safeParse({ plan: 'walk-up', firePlace: 'sofa' }).success).toBe(true);
  });

  it('some branch must be drawn', () => {
    const refused = options.safeParse({ clearStairs: 0, smokyStairs: 0, fireAtHome: 0 });
    expect(refused.error?.issues[0]?.message).toMatch(/must be more than 0/);
  });
});

describe('way', () => {
  it('leads through the middle of each door to the way out, and knows its room at every metre', () => {
    const way = createWay(walkUp);
    expect(way.doors.map(({ door }) => walkUp.doors[door]!.id)).toEqual([
      'bedroom-door',
      'hall-opening',
      'front-door',
      'stair-door',
    ]);
    // By hand: (1.6, 1.6) → (3.1, 0.65) is 1.7755 m, then straight to x = 13.2.
    expect(way.lengthM).toBeCloseTo(Math.hypot(1.5, 0.95) + 10.1, 9);
    const at = { x: 0, y: 0, heading: 0 };
    placeOnWay(way, way.doors[1]!.atM, at);
    expect(at.x).toBeCloseTo(7.3, 9);
    expect(at.y).toBeCloseTo(0.65, 9);
    expect(way.doors.map(({ atM }) => walkUp.rooms[roomOnWay(way, atM + 0.01)]!.id)).toEqual([
      'living',
      'hall',
      'corridor',
      'stair',
    ]);
    expect(nearestOnWay(way, 5, 2)).toBeCloseTo(Math.hypot(1.5, 0.95) + 1.9, 9);
  });
});

describe('drawing', () => {
  it('is SVG with every room by name, a leaf for each door, and the way out', () => {
    const { svg, problems } = ask<{ svg: string; problems: unknown[] }>('plan', { plan: 'walk-up' });
    expect(problems).toEqual([]);
    for (const { id } of walkUp.rooms) expect(svg).toContain(`>${id}</text>`);
    expect(svg.match(/<path d="M[^"]*A/g)).toHaveLength(walkUp.doors.filter(({ leaf }) => leaf).length);
    expect(svg.match(/<polyline/g)).toHaveLength(1);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  it('says what is wrong with a plan, in words under it', () => {
    const { svg } = ask<{ svg: string }>('plan', { ownPlan: without('front-door') });
    expect(svg).toContain('&quot;bedroom&quot; has no way out');
    expect(svg).not.toContain('<polyline');
  });
});
