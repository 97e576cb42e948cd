import { cloudTile } from '@look/stage/tiles.ts';
import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial, Vector4 } from 'three';
import { type Arrangement, INNER_WALL, placeOf } from '../bench/arrangement.ts';

/*
 * The hot layer of every room, one mesh. A room is cut into slices from front to back, each drawn as one sheet at its front; in the sheet's
 * fragments the sight line through the slice is measured, above the layer's edge and below it, and that length gives the thickness. So the smoke is
 * a volume whatever the number of slices: its underside lies where the model's layer lies, seen from below it is a plane, and what stands in a room
 * is veiled by the slices before it. Two readings of one noise tile a fragment.
 */

const MOST_ROOMS = 12;
/** Slices by quality, as shares of the depth of the front room: people walk along the front, so that the first ones are thin. */
const SLICES = { high: [0, 0.12, 0.28, 0.5, 0.75], middle: [0, 0.14, 0.38, 0.7], low: [0, 0.3] } as const;
/** Thickest smoke that is drawn, 1/m: through a whole room one still sees that there is a room. */
const MOST_PER_M = 0.95;
/** Smoke of this extinction is drawn at half of that, 1/m. */
const HALF_PER_M = 0.8;

/** Extinction that is drawn for the real one, 1/m. A model is looked at from outside through metres of smoke: real smoke would show nothing. */
export const drawnExtinction = (perM: number): number => MOST_PER_M * (1 - 2 ** (-Math.max(0, perM) / HALF_PER_M));

const vertexShader = /* glsl */ `
attribute vec4 across; // x0, x1, front z, back z of the slice
attribute vec4 level; // floor, ceiling, room, 1 for the slice at the cut
uniform vec4 rooms[${MOST_ROOMS}]; // edge over the floor, extinction above, extinction below, warmth
varying vec3 vPlace;
varying vec4 vAcross;
varying vec3 vLevel;
varying vec4 vRoom;
void main() {
  vPlace = position;
  vAcross = across;
  vLevel = level.xyw;
  vRoom = rooms[int(level.z + 0.5)];
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
  // A room without smoke draws nothing.
  if (vRoom.y + vRoom.z < 0.004) gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
}
`;

const fragmentShader = /* glsl */ `
uniform sampler2D cloud;
uniform float drift;
uniform float softness;
uniform vec3 dark;
uniform vec3 pale;
uniform vec3 ember;
uniform vec3 ledge;
uniform vec4 fire; // place, power
uniform mat4 projectionMatrix;
varying vec3 vPlace;
varying vec4 vAcross;
varying vec3 vLevel;
varying vec4 vRoom;
// Length of a soft step's integral: 0 below the edge, the full way above it.
float over(float h) {
  if (h <= -1.0) return 0.0;
  if (h >= 1.0) return h;
  return (h + 1.0) * (h + 1.0) * 0.25;
}
void main() {
  vec3 ray = normalize(vPlace - cameraPosition);
  vec3 safe = vec3(abs(ray.x) < 1e-4 ? 1e-4 : ray.x, abs(ray.y) < 1e-4 ? -1e-4 : ray.y, ray.z);
  vec3 a = (vec3(vAcross.x, vLevel.x, vAcross.w) - cameraPosition) / safe;
  vec3 b = (vec3(vAcross.y, vLevel.y, vAcross.z) - cameraPosition) / safe;
  vec3 near = min(a, b);
  vec3 far = max(a, b);
  float enter = max(max(near.x, near.y), near.z);
  float leave = min(min(far.x, far.y), far.z);
  float way = leave - enter;
  if (way <= 0.0) discard;
  // The smoke begins where the sight line enters the slice, and what stands before that place hides it.
  vec4 first = projectionMatrix * viewMatrix * vec4(cameraPosition + ray * enter, 1.0);
  gl_FragDepth = clamp(first.z / first.w * 0.5 + 0.5, 0.0, 1.0);
  vec3 middle = cameraPosition + ray * (enter + leave) * 0.5;
  vec2 at = middle.xy + vec2(middle.z * 0.6, middle.z * 0.35);
  float n = texture2D(cloud, at * vec2(0.085, 0.13) + vec2(drift, -drift * 0.25)).r * 0.62
          + texture2D(cloud, at * vec2(0.21, 0.31) + vec2(-drift * 1.6, drift * 0.4)).r * 0.38;
  float edge = vLevel.x + vRoom.x + (n - 0.5) * 0.16;
  float yIn = cameraPosition.y + ray.y * enter;
  float yOut = cameraPosition.y + ray.y * leave;
  float top = max(yIn, yOut);
  float low = min(yIn, yOut);
  float above = softness * (over((top - edge) / softness) - over((low - edge) / softness)) / max(1e-4, top - low);
  above = clamp(above, 0.0, 1.0) * way;
  float mottle = smoothstep(0.32, 0.68, n);
  float depth = vRoom.y * above * (0.5 + 1.0 * mottle) + vRoom.z * (way - above) * (0.75 + 0.5 * mottle);
  // Where the house is cut, the smoke is cut too: its face shows the layer's edge as a ruler in the cut would read it.
  float face = 0.0;
  float rim = 0.0;
  if (vLevel.z > 0.5) {
    vec2 spot = vPlace.xy + vec2(drift * 7.0, -drift * 1.5);
    float billow = texture2D(cloud, spot * vec2(0.12, 0.2)).r * 0.62 + texture2D(cloud, spot * vec2(0.34, 0.5) + 0.37).r * 0.38;
    float ragged = vPlace.y - vLevel.x - vRoom.x + (billow - 0.48) * 0.42;
    float inside = step(vPlace.y, vLevel.y) * step(vAcross.x, vPlace.x) * step(vPlace.x, vAcross.y);
    face = smoothstep(-0.05, 0.07, ragged) * mix(1.5, 0.7, smoothstep(0.1, 1.0, ragged)) * (0.6 + 0.8 * mottle) * inside;
    rim = smoothstep(-0.06, 0.05, ragged) * (1.0 - smoothstep(0.05, 0.42, ragged)) * inside;
    depth += vRoom.y * face + rim * min(0.75, vRoom.y * 1.8) * (0.5 + billow);
  }
  float alpha = 1.0 - exp(-depth);
  if (alpha < 0.004) discard;
  // Soot is darkest under the ceiling; the ragged underside catches what light there is below.
  float height = clamp((middle.y - edge) / max(0.3, vLevel.y - edge), 0.0, 1.0);
  vec3 colour = mix(dark, pale, clamp(0.2 + mottle * 0.6 + (1.0 - height) * 0.25 - height * 0.25, 0.0, 1.0));
  colour = mix(colour, ledge, rim * 0.62);
  vec3 away = middle - fire.xyz;
  float lit = vRoom.w * fire.w / (1.0 + dot(away, away) * 0.95);
  colour *= 1.0 - 0.62 * min(1.0, lit * 1.6);
  colour += ember * lit * (0.3 + 1.0 * mottle + rim * 0.5);
  gl_FragColor = vec4(colour, alpha);
  #include <colorspace_fragment>
}
`;

export type SmokeTier = keyof typeof SLICES;

/** Fewer sheets where the machine draws fewer particles. */
export const smokeTier = (particles: number): SmokeTier => (particles > 0.7 ? 'high' : particles > 0.4 ? 'middle' : 'low');

export interface Smoke {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** Lays the sheets for an arrangement; to be called again when it changes or the machine tires. */
  lay(arrangement: Arrangement, tier: SmokeTier): void;
  /** @param edgeM lower edge over the floor. @param perM extinction above and below it, as it is. @param warmth 0…1, how much firelight reaches it. */
  room(index: number, edgeM: number, perM: number, lowerPerM: number, warmth: number): void;
  /** Place of the fire in the scene and its strength. */
  fire(x: number, y: number, z: number, power: number): void;
  update(timeS: number, calm: boolean): void;
}

export function createSmoke(): Smoke {
  const rooms = Array.from({ length: MOST_ROOMS }, () => new Vector4(9, 0, 0, 0));
  const uniforms = {
    rooms: { value: rooms },
    cloud: { value: cloudTile() },
    drift: { value: 0 },
    softness: { value: 0.055 },
    dark: { value: new Color('#14161a') },
    pale: { value: new Color('#6b6863') },
    ember: { value: new Color('#ff9238') },
    ledge: { value: new Color('#8f8b84') },
    fire: { value: new Vector4(0, 0, 0, 0) },
  };
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    side: 2,
    forceSinglePass: true,
    uniforms,
    vertexShader,
    fragmentShader,
  });
  const mesh = new Mesh(new BufferGeometry(), material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 3;
  let drift = 0;
  let lastS = 0;
  return {
    mesh,
    lay(arrangement, tier) {
      mesh.geometry.dispose();
      mesh.geometry = sheets(arrangement, SLICES[tier]);
    },
    room(index, edgeM, perM, lowerPerM, warmth) {
      rooms[index]?.set(edgeM, drawnExtinction(perM), drawnExtinction(lowerPerM) * 0.8, warmth);
    },
    fire(x, y, z, power) {
      uniforms.fire.value.set(x, y, z, power);
    },
    update(timeS, calm) {
      if (!calm) drift += Math.max(0, Math.min(0.1, timeS - lastS)) * 0.011;
      lastS = timeS;
      uniforms.drift.value = drift;
      mesh.visible = rooms.some(({ y, z }) => y + z >= 0.004);
    },
  };
}

/** Smoke keeps inside the walls, m. */
const ASIDE = INNER_WALL / 2;

/** One sheet a slice and room, the farthest first. Sheets reach over the ceiling, for sight lines that come in through the open top. */
function sheets(arrangement: Arrangement, shares: readonly number[]): BufferGeometry {
  const { plan, cutM, depth } = arrangement;
  const place: [number, number, number] = [0, 0, 0];
  const list: { x0: number; x1: number; front: number; back: number; floor: number; room: number; cut: boolean }[] = [];
  for (const [room, { x, y, width, depth: deep, drawn }] of plan.rooms.entries()) {
    if (!drawn || room >= MOST_ROOMS) continue;
    placeOf(arrangement, x + width / 2, y, 0, place);
    const cuts = [
      ...new Set([y, ...shares.map((share) => share * depth).filter((at) => at > y + 0.1 && at < y + deep - 0.1)]),
    ].sort((a, b) => a - b);
    for (const [i, from] of cuts.entries())
      list.push({
        x0: place[0] - width / 2 + ASIDE,
        x1: place[0] + width / 2 - ASIDE,
        front: -from,
        back: -(cuts[i + 1] ?? y + deep),
        floor: place[1],
        room,
        cut: i === 0,
      });
  }
  list.sort((a, b) => a.front - b.front);
  const positions = new Float32Array(list.length * 12);
  const across = new Float32Array(list.length * 16);
  const level = new Float32Array(list.length * 16);
  const index: number[] = [];
  for (const [i, { x0, x1, front, back, floor, room, cut }] of list.entries()) {
    // Sight lines that still meet the slice behind its front cross that plane at most this far over it and beside it.
    const over = (front - back) * 0.62;
    const aside = (front - back) * 0.45;
    const corners = [
      x0 - aside,
      floor,
      front,
      x1 + aside,
      floor,
      front,
      x1 + aside,
      floor + cutM + over,
      front,
      x0 - aside,
      floor + cutM + over,
      front,
    ];
    positions.set(corners, i * 12);
    for (let k = 0; k < 4; k++) {
      across.set([x0, x1, front, back], i * 16 + k * 4);
      level.set([floor, floor + cutM - 0.015, room, cut ? 1 : 0], i * 16 + k * 4);
    }
    index.push(i * 4, i * 4 + 1, i * 4 + 2, i * 4, i * 4 + 2, i * 4 + 3);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('across', new BufferAttribute(across, 4));
  geometry.setAttribute('level', new BufferAttribute(level, 4));
  geometry.setIndex(index);
  return geometry;
}
