import { HEAT } from './constants.ts';
import type { WallInput } from './scenario.ts';

/*
 * Ceiling, upper wall, lower wall and floor of each room as slabs that conduct heat inwards: nodes on the faces and between, closer near
 * the inner face. Backward Euler, so that no wall is too thin for the step.
 */

export const SURFACES = 4;
const NODES = 10;
/** Seconds that the first spacing resolves, as a diffusion length times the factor. */
const RESOLVED_S = 10;
const RESOLVED_SHARE = 0.4;
const TANGENT_K = 20;

/** Slabs of all rooms; surface s of room r is number 4·r + s. Temperatures K in rows of nodes from the inner face. */
export interface Walls {
  readonly emissivity: number;
  readonly ambientK: number;
  readonly temperatureK: Float64Array;
  /** J/(m² K) of each node. */
  readonly capacity: Float64Array;
  /** W/(m² K) from each node to the next. */
  readonly conductance: Float64Array;
  readonly upper: Float64Array;
  readonly right: Float64Array;
}

export function createWalls(material: WallInput, rooms: number, ambientK: number): Walls {
  const spacing = spacingM(material);
  const heatJ = material.density * material.specificHeat * 1000;
  const capacity = new Float64Array(NODES);
  spacing.forEach((lengthM, i) => {
    capacity[i] = capacity[i]! + (heatJ * lengthM) / 2;
    capacity[i + 1] = capacity[i + 1]! + (heatJ * lengthM) / 2;
  });
  return {
    emissivity: material.emissivity,
    ambientK,
    temperatureK: new Float64Array(rooms * SURFACES * NODES).fill(ambientK),
    capacity,
    conductance: Float64Array.from(spacing, (lengthM) => material.conductivity / lengthM),
    upper: new Float64Array(NODES),
    right: new Float64Array(NODES),
  };
}

/** Spacings that grow by a constant factor and add up to the thickness. */
function spacingM({ conductivity, density, specificHeat, thickness }: WallInput): number[] {
  const diffusionM = Math.sqrt((conductivity / (density * specificHeat * 1000)) * RESOLVED_S);
  const firstM = Math.min(thickness / (NODES - 1), RESOLVED_SHARE * diffusionM);
  let low = 1;
  let high = 100;
  for (let i = 0; i < 60; i++) {
    const ratio = (low + high) / 2;
    let sum = 0;
    for (let k = 0; k < NODES - 1; k++) sum += firstM * ratio ** k;
    if (sum > thickness) high = ratio;
    else low = ratio;
  }
  const raw = Array.from({ length: NODES - 1 }, (_, k) => firstM * low ** k);
  const scale = thickness / raw.reduce((sum, lengthM) => sum + lengthM, 0);
  return raw.map((lengthM) => lengthM * scale);
}

export function faceK(walls: Walls, surface: number): number {
  return walls.temperatureK[surface * NODES]!;
}

/**
 * How much more a face radiates per kelvin that it warms in a step, W/(m² K). The tangent where the face warms little; where a thin sheet would
 * warm by more than `TANGENT_K`, the secant up to the temperature that the face would reach on its own, so that it never overshoots.
 */
export function emissionSlope(walls: Walls, surface: number, fluxW: number, convection: number, dtS: number): number {
  const kelvin = faceK(walls, surface);
  const strength = walls.emissivity * HEAT.stefanBoltzmann.value;
  const tangent = 4 * strength * kelvin * kelvin * kelvin;
  const held = walls.capacity[0]! / dtS + convection;
  if (!(fluxW > TANGENT_K * (held + tangent))) return tangent;
  let warmK = kelvin + fluxW / (held + tangent);
  for (let i = 0; i < 8; i++) {
    const balance = held * (warmK - kelvin) + strength * (warmK ** 4 - kelvin ** 4) - fluxW;
    warmK -= balance / (held + 4 * strength * warmK ** 3);
  }
  return strength * (warmK * warmK + kelvin * kelvin) * (warmK + kelvin);
}

/** Heat stored in a surface above ambient, J/m². */
export function storedJ(walls: Walls, surface: number): number {
  let sum = 0;
  for (let i = 0; i < NODES; i++) sum += walls.capacity[i]! * (walls.temperatureK[surface * NODES + i]! - walls.ambientK);
  return sum;
}

/**
 * Conducts over a time in s. The inner face takes `fluxW` − `slope`·(change of its temperature), W/m²; the outer loses to ambient by
 * convection and radiation. Returns what the inner face took, W/m².
 */
export function conduct(walls: Walls, surface: number, fluxW: number, slope: number, dtS: number): number {
  const { temperatureK, capacity, conductance, upper, right, ambientK } = walls;
  const first = surface * NODES;
  const faceBeforeK = temperatureK[first]!;
  const outerK = temperatureK[first + NODES - 1]!;
  const warmerK = Math.abs(outerK - ambientK);
  const outerLoss =
    HEAT.vertical.value * Math.cbrt(warmerK) +
    walls.emissivity * HEAT.stefanBoltzmann.value * (outerK * outerK + ambientK * ambientK) * (outerK + ambientK);
  for (let i = 0; i < NODES; i++) {
    const before = i === 0 ? 0 : conductance[i - 1]!;
    const after = i === NODES - 1 ? 0 : conductance[i]!;
    const storage = capacity[i]! / dtS;
    let diagonal = storage + before + after;
    let value = storage * temperatureK[first + i]!;
    if (i === 0) {
      diagonal += slope;
      value += fluxW + slope * faceBeforeK;
    }
    if (i === NODES - 1) {
      diagonal += outerLoss;
      value += outerLoss * ambientK;
    }
    if (i > 0) {
      diagonal -= before * upper[i - 1]!;
      value += before * right[i - 1]!;
    }
    upper[i] = after / diagonal;
    right[i] = value / diagonal;
  }
  let nextK = right[NODES - 1]!;
  temperatureK[first + NODES - 1] = nextK;
  for (let i = NODES - 2; i >= 0; i--) {
    nextK = right[i]! + upper[i]! * nextK;
    temperatureK[first + i] = nextK;
  }
  return fluxW - slope * (nextK - faceBeforeK);
}

/** Gives a part of one surface to another (the edge of the smoke moves along the wall): the grown one takes the mean by area. */
export function blend(walls: Walls, grown: number, shrunk: number, share: number): void {
  for (let i = 0; i < NODES; i++) {
    const at = grown * NODES + i;
    walls.temperatureK[at] = walls.temperatureK[at]! * (1 - share) + walls.temperatureK[shrunk * NODES + i]! * share;
  }
}
