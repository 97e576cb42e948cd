import { type Quantity, quantity } from '@science/quantity.ts';
import { SHANWEI } from './region.ts';

/*
 * What one does and what it gives off: amounts times factors, each with its source. Factors that differ from town to town and were not found for
 * this one are illustrative, with the range that tables elsewhere give; their local values belong to the carbon-inclusion scheme (碳普惠).
 */

const IPCC = 'IPCC 2006 Guidelines, volume 2, default factors';
const FOOD = 'Poore & Nemecek 2018, world mean, as in Our World in Data';
const LOCAL = 'Illustrative: range of tables elsewhere (DEFRA, ICAO); take the local 碳普惠 table';

/** Petrol by the litre: 69.3 kg/GJ × 44.3 MJ/kg × 0.74 kg/L. */
const PETROL_KG_PER_L = (69.3 / 1000) * 44.3 * 0.74;
const PETROL_L_PER_KM = 0.07;
const CAR_KWH_PER_KM = 0.15;
const GRID = SHANWEI.carbon.gridKgPerKwh;

export interface Activity extends Quantity {
  /** kg CO2 (food: CO2e) for one unit; below nought where it takes out of the air. */
  readonly value: number;
  /** What tables elsewhere give, where the factor is illustrative. */
  readonly range?: readonly [low: number, high: number];
}

const illustrative = (low: number, high: number, unit: string, source: string): Activity => ({
  ...quantity((low + high) / 2, unit, source),
  range: [low, high],
});

/** kg CO2 a unit. Keys name the activity and its unit. */
export const ACTIVITIES = {
  electricityKwh: quantity(GRID.value, 'kg/kWh', `${GRID.source} (${GRID.year})`),
  petrolL: quantity(PETROL_KG_PER_L, 'kg/L', IPCC),
  lpgKg: quantity(2.98, 'kg/kg', IPCC),
  naturalGasM3: quantity(2.18, 'kg/m³', IPCC),
  rawCoalKg: quantity(2.44, 'kg/kg', `${IPCC}, 25.8 MJ/kg`),
  standardCoalKg: quantity(2.77, 'kg/kg', `${IPCC}, 29.3 MJ/kg`),
  petrolCarKm: quantity(PETROL_KG_PER_L * PETROL_L_PER_KM, 'kg/km', `${IPCC}; 7 L for 100 km, one person`),
  electricCarKm: quantity(GRID.value * CAR_KWH_PER_KM, 'kg/km', `${GRID.source} (${GRID.year}); 15 kWh for 100 km`),
  metroKm: illustrative(0.03, 0.05, 'kg/km', LOCAL),
  highSpeedRailKm: illustrative(0.02, 0.035, 'kg/km', LOCAL),
  busKm: illustrative(0.04, 0.1, 'kg/km', LOCAL),
  flightKm: illustrative(0.12, 0.16, 'kg/km', LOCAL),
  beefKg: quantity(99, 'kg/kg', FOOD),
  lambKg: quantity(40, 'kg/kg', FOOD),
  porkKg: quantity(12, 'kg/kg', FOOD),
  chickenKg: quantity(10, 'kg/kg', FOOD),
  farmedFishKg: quantity(14, 'kg/kg', FOOD),
  riceKg: quantity(4.5, 'kg/kg', FOOD),
  tofuKg: quantity(3.2, 'kg/kg', FOOD),
  eggsKg: quantity(4.7, 'kg/kg', FOOD),
  vegetablesKg: quantity(0.5, 'kg/kg', FOOD),
  mangroveHaYear: quantity(
    -1000 * SHANWEI.carbon.mangroveTPerHaA.value,
    'kg/(ha a)',
    `${SHANWEI.carbon.mangroveTPerHaA.source}; ±17 % between places`,
  ),
  forestHaYear: illustrative(-11_000, -5000, 'kg/(ha a)', 'Illustrative: young forest in south China, 5 to 11 t a year'),
} as const satisfies Readonly<Record<string, Activity>>;

export type ActivityId = keyof typeof ACTIVITIES;
export const ACTIVITY_IDS = Object.keys(ACTIVITIES) as ActivityId[];

export interface FootprintItem {
  activity: ActivityId;
  kg: number;
  lowKg: number;
  highKg: number;
  illustrative: boolean;
}

export interface Footprint {
  emittedKg: number;
  removedKg: number;
  netKg: number;
  items: FootprintItem[];
}

/** What amounts of activities give off and take out. Check: 2800 kWh in Guangdong give 1232.84 kg. */
export function footprintOf(amounts: Readonly<Partial<Record<ActivityId, number | undefined>>>): Footprint {
  const items = ACTIVITY_IDS.filter((id) => amounts[id] !== undefined).map((activity): FootprintItem => {
    const amount = amounts[activity]!;
    const { value, range }: Activity = ACTIVITIES[activity];
    const [low, high] = range ?? [value, value];
    return { activity, kg: amount * value, lowKg: amount * low, highKg: amount * high, illustrative: range !== undefined };
  });
  const sum = (sign: 1 | -1) => items.reduce((total, { kg }) => total + Math.max(0, sign * kg), 0);
  return { emittedKg: sum(1), removedKg: sum(-1), netKg: sum(1) - sum(-1), items };
}
