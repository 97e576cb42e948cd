import { quantity, RULE } from '@science/quantity.ts';
import type { Region } from '../region.ts';

/*
 * What the world does to the grid in the three moments that are played: clouds over a noon, the sun that goes down while the city comes home, and
 * a typhoon. All of it is a script of this exhibit, scaled with the figures of the region's grid.
 */

export const MOMENTS = ['noon', 'evening', 'typhoon'] as const;
export type MomentKind = (typeof MOMENTS)[number];

export const SUPPLIES = ['wind', 'nuclear', 'gas', 'hydro', 'solar'] as const;
export type Supply = (typeof SUPPLIES)[number];
export const DEMANDS = ['charging', 'cooling', 'factory', 'storage'] as const;
export type Demand = (typeof DEMANDS)[number];
export type Control = Supply | Demand;

/** Seconds that a moment lasts on the visitor's clock. */
export const MOMENT_S: Readonly<Record<MomentKind, number>> = { noon: 40, evening: 50, typhoon: 40 };

/** The grid's own seconds that pass in one of the visitor's. */
export const GAME_SPEED = quantity(10, '', RULE);

/** Strongest mean wind of the typhoon at the hub. */
export const STRONGEST = quantity(36, 'm/s', `${RULE}; a typhoon (台风) by GB/T 19201-2006 begins at 32.7 m/s`);

export interface Scene {
  /** Demand as a share of the grid's peak, at the start and at the end. */
  demand: readonly [number, number];
  /** Sun as a share of what the panels can give, at the start and at the end. */
  sun: readonly [number, number];
  /** Most that passing clouds take of it. */
  clouds: number;
  /** Most that the load wanders by itself, as a share. */
  wander: number;
  /** Where the visitor's controls stand at the start: shares of what each can give. */
  levels: Readonly<Record<Supply, number>>;
}

export const SCENES: Readonly<Record<MomentKind, Scene>> = {
  noon: {
    demand: [0.82, 0.82],
    sun: [0.75, 0.75],
    clouds: 0.4,
    wander: 0.02,
    levels: { wind: 1, nuclear: 1, gas: 0.35, hydro: 0.3, solar: 1 },
  },
  evening: {
    demand: [0.88, 1],
    sun: [0.45, 0],
    clouds: 0,
    wander: 0.01,
    levels: { wind: 1, nuclear: 1, gas: 0.35, hydro: 0.25, solar: 1 },
  },
  typhoon: {
    demand: [0.8, 0.8],
    sun: [0, 0],
    clouds: 0,
    wander: 0.01,
    levels: { wind: 1, nuclear: 1, gas: 0.5, hydro: 0.3, solar: 1 },
  },
};

/** Most that clouds may take, however hard the curator wants it. */
const MOST_CLOUDS = 0.6;

/** A moment's script with clouds, wandering load and growth times a factor. */
export const strained = (scene: Scene, strain: number): Scene => ({
  ...scene,
  demand: [scene.demand[0], scene.demand[0] + (scene.demand[1] - scene.demand[0]) * strain],
  clouds: Math.min(MOST_CLOUDS, scene.clouds * strain),
  wander: scene.wander * strain,
});

export const between = ([start, end]: readonly [number, number], share: number) => start + (end - start) * share;

/** Capacity of a control on the region's grid, MW. */
export function capacityMW({ grid }: Region, control: Control): number {
  switch (control) {
    case 'wind':
      return grid.windMW.value;
    case 'nuclear':
      return grid.nuclearMW.value;
    case 'gas':
      return grid.gasMW.value;
    case 'hydro':
      return grid.hydroMW.value;
    case 'solar':
      return grid.solarMW.value;
    case 'charging':
      return grid.chargingMW.value;
    case 'cooling':
      return grid.coolingMW.value;
    case 'factory':
      return grid.factoryMW.value;
    case 'storage':
      return grid.storageMW.value;
  }
}

/** Wind, sun and load answer a hand at once; on the grid's clock this is within a second. */
const AT_ONCE_PER_MIN = 60;

/** How fast a control's output follows the hand: share of its capacity in a minute of the grid. */
export function rampPerMin({ plants }: Region, control: Control): number {
  switch (control) {
    case 'nuclear':
      return plants.nuclearRampPerMin.value;
    case 'gas':
      return plants.gasRampPerMin.value;
    case 'hydro':
      return plants.hydroRampPerMin.value;
    default:
      return AT_ONCE_PER_MIN;
  }
}
