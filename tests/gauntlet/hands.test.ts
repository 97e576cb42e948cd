import { describe, expect, it } from 'vitest';
import { type Act, createHands, LEAST_CANCELS, MOST_FINGERS } from './hands/acts.ts';

const actsOf = (seed: number, count: number) => {
  const hands = createHands(seed);
  return { acts: Array.from({ length: count }, () => hands.next()), ended: hands.ended };
};

/** Fingers on the glass after each act, counted from the acts alone. */
function fingersAfter(acts: readonly Act[]): number[] {
  const down = new Set<number>();
  return acts.map((act) => {
    if (act.act === 'down') down.add(act.finger);
    if (act.act === 'up') down.delete(act.finger);
    if (act.act === 'cancel') down.clear();
    return down.size;
  });
}

const SEEDS = [1, 2, 3, 99, 0xffff_ffff];
const MANY = 20_000;

describe('wild hands', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(actsOf(7, 500).acts).toEqual(actsOf(7, 500).acts);
    expect(actsOf(7, 500).acts).not.toEqual(actsOf(8, 500).acts);
  });

  it('rule 9: at least a fifth of the fingers that leave are taken away', () => {
    for (const seed of SEEDS) {
      const { lifted, cancelled } = actsOf(seed, MANY).ended;
      expect(cancelled / (lifted + cancelled), `seed ${seed}`).toBeGreaterThanOrEqual(LEAST_CANCELS);
      expect(cancelled / (lifted + cancelled), `seed ${seed}`).toBeLessThan(0.6);
    }
  });

  it('rule 11: come to ten fingers and never to more', () => {
    for (const seed of SEEDS) expect(Math.max(...fingersAfter(actsOf(seed, MANY).acts)), `seed ${seed}`).toBe(MOST_FINGERS);
  });

  it('lift and move only fingers that are down', () => {
    for (const seed of SEEDS) {
      const down = new Set<number>();
      for (const act of actsOf(seed, MANY).acts) {
        if (act.act === 'down') {
          expect(down.has(act.finger)).toBe(false);
          down.add(act.finger);
        }
        if (act.act === 'move' || act.act === 'up') expect(down.has(act.finger)).toBe(true);
        if (act.act === 'up') down.delete(act.finger);
        if (act.act === 'cancel') down.clear();
      }
    }
  });

  it('rule 8: lay down palms; rule 10: hammer; and change language and text size while a finger is down', () => {
    const { acts } = actsOf(5, MANY);
    const fingers = fingersAfter(acts);
    const palms = acts.filter((act) => act.act === 'down' && 2 * act.radiusMm > 25);
    expect(palms.length).toBeGreaterThan(50);
    const hammered = acts.filter((act, i) => {
      const [up, again] = [acts[i + 1], acts[i + 2]];
      return act.act === 'down' && up?.act === 'up' && again?.act === 'down' && again.at === act.at;
    });
    expect(hammered.length).toBeGreaterThan(100);
    const midDrag = (key: 'language' | 'textSize') =>
      acts.some((act, i) => act.act === 'prefer' && key in act.change && fingers[i]! > 0);
    expect(midDrag('language')).toBe(true);
    expect(midDrag('textSize')).toBe(true);
  });

  it('never leave the exhibit paused for ever, and reset it now and then', () => {
    const { acts } = actsOf(3, MANY);
    const count = (name: Act['act']) => acts.filter(({ act }) => act === name).length;
    expect(count('pause')).toBeGreaterThan(10);
    expect(Math.abs(count('pause') - count('resume'))).toBeLessThanOrEqual(1);
    expect(count('reset')).toBeGreaterThan(10);
  });
});
