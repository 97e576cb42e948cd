/** Taps that follow each other faster than this are one tap (rule 10). */
export const DEBOUNCE_MS = 250;

/**
 * Lets the first of a row of hammered taps through. The gap is measured from the tap before, also from one that was
 * held back: ten taps in a second are one action, not four.
 */
export function createHammerGuard(debounceMs: number): (atMs: number) => boolean {
  let lastMs = Number.NEGATIVE_INFINITY;
  return (atMs) => {
    const passes = !(atMs - lastMs < debounceMs);
    lastMs = atMs;
    return passes;
  };
}
