import type { Building } from './guidance.ts';
import type { Site } from './site.ts';

/** Rooms that the drill may be played in. In each of them stands one sturdy table. */
export const DRILL_PLACES = ['classroom', 'library', 'kitchen', 'home-night', 'village-house'] as const;
export type DrillPlace = (typeof DRILL_PLACES)[number];

/** Whether the drill moves on by itself once the world has answered. */
export type Pace = 'by-profile' | 'own' | 'brisk';

/** What a curator sets, as the model needs it. */
export interface DrillSettings {
  /** The room that is shown. What is right in it follows from building, storey and way out. */
  place: DrillPlace;
  /** The earthquake gives its duration, its spectrum and the lead of its warning; the dial gives its strength. */
  magnitude: number;
  epicentralKm: number;
  site: Site;
  /** Intensity on the ground that the dial begins at, V to IX. */
  intensity: number;
  /** Whether a warning reaches the room, where there is a lead. */
  warned: boolean;
  building: Building;
  storey: number;
  storeys: number;
  /** Nothing bars the way to the door. */
  doorClear: boolean;
  /** Fixings to spend in the home. */
  measures: number;
  /** Shown without shaking: arrows and outlines tell what moves. */
  still: boolean;
  /** Number of the earthquake that a class shares; 0 where each visit has its own. */
  classQuake: number;
  pace: Pace;
}
