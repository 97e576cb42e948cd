import { MULTITOUCH, type Multitouch } from '@base/vocabulary.ts';
import { type Contact, createPointerBook, type Ended, type PointerBook } from '@look/input/pointers.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const POINTERS = 10;
const OBJECTS = ['pin', 'lever', 'aim', 'lid'];

type Act =
  | { do: 'down'; pointerId: number; object: string | null; xMm: number; yMm: number; sizeMm: number }
  | { do: 'grow'; pointerId: number; sizeMm: number }
  | { do: 'up'; pointerId: number }
  | { do: 'cancel'; pointerId: number }
  | { do: 'dark' };

const pointerId = fc.integer({ min: 1, max: POINTERS });

/** What ten fingers of four children do. At least a fifth of the ends are cancels, as in rule 9. */
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      do: fc.constant('down' as const),
      pointerId,
      object: fc.option(fc.constantFrom(...OBJECTS), { nil: null, freq: 8 }),
      xMm: fc.double({ min: 0, max: 700, noNaN: true }),
      yMm: fc.double({ min: 0, max: 400, noNaN: true }),
      sizeMm: fc.constantFrom(0, 8, 12, 24, 26, 60),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('grow' as const), pointerId, sizeMm: fc.constantFrom(10, 30) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('up' as const), pointerId }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('cancel' as const), pointerId }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('dark' as const) }) },
);

/** Runs the acts and calls `look` after each with what the outside believes: pointer → object, from what it was told. */
function play(
  policy: Multitouch,
  acts: readonly { act: Act; pauseMs: number }[],
  look: (book: PointerBook, believed: Map<number, string>) => void,
): { book: PointerBook; believed: Map<number, string> } {
  const book = createPointerBook();
  const believed = new Map<number, string>();
  const hear = (ended: readonly Ended[]) => {
    for (const end of ended) {
      expect(believed.get(end.pointerId), 'an end is told of a grab that lives, and once').toBe(end.objectId);
      believed.delete(end.pointerId);
    }
  };
  let atMs = 0;
  for (const { act: next, pauseMs } of acts) {
    atMs += pauseMs;
    if (next.do === 'down') {
      const contact: Contact = {
        pointerId: next.pointerId,
        atMs,
        xMm: next.xMm,
        yMm: next.yMm,
        widthMm: next.sizeMm,
        heightMm: 8,
      };
      hear(book.appear(contact));
      if (next.object !== null) {
        const { granted, ended } = book.grab(next.pointerId, next.object, policy);
        hear(ended);
        if (granted) believed.set(next.pointerId, next.object);
      }
    } else if (next.do === 'grow') book.resize(next.pointerId, next.sizeMm, 8);
    else if (next.do === 'up') hear(book.leave(next.pointerId, 'released'));
    else if (next.do === 'cancel') hear(book.leave(next.pointerId, 'cancelled'));
    else hear(book.leaveAll('cancelled'));
    look(book, believed);
  }
  return { book, believed };
}

const script = fc.array(fc.record({ act, pauseMs: fc.integer({ min: 0, max: 120 }) }), { maxLength: 120 });

describe.each(MULTITOUCH)('pointer book under %s', (policy) => {
  it('rule 7: an object has one owner unless it is shared, a pointer one object, and what was told agrees with the book', () => {
    fc.assert(
      fc.property(script, (acts) => {
        play(policy, acts, (book, believed) => {
          for (let id = 1; id <= POINTERS; id++) expect(book.objectOf(id)).toBe(believed.get(id) ?? null);
          for (const object of OBJECTS) {
            const holders = book.holders(object);
            if (policy !== 'shared') expect(holders.length).toBeLessThanOrEqual(1);
            expect(new Set(holders)).toEqual(new Set([...believed].filter(([, held]) => held === object).map(([id]) => id)));
          }
          if (policy === 'first-wins' || policy === 'last-wins') expect(believed.size).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('rule 9: when every pointer is gone, by up, cancel or a dark screen, nothing is held', () => {
    fc.assert(
      fc.property(script, fc.boolean(), (acts, dark) => {
        const { book, believed } = play(policy, acts, () => {});
        const ended = dark
          ? book.leaveAll('cancelled')
          : Array.from({ length: POINTERS }, (_, i) => book.leave(i + 1, i % 5 === 0 ? 'cancelled' : 'released')).flat();
        for (const end of ended) believed.delete(end.pointerId);
        expect(believed.size).toBe(0);
        expect(book.count()).toBe(0);
        for (const object of OBJECTS) expect(book.holders(object)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('rule 8: a palm is never given an object and never keeps a finger from one', () => {
    fc.assert(
      fc.property(fc.constantFrom(26, 40, 120), fc.constantFrom(...OBJECTS), (sizeMm, object) => {
        const book = createPointerBook();
        book.appear({ pointerId: 1, atMs: 0, xMm: 100, yMm: 100, widthMm: sizeMm, heightMm: 9 });
        expect(book.grab(1, object, policy).granted).toBe(false);
        book.appear({ pointerId: 2, atMs: 200, xMm: 105, yMm: 100, widthMm: 9, heightMm: 9 });
        expect(book.grab(2, object, policy).granted).toBe(true);
      }),
    );
  });
});

describe('palms', () => {
  const finger = (id: number, atMs: number, xMm: number): Contact => ({
    pointerId: id,
    atMs,
    xMm,
    yMm: 0,
    widthMm: 9,
    heightMm: 9,
  });

  it('rule 8: three contacts within 60 mm inside 40 ms are one palm, and what they had taken is let go', () => {
    const book = createPointerBook();
    book.appear(finger(1, 0, 0));
    expect(book.grab(1, 'pin', 'own-object').granted).toBe(true);
    book.appear(finger(2, 20, 30));
    expect(book.appear(finger(3, 40, 60))).toEqual([{ pointerId: 1, objectId: 'pin', reason: 'palm', palm: true }]);
    expect(book.grab(3, 'pin', 'own-object').granted).toBe(false);
  });

  it('rule 8: contacts that lift and land again inside the 40 ms still count', () => {
    const book = createPointerBook();
    book.appear(finger(1, 0, 0));
    book.leave(1, 'released');
    book.appear(finger(2, 15, 20));
    book.leave(2, 'released');
    book.appear(finger(3, 30, 40));
    expect(book.grab(3, 'pin', 'own-object').granted).toBe(false);
  });

  it.each([
    ['later than 40 ms', [0, 20, 41], [0, 30, 60]],
    ['wider than 60 mm', [0, 10, 20], [0, 30, 61]],
  ])('three fingers that are %s are three fingers', (_why, times, places) => {
    const book = createPointerBook();
    for (const [index, atMs] of times.entries()) book.appear(finger(index + 1, atMs, places[index]!));
    expect(OBJECTS.slice(0, 3).map((object, index) => book.grab(index + 1, object, 'own-object').granted)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('a thumb that grows flat while it squeezes keeps its lever, but is no tap', () => {
    const book = createPointerBook();
    book.appear(finger(1, 0, 0));
    book.grab(1, 'lever', 'own-object');
    book.resize(1, 30, 12);
    expect(book.objectOf(1)).toBe('lever');
    expect(book.leave(1, 'released')).toEqual([{ pointerId: 1, objectId: 'lever', reason: 'released', palm: true }]);
  });
});

describe('policies', () => {
  const two = (policy: Multitouch) => {
    const book = createPointerBook();
    for (const id of [1, 2]) book.appear({ pointerId: id, atMs: id * 100, xMm: id * 100, yMm: 0, widthMm: 9, heightMm: 9 });
    const first = book.grab(1, 'pin', policy);
    return { book, first, same: () => book.grab(2, 'pin', policy), other: () => book.grab(2, 'aim', policy) };
  };

  it('own-object: the second child cannot steal the object but can take another', () => {
    expect(two('own-object').same().granted).toBe(false);
    expect(two('own-object').other().granted).toBe(true);
  });

  it('first-wins: while one object is held, nothing else is', () => {
    expect(two('first-wins').other().granted).toBe(false);
  });

  it('last-wins: the newer hand interrupts the older one', () => {
    expect(two('last-wins').other()).toEqual({
      granted: true,
      ended: [{ pointerId: 1, objectId: 'pin', reason: 'interrupted', palm: false }],
    });
  });

  it('shared: both hold it, the first one leads, and the second one goes on when it leaves', () => {
    const { book, same } = two('shared');
    expect(same().granted).toBe(true);
    expect(book.holders('pin')).toEqual([1, 2]);
    book.leave(1, 'released');
    expect(book.holders('pin')).toEqual([2]);
  });
});
