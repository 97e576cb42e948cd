import { describe, expect, it } from 'vitest';
import { demandHours, guessError, monthOf } from '../../exhibits/keep-the-lights-on/model/power/demand.ts';
import {
  declinationDeg,
  equationOfTimeMin,
  extraterrestrialMjM2,
  normalIrradianceWm2,
  sinElevation,
  solarHour,
} from '../../exhibits/keep-the-lights-on/model/power/sun.ts';
import { powerShare, yearlyCapacityFactor } from '../../exhibits/keep-the-lights-on/model/power/turbine.ts';
import { weatherHours } from '../../exhibits/keep-the-lights-on/model/power/weather.ts';
import { demandOf, SHANWEI, sunOf, windOf } from '../../exhibits/keep-the-lights-on/model/region.ts';
import { C20, C21, SUN_ROWS, SUN_TOLERANCE } from '../reference/carbon-models.ts';
import { ask } from './ask.ts';
import { expectNear } from './near.ts';

const LATITUDE = 22.78;
const sunAt = (latitudeDeg: number, dayOfYear: number, hour: number) =>
  ask('sun', { latitudeDeg, dayOfYear, hour }) as { elevationDeg: number; dayLengthH: number };
const shareOf = (meanMps: number, weibullK: number) =>
  (ask('turbine', { meanMps, weibullK }) as { capacityFactor: number }).capacityFactor;

describe('sun', () => {
  it.each(SUN_ROWS)('C-22, C-23: day %d at 22.78° N', (day, noonDeg, nineDeg, lengthH, outsideMj) => {
    expect(Math.abs(sunAt(LATITUDE, day, 12).elevationDeg - noonDeg)).toBeLessThanOrEqual(SUN_TOLERANCE.elevationDeg);
    expect(Math.abs(sunAt(LATITUDE, day, 9).elevationDeg - nineDeg)).toBeLessThanOrEqual(SUN_TOLERANCE.elevationDeg);
    expect(Math.abs(sunAt(LATITUDE, day, 9).dayLengthH - lengthH)).toBeLessThanOrEqual(SUN_TOLERANCE.dayLengthH);
    expectNear(extraterrestrialMjM2(LATITUDE, day), outsideMj, SUN_TOLERANCE.relative);
  });

  it('sunlight of a day, added up by the minute, is the closed form', () => {
    for (const [day] of SUN_ROWS) {
      let sum = 0;
      for (let minute = 0; minute < 1440; minute++) sum += Math.max(0, sinElevation(LATITUDE, day, (minute + 0.5) / 60));
      expectNear((sum * 60 * normalIrradianceWm2(day)) / 1e6, extraterrestrialMjM2(LATITUDE, day), 1e-4);
    }
  });

  it('an equator day has twelve hours; a pole has all or nothing', () => {
    for (const day of [1, 80, 200]) expectNear(sunAt(0, day, 12).dayLengthH, 12, 1e-9);
    expect([sunAt(90, 172, 12).dayLengthH, sunAt(90, 355, 12).dayLengthH]).toEqual([24, 0]);
    expect([sunAt(-90, 172, 12).dayLengthH, sunAt(-90, 355, 12).dayLengthH]).toEqual([0, 24]);
  });

  it('at sunrise and sunset the sun stands on the horizon', () => {
    const half = sunAt(LATITUDE, 172, 12).dayLengthH / 2;
    for (const hour of [12 - half, 12 + half]) expectNear(sunAt(LATITUDE, 172, hour).elevationDeg, 0, 1e-9);
  });

  it('declination reaches the tropics at the solstices', () => {
    expectNear(declinationDeg(172), 23.45, 1e-4);
    expectNear(declinationDeg(355), -23.45, 1e-4);
  });

  it('equation of time: within a minute of the almanac', () => {
    // Astronomical Almanac, round: 11 February −14.2 min, 14 May +3.7, 26 July −6.5, 3 November +16.4.
    for (const [day, minutes] of [
      [42, -14.2],
      [134, 3.7],
      [207, -6.5],
      [307, 16.4],
    ] as const)
      expect(Math.abs(equationOfTimeMin(day) - minutes)).toBeLessThan(1);
  });

  it("Shanwei's noon comes eighteen and a half minutes after the clock's, on a day when the sundial goes right", () => {
    // 15 April, almost; 120° less 115.37° are 4.63°, at four minutes each.
    expect(Math.abs(equationOfTimeMin(105))).toBeLessThan(0.5);
    expect(Math.abs(solarHour(12 + 18.5 / 60, 115.37, 8, 105) - 12)).toBeLessThan(0.01);
  });
});

describe('turbine', () => {
  it('C-20: 3.8 TWh of 1.4 GW', () => {
    expectNear(yearlyCapacityFactor(C20.energyMWh, C20.ratedMW), C20.capacityFactor, C20.tolerance);
  });

  it('C-21: Weibull winds of k 2', () => {
    for (const [meanMps, share] of C21.rows) expectNear(shareOf(meanMps, 2), share, C21.tolerance);
  });

  it('agrees with the sum over a Rayleigh density, and with k 1 over an exponential one', () => {
    const density = {
      2: (v: number, mean: number) => ((Math.PI * v) / (2 * mean * mean)) * Math.exp((-Math.PI / 4) * (v / mean) ** 2),
      1: (v: number, mean: number) => Math.exp(-v / mean) / mean,
    };
    const step = 0.001;
    for (const k of [1, 2] as const) {
      for (const mean of [5, 9.2]) {
        let sum = 0;
        for (let v = step / 2; v < 25; v += step) sum += powerShare(v) * density[k](v, mean) * step;
        expectNear(shareOf(mean, k), sum, 1e-5);
      }
    }
  });

  it('power: nothing below 3 m/s, the cube between, all from 11.5 to 25, nothing above', () => {
    expect([0, 3, 11.5, 25, 25.01].map(powerShare)).toEqual([0, 0, 1, 1, 0]);
    expectNear(powerShare(8), (512 - 27) / (11.5 ** 3 - 27), 1e-12);
  });

  it('no wind, no power; a gale, hardly any', () => {
    expect(shareOf(0, 2)).toBe(0);
    expect(shareOf(60, 2)).toBeLessThan(0.2);
  });
});

describe('weather', () => {
  const HOURS = 30 * 8760;
  const wind = { ...windOf(SHANWEI), losses: 0 };
  const sun = sunOf(SHANWEI);
  const weather = weatherHours(wind, sun, 11, 1, HOURS);
  const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, v) => sum + v, 0) / values.length;

  it('thirty years of wind have the mean and the share of power of their Weibull distribution', () => {
    expectNear(mean(weather.windMps), wind.meanMps, 0.01);
    expectNear(mean(weather.windShare), shareOf(wind.meanMps, wind.weibullK), 0.01);
  });

  it('and its spread: calm and storm as often as they should be', () => {
    const scale = wind.meanMps / (Math.sqrt(Math.PI) / 2);
    for (const v of [3, 8, 15, 22]) {
      const above = weather.windMps.reduce((count, speed) => count + (speed > v ? 1 : 0), 0) / HOURS;
      expect(Math.abs(above - Math.exp(-((v / scale) ** 2)))).toBeLessThan(0.01);
    }
  });

  it('weather lasts: the next hour is much like this one, next week is not', () => {
    const average = mean(weather.windMps);
    const correlation = (lag: number) => {
      let shared = 0;
      let alone = 0;
      for (let i = 0; i + lag < HOURS; i++) {
        shared += (weather.windMps[i]! - average) * (weather.windMps[i + lag]! - average);
        alone += (weather.windMps[i]! - average) ** 2;
      }
      return shared / alone;
    };
    expect(Math.abs(correlation(1) - wind.persistence)).toBeLessThan(0.02);
    expect(Math.abs(correlation(24) - wind.persistence ** 24)).toBeLessThan(0.05);
    expect(Math.abs(correlation(168))).toBeLessThan(0.05);
  });

  it('the panels see the light that Ångström and Prescott give for the sunshine of the place', () => {
    const days = Array.from({ length: 365 }, (_, day) => extraterrestrialMjM2(LATITUDE, day + 1));
    // kWh/m² in a year on level ground; rated in 1 kW/m².
    const lightKwh = (days.reduce((sum, mj) => sum + mj, 0) / 3.6) * (0.25 + 0.5 * sun.sunshine);
    expectNear(mean(weather.solarShare) * 8760, sun.performance * lightKwh, 0.02);
  });

  it('no sun at night, never more than rated, and nothing that is no number', () => {
    for (let hour = 0; hour < HOURS; hour++) {
      const share = weather.solarShare[hour]!;
      if (hour % 24 < 5 || hour % 24 > 19) expect(share).toBe(0);
      if (!(share >= 0 && share <= 1 && weather.windMps[hour]! >= 0)) expect.fail(`hour ${hour}`);
    }
  });

  it('equal for equal seeds, and the sun does not change with the wind', () => {
    const week = (seed: number, meanMps: number) => weatherHours({ ...wind, meanMps }, sun, seed, 200, 168);
    expect(week(5, 9)).toEqual(week(5, 9));
    expect(week(5, 9).windMps).not.toEqual(week(6, 9).windMps);
    expect(week(5, 9).solarShare).toEqual(week(5, 4).solarShare);
  });
});

describe('demand', () => {
  const demand = demandOf(SHANWEI);

  it('peaks once, on a working evening in the hottest months, and rests at weekends', () => {
    const year = demandHours(demand, 1, 8760);
    const peak = Math.max(...year);
    expect(peak).toBe(demand.peakMW);
    const at = year.indexOf(peak);
    expect(at % 24).toBe(19);
    expect(monthOf(Math.floor(at / 24) + 1)).toBe(6);
    expect(year[5 * 24 + 12]! / year[12]!).toBeCloseTo(demand.weekend, 12);
  });

  it('months begin where they should', () => {
    expect([1, 31, 32, 59, 60, 365].map(monthOf)).toEqual([0, 0, 1, 1, 2, 11]);
  });

  it('a guess is judged by the hour of its peak, round the clock, and by how far it is off', () => {
    const real = demandHours(demand, 200, 24);
    expect(guessError(real, real)).toEqual({ peakHours: 0, meanShare: 0 });
    const late = real.map((_, hour) => (hour === 23 ? 2 : 1));
    expect(guessError(late, real).peakHours).toBe(4);
    const early = real.map((_, hour) => (hour === 1 ? 2 : 1));
    expect(guessError(early, real).peakHours).toBe(6);
    expectNear(
      guessError(
        real.map((mw) => mw - 100),
        real,
      ).meanShare,
      100 / Math.max(...real),
      1e-9,
    );
  });
});
