import type { Building } from './guidance.ts';
import type { Site } from './site.ts';

/** What a curator sets, as the model needs it. */
export interface DrillSettings {
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
}
