import { quantity } from '@science/quantity.ts';
import type { Region } from '../region.ts';

/** What a home uses in a year; an example to compare by, not a mean of the place. */
const HOME = quantity(2800, 'kWh/a', 'Illustrative: an example home, as in the footprint query');
const KG_PER_T = 1000;

/** How many homes' electricity gives off so many tonnes in a year, with the region's grid factor. Check: 1.23284 t are one home in Guangdong. */
export const homesOf = ({ carbon }: Region, tonnesPerA: number): number =>
  (tonnesPerA * KG_PER_T) / (HOME.value * carbon.gridKgPerKwh.value);
