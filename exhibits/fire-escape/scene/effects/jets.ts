import { quadIndex } from '@look/stage/soft-spots.ts';
import { cloudTile } from '@look/stage/tiles.ts';
import { createRandom } from '@science/random.ts';
import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial, Vector4 } from 'three';

/*
 * Smoke on its way from room to room, one mesh: through an open door it leaves in the upper part of the opening and rises under the next ceiling;
 * round a shut leaf it seeps out of the gap at the foot and the head. Fifteen puffs a doorway, carried by the shader from one number of time.
 */

const MOST_DOORS = 12;
const PUFFS = 15;
const COUNT = MOST_DOORS * PUFFS;

/** Strength at which a flow is drawn, 0…1: a hundred grams a second is a full stream, a gram a wisp. kg/s. */
export const drawnFlow = (kgS: number): number => Math.min(1, Math.max(0, Math.log10(1 + Math.abs(kgS) / 2e-4) / 2.7));

const vertexShader = /* glsl */ `
attribute vec4 corner; // u, v, order 0…1, doorway
attribute vec4 toss; // three numbers −1…1, phase
uniform vec4 doors[${MOST_DOORS}]; // middle of the doorway on the floor, height
uniform vec4 flows[${MOST_DOORS}]; // way x, way z, strength, share of the width that is open
uniform vec2 sizes[${MOST_DOORS}]; // width, ceiling over the floor
uniform float time;
uniform float particles;
varying vec2 vAt;
varying float vAlpha;
varying float vPhase;
void main() {
  int door = int(corner.w + 0.5);
  vec4 place = doors[door];
  vec4 flow = flows[door];
  vec2 size = sizes[door];
  float open = smoothstep(0.03, 0.2, flow.w);
  float age = fract(time * mix(0.1, 0.2, open) + corner.z);
  vec2 way = flow.xy;
  vec2 side = vec2(-way.y, way.x);
  float gap = toss.y > 0.2 ? place.w - 0.05 : 0.06;
  float start = mix(gap, place.w * (0.8 + 0.14 * toss.y), open);
  float ceiling = size.y - 0.24;
  float rise = smoothstep(0.12, 0.75, age);
  float up = mix(start, mix(start + 0.55 + 0.3 * toss.z, ceiling + 0.12 * toss.z, open), rise);
  float out_ = mix(0.06 + 0.35 * age, -0.16 + 1.55 * pow(age, 0.85), open);
  float spread = size.x * mix(0.46, 0.4 * max(0.35, flow.w), open) * toss.x + toss.z * 0.18 * age;
  // Curls back on itself where it meets the ceiling.
  float curl = sin(age * 9.0 + toss.w * 6.28) * 0.12 * age * open;
  vec3 at = vec3(place.x + way.x * (out_ + curl) + side.x * spread, place.y + up + curl * 0.5, place.z + way.y * (out_ + curl) + side.y * spread);
  float grown = mix(0.08 + 0.22 * age, 0.24 + 0.5 * age, open);
  vAlpha = flow.z * smoothstep(0.0, 0.14, age) * (1.0 - smoothstep(0.55, 1.0, age)) * step(toss.w, particles + 0.15) * mix(0.5, 0.4, open);
  vAt = corner.xy;
  vPhase = toss.w;
  vec4 seen = viewMatrix * vec4(at, 1.0);
  seen.xy += corner.xy * grown * step(0.004, vAlpha);
  gl_Position = projectionMatrix * seen;
}
`;

const fragmentShader = /* glsl */ `
uniform sampler2D cloud;
uniform vec3 dark;
uniform vec3 pale;
varying vec2 vAt;
varying float vAlpha;
varying float vPhase;
void main() {
  float n = texture2D(cloud, vAt * 0.2 + vPhase * 5.0).r;
  float inside = 1.0 - length(vAt) - (0.6 - n) * 0.55;
  float alpha = smoothstep(0.0, 0.75, inside) * vAlpha;
  if (alpha < 0.008) discard;
  float light = clamp(0.4 + vAt.y * 0.3 - vAt.x * 0.15 + (n - 0.5) * 0.9, 0.0, 1.0);
  gl_FragColor = vec4(mix(dark, pale, light), alpha);
  #include <colorspace_fragment>
}
`;

export interface Jets {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** Middle of a doorway on the floor in the scene, its height and width, and the ceiling over the floor, m. */
  place(door: number, x: number, y: number, z: number, height: number, width: number, ceilingM: number): void;
  /** @param wayX, wayZ unit vector the smoke goes in. @param strength 0…1 (`drawnFlow`). @param open share of the opening that is free. */
  flow(door: number, wayX: number, wayZ: number, strength: number, open: number): void;
  update(timeS: number, calm: boolean, particles: number): void;
}

export function createJets(): Jets {
  const random = createRandom(11);
  const corner = new Float32Array(COUNT * 16);
  const toss = new Float32Array(COUNT * 16);
  for (let i = 0; i < COUNT; i++) {
    const door = Math.floor(i / PUFFS);
    const numbers = [random.between(-1, 1), random.between(-1, 1), random.between(-1, 1), random.next()];
    for (let k = 0; k < 4; k++) {
      // Golden-ratio order: evenly spread over the way whatever share of the puffs is drawn.
      corner.set([k === 0 || k === 3 ? -1 : 1, k < 2 ? -1 : 1, (i * 0.618034) % 1, door], (i * 4 + k) * 4);
      toss.set(numbers, (i * 4 + k) * 4);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(COUNT * 12), 3));
  geometry.setAttribute('corner', new BufferAttribute(corner, 4));
  geometry.setAttribute('toss', new BufferAttribute(toss, 4));
  geometry.setIndex(new BufferAttribute(quadIndex(COUNT), 1));
  const doors = Array.from({ length: MOST_DOORS }, () => new Vector4(0, -50, 0, 2));
  const flows = Array.from({ length: MOST_DOORS }, () => new Vector4(1, 0, 0, 0));
  const sizes = new Float32Array(MOST_DOORS * 2).fill(1);
  const uniforms = {
    doors: { value: doors },
    flows: { value: flows },
    sizes: { value: sizes },
    cloud: { value: cloudTile() },
    dark: { value: new Color('#3b3d40') },
    pale: { value: new Color('#a3a19d') },
    time: { value: 0 },
    particles: { value: 1 },
  };
  const mesh = new Mesh(
    geometry,
    new ShaderMaterial({ transparent: true, depthWrite: false, uniforms, vertexShader, fragmentShader }),
  );
  mesh.frustumCulled = false;
  mesh.renderOrder = 3.2;
  return {
    mesh,
    place(door, x, y, z, height, width, ceilingM) {
      doors[door]?.set(x, y, z, height);
      sizes[door * 2] = width;
      sizes[door * 2 + 1] = ceilingM;
    },
    flow(door, wayX, wayZ, strength, open) {
      flows[door]?.set(wayX, wayZ, strength, open);
    },
    update(timeS, calm, particles) {
      if (!calm) uniforms.time.value = timeS;
      // Calm draws fewer puffs, and they stand.
      uniforms.particles.value = calm ? Math.max(0.3, particles) : particles;
      mesh.visible = flows.some(({ z }) => z > 0.01);
    },
  };
}
