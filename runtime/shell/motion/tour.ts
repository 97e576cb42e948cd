/** An exhibit has the coast to itself for a while: its vignette. */
export interface Vignette {
  /** Place of the exhibit along the coast. */
  index: number;
  /** Counts the vignettes of one rest in attract; each plays a little differently. */
  round: number;
  /** Since the coast stands before the exhibit, s; negative on the way there. */
  timeS: number;
  /** How long it stands there, s. */
  lengthS: number;
}

export interface TourPlan {
  count: number;
  /** From one exhibit to the next, s. */
  vignetteS: number;
  /** Visual angle between neighbours, degrees. */
  plateDeg: number;
}

/** Fastest that the coast moves by itself, degrees of visual angle per second; rule 16 allows twice as much. */
const WISHED_DEG_PER_S = 3;
/** The way takes this share of a vignette at most. */
const MOST_WAY = 0.6;
/** A single exhibit sways so far from its place, plates. */
const LONE_DRIFT = 0.3;

/** There and back again, so that the way is never longer than from neighbour to neighbour. */
function stopOf(round: number, count: number): number {
  if (count < 2) return 0;
  const along = round % (2 * (count - 1));
  return along < count ? along : 2 * (count - 1) - along;
}

/** Where the coast stands `timeS` after attract began, in plates, and whose vignette plays. */
export function tourAt(timeS: number, { count, vignetteS, plateDeg }: TourPlan): { position: number; vignette: Vignette } {
  const round = Math.floor(timeS / vignetteS);
  const sinceS = timeS - round * vignetteS;
  const index = stopOf(round, count);
  if (count < 2) {
    const allowed = (WISHED_DEG_PER_S * 2 * vignetteS) / (Math.PI * plateDeg);
    const drift = (Math.min(LONE_DRIFT, allowed) / 2) * (1 - Math.cos((Math.PI * timeS) / vignetteS));
    return { position: drift, vignette: { index, round, timeS: sinceS, lengthS: vignetteS } };
  }
  const from = round === 0 ? index : stopOf(round - 1, count);
  // A smooth step is one and a half times as fast in its middle as on average.
  const wayS = from === index ? 0 : Math.min(MOST_WAY * vignetteS, (1.5 * plateDeg) / WISHED_DEG_PER_S);
  const done = wayS === 0 ? 1 : Math.min(1, sinceS / wayS);
  return {
    position: from + (index - from) * done * done * (3 - 2 * done),
    vignette: { index, round, timeS: sinceS - wayS, lengthS: vignetteS - wayS },
  };
}
