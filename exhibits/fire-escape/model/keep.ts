import type { Building } from './building.ts';

/*
 * A building's changing numbers in one row, for copies, snapshots and going back. What a step works out anew is left out. Nothing is rounded: a
 * building that is loaded goes on as the one that was saved.
 */

/** Stands for a neutral plane or a share that is not there; JSON has no NaN. */
const NONE = -1e9;

const rowsOf = ({ gas, walls, exchange }: Building): readonly Float64Array[] => [
  gas.pressurePa,
  gas.upperM3,
  gas.massKg,
  gas.speciesKg,
  gas.temperatureK,
  gas.densityKgM3,
  gas.interfaceM,
  gas.massShare,
  gas.outRate,
  walls.temperatureK,
  exchange.emissivity,
  exchange.edgeM,
  exchange.currentW,
  exchange.currentM,
];

const OF_BUILDING = [
  'timeS',
  'draughtMps',
  'firedJ',
  'takenJ',
  'fuelKg',
  'outKg',
  'outJ',
  'unsettled',
  'steps',
] as const satisfies (keyof Building)[];
const OF_FIRE = ['heatKw', 'middleM', 'share'] as const;
const OF_PLUME = ['flowKgS', 'flameKgS', 'radiusM'] as const;
const OF_INFLOW = ['flowKgS', 'hotKgS', 'bottomM', 'topM'] as const;
const OF_PASSAGE = ['forwardKgS', 'backwardKgS'] as const;

/** A building's numbers as a row of plain ones. */
export function save(building: Building): number[] {
  const { fire, openings } = building;
  const row: number[] = [];
  for (const values of rowsOf(building)) for (const value of values) row.push(value);
  for (const { vent, share, passage } of openings) {
    row.push(vent.widthM, share ?? NONE, Number.isNaN(passage.neutralM) ? NONE : passage.neutralM);
    for (const name of OF_PASSAGE) row.push(passage[name]);
    for (const inflow of passage.into) for (const name of OF_INFLOW) row.push(inflow[name]);
  }
  for (const name of OF_BUILDING) row.push(building[name]);
  for (const name of OF_FIRE) row.push(fire[name]);
  for (const name of OF_PLUME) row.push(fire.plume[name]);
  // Minus nought does not survive JSON.
  return row.map((value) => value + 0);
}

/** Puts a building of the same scenario back to a row that was saved. Allocates next to nothing. */
export function load(building: Building, row: readonly number[]): void {
  const { fire, openings } = building;
  let at = 0;
  for (const values of rowsOf(building)) for (let i = 0; i < values.length; i++) values[i] = row[at++]!;
  for (const opening of openings) {
    const { passage } = opening;
    opening.vent.widthM = row[at++]!;
    const share = row[at++]!;
    opening.share = share === NONE ? null : share;
    const neutralM = row[at++]!;
    passage.neutralM = neutralM === NONE ? Number.NaN : neutralM;
    for (const name of OF_PASSAGE) passage[name] = row[at++]!;
    for (const inflow of passage.into) for (const name of OF_INFLOW) inflow[name] = row[at++]!;
  }
  for (const name of OF_BUILDING) building[name] = row[at++]!;
  for (const name of OF_FIRE) fire[name] = row[at++]!;
  for (const name of OF_PLUME) fire.plume[name] = row[at++]!;
}
