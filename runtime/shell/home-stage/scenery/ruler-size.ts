/** Where the tide ruler stands in the harbour, in the piece's own units, and the middle of its float's way. */
export const RULER = { x: 0.12, z: 2.98, height: 2.3, floatY: 0.28 } as const;
