import shanwei from '../regions/shanwei.json';
import type { DemandClimate } from './power/demand.ts';
import type { Fleet, Plant, Shift, Storage } from './power/dispatch.ts';
import type { SunClimate, WindClimate } from './power/weather.ts';

/*
 * A place as data: the sky over it, what it asks for, what runs there, what can be built, and what it gives off. A curator makes another place by
 * writing another file of this shape (regions/README.md); `npm run model -- keep-the-lights-on region FILE` reads it over.
 */

/** How sure a figure is. What comes of an `illustrative` one is labelled so on the glass (示意). */
export const STANDINGS = ['opened', 'computed', 'remembered', 'illustrative', 'exhibit-rule'] as const;
export type Standing = (typeof STANDINGS)[number];

interface Origin {
  /** Year that the figure is of. */
  year: number;
  source: string;
  standing: Standing;
}
/** A number with year and source; its unit stands in the key. */
export interface Figure extends Origin {
  value: number;
}
export interface Figures extends Origin {
  values: readonly number[];
}

/** What a build adds to the city. */
export const BUILD_KINDS = ['wind', 'solar', 'nuclear', 'gas', 'storage', 'shift', 'mangrove'] as const;
export type BuildKind = (typeof BUILD_KINDS)[number];

/** A thing that can be built once or several times. Energy only for what stores or waits; area only for mangroves. */
export interface Build extends Origin {
  kind: BuildKind;
  powerMW: number;
  energyMWh: number;
  areaHa: number;
  moneyBnCny: number;
  landKm2: number;
}

export interface Region {
  schemaVersion: 1;
  id: string;
  name: { 'zh-CN': string; en: string };
  place: { latitudeDeg: Figure; longitudeDeg: Figure; zoneH: Figure };
  wind: { meanMps: Figure; weibullK: Figure; persistence: Figure; lossShare: Figure; reportedCapacityFactor: Figure };
  sun: { sunshineH: Figure; persistence: Figure; performance: Figure; reportedCapacityFactor: Figure };
  demand: { peakMW: Figure; dayShape: Figures; weekendFactor: Figure; monthShape: Figures };
  /** What stands in the city before the visitor builds. */
  fleet: {
    windMW: Figure;
    solarMW: Figure;
    nuclearMW: Figure;
    gasMW: Figure;
    coalMW: Figure;
    storageMW: Figure;
    storageMWh: Figure;
    roundTrip: Figure;
    shiftMW: Figure;
    shiftMWh: Figure;
  };
  plants: {
    coalTPerMWh: Figure;
    gasTPerMWh: Figure;
    /** Share of the capacity in a minute. */
    coalRampPerMin: Figure;
    gasRampPerMin: Figure;
    nuclearRampPerMin: Figure;
    hydroRampPerMin: Figure;
  };
  /** The grid that the city hangs on: where 50 hertz are kept. */
  grid: {
    peakMW: Figure;
    windMW: Figure;
    solarMW: Figure;
    nuclearMW: Figure;
    gasMW: Figure;
    hydroMW: Figure;
    inertiaS: Figure;
    /** Load that the visitor's hands can move. */
    chargingMW: Figure;
    coolingMW: Figure;
    factoryMW: Figure;
    storageMW: Figure;
    storageMWh: Figure;
  };
  builds: readonly Build[];
  /** For three builds; the carbon is what the city may give off in the week. */
  limits: { moneyBnCny: Figure; landKm2: Figure; carbonT: Figure };
  carbon: {
    gridKgPerKwh: Figure;
    cityMtPerA: Figure;
    /** Share of it that comes of electricity and heat: what a mix of plants can change. */
    powerShare: Figure;
    worldGtPerA: Figure;
    mangroveTPerHaA: Figure;
    /** Uncertainty of the line above, one standard deviation or the source's own. */
    mangroveSpreadTPerHaA: Figure;
  };
  /** Published grid factors, to stand beside the one that is used. */
  factors: readonly (Origin & { id: string; kgPerKwh: number })[];
  targets: readonly (Origin & { id: string; value: string })[];
}

// JSON knows no literal types; the test reads the file over with the schema.
export const SHANWEI = shanwei as unknown as Region;

/** Hours between sunrise and sunset in a year, anywhere on Earth. */
const DAYLIGHT_H = 4380;

export const windOf = ({ wind }: Region): WindClimate => ({
  meanMps: wind.meanMps.value,
  weibullK: wind.weibullK.value,
  persistence: wind.persistence.value,
  losses: wind.lossShare.value,
});

export const sunOf = ({ place, sun }: Region): SunClimate => ({
  latitudeDeg: place.latitudeDeg.value,
  longitudeDeg: place.longitudeDeg.value,
  zoneH: place.zoneH.value,
  sunshine: Math.min(1, sun.sunshineH.value / DAYLIGHT_H),
  persistence: sun.persistence.value,
  performance: sun.performance.value,
});

export const demandOf = ({ demand }: Region): DemandClimate => ({
  peakMW: demand.peakMW.value,
  dayShape: demand.dayShape.values,
  weekend: demand.weekendFactor.value,
  monthShape: demand.monthShape.values,
});

const MINUTES = 60;

/** The city's fleet with what was built; wind and solar only as capacities, because the weather decides what they give. */
export interface City {
  windMW: number;
  solarMW: number;
  mangroveHa: number;
  fleet: Fleet;
}

/** The city of a region with builds (each may occur several times). Gas stands before coal: the order of merit is by carbon. */
export function cityOf(region: Region, builds: readonly Build[]): City {
  const { fleet, plants } = region;
  const sum = (kind: BuildKind, key: 'powerMW' | 'energyMWh' | 'areaHa') =>
    builds.reduce((total, build) => (build.kind === kind ? total + build[key] : total), 0);
  const plant = (id: string, capMW: number, rampPerMin: number, carbon: number): Plant => ({
    id,
    capMW,
    rampMWPerH: MINUTES * rampPerMin * capMW,
    carbon,
  });
  const energyMWh = fleet.storageMWh.value + sum('storage', 'energyMWh');
  const storage: Storage = {
    energyMWh,
    powerMW: fleet.storageMW.value + sum('storage', 'powerMW'),
    roundTrip: fleet.roundTrip.value,
    initialMWh: energyMWh / 2,
  };
  const shift: Shift = {
    powerMW: fleet.shiftMW.value + sum('shift', 'powerMW'),
    energyMWh: fleet.shiftMWh.value + sum('shift', 'energyMWh'),
  };
  return {
    windMW: fleet.windMW.value + sum('wind', 'powerMW'),
    solarMW: fleet.solarMW.value + sum('solar', 'powerMW'),
    mangroveHa: sum('mangrove', 'areaHa'),
    fleet: {
      nuclearMW: fleet.nuclearMW.value + sum('nuclear', 'powerMW'),
      storage,
      storeAs: 'reserve',
      shift,
      plants: [
        plant('gas', fleet.gasMW.value + sum('gas', 'powerMW'), plants.gasRampPerMin.value, plants.gasTPerMWh.value),
        plant('coal', fleet.coalMW.value, plants.coalRampPerMin.value, plants.coalTPerMWh.value),
      ],
    },
  };
}

/** The city's share of what the world emits, 0…1. */
export const cityShareOf = ({ carbon }: Region): number => carbon.cityMtPerA.value / 1000 / carbon.worldGtPerA.value;
