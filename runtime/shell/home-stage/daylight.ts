/*
 * How far the evening has come, by the kiosk's clock: from the height of the sun over Shanwei, so that dusk falls early
 * in December and late in June.
 */

const LATITUDE = 22.79;
const LONGITUDE = 115.36;
/** Heights of the sun between which day becomes night, degrees. */
const LOW_SUN = 5;
const NIGHT = -7;

const rad = (deg: number) => (deg * Math.PI) / 180;

/** Height of the sun over the horizon, degrees. NOAA's short series, good to half a degree. */
export function sunHeightDeg(wallMs: number): number {
  const days = wallMs / 86_400_000 + 2_440_587.5 - 2_451_545;
  const meanLongitude = 280.46 + 0.9856474 * days;
  const anomaly = rad(357.528 + 0.9856003 * days);
  const ecliptic = rad(meanLongitude + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly));
  const tilt = rad(23.439 - 4e-7 * days);
  const declination = Math.asin(Math.sin(tilt) * Math.sin(ecliptic));
  const ascension = Math.atan2(Math.cos(tilt) * Math.sin(ecliptic), Math.cos(ecliptic));
  const sidereal = 280.46062 + 360.98564737 * days + LONGITUDE;
  const hour = rad(sidereal) - ascension;
  const height =
    Math.sin(rad(LATITUDE)) * Math.sin(declination) + Math.cos(rad(LATITUDE)) * Math.cos(declination) * Math.cos(hour);
  return (Math.asin(height) * 180) / Math.PI;
}

/** 0 by day, 1 by night, in between at dusk and dawn. */
export function eveningAt(wallMs: number): number {
  const t = Math.min(1, Math.max(0, (LOW_SUN - sunHeightDeg(wallMs)) / (LOW_SUN - NIGHT)));
  return t * t * (3 - 2 * t);
}
