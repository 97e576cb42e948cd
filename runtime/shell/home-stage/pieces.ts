/*
 * What stands on the coast besides exhibits. Large pieces tell of an exhibit that is still to come: its exhibit takes the
 * place when it arrives. Small ones fill what is left. Widths in model units, with room to breathe.
 */

export interface PieceKind {
  name: string;
  width: number;
  /** The exhibit whose theme it is. */
  theme: string | null;
}

export const LARGE_PIECES: readonly PieceKind[] = [
  { name: 'school', width: 3.6, theme: 'earthquake-drill' },
  { name: 'walk-up', width: 3.3, theme: 'fire-escape' },
  { name: 'harbour', width: 4.1, theme: 'storm-surge' },
  { name: 'city', width: 3.8, theme: 'keep-the-lights-on' },
  { name: 'sorting-line', width: 3.7, theme: 'waste-sorting' },
];

export const SMALL_PIECES: readonly PieceKind[] = [
  { name: 'arcade', width: 1.75, theme: null },
  { name: 'banyan', width: 1.9, theme: null },
  { name: 'oyster-house', width: 1.95, theme: null },
  { name: 'market', width: 1.9, theme: null },
  { name: 'gate', width: 1.85, theme: null },
  { name: 'drying', width: 1.95, theme: null },
];
