import type { Action } from '../model/guidance.ts';
import type { TransferPlace } from '../model/state.ts';

/** Where the figure may be put in each unseen place: what is right, and what people believe. The order does not give it away. */
export const TRANSFER_CHOICES: Readonly<Record<TransferPlace, readonly Action[]>> = {
  library: ['triangle', 'desk', 'doorway', 'stairs'],
  bed: ['doorway', 'balcony', 'pillow', 'triangle'],
  corridor: ['lift', 'stairs', 'balcony', 'inner-wall'],
};
