import { describe, expect, it } from 'vitest';
import { guide } from '../../exhibits/fire-escape/model/guidance.ts';
import { advanceHouse, createHouse, doorShare } from '../../exhibits/fire-escape/model/house.ts';
import { load, save } from '../../exhibits/fire-escape/model/keep.ts';
import { command, replay, TICK_S, tickNight } from '../../exhibits/fire-escape/model/night.ts';
import { doorAtHand, isShut } from '../../exhibits/fire-escape/model/night-doors.ts';
import { doseOf, type Night } from '../../exhibits/fire-escape/model/night-state.ts';
import { PLANS } from '../../exhibits/fire-escape/model/plans/index.ts';
import { BRANCHES, type Branch, type FloorPlan } from '../../exhibits/fire-escape/model/plans/plan.ts';
import { wakeUp } from '../../exhibits/fire-escape/model/waking.ts';
import { type FireEscapeOptions, options } from '../../exhibits/fire-escape/options.ts';

const settings = (change: Partial<FireEscapeOptions> = {}) => options.parse({ ...options.parse({}), ...change });
const nightOf = (branch: Branch, change: Partial<FireEscapeOptions> = {}) => wakeUp(settings(change), branch);
const doorOf = (night: Night, id: string) => night.plan.doors.findIndex((door) => door.id === id);
const roomOf = (night: Night, id: string) => night.plan.rooms.findIndex((room) => room.id === id);

const ticks = (night: Night, seconds: number, each: () => void = () => {}) => {
  for (let i = 0; i < Math.round(seconds / TICK_S); i++) {
    each();
    tickNight(night);
  }
};

/** Plays by the guidance to the end. */
function play(night: Night): Night {
  ticks(night, 120, () => guide(night, (name, index, value) => command(night, name, index, value)));
  return night;
}

/** Walks to a place along the way and opens what is in between. */
function walkThrough(night: Night, toM: number, headM = 1.5): void {
  command(night, 'head', 0, headM);
  ticks(night, 40, () => {
    if (night.scalars.wayM >= toM - 0.01) return;
    const next = night.way.doors.find(({ atM }) => atM > night.scalars.wayM);
    if (next !== undefined) command(night, 'door', next.door, 1);
    command(night, 'walk', 0, toM);
  });
}

describe('waking', () => {
  it('N1: with smoke at the alarm one wakes 8 s later; without any, when neighbours call', () => {
    const home = nightOf('home');
    expect(home.wakesAtS).toBeGreaterThan(8);
    expect(home.wakesAtS).toBeLessThan(60);
    expect(nightOf('smoke').wakesAtS).toBe(60);
  });

  it('N2: without a smoke alarm one wakes 45 s later, with less air to crawl in', () => {
    const [with_, without] = [nightOf('home'), nightOf('home', { smokeAlarm: false })];
    expect(without.wakesAtS - with_.wakesAtS).toBe(45);
    const living = roomOf(with_, 'living');
    expect(without.house.building.gas.interfaceM[living]!).toBeLessThan(with_.house.building.gas.interfaceM[living]! - 0.5);
  });
});

describe('figure', () => {
  it('N3: upright 1.2 m/s, on hands and knees 0.7 m/s in clear air', () => {
    for (const [headM, speed] of [
      [1.5, 1.2],
      [0.5, 0.7],
    ] as const) {
      const night = nightOf('clear');
      command(night, 'head', 0, headM);
      ticks(night, 1);
      command(night, 'walk', 0, 1.3);
      ticks(night, 0.5);
      // Fridolf’s law has half a percent of the 30 m of clear sight: 30/32.
      expect(night.scalars.wayM).toBeCloseTo((speed * 0.5 * 30) / 32, 2);
    }
  });

  it('N4: whoever crawls below the smoke breathes clean air where whoever stands breathes smoke', () => {
    const doses = [1.5, 0.5].map((headM) => {
      const night = nightOf('home', { firePlace: 'sofa', smokeAlarm: false });
      command(night, 'head', 0, headM);
      command(night, 'door', doorOf(night, 'bedroom-door'), 1);
      walkThrough(night, 2.3, headM);
      ticks(night, 3);
      return night.scalars.gasDose;
    });
    expect(doses[0]!).toBeGreaterThan(5 * doses[1]!);
  });

  it('N10: a shut door stops it; a door out of reach does not move', () => {
    const night = nightOf('clear');
    command(night, 'walk', 0, night.way.lengthM);
    ticks(night, 5);
    expect(night.scalars.wayM).toBeCloseTo(night.way.doors[0]!.atM - 0.45, 6);
    expect(command(night, 'door', doorOf(night, 'front-door'), 1)).toBe(false);
    expect(command(night, 'door', doorOf(night, 'bedroom-door'), 1)).toBe(true);
    ticks(night, 12);
    expect(night.scalars.wayM).toBeGreaterThan(night.way.doors[0]!.atM + 4);
  });
});

describe('doors', () => {
  it('N11: the back of the hand knows a door after 0.8 s, and only a shut one', () => {
    const night = nightOf('clear');
    const door = doorOf(night, 'bedroom-door');
    expect(command(night, 'hand', door, 1)).toBe(false);
    command(night, 'walk', 0, 1.3);
    ticks(night, 2);
    expect(doorAtHand(night)).toBe(door);
    expect(command(night, 'hand', door, 1)).toBe(true);
    ticks(night, 0.7);
    expect(night.doors.felt[door]).toBe(0);
    ticks(night, 0.2);
    expect(night.doors.felt[door]).toBe(1);
  });

  it('N11: a hot door is known to be hot without being opened; a cool one says nothing', () => {
    const night = nightOf('home', { firePlace: 'sofa', smokeAlarm: false });
    const cool = nightOf('clear');
    for (const one of [night, cool]) {
      command(one, 'walk', 0, 1.3);
      ticks(one, 20);
      command(one, 'hand', doorOf(one, 'bedroom-door'), 1);
      ticks(one, 1);
    }
    expect([night.scalars.sawSmoke, cool.scalars.sawSmoke]).toEqual([true, false]);
    expect(isShut(night, doorOf(night, 'bedroom-door'))).toBe(true);
  });

  it('N12: a look through the crack takes 0.6 s; wide open at once is no look', () => {
    const [careful, hasty] = [nightOf('clear'), nightOf('clear')];
    for (const night of [careful, hasty]) {
      command(night, 'walk', 0, 1.3);
      ticks(night, 2);
    }
    const door = doorOf(careful, 'bedroom-door');
    command(careful, 'door', door, 0.25);
    ticks(careful, 0.9);
    command(careful, 'door', door, 1);
    command(hasty, 'door', door, 1);
    ticks(careful, 1);
    ticks(hasty, 1);
    expect([careful.doors.cracked[door], careful.doors.burst[door]]).toEqual([1, 0]);
    expect([hasty.doors.cracked[door], hasty.doors.burst[door]]).toEqual([0, 1]);
  });

  it('N13: smoke is not seen through a shut door, and is through a crack', () => {
    const night = nightOf('smoke');
    const front = doorOf(night, 'front-door');
    walkThrough(night, night.way.doors[2]!.atM - 0.5);
    command(night, 'door', front, 0);
    ticks(night, 1);
    night.scalars.sawSmoke = false;
    ticks(night, 2);
    expect(night.scalars.sawSmoke).toBe(false);
    command(night, 'door', front, 0.25);
    ticks(night, 1);
    expect(night.scalars.sawSmoke).toBe(true);
  });

  it('N14: a closer shuts its door, and only its door', () => {
    const night = nightOf('clear', { selfClosing: ['room'] });
    command(night, 'walk', 0, 1.3);
    ticks(night, 2);
    command(night, 'door', doorOf(night, 'bedroom-door'), 1);
    ticks(night, 1.4);
    expect(night.doors.angle[doorOf(night, 'bedroom-door')]).toBe(1);
    ticks(night, 2.5);
    expect(isShut(night, doorOf(night, 'bedroom-door'))).toBe(true);
    expect(isShut(night, doorOf(night, 'stair-door'))).toBe(false);
  });

  it('the open share of a doorway is the chord at its edge, the slits when shut, a tenth of them when sealed', () => {
    const door = PLANS['walk-up'].doors[0]!;
    expect(doorShare(door, 1, 0)).toBe(1);
    // 2 sin(15°/2) at 15°.
    expect(doorShare(door, 1 / 6, 0)).toBeCloseTo(0.26105, 5);
    expect(doorShare(door, 0, 0) * door.width * door.height).toBeCloseTo(0.01, 12);
    expect(doorShare(door, 0, 1) * door.width * door.height).toBeCloseTo(0.001, 12);
  });
});

describe('ends of a night', () => {
  it('N20: in smoke for 8 s a rescuer comes, and nothing worse', () => {
    const night = nightOf('home', { firePlace: 'sofa', smokeAlarm: false });
    walkThrough(night, 4, 1.5);
    ticks(night, 20);
    expect(night.scalars.outcome).toBe('met');
    expect(night.scalars.helper).toBe(1);
    expect(doseOf(night.scalars)).toBeLessThan(0.35);
  });

  it('N21: after five minutes rescuers are there', () => {
    const night = nightOf('clear');
    ticks(night, 310);
    expect(night.scalars.outcome).toBe('met');
    expect(night.scalars.outcomeTick * TICK_S).toBeGreaterThanOrEqual(300);
  });

  it('N22–N24: staying takes a shut door; the inner window is seen by nobody; four half swings in the street window are', () => {
    const night = nightOf('smoke');
    const windows = night.plan.windows;
    const street = windows.findIndex(({ id }) => id === 'bedroom-window');
    const inner = windows.findIndex(({ id }) => id === 'side-window');
    expect(command(night, 'cloth', 0, 1)).toBe(false);
    expect(command(night, 'stay', 0, 1)).toBe(true);
    expect(command(night, 'lamp', 0, 1)).toBe(false);
    for (let i = 0; i < 3; i++) command(night, 'cloth', 0, 1);
    expect(night.doors.sealed[night.refuge.door]).toBe(1);
    command(night, 'window', inner, 1);
    for (let i = 0; i < 6; i++) command(night, 'lamp', 0, i % 2 === 0 ? 1 : -1);
    ticks(night, 1);
    expect(night.scalars.outcome).toBe('open');
    command(night, 'window', street, 1);
    for (let i = 0; i < 4; i++) command(night, 'lamp', 0, i % 2 === 0 ? 1 : -1);
    ticks(night, 0.1);
    expect(night.scalars).toMatchObject({ outcome: 'waits', sealedFirst: true, waves: 4 });
  });

  it('N22: with an open door nobody stays', () => {
    const night = nightOf('smoke');
    command(night, 'walk', 0, 1.3);
    ticks(night, 2);
    command(night, 'door', night.refuge.door, 1);
    ticks(night, 1);
    expect(command(night, 'stay', 0, 1)).toBe(false);
  });

  it('N23: a sealed gap lets in less smoke than one that is only shut', () => {
    const smoke = [0, 2].map((cloths) => {
      const night = nightOf('home', { firePlace: 'sofa', smokeAlarm: false });
      command(night, 'stay', 0, 1);
      for (let i = 0; i < cloths; i++) command(night, 'cloth', 0, 1);
      ticks(night, 60);
      const { gas } = night.house.building;
      return gas.speciesKg[2 * roomOf(night, 'bedroom') * 7 + 4]!;
    });
    expect(smoke[1]!).toBeLessThan(0.6 * smoke[0]!);
  });
});

describe('N25: a night is its fire and its log', () => {
  it.each(BRANCHES)('%s: played again it is the same to the last digit', (branch) => {
    const night = play(nightOf(branch));
    const [scalars, trace, row] = [{ ...night.scalars }, night.trace.values.slice(), save(night.house.building)];
    replay(night, night.log, night.scalars.tick);
    expect(night.scalars).toEqual(scalars);
    expect(night.trace.values).toEqual(trace);
    expect(save(night.house.building)).toEqual(row);
  });

  it('a house that is loaded goes on as the one that was saved', () => {
    const plan = PLANS['walk-up'];
    const [a, b] = [createHouse(plan, plan.fires[0]!), createHouse(plan, plan.fires[0]!)];
    advanceHouse(a, 40);
    load(b.building, JSON.parse(JSON.stringify(save(a.building))));
    advanceHouse(a, 20);
    advanceHouse(b, 20);
    expect(save(b.building)).toEqual(save(a.building));
  });
});

describe('guidance', () => {
  const cases = Object.values(PLANS).flatMap((plan: FloorPlan) =>
    BRANCHES.flatMap((branch) => {
      const kinds =
        branch === 'home' ? plan.homeFires.map((id) => plan.fires.find((fire) => fire.id === id)!.kind) : (['as-plan'] as const);
      return kinds.flatMap((firePlace) => [true, false].map((smokeAlarm) => ({ plan: plan.id, branch, firePlace, smokeAlarm })));
    }),
  );

  it.each(cases)('U2: $plan, $branch, $firePlace, alarm $smokeAlarm: out or waiting, unhurt, without help', (of) => {
    const { branch, ...set } = of;
    const night = play(nightOf(branch, set as Partial<FireEscapeOptions>));
    expect(['out', 'waits']).toContain(night.scalars.outcome);
    expect(night.scalars.smokeS).toBeLessThan(1);
    expect(doseOf(night.scalars)).toBeLessThan(0.01);
  });

  it('U1: it goes where the stairs are clear, and stays where they are not', () => {
    expect(play(nightOf('clear')).scalars.outcome).toBe('out');
    expect(play(nightOf('smoke')).scalars.outcome).toBe('waits');
    expect(play(nightOf('home')).scalars.outcome).toBe('out');
  });

  it('U1: it leaves no door open behind it', () => {
    for (const branch of BRANCHES) {
      const night = play(nightOf(branch));
      const open = night.way.doors.filter(
        ({ door }) => night.plan.doors[door]!.leaf && night.doors.passed[door] === 1 && !isShut(night, door),
      );
      expect(open, branch).toEqual([]);
    }
  });

  it('U1: it knows no more than the figure sees: a fire of the same kind elsewhere changes nothing until a door is cracked', () => {
    const until = (branch: Branch) => {
      const night = nightOf(branch);
      const done: string[] = [];
      ticks(night, 8, () =>
        guide(night, (name, index, value) => {
          if (command(night, name, index, value)) done.push(`${name} ${index} ${value}`);
        }),
      );
      return done;
    };
    expect(until('smoke')).toEqual(until('clear'));
  });
});
