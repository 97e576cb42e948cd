/*
 * The unseen home: three doors, and what is seen at each. Rule T1: the state of the smoke decides. The stairs stand behind door 1, a room with a
 * window to the street behind door 2, the bathroom behind door 3.
 */

export const TRANSFER_DOORS = ['stairs', 'street-room', 'bathroom'] as const;
export type TransferDoor = (typeof TRANSFER_DOORS)[number];

/** Two of a kind: smoke under the door to the stairs, or none. By parity of the seed. */
export type TransferCase = 'smoky' | 'clear';

export const transferCaseOf = (seed: number): TransferCase => (seed % 2 === 0 ? 'smoky' : 'clear');

export const rightDoor = (of: TransferCase): TransferDoor => (of === 'smoky' ? 'street-room' : 'stairs');
