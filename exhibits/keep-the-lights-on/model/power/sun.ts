import { quantity } from '@science/quantity.ts';
import { requireBetween } from '@science/require.ts';

/*
 * Where the sun stands, by the short formulas of solar engineering (Duffie & Beckman, Solar Engineering of Thermal Processes, chapter 1).
 * Hours are solar hours: at 12 the sun is highest. `solarHour` makes them of the clock.
 */

const TILT = quantity(23.45, '°', "Obliquity in Cooper's formula, Duffie & Beckman eq. 1.6.1a");
export const SOLAR_CONSTANT = quantity(1367, 'W/m²', 'World Radiation Center; Duffie & Beckman');
const ORBIT = quantity(0.033, '', 'Change of the distance to the sun over the year, Duffie & Beckman eq. 1.4.1a');

const RADIANS = Math.PI / 180;
const DAYS = 365;
const DEG_PER_HOUR = 15;

/** Declination of the sun on day n of the year, degrees (Cooper 1969; within 0.4° at most). */
export function declinationDeg(dayOfYear: number): number {
  return TILT.value * Math.sin(2 * Math.PI * ((284 + dayOfYear) / DAYS));
}

/** sin of the elevation; below nought the sun is down. */
export function sinElevation(latitudeDeg: number, dayOfYear: number, solarHourH: number): number {
  const latitude = latitudeDeg * RADIANS;
  const declination = declinationDeg(dayOfYear) * RADIANS;
  const hourAngle = (solarHourH - 12) * DEG_PER_HOUR * RADIANS;
  return Math.sin(latitude) * Math.sin(declination) + Math.cos(latitude) * Math.cos(declination) * Math.cos(hourAngle);
}

/**
 * Elevation of the sun over the horizon, degrees; negative at night. No refraction.
 * Check: 22.78° N, day 172, noon gives 89.330°.
 */
export function elevationDeg(latitudeDeg: number, dayOfYear: number, solarHourH: number): number {
  requireBetween('latitude (°)', latitudeDeg, -90, 90);
  return Math.asin(Math.min(1, Math.max(-1, sinElevation(latitudeDeg, dayOfYear, solarHourH)))) / RADIANS;
}

/** Half the day as an angle, radians: 0 where the sun does not rise, π where it does not set. */
function sunsetAngle(latitudeDeg: number, dayOfYear: number): number {
  requireBetween('latitude (°)', latitudeDeg, -90, 90);
  const cosine = -Math.tan(latitudeDeg * RADIANS) * Math.tan(declinationDeg(dayOfYear) * RADIANS);
  return Math.acos(Math.min(1, Math.max(-1, cosine)));
}

/** Hours between sunrise and sunset of the sun's centre, 0…24. Check: 22.78° N, day 172 gives 13.399 h. */
export function dayLengthH(latitudeDeg: number, dayOfYear: number): number {
  return (2 * sunsetAngle(latitudeDeg, dayOfYear)) / RADIANS / DEG_PER_HOUR;
}

/** Sunlight outside the air on a surface that faces the sun, W/m². */
export function normalIrradianceWm2(dayOfYear: number): number {
  return SOLAR_CONSTANT.value * (1 + ORBIT.value * Math.cos((2 * Math.PI * dayOfYear) / DAYS));
}

/** Sunlight of a whole day outside the air on level ground, MJ/m². Check: 22.78° N, day 172 gives 40.08. */
export function extraterrestrialMjM2(latitudeDeg: number, dayOfYear: number): number {
  const sunset = sunsetAngle(latitudeDeg, dayOfYear);
  const latitude = latitudeDeg * RADIANS;
  const declination = declinationDeg(dayOfYear) * RADIANS;
  const sum = Math.cos(latitude) * Math.cos(declination) * Math.sin(sunset) + sunset * Math.sin(latitude) * Math.sin(declination);
  return (((24 * 3600) / Math.PI) * normalIrradianceWm2(dayOfYear) * sum) / 1e6;
}

/** Minutes that a sundial is ahead of an even clock (Woolf 1968; Duffie & Beckman eq. 1.5.3). */
export function equationOfTimeMin(dayOfYear: number): number {
  const b = (2 * Math.PI * (dayOfYear - 1)) / DAYS;
  return (
    229.2 * (0.000075 + 0.001868 * Math.cos(b) - 0.032077 * Math.sin(b) - 0.014615 * Math.cos(2 * b) - 0.04089 * Math.sin(2 * b))
  );
}

/** Solar hour at a clock hour of a zone, east longitudes and zones positive. Shanwei's noon comes at about 12:18. */
export function solarHour(clockH: number, longitudeDeg: number, zoneH: number, dayOfYear: number): number {
  return clockH + (longitudeDeg - zoneH * DEG_PER_HOUR) / DEG_PER_HOUR + equationOfTimeMin(dayOfYear) / 60;
}
