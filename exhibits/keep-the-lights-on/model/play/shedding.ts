import { quantity, RULE } from '@science/quantity.ts';

/*
 * What a grid does by itself when nobody's hand is quick enough: it lets districts go dark, one after another, before the rest falls. And it takes
 * wind and sun off when there is far too much. When that is not enough, everything goes dark.
 */

const FIRST_STAGE = quantity(
  49,
  'Hz',
  `${RULE}, after the first stages of under-frequency load shedding in China, 49.25 to 49.0 Hz`,
);
const STAGE_STEP = quantity(0.2, 'Hz', RULE);
const STAGES = quantity(6, '', RULE);
export const STAGE_SHARE = quantity(0.05, '', `${RULE}: share of the load in a stage; real stages are 3 to 7 %`);
const TRIP = quantity(0.2, 's', `${RULE}: relay and breaker`);
const CALM_BAND = quantity(0.1, 'Hz', RULE);
const RELIGHT = quantity(20, 's', `${RULE}: one district after another, when the frequency has been good for so long`);
const TRIM_FROM = quantity(50.5, 'Hz', `${RULE}: wind and sun give less from here on, and nothing 1 Hz higher`);

/** Outside of this the machines protect themselves and leave: the whole grid is dark until neighbours start it again. */
const SURVIVABLE = {
  low: quantity(47.5, 'Hz', `${RULE}, after the limits at which steam turbines leave the grid`),
  high: quantity(52, 'Hz', `${RULE}, after the limits at which steam turbines leave the grid`),
} as const;
/** Seconds on the visitor's clock until neighbours have started it again; in truth it takes hours. */
export const RESTART_S = quantity(4, 's', RULE);

export const survives = (frequencyHz: number) => frequencyHz > SURVIVABLE.low.value && frequencyHz < SURVIVABLE.high.value;

export interface Shedding {
  /** Districts that are dark. */
  dark: number;
  /** Seconds that the next stage has been due, or that the frequency has been good. */
  waitedS: number;
}

/** Moves the relays on by `dtS` of the grid's time. In place. */
export function stepShedding(shedding: Shedding, frequencyHz: number, dtS: number): void {
  const next = FIRST_STAGE.value - shedding.dark * STAGE_STEP.value;
  if (shedding.dark < STAGES.value && frequencyHz < next) {
    shedding.waitedS = Math.max(0, shedding.waitedS) + dtS;
    if (shedding.waitedS >= TRIP.value) {
      shedding.dark++;
      shedding.waitedS = 0;
    }
  } else if (shedding.dark > 0 && Math.abs(frequencyHz - 50) < CALM_BAND.value) {
    // Waiting to relight is counted below nought, waiting to trip above.
    shedding.waitedS = Math.min(0, shedding.waitedS) - dtS;
    if (-shedding.waitedS >= RELIGHT.value) {
      shedding.dark--;
      shedding.waitedS = 0;
    }
  } else shedding.waitedS = 0;
}

/** Share of wind and sun that may stay on at a frequency, 1…0. */
export const allowedShare = (frequencyHz: number) => Math.min(1, Math.max(0, 1 - (frequencyHz - TRIM_FROM.value)));
