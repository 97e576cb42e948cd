import { AIR } from '@science/fire/constants.ts';
import { zukoskiKgS } from '@science/fire/plume.ts';
import { requireNotNegative, requirePositive } from '@science/require.ts';

/*
 * One room with a leak at the floor that fills with smoke: the closed form of Yamana & Tanaka and the equation of Cooper's ASET. They check
 * the multi-room model and carry the verification rows; the exhibit runs the multi-room model.
 */

/** Yamana & Tanaka's coefficient of the plume, kg/(s kW^⅓ m^5/3), and density of the smoke, kg/m³. */
const YT_PLUME = 0.076;
const YT_SMOKE = 1;
const ASET_STEP_S = 0.05;

/**
 * Height of the smoke's edge over the floor, m, after a time in s, for Q = alpha tⁿ (n = 0: steady, alpha in kW).
 * Source: Yamana & Tanaka 1985, Fire Sci. Technol. 5:31. Check: 20 m², 2.8 m, 200 kW, 60 s gives 0.6087 m.
 */
export function yamanaTanakaM(areaM2: number, heightM: number, alpha: number, power: number, timeS: number): number {
  requirePositive('area (m²)', areaM2);
  requirePositive('height (m)', heightM);
  requireNotNegative('heat release', alpha);
  requireNotNegative('power of time', power);
  requireNotNegative('time (s)', timeS);
  const filled = ((2 / (power + 3)) * YT_PLUME * Math.cbrt(alpha) * timeS ** (1 + power / 3)) / (YT_SMOKE * areaM2);
  return (filled + heightM ** (-2 / 3)) ** -1.5;
}

/** A room and its fire for ASET. Shares of the heat: lost to the boundaries, radiated. */
export interface AsetRoom {
  areaM2: number;
  heightM: number;
  /** For a hall that narrows: pairs of height (m) and floor-plan area (m²), straight between them. */
  sections?: readonly (readonly [number, number])[] | undefined;
  fireM: number;
  lossShare: number;
  radiativeShare: number;
}

/** Smoke's edge over the floor in m, temperature in °C and mass in kg of the layer. */
export interface AsetLayer {
  edgeM: number;
  temperatureC: number;
  massKg: number;
}

/**
 * Integrates ASET to a time in s, with Zukoski's plume: dV/dt = m/ρ + (1−λ_c)Q/(ρ c_p T), dM/dt = m. Runge-Kutta, 0.05 s.
 * Source: Cooper 1982, Fire Safety J. 5:135; Walton 1985 (ASET-B). Check: 20 m², 2.8 m, 200 kW, λ 0.7/0.35, 60 s gives 0.557 m and 106.62 °C.
 */
export function aset(room: AsetRoom, heatKw: (timeS: number) => number, timeS: number): AsetLayer {
  requirePositive('area (m²)', room.areaM2);
  requirePositive('height (m)', room.heightM);
  const { density, heatCapacity, temperature } = AIR;
  const ambientK = temperature.value;
  const rate = (at: number, volumeM3: number): [number, number] => {
    const edgeM = edgeOf(room, volumeM3);
    const riseM = Math.max(0, edgeM - room.fireM);
    const heat = Math.max(0, heatKw(at));
    const plumeKgS = zukoskiKgS((1 - room.radiativeShare) * heat, riseM);
    const isFull = edgeM <= 0;
    const swell = ((1 - room.lossShare) * heat) / (density.value * heatCapacity.value * ambientK);
    return [isFull ? 0 : plumeKgS / density.value + swell, plumeKgS];
  };
  let volumeM3 = 0.001 * room.areaM2;
  let massKg = density.value * volumeM3;
  const steps = Math.max(1, Math.ceil(timeS / ASET_STEP_S));
  const dt = timeS / steps;
  for (let i = 0; i < steps; i++) {
    const t = i * dt;
    const [v1, m1] = rate(t, volumeM3);
    const [v2, m2] = rate(t + dt / 2, volumeM3 + (v1 * dt) / 2);
    const [v3, m3] = rate(t + dt / 2, volumeM3 + (v2 * dt) / 2);
    const [v4, m4] = rate(t + dt, volumeM3 + v3 * dt);
    volumeM3 += ((v1 + 2 * v2 + 2 * v3 + v4) * dt) / 6;
    massKg += ((m1 + 2 * m2 + 2 * m3 + m4) * dt) / 6;
  }
  return {
    edgeM: edgeOf(room, volumeM3),
    temperatureC: (density.value * ambientK * volumeM3) / massKg - 273.15,
    massKg,
  };
}

/** Height over the floor down to which a volume fills a room from above, m. */
function edgeOf(room: AsetRoom, volumeM3: number): number {
  if (room.sections === undefined) return Math.max(0, room.heightM - volumeM3 / room.areaM2);
  let leftM3 = volumeM3;
  for (let i = room.sections.length - 1; i > 0; i--) {
    const [topM, topM2] = room.sections[i]!;
    const [bottomM, bottomM2] = room.sections[i - 1]!;
    const partM3 = ((topM2 + bottomM2) / 2) * (topM - bottomM);
    if (leftM3 <= partM3) {
      const slope = (topM2 - bottomM2) / (topM - bottomM);
      // Volume of a depth d from the top: topM2 d − slope d²/2.
      const depthM = Math.abs(slope) < 1e-9 ? leftM3 / topM2 : (topM2 - Math.sqrt(topM2 * topM2 - 2 * slope * leftM3)) / slope;
      return topM - depthM;
    }
    leftM3 -= partM3;
  }
  return 0;
}
