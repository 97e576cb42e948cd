import type { Building } from './guidance.ts';
import type { DrillPlace, DrillSettings, Pace } from './settings.ts';

/*
 * From a curator's words to the model's numbers: named earthquakes, and what kind of house a place usually is.
 */

/** Earthquakes that a curator can choose. */
export const QUAKES = ['strong-near', 'nanao-1918', 'local-m5', 'felt-only'] as const;
export type QuakeId = (typeof QUAKES)[number];

/**
 * Magnitude, distance, and where the dial begins. `nanao-1918`: M 7.3 at 100 km, about VII by the intensity map of Wang Suyun
 * 2000 (6.9 along the fault). `local-m5`: in the blind zone, no warning. `felt-only`: nothing goes over. The other distances and
 * the beginnings of the dial are a rule of this exhibit.
 */
export const QUAKE_OF: Readonly<Record<QuakeId, Pick<DrillSettings, 'magnitude' | 'epicentralKm' | 'intensity'>>> = {
  'strong-near': { magnitude: 6.5, epicentralKm: 40, intensity: 8.5 },
  'nanao-1918': { magnitude: 7.3, epicentralKm: 100, intensity: 7 },
  'local-m5': { magnitude: 5, epicentralKm: 12, intensity: 6 },
  'felt-only': { magnitude: 5, epicentralKm: 60, intensity: 5 },
};

export const FLOORS = ['as-place', 'ground', 'upper', 'top'] as const;
export type FloorChoice = (typeof FLOORS)[number];

/** What kind of house a place usually is, and on which floor it lies. Rule of this exhibit. */
const HOUSE_OF: Readonly<Record<DrillPlace, Pick<DrillSettings, 'building' | 'storey' | 'storeys'>>> = {
  classroom: { building: 'strong', storey: 3, storeys: 4 },
  library: { building: 'strong', storey: 2, storeys: 3 },
  kitchen: { building: 'ordinary', storey: 5, storeys: 6 },
  'home-night': { building: 'ordinary', storey: 5, storeys: 6 },
  'village-house': { building: 'weak', storey: 1, storeys: 1 },
};

function storeyOf(place: DrillPlace, floor: FloorChoice): Pick<DrillSettings, 'storey' | 'storeys'> {
  const { storey, storeys } = HOUSE_OF[place];
  if (floor === 'as-place') return { storey, storeys };
  if (floor === 'ground') return { storey: 1, storeys };
  // A house that has an upper floor has at least two.
  const high = Math.max(2, storeys);
  return { storey: floor === 'top' ? high : Math.max(2, Math.ceil((high + 1) / 2)), storeys: high };
}

/** What a curator chose. */
export interface DrillChoices {
  place: DrillPlace;
  scenario: QuakeId;
  building: 'as-place' | Building;
  floor: FloorChoice;
  warned: boolean;
  doorClear: boolean;
  measures: number;
  shaking: 'full' | 'still';
  classQuake: number;
  pace: Pace;
}

/** The model's settings from a curator's choices. The ground is firm soil, class II. */
export function settingsOf(choices: DrillChoices): DrillSettings {
  const { place, scenario, building, floor, warned, doorClear, measures, shaking, classQuake, pace } = choices;
  const quake = QUAKE_OF[scenario];
  return {
    place,
    ...quake,
    site: 'firm',
    warned,
    building: building === 'as-place' ? HOUSE_OF[place].building : building,
    ...storeyOf(place, floor),
    doorClear,
    measures,
    still: shaking === 'still',
    classQuake,
    pace,
  };
}

/** Earthquakes that a class may share. */
export const MOST_CLASS_QUAKES = 99;

/** The seed of a run: the visit's own, or that of the class's earthquake. */
export const seedOf = ({ classQuake }: Pick<DrillChoices, 'classQuake'>, seed: number): number =>
  classQuake > 0 ? classQuake : seed;
