import { quadIndex } from '@look/stage/soft-spots.ts';
import { createRandom } from '@science/random.ts';
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial, Vector2, Vector3 } from 'three';

/*
 * Fire as 24 leaves cut from paper: ten outer, eight middle, six core, three flat colours with a hard edge. The tallest
 * leaf is as high as the flame that the model computes; every leaf sways slower than twice a second.
 */

const LAYERS = [10, 8, 6] as const;
const COUNT = 24;
const LAYER_SIZE = [1, 0.76, 0.52] as const;

const vertexShader = /* glsl */ `
attribute vec4 leaf; // seat x −1…1, seat z −1…1, corner u, corner v
attribute vec4 kind; // layer, phase, height share, width share
uniform float time;
uniform float sway;
uniform float height;
uniform float share;
uniform vec2 spread;
uniform float lean;
varying vec2 vAt;
varying float vLayer;
varying float vPhase;
void main() {
  vAt = leaf.zw;
  vLayer = kind.x;
  vPhase = kind.y;
  // The burning share narrows the fire about where it still burns and drops its outermost leaves first.
  float grow = smoothstep(kind.y * 0.7, kind.y * 0.7 + 0.3, share);
  float breath = 1.0 + 0.07 * sway * sin(time * 5.1 + kind.y * 31.0) + 0.05 * sway * sin(time * 8.3 + kind.y * 17.0);
  float tall = height * kind.z * breath * mix(0.25, 1.0, grow);
  float wide = (spread.x * 0.42 + height * 0.13) * kind.w * mix(0.5, 1.0, grow) * step(0.001, height * share);
  vec3 seat = position + vec3(leaf.x * spread.x * mix(0.55, 1.0, share), 0.0, leaf.y * spread.y);
  vec4 seen = modelViewMatrix * vec4(seat, 1.0);
  float rise = leaf.w;
  float bend = sin(time * 2.1 * sway + kind.y * 6.3 + rise * 3.0) * 0.14 * rise * (0.3 + tall * 0.16);
  seen.xy += vec2(leaf.z * wide * 0.5 + bend + lean * rise * rise * tall, rise * tall);
  seen.z += kind.x * 0.03;
  gl_Position = projectionMatrix * seen;
}
`;

const fragmentShader = /* glsl */ `
uniform float warmth;
varying vec2 vAt;
varying float vLayer;
varying float vPhase;
void main() {
  float y = vAt.y;
  float bend = sin(y * 4.2 + vPhase * 19.0) * 0.3 * y;
  float wide = pow(max(0.0, 1.0 - y), 0.85) * sqrt(clamp(y * 3.2 + 0.1, 0.0, 1.0)) * 0.95;
  float inside = wide - abs(vAt.x + bend);
  float alpha = smoothstep(0.0, 0.05, inside) * 0.97;
  if (alpha < 0.02) discard;
  float low = 1.0 - y;
  vec3 outer = mix(vec3(0.88, 0.26, 0.04), vec3(0.96, 0.44, 0.08), low);
  vec3 middle = mix(vec3(0.97, 0.5, 0.08), vec3(1.0, 0.68, 0.18), low);
  vec3 core = mix(vec3(1.0, 0.8, 0.36), vec3(1.0, 0.95, 0.74), low);
  vec3 colour = vLayer < 0.5 ? outer : (vLayer < 1.5 ? middle : core);
  colour *= 0.92 + 0.16 * smoothstep(-0.1, 0.1, vAt.x + bend);
  gl_FragColor = vec4(colour * warmth, alpha);
}
`;

export interface Flames {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** Seat of the fire and its half width and half depth, decimetres. */
  seat(x: number, y: number, z: number, halfX: number, halfZ: number): void;
  /** @param heightDm flame height; 0 hides the fire. @param share burning share of the width. @param calm stills the sway. */
  update(heightDm: number, share: number, timeS: number, calm: boolean): void;
}

export function createFlames(): Flames {
  const random = createRandom(21);
  const leaf = new Float32Array(COUNT * 16);
  const kind = new Float32Array(COUNT * 16);
  const position = new Float32Array(COUNT * 12);
  let index = 0;
  for (const [layer, count] of LAYERS.entries()) {
    for (let i = 0; i < count; i++, index++) {
      const size = LAYER_SIZE[layer]!;
      // Evenly strewn over the seat, then shaken: no bald middle, no clump.
      const x = (((i + 0.5) / count) * 2 - 1) * (0.35 + size * 0.6) + random.between(-0.12, 0.12);
      const z = random.between(-0.9, 0.5) + layer * 0.25;
      const middle = 1 - Math.abs(x) * 0.3;
      const tall = layer === 0 && i === Math.floor(count / 2) ? 1 : size * middle * random.between(0.74, 1);
      const wide = size * random.between(0.85, 1.2);
      const phase = random.next();
      for (const [corner, [u, v]] of (
        [
          [-1, 0],
          [1, 0],
          [1, 1],
          [-1, 1],
        ] as const
      ).entries()) {
        leaf.set([x, z, u, v], (index * 4 + corner) * 4);
        kind.set([layer, phase, tall, wide], (index * 4 + corner) * 4);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('leaf', new BufferAttribute(leaf, 4));
  geometry.setAttribute('kind', new BufferAttribute(kind, 4));
  geometry.setIndex(new BufferAttribute(quadIndex(COUNT), 1));
  const uniforms = {
    time: { value: 0 },
    sway: { value: 1 },
    height: { value: 0 },
    share: { value: 1 },
    spread: { value: new Vector2(1, 1) },
    lean: { value: 0 },
    warmth: { value: 1 },
  };
  const material = new ShaderMaterial({ transparent: true, depthWrite: false, uniforms, vertexShader, fragmentShader });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 4;
  const place = new Vector3();
  return {
    mesh,
    seat(x, y, z, halfX, halfZ) {
      mesh.position.copy(place.set(x, y, z));
      uniforms.spread.value.set(halfX, halfZ);
    },
    update(heightDm, share, timeS, calm) {
      mesh.visible = heightDm > 0.02 && share > 0.01;
      uniforms.height.value = heightDm;
      uniforms.share.value = share;
      uniforms.time.value = timeS;
      uniforms.sway.value = calm ? 0.35 : 1;
    },
  };
}
