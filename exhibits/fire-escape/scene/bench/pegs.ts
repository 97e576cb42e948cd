/* Sizes and paints of the figures; plain numbers, so that stage and anchors know where a head is. */

export const PEG_LOOKS = ['you', 'grandmother', 'child', 'adult', 'pupil', 'helper'] as const;
export type PegLooks = (typeof PEG_LOOKS)[number];

export interface Peg {
  readonly heightM: number;
  /** Radius of the head as a share of the height: children have large ones. */
  readonly head: number;
  readonly body: string;
  readonly foot: string;
  readonly band: string;
  readonly hair: string;
}

export const PEGS: Readonly<Record<PegLooks, Peg>> = {
  you: { heightM: 1.6, head: 0.165, body: '#3f7592', foot: '#2c5268', band: '#efe3c6', hair: '#2a211c' },
  grandmother: { heightM: 1.5, head: 0.165, body: '#6f9280', foot: '#4f6d5f', band: '#a9c4b0', hair: '#c3beb4' },
  child: { heightM: 1.12, head: 0.2, body: '#d99a3a', foot: '#a8702a', band: '#f0d08a', hair: '#2d241f' },
  adult: { heightM: 1.62, head: 0.165, body: '#7d6a8f', foot: '#5b4c6a', band: '#cbbfd6', hair: '#332924' },
  pupil: { heightM: 1.32, head: 0.185, body: '#b9c8cf', foot: '#35597a', band: '#c0563f', hair: '#2a221e' },
  helper: { heightM: 1.72, head: 0.155, body: '#33424c', foot: '#26323a', band: '#f3e9a6', hair: '#2a221e' },
};

/** Length of the body, m. */
export const pegBody = (looks: PegLooks): number => PEGS[looks].heightM * (1 - 1.82 * PEGS[looks].head);
/** Middle of the head over the feet when upright, m: the height that it breathes at. */
export const pegHead = (looks: PegLooks): number => pegBody(looks) + PEGS[looks].heightM * PEGS[looks].head * 0.84;
