/** `value`, but not below `low` and not over `high`. */
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
