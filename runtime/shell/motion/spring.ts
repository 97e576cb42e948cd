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

/**
 * Where the coast stands when a stop is in front. Near the ends it stands still before the first plate would leave the
 * margin and show nothing beside it: `inset` plates, at most half the row.
 */
export function standAt(stop: number, count: number, inset: number): number {
  const low = Math.min(inset, (count - 1) / 2);
  return Math.min(count - 1 - low, Math.max(low, stop));
}

/** The stop a released coast goes to: the nearest, or the next one in the direction of a flick. */
export function stopAfter(place: Place, from: number, count: number, inset = 0): number {
  const stand = (stop: number) => standAt(stop, count, inset);
  const stops = Array.from({ length: count }, (_, stop) => stop);
  if (Math.abs(place.speed) > 0.8 && Math.abs(place.position - stand(from)) > 0.08) {
    return place.speed > 0
      ? (stops.find((stop) => stop > from && stand(stop) > place.position) ?? count - 1)
      : (stops.findLast((stop) => stop < from && stand(stop) < place.position) ?? 0);
  }
  const distance = (stop: number) => Math.abs(stand(stop) - place.position) + 1e-6 * Math.abs(stop - from);
  return stops.reduce((best, stop) => (distance(stop) < distance(best) ? stop : best), from);
}
