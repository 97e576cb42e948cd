import { describe, expect, it } from 'vitest';
import { storeyFactor } from '../../exhibits/earthquake-drill/model/floor.ts';
import { bodyOf, type Furnishing, fixingPullN, PIECES, type PieceId } from '../../exhibits/earthquake-drill/model/furniture.ts';
import {
  accelerationAt,
  createMotion,
  durationOf,
  type Motion,
  scaleMotion,
} from '../../exhibits/earthquake-drill/model/motion.ts';
import { standing, stepRocking } from '../../exhibits/earthquake-drill/model/rocking.ts';
import { hasFallen, movesFromMps2, place, shakeThrough, stepPieces, tickAt } from '../../exhibits/earthquake-drill/model/room.ts';

const FREE: Furnishing = { fixing: 'free', loading: 'even' };
const STRONG = { magnitude: 7.5, epicentralKm: 20, site: 'firm' } as const;
const SEEDS = [...Array(12).keys()];

/** One piece after a whole motion. */
function shaken(id: PieceId, furnishing: Furnishing, motion: Motion, factor = 1) {
  const piece = place(id, furnishing);
  shakeThrough([piece], motion, factor);
  return piece;
}

/** An M 6.5 nearby, turned to an intensity of VI or more, where the peak velocity alone decides: I = 3 lg PGV + 9.77. */
function atIntensity(intensity: number, seed: number): Motion {
  const motion = createMotion({ magnitude: 6.5, epicentralKm: 20, site: 'firm' }, seed);
  const turned = scaleMotion(motion, (motion.pgaMps2 * 10 ** ((intensity - 9.77) / 3)) / motion.pgvMps);
  expect(turned.intensity).toBeCloseTo(intensity, 9);
  return turned;
}

const fallenOf = (id: PieceId, intensity: number) =>
  SEEDS.filter((seed) => hasFallen(shaken(id, FREE, atIntensity(intensity, seed)))).length;

describe('what falls when', () => {
  it('thresholds of the storyboard: bookshelf 0.17 g, wardrobe 0.25 g, vase 0.30 g; what is squat slides before it rocks', () => {
    const g = (id: PieceId) => movesFromMps2(bodyOf(id, FREE)) / 9.81;
    expect(g('bookshelf')).toBeCloseTo(0.167, 3);
    expect(g('wardrobe')).toBeCloseTo(0.25, 3);
    expect(g('vase')).toBeCloseTo(0.3, 3);
    expect(bodyOf('cupboard', FREE).block.startsAtMps2 / 9.81).toBeCloseTo(0.556, 3);
    for (const id of PIECES) expect(bodyOf(id, FREE).rocks, id).toBe(id !== 'desk' && id !== 'cupboard');
  });

  it('GB/T 17742: up to VI no heavy furniture topples, in VIII it does, in IX hardly any tall piece stands', () => {
    for (const id of ['bookshelf', 'wardrobe'] as const) expect(fallenOf(id, 6.4), id).toBe(0);
    expect(fallenOf('bookshelf', 8.4)).toBeGreaterThan(SEEDS.length / 2);
    expect(fallenOf('bookshelf', 9.4)).toBeGreaterThanOrEqual(SEEDS.length - 1);
    expect(fallenOf('wardrobe', 9.4)).toBeGreaterThan(SEEDS.length / 2);
    for (const id of ['cupboard', 'desk'] as const) expect(fallenOf(id, 9.4), id).toBe(0);
  });

  it('higher up in a house more falls', () => {
    const falls = (factor: number) =>
      SEEDS.filter((seed) => hasFallen(shaken('bookshelf', FREE, atIntensity(7.8, seed), factor))).length;
    expect(storeyFactor(1, 4)).toBe(1);
    expect(falls(storeyFactor(4, 4))).toBeGreaterThan(2 * falls(1));
  });

  it('same seed, same fall; in ticks of 1 ms as in steps of a quarter of that', () => {
    const fates = { falls: 0, stands: 0 };
    for (const seed of SEEDS.slice(0, 6)) {
      const motion = createMotion({ ...STRONG, epicentralKm: 10 }, seed);
      for (const id of ['bookshelf', 'wardrobe', 'television', 'vase', 'lamp'] as const) {
        const piece = shaken(id, FREE, motion);
        expect(shaken(id, FREE, motion)).toEqual(piece);
        const fine = standing();
        const stepS = 0.00025;
        for (let n = 0; n < (durationOf(motion) + 4) / stepS; n++)
          stepRocking(fine, piece.body.block, accelerationAt(motion, n * stepS), accelerationAt(motion, (n + 1) * stepS), stepS);
        expect(fine.mode === 'fallen', `${id}, seed ${seed}`).toBe(hasFallen(piece));
        fates[hasFallen(piece) ? 'falls' : 'stands'] += 1;
      }
    }
    expect(Math.min(fates.falls, fates.stands)).toBeGreaterThan(4);
  });

  it('a frame of any length gives the same fall', () => {
    const motion = createMotion(STRONG, 4);
    const whole = shaken('wardrobe', FREE, motion);
    for (const frameS of [1 / 60, 1 / 144, 0.25]) {
      const piece = place('wardrobe', FREE);
      let tick = 0;
      for (let frame = 1; tick < tickAt(durationOf(motion) + 4); frame++) {
        const to = Math.min(tickAt(durationOf(motion) + 4), tickAt(frame * frameS));
        stepPieces([piece], (timeS) => accelerationAt(motion, timeS), tick, to);
        tick = to;
      }
      expect(piece).toEqual(whole);
    }
  });
});

describe('what helps', () => {
  it('statics of a fixing: nothing below the threshold, and at it the moment of what tips is that of the weight', () => {
    const shelf = bodyOf('bookshelf', { fixing: 'screwed', loading: 'even' });
    expect(fixingPullN(shelf, 1.634)).toBe(0);
    // 120 kg, half a metre per second squared over the threshold, at half the height: 120 · 0.5 · 0.9 / 1.8 N.
    expect(fixingPullN(shelf, 1.635 + 0.5)).toBeCloseTo(30, 6);
    expect(fixingPullN(shelf, -1.635 - 0.5)).toBeCloseTo(30, 6);
  });

  it('screwed to what carries, a shelf stands in every shaking that throws the free one', () => {
    const seeds = SEEDS.filter((seed) => hasFallen(shaken('bookshelf', FREE, createMotion(STRONG, seed), 1.5)));
    expect(seeds.length).toBeGreaterThan(SEEDS.length / 2);
    for (const seed of seeds) {
      const piece = shaken('bookshelf', { fixing: 'screwed', loading: 'even' }, createMotion(STRONG, seed), 1.5);
      expect(piece).toMatchObject({ fixed: true, furthestRad: 0 });
    }
  });

  it('a bracket is as strong as its wall: plugs in plasterboard are torn out by strong shaking, and the shelf goes over', () => {
    const plugged = { fixing: 'plugged', loading: 'even' } as const;
    const strong = SEEDS.map((seed) => shaken('bookshelf', plugged, createMotion(STRONG, seed), 1.5));
    expect(strong.filter(({ fixed }) => !fixed).length).toBe(SEEDS.length);
    expect(strong.filter(hasFallen).length).toBeGreaterThan(SEEDS.length / 2);
    const weaker = SEEDS.map((seed) => shaken('bookshelf', plugged, atIntensity(8, seed)));
    expect(weaker.every(({ fixed }) => fixed)).toBe(true);
  });

  it('books at the bottom: the shelf begins to rock at twice the shaking and falls less often than even, and at the top more often', () => {
    const starts = (loading: Furnishing['loading']) => movesFromMps2(bodyOf('bookshelf', { fixing: 'free', loading }));
    expect(starts('low') / starts('even')).toBeCloseTo(2, 6);
    expect(starts('high')).toBeLessThan(starts('even'));
    const falls = (loading: Furnishing['loading']) =>
      SEEDS.filter((seed) => hasFallen(shaken('bookshelf', { fixing: 'free', loading }, atIntensity(8.2, seed)))).length;
    expect(falls('low')).toBe(0);
    expect(falls('even')).toBeGreaterThan(3);
    expect(falls('high')).toBeGreaterThanOrEqual(falls('even'));
  });
});
