import type { FireClass } from './agents.ts';
import type { FireId } from './readings.ts';

/** Fires of the beats decide, not-this-one and transfer. */
export interface FireSpec {
  fireClass: FireClass;
  /** Heat release that stands when the visitor meets it, kW; sizes are rules of this exhibit. */
  heatReleaseKw: number;
  baseDiameterM: number;
  /** Lower edge of the smoke in the room, m; null stands for just below the visitor's breathing height. */
  smokeHeightM: number | null;
}

export const FIRE_SPECS: Readonly<Record<Exclude<FireId, 'tray'>, FireSpec>> = {
  'paper-bin': { fireClass: 'A', heatReleaseKw: 60, baseDiameterM: 0.4, smokeHeightM: 2.3 },
  sofa: { fireClass: 'A', heatReleaseKw: 900, baseDiameterM: 1.4, smokeHeightM: 1.8 },
  'smoky-store': { fireClass: 'A', heatReleaseKw: 90, baseDiameterM: 0.6, smokeHeightM: null },
  'waste-bin': { fireClass: 'A', heatReleaseKw: 60, baseDiameterM: 0.4, smokeHeightM: 2.3 },
  'oil-pan': { fireClass: 'F', heatReleaseKw: 40, baseDiameterM: 0.32, smokeHeightM: 2.2 },
  'plug-board': { fireClass: 'E', heatReleaseKw: 25, baseDiameterM: 0.3, smokeHeightM: 2.3 },
  ebike: { fireClass: 'lithium', heatReleaseKw: 150, baseDiameterM: 0.6, smokeHeightM: 2 },
  hotpot: { fireClass: 'F', heatReleaseKw: 40, baseDiameterM: 0.34, smokeHeightM: 2.2 },
  fan: { fireClass: 'E', heatReleaseKw: 25, baseDiameterM: 0.3, smokeHeightM: 2.3 },
};

/** Fires of the beat decide; the order is drawn from the seed. */
export const DECISION_FIRES = ['paper-bin', 'sofa', 'smoky-store'] as const;
export type DecisionFire = (typeof DECISION_FIRES)[number];

/** Fires of the beat not-this-one, in the order in which a curator may take some out. */
export const STATION_FIRES = ['waste-bin', 'oil-pan', 'plug-board', 'ebike'] as const;
export type StationFire = (typeof STATION_FIRES)[number];

export const TRANSFER_FIRES = ['hotpot', 'fan'] as const;
export type TransferFire = (typeof TRANSFER_FIRES)[number];
