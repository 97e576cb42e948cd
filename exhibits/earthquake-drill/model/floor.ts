import { requireBetween } from '@science/require.ts';
import { FLOOR } from './constants.ts';

/**
 * How much stronger a floor shakes than the ground, by the share of the building's height that it lies at: 0 ground … 1 roof.
 * GB 50011 counts 1 to 2, ASCE 7-16 1 to 3; both straight lines, whatever the building.
 *
 * @throws KioskError `science/out-of-range` unless the share is 0 to 1.
 */
export function floorFactor(heightShare: number, code: 'gb50011' | 'asce7' = 'gb50011'): number {
  requireBetween('share of the height', heightShare, 0, 1);
  const roof = code === 'gb50011' ? FLOOR.roofGb.value : FLOOR.roofAsce.value;
  return 1 + (roof - 1) * heightShare;
}

/** Factor at the floor that one stands on in storey `storey` of `storeys` (1 is the ground floor, which shakes as the ground). */
export function storeyFactor(storey: number, storeys: number): number {
  requireBetween('storey', storey, 1, storeys);
  return floorFactor((storey - 1) / storeys);
}
