/** A number that a hand sets: its limits and its smallest step. */
export interface Range {
  min: number;
  max: number;
  step: number;
}

/** The nearest value that the range allows. Steps are counted from `min`; NaN becomes `min`. */
export function snapped(value: number, { min, max, step }: Range): number {
  if (!(value > min)) return min;
  if (value >= max) return max;
  const steps = Math.round((value - min) / step);
  // Twelve digits are more than any display shows, and they drop 0.30000000000000004.
  return Math.min(max, Number((min + steps * step).toPrecision(12)));
}

/** 0…1 along the range. */
export function fractionOf(value: number, { min, max }: Pick<Range, 'min' | 'max'>): number {
  return max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
}

/**
 * What a key of the slider pattern (ARIA APG) makes of a value; null for other keys.
 *
 * Space and Enter, which is all that the second of two switches sends, go on by a large step and from the end to the beginning:
 * so every value can be come by with them.
 */
export function valueOfKey(key: string, value: number, range: Range): number | null {
  const big = Math.max(range.step, snapped(range.min + (range.max - range.min) / 10, range) - range.min);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return snapped(value + range.step, range);
    case 'ArrowLeft':
    case 'ArrowDown':
      return snapped(value - range.step, range);
    case 'PageUp':
      return snapped(value + big, range);
    case 'PageDown':
      return snapped(value - big, range);
    case ' ':
    case 'Enter':
      return value >= range.max ? range.min : snapped(value + big, range);
    case 'Home':
      return range.min;
    case 'End':
      return range.max;
    default:
      return null;
  }
}
