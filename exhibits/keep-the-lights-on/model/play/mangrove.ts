import { requireNotNegative } from '@science/require.ts';
import type { Region } from '../region.ts';

/*
 * Blue carbon: what a belt of mangroves buries in its mud. Real and lasting, and small beside what a city gives off; the exhibit
 * shows both on one scale. Leaves out the wood, the years until a young belt buries as an old one does, and the methane.
 */

export interface Burial {
  /** t CO2 a year */
  tonnesPerA: number;
  lowTPerA: number;
  highTPerA: number;
  /** Of what the city gives off in a year. */
  shareOfCity: number;
}

/** What an area buries in a year. Check: 1 ha gives 8.28 t. */
export function mangroveBurial({ carbon }: Region, areaHa: number): Burial {
  requireNotNegative('mangroves (ha)', areaHa);
  const perHa = carbon.mangroveTPerHaA.value;
  const spread = carbon.mangroveSpreadTPerHaA.value;
  const tonnesPerA = areaHa * perHa;
  return {
    tonnesPerA,
    lowTPerA: areaHa * Math.max(0, perHa - spread),
    highTPerA: areaHa * (perHa + spread),
    shareOfCity: tonnesPerA / (carbon.cityMtPerA.value * 1e6),
  };
}

/** Area that a city would need to bury all that it gives off, ha. */
export const areaForAllHa = ({ carbon }: Region): number => (carbon.cityMtPerA.value * 1e6) / carbon.mangroveTPerHaA.value;
