/** A place on the day's paper. */
export interface PenPlace {
  /** Whole hour, 0…23. */
  hour: number;
  /** Share of the highest demand, 0…1. */
  share: number;
}

/** What a stroke from one place to another draws: every hour on the way, straight, the one where it began left as it was. */
export function drawnTo(from: PenPlace, to: PenPlace): [hour: number, share: number][] {
  const hours = Math.abs(to.hour - from.hour);
  if (hours === 0) return [[to.hour, to.share]];
  const way = Math.sign(to.hour - from.hour);
  return Array.from({ length: hours }, (_, i) => {
    const part = (i + 1) / hours;
    return [from.hour + way * (i + 1), from.share + (to.share - from.share) * part];
  });
}
