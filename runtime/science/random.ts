/** A stream of pseudo-random numbers that is the same for the same seed on every machine. */
export interface Random {
  /** Uniform in [0, 1), 32 bits of it. */
  next(): number;
  /** Uniform in [low, high). */
  between(low: number, high: number): number;
  /** Integer in [0, count). */
  index(count: number): number;
  /** State as one unsigned 32-bit integer, to be stored and given back to `createRandom`. */
  state(): number;
}

/**
 * Mulberry32: 32 bits of state, period 2³², passes gjrand's small tests. Enough for scenery and scenarios,
 * not for secrets. Takes any number; its lowest 32 bits are the seed.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    index: (count) => Math.floor(next() * count),
    state: () => state,
  };
}
