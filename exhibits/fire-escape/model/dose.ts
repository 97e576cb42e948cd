/*
 * What gas and heat do to a person, as fractional effective doses: 0.3 is the design limit that protects the most vulnerable, at 1 half of the
 * people cannot help themselves any more. Rates per minute, as the sources give them.
 */

/** Below so much oxygen (% by volume) the lack of it counts. */
const HYPOXIA_BELOW = 19.5;
/** Weaker radiation is borne for a long time (ISO 13571), kW/m². */
const RADIANT_FROM = 2.5;

/** Speed-up of breathing by carbon dioxide, % by volume: exp(CO₂/5) (ISO 13571:2012). Check: 4 % gives 2.22554. */
export function breathingFactor(co2Percent: number): number {
  return Math.exp(co2Percent / 5);
}

/**
 * Asphyxiants per minute (ISO 13571:2012): (CO/35,000 + HCN^2.36/1.2e6) exp(CO₂/5), ppm and %.
 * The factor counts at every CO₂ content, as CFAST has it. Check: CO 2000, HCN 60, CO₂ 3 % gives 0.12799.
 */
export function asphyxiantRate(coPpm: number, hcnPpm: number, co2Percent: number): number {
  return (coPpm / 35_000 + hcnPpm ** 2.36 / 1.2e6) * breathingFactor(co2Percent);
}

/** Minutes until lack of oxygen takes consciousness, exp(8.13 − 0.54 (20.9 − O₂)) (Purser, SFPE Handbook). Check: 12 % gives 27.77. */
export function hypoxiaMin(o2Percent: number): number {
  return Math.exp(8.13 - 0.54 * (20.9 - o2Percent));
}

/** Lack of oxygen per minute; nought from 19.5 % by volume up. */
export function hypoxiaRate(o2Percent: number): number {
  return o2Percent < HYPOXIA_BELOW ? 1 / hypoxiaMin(o2Percent) : 0;
}

/** Minutes that hot air (°C) is borne: 4.1e8 T^-3.61 clothed, 5e7 T^-3.4 lightly clothed (ISO 13571:2012). Check: 100 °C gives 24.705 and 7.924. */
export function convectiveMin(celsius: number, isClothed: boolean): number {
  if (!(celsius > 0)) return Number.POSITIVE_INFINITY;
  return isClothed ? 4.1e8 * celsius ** -3.61 : 5e7 * celsius ** -3.4;
}

/** Minutes that radiation is borne, 4.2 q^-1.9 from 2.5 kW/m² up (ISO 13571:2012). Check: 4 kW/m² gives 0.3015. */
export function radiantMin(kwPerM2: number): number {
  return kwPerM2 >= RADIANT_FROM ? 4.2 * kwPerM2 ** -1.9 : Number.POSITIVE_INFINITY;
}

/** Dose of gas per minute: asphyxiants and lack of oxygen. */
export function gasRate(coPpm: number, hcnPpm: number, co2Percent: number, o2Percent: number): number {
  return asphyxiantRate(coPpm, hcnPpm, co2Percent) + hypoxiaRate(o2Percent);
}

/** Dose of heat per minute. */
export function heatRate(celsius: number, kwPerM2: number, isClothed: boolean): number {
  return 1 / convectiveMin(celsius, isClothed) + 1 / radiantMin(kwPerM2);
}

/** Exposure of a person over time; all series as long as `timeS`. */
export interface Exposure {
  timeS: number[];
  coPpm: number[];
  hcnPpm: number[];
  co2Percent: number[];
  o2Percent: number[];
  temperatureC: number[];
  clothed: boolean;
}

/** Cumulative doses at the times of an exposure, from nought; rates are taken straight between the times. */
export function doseOver(exposure: Exposure): { gas: number[]; heat: number[] } {
  const { timeS } = exposure;
  const gasAt = (i: number) => gasRate(exposure.coPpm[i]!, exposure.hcnPpm[i]!, exposure.co2Percent[i]!, exposure.o2Percent[i]!);
  const heatAt = (i: number) => heatRate(exposure.temperatureC[i]!, 0, exposure.clothed);
  return { gas: accumulate(timeS, gasAt), heat: accumulate(timeS, heatAt) };
}

function accumulate(timeS: readonly number[], perMinute: (i: number) => number): number[] {
  const doses = [0];
  for (let i = 1; i < timeS.length; i++)
    doses.push(doses[i - 1]! + ((perMinute(i - 1) + perMinute(i)) / 2) * ((timeS[i]! - timeS[i - 1]!) / 60));
  return doses;
}
