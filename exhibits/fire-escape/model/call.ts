/*
 * The call to 119: four blocks in their order. Rules C1–C4 in DRILL.md.
 */

export const BLOCKS = ['address', 'what', 'people', 'phone'] as const;
export type Block = (typeof BLOCKS)[number];

/** The block that comes next, or null when all is said. */
export const nextBlock = (placed: number): Block | null => BLOCKS[placed] ?? null;
