import { quadIndex } from '@look/stage/soft-spots.ts';
import { createRandom } from '@science/random.ts';
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial, Vector2 } from 'three';

/*
 * Fire as leaves cut from paper in three colours, 24 quads. The tallest leaf is as high as the model's mean flame height; where that is more than the
 * room has, the leaves bend over and run along under the ceiling. Every leaf sways slower than twice a second.
 */

const KINDS = [
  { count: 10, size: 1 },
  { count: 8, size: 0.74 },
  { count: 6, size: 0.48 },
] as const;
const COUNT = 24;

const vertexShader = /* glsl */ `
attribute vec4 leaf; // seat x and z −1…1, corner u −1…1, v 0…1
attribute vec4 kind; // colour, phase, height share, width share
uniform float time;
uniform float height;
uniform float room;
uniform vec2 spread;
varying vec3 vLeaf; // u, v, phase
varying float vColour;
void main() {
  vLeaf = vec3(leaf.zw, kind.y);
  vColour = kind.x;
  float phase = kind.y * 6.2832;
  float breath = 1.0 + 0.06 * sin(time * 4.7 + phase * 5.0) + 0.04 * sin(time * 7.9 + phase * 3.0);
  float tall = height * kind.z * breath;
  float wide = (spread.x * 0.46 + height * 0.12) * kind.w;
  vec4 seen = modelViewMatrix * vec4(position + vec3(leaf.x * spread.x, 0.0, leaf.y * spread.y), 1.0);
  float rise = leaf.w * tall;
  // Past the ceiling the tip turns aside, away from the middle of the fire.
  float past = max(0.0, rise - room);
  float side = leaf.x >= 0.0 ? 1.0 : -1.0;
  float bend = sin(time * 2.2 + phase + leaf.w * 3.2) * 0.05 * leaf.w * (0.5 + tall);
  seen.xy += vec2(leaf.z * wide * 0.5 + bend + side * past * 0.85, min(rise, room) - past * 0.06);
  seen.z += kind.x * 0.02;
  gl_Position = projectionMatrix * seen;
}
`;

const fragmentShader = /* glsl */ `
varying vec3 vLeaf;
varying float vColour;
void main() {
  float v = vLeaf.y;
  float curve = sin(v * 4.4 + vLeaf.z * 21.0) * 0.3 * v;
  float wide = pow(max(0.0, 1.0 - v), 0.8) * sqrt(clamp(v * 3.4 + 0.12, 0.0, 1.0)) * 0.96;
  float inside = wide - abs(vLeaf.x + curve);
  float alpha = smoothstep(0.0, 0.06, inside) * 0.96;
  if (alpha < 0.02) discard;
  float foot = 1.0 - v;
  vec3 colour = vColour < 0.5 ? mix(vec3(0.87, 0.25, 0.04), vec3(0.97, 0.46, 0.09), foot)
    : vColour < 1.5 ? mix(vec3(0.98, 0.52, 0.09), vec3(1.0, 0.7, 0.2), foot)
    : mix(vec3(1.0, 0.82, 0.38), vec3(1.0, 0.96, 0.78), foot);
  // Each leaf is a little lighter on one side, as if folded.
  colour *= 0.93 + 0.13 * smoothstep(-0.12, 0.12, vLeaf.x + curve);
  gl_FragColor = vec4(colour, alpha);
}
`;

export interface Flames {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** Foot of the fire and its half width and half depth; room over the foot up to the ceiling. Metres. */
  seat(x: number, y: number, z: number, halfX: number, halfZ: number, roomM: number): void;
  /** @param heightM mean flame height; 0 hides the fire. */
  update(heightM: number, timeS: number, calm: boolean): void;
}

export function createFlames(): Flames {
  const random = createRandom(47);
  const leaf = new Float32Array(COUNT * 16);
  const kind = new Float32Array(COUNT * 16);
  let at = 0;
  for (const [colour, { count, size }] of KINDS.entries()) {
    for (let i = 0; i < count; i++, at++) {
      const x = (((i + 0.5) / count) * 2 - 1) * (0.3 + 0.65 * size) + random.between(-0.13, 0.13);
      const z = random.between(-0.9, 0.4) + colour * 0.3;
      const middle = 1 - 0.34 * Math.abs(x);
      // One leaf of the outer ones is as tall as the model says.
      const tall = colour === 0 && i === Math.floor(count / 2) ? 1 : size * middle * random.between(0.72, 0.98);
      const wide = size * random.between(0.85, 1.25);
      const phase = random.next();
      for (let corner = 0; corner < 4; corner++) {
        leaf.set([x, z, corner === 0 || corner === 3 ? -1 : 1, corner < 2 ? 0 : 1], (at * 4 + corner) * 4);
        kind.set([colour, phase, tall, wide], (at * 4 + corner) * 4);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(COUNT * 12), 3));
  geometry.setAttribute('leaf', new BufferAttribute(leaf, 4));
  geometry.setAttribute('kind', new BufferAttribute(kind, 4));
  geometry.setIndex(new BufferAttribute(quadIndex(COUNT), 1));
  const uniforms = {
    time: { value: 0 },
    height: { value: 0 },
    room: { value: 2 },
    spread: { value: new Vector2(0.4, 0.2) },
  };
  const mesh = new Mesh(
    geometry,
    new ShaderMaterial({ transparent: true, depthWrite: false, uniforms, vertexShader, fragmentShader }),
  );
  mesh.frustumCulled = false;
  mesh.renderOrder = 4;
  return {
    mesh,
    seat(x, y, z, halfX, halfZ, roomM) {
      mesh.position.set(x, y, z);
      uniforms.spread.value.set(halfX, halfZ);
      uniforms.room.value = roomM;
    },
    update(heightM, timeS, calm) {
      mesh.visible = heightM > 0.03;
      uniforms.height.value = heightM;
      // Calm: the leaves stand.
      if (!calm) uniforms.time.value = timeS;
    },
  };
}
