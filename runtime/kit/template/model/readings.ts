export const BEATS = ['predict', 'try', 'transfer', 'debrief'] as const;
export type Beat = (typeof BEATS)[number];

/** `act`: the visitor does something. `reveal`: the world answers, until the visitor goes on. */
export type Phase = 'act' | 'reveal';

/** What scene and panel read. One object, updated in place at every step. Distances are metres from the pivot. */
export interface SeesawReadings {
  beat: Beat;
  beatIndex: number;
  phase: Phase;
  phaseTimeS: number;
  heavyKg: number;
  heavyM: number;
  lightKg: number;
  lightM: number;
  /** Where the light weight would balance the heavy one. */
  balanceM: number;
  /** 0 level, positive with the light side down. */
  angleRad: number;
  /** Blocks hold the beam level until the visitor lets go. */
  held: boolean;
  marks: boolean;
  retries: number;
}
