import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  adviceFor,
  afterwards,
  BUILDINGS,
  judge,
  PLACES,
  type Situation,
  shelterOf,
  TRAPS,
} from '../../exhibits/earthquake-drill/model/guidance.ts';
import { transferVerdict } from '../../exhibits/earthquake-drill/model/verdict.ts';

const CLASSROOM: Situation = {
  place: 'classroom',
  building: 'strong',
  storey: 3,
  secondsToOpenAir: 40,
  leadS: 0,
  wheelchair: false,
};
/** A house of earth or brick in a village: one storey, a door close by. */
const VILLAGE: Situation = { ...CLASSROOM, place: 'living-room', building: 'weak', storey: 1, secondsToOpenAir: 6 };

const situation: fc.Arbitrary<Situation> = fc.record({
  place: fc.constantFrom(...PLACES),
  building: fc.constantFrom(...BUILDINGS),
  storey: fc.integer({ min: 1, max: 30 }),
  secondsToOpenAir: fc.option(fc.double({ min: 0.5, max: 200, noNaN: true })),
  leadS: fc.double({ min: -20, max: 60, noNaN: true }),
  wheelchair: fc.boolean(),
});

describe('what is right where', () => {
  it('handbook 4.7: a third-floor classroom means the desk, with and without a warning, whatever the building', () => {
    for (const building of BUILDINGS)
      for (const leadS of [-2, 0, 8, 20])
        expect(adviceFor({ ...CLASSROOM, building, leadS }).action, `${building}, ${leadS} s`).toBe('desk');
  });

  it('handbook 4.7: a weak single-storey village house, more than ten seconds of warning and a clear door mean leaving', () => {
    expect(adviceFor({ ...VILLAGE, leadS: 12 })).toEqual({ action: 'leave', reason: 'weak-with-warning' });
    expect(judge({ ...VILLAGE, leadS: 12 }, 'leave').verdict).toBe('right');
  });

  it('G2: a strong building means shelter, on the ground floor and with a long warning too', () => {
    for (const storey of [1, 2, 9])
      expect(adviceFor({ ...CLASSROOM, storey, secondsToOpenAir: 5, leadS: 30 })).toEqual({
        action: 'desk',
        reason: 'strong-building',
      });
  });

  it('G3: an upper floor of a weak building means shelter', () => {
    expect(adviceFor({ ...VILLAGE, storey: 2, leadS: 30 })).toEqual({ action: 'desk', reason: 'upper-floor' });
  });

  it('G4: without enough warning, or without enough of it left to be clear of the wall, one stays', () => {
    expect(adviceFor({ ...VILLAGE, leadS: 9.9 })).toEqual({ action: 'desk', reason: 'not-in-time' });
    expect(adviceFor({ ...VILLAGE, leadS: 12, secondsToOpenAir: 11 })).toEqual({ action: 'desk', reason: 'not-in-time' });
    expect(adviceFor({ ...VILLAGE, leadS: 13, secondsToOpenAir: 11 }).action).toBe('leave');
  });

  it('G5: two steps from the door of a house that is not strong one goes at once; one may also stay', () => {
    for (const building of ['ordinary', 'weak'] as const) {
      const here = { ...VILLAGE, building, secondsToOpenAir: 2 };
      expect(adviceFor(here)).toEqual({ action: 'leave', reason: 'weak-at-the-door' });
      expect(judge(here, 'desk').verdict).toBe('safe');
    }
    expect(adviceFor({ ...VILLAGE, building: 'strong', secondsToOpenAir: 2 }).action).toBe('desk');
  });

  it('G6: a barred way means shelter', () => {
    expect(adviceFor({ ...VILLAGE, leadS: 30, secondsToOpenAir: null })).toEqual({ action: 'desk', reason: 'way-barred' });
  });

  it('G1, G7: each place has its shelter', () => {
    const shelters = PLACES.map((place) => [place, adviceFor({ ...CLASSROOM, place }).action]);
    expect(Object.fromEntries(shelters)).toEqual({
      classroom: 'desk',
      library: 'desk',
      corridor: 'inner-wall',
      kitchen: 'inner-wall',
      'living-room': 'desk',
      bed: 'pillow',
      outdoors: 'stay-outside',
      car: 'pull-over',
    });
    expect(adviceFor({ ...CLASSROOM, wheelchair: true })).toEqual({ action: 'lock-and-cover', reason: 'wheelchair' });
  });

  it('G8: leaving a strong ground floor is safe for whoever is out in time, and wrong for whoever is not', () => {
    const here = { ...CLASSROOM, storey: 1, secondsToOpenAir: 5 };
    expect(judge({ ...here, leadS: 8 }, 'leave').verdict).toBe('safe');
    expect(judge({ ...here, leadS: 6 }, 'leave').verdict).toBe('wrong');
    expect(judge({ ...CLASSROOM, leadS: 20 }, 'leave').verdict).toBe('wrong');
  });

  it('G8: sheltering is never wrong, wherever one is', () => {
    fc.assert(
      fc.property(situation, (here) => {
        expect(judge(here, shelterOf(here)).verdict).not.toBe('wrong');
      }),
    );
  });

  it('G9: what people believe is never right, and says its own reason', () => {
    fc.assert(
      fc.property(situation, fc.constantFrom(...TRAPS), (here, trap) => {
        expect(judge(here, trap)).toEqual({ verdict: 'wrong', reason: `trap.${trap}` });
      }),
    );
  });

  it('the right action is judged right, everywhere; nobody leaves outdoors or a car', () => {
    fc.assert(
      fc.property(situation, (here) => {
        const { action } = adviceFor(here);
        expect(judge(here, action).verdict).toBe('right');
        if (here.place === 'outdoors' || here.place === 'car') expect(action).not.toBe('leave');
        if (here.storey > 1 || here.building === 'strong') expect(action).not.toBe('leave');
      }),
    );
  });

  it('G10: on the coast strong or long shaking, or a sea that withdraws, means high ground', () => {
    const calm = { coastal: true, strong: false, shookForS: 5, seaWithdraws: false };
    expect(afterwards(calm)).toBe('open-ground');
    expect(afterwards({ ...calm, strong: true })).toBe('high-ground');
    expect(afterwards({ ...calm, shookForS: 25 })).toBe('high-ground');
    expect(afterwards({ ...calm, seaWithdraws: true })).toBe('high-ground');
    expect(afterwards({ ...calm, coastal: false, strong: true, shookForS: 60 })).toBe('open-ground');
  });

  it('D62: one placement in the unseen room is right', () => {
    const right: Record<string, Action> = { library: 'desk', bed: 'pillow', corridor: 'inner-wall' };
    const all: readonly Action[] = ['desk', 'inner-wall', 'pillow', 'leave', 'stay-outside', ...TRAPS];
    for (const place of ['library', 'bed', 'corridor'] as const)
      expect(all.filter((action) => transferVerdict(place, action).verdict === 'right')).toEqual([right[place]]);
  });
});
