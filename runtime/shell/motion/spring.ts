/** Place and speed along the coast, in plates and plates per second. */
export interface Place {
  position: number;
  speed: number;
}

/** Settles in about 0.45 s: the board's 480 ms for a change of scene. */
export const STIFFNESS_PER_S = 11;

/**
 * One step of a critically damped spring toward `target`: exact for any dt, so a slow frame neither overshoots nor
 * swings. Times in seconds.
 */
export function springTo(place: Place, target: number, dtS: number, stiffnessPerS = STIFFNESS_PER_S): Place {
  const offset = place.position - target;
  const rate = place.speed + stiffnessPerS * offset;
  const decay = Math.exp(-stiffnessPerS * dtS);
  return {
    position: target + (offset + rate * dtS) * decay,
    speed: (place.speed - stiffnessPerS * rate * dtS) * decay,
  };
}

/** Within the ends a hand moves the coast fully, beyond them less and less: 0.35 plates at most. */
export function withElasticEnds(position: number, low: number, high: number): number {
  const give = (over: number) => 0.35 * (1 - Math.exp(-over / 0.5));
  if (position < low) return low - give(low - position);
  if (position > high) return high + give(position - high);
  return position;
}

/** The stop a released coast goes to: the nearest, or the next one in the direction of a flick. */
export function stopAfter(place: Place, from: number, last: number): number {
  const flicked = Math.abs(place.speed) > 0.8 && Math.abs(place.position - from) > 0.08;
  const aim = flicked
    ? from + Math.sign(place.speed) * Math.max(1, Math.round(Math.abs(place.position - from)))
    : Math.round(place.position);
  return Math.min(last, Math.max(0, aim));
}

/**
 * Drift of the coast in attract: away from the leading exhibit and back once in `loopS`. The peak speed stays below
 * `mostDegPerS` of visual angle (rule 16); `plateDeg` is how wide one plate's pitch looks.
 */
export function driftAt(timeS: number, loopS: number, count: number, plateDeg: number, mostDegPerS = 3): number {
  const wished = Math.max(0.3, count - 1);
  const allowed = (mostDegPerS * loopS) / (Math.PI * plateDeg);
  return (Math.min(wished, allowed) / 2) * (1 - Math.cos((2 * Math.PI * timeS) / loopS));
}
