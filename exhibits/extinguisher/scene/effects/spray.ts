import { quadIndex } from '@look/stage/soft-spots.ts';
import { cloudTile } from '@look/stage/tiles.ts';
import { createRandom } from '@science/random.ts';
import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial, Vector3 } from 'three';

/*
 * What leaves the nozzle: 34 puffs along the jet and 26 that lie as a low cloud where it lands, one mesh. Puffs are
 * carried by the shader from one number of time, so nothing is written per frame but a few uniforms.
 */

const JET = 34;
const CLOUD = 26;
const COUNT = JET + CLOUD;

export interface SprayLook {
  lit: string;
  dark: string;
  /** Size of a puff at the far end, and how much the jet spreads, decimetres. */
  size: number;
  spread: number;
  /** How far the jet sags on its way. */
  sag: number;
  opacity: number;
  /** Time from nozzle to fire, seconds. */
  flightS: number;
}

/** Powder lies like flour, water falls and steams, carbon dioxide hisses white and is gone. */
export const SPRAY_LOOKS = {
  powder: { lit: '#fff8ea', dark: '#b8a68c', size: 0.75, spread: 0.5, sag: 0.15, opacity: 0.95, flightS: 0.55 },
  water: { lit: '#eaf4f4', dark: '#8fb0b8', size: 0.3, spread: 0.28, sag: 0.75, opacity: 0.75, flightS: 0.4 },
  co2: { lit: '#ffffff', dark: '#c9d2d4', size: 0.95, spread: 0.62, sag: -0.1, opacity: 0.6, flightS: 0.5 },
  steam: { lit: '#ffffff', dark: '#c8c4bc', size: 0.9, spread: 0.6, sag: -0.2, opacity: 0.6, flightS: 0.8 },
} as const satisfies Record<string, SprayLook>;

const vertexShader = /* glsl */ `
attribute vec4 corner; // u, v, order 0…1, 1 for the cloud
attribute vec4 toss;   // three numbers −1…1 and a phase
uniform vec3 from;
uniform vec3 to;
uniform float time;
uniform float jet;
uniform float cloudLevel;
uniform float particles;
uniform float flight;
uniform float size;
uniform float spread;
uniform float sag;
uniform vec2 bed;
uniform float lift;
varying vec2 vAt;
varying float vAlpha;
varying float vPhase;
void main() {
  vAt = corner.xy;
  vPhase = toss.w;
  vec3 place;
  float grown;
  if (corner.w < 0.5) {
    float age = fract(time / flight + corner.z);
    float way = pow(age, 0.9);
    place = mix(from, to, way);
    place += toss.xyz * spread * way;
    place.y += sin(way * 3.14159) * 0.2 - sag * way * way;
    grown = 0.14 + way * size;
    // A jet that has just been opened has not got there yet, and one that was shut runs dry from the nozzle on.
    vAlpha = (0.95 - 0.25 * way) * step(toss.w, particles) * smoothstep(0.0, 0.08, age) * smoothstep(1.0, 0.9, age) * jet;
  } else {
    float turn = time * 0.35 + toss.w * 6.283;
    place = to + vec3(toss.x * bed.x + sin(turn) * 0.12, 0.1 + (toss.y * 0.5 + 0.5) * 0.75, toss.z * bed.y + 0.3);
    float rise = fract(time * 0.16 + toss.w);
    place.y += rise * lift * 3.2;
    grown = (0.45 + (toss.y * 0.5 + 0.5) * 0.55) * (1.0 + rise * lift * 0.8) * (0.6 + cloudLevel * 0.4) * (0.4 + size * 0.8);
    vAlpha = 0.66 * cloudLevel * step(toss.w, particles) * mix(1.0, (1.0 - rise) * smoothstep(0.0, 0.15, rise), step(0.01, lift));
  }
  vec4 seen = modelViewMatrix * vec4(place, 1.0);
  seen.xy += corner.xy * grown * step(0.004, vAlpha);
  gl_Position = projectionMatrix * seen;
}
`;

const fragmentShader = /* glsl */ `
uniform sampler2D cloud;
uniform vec3 lit;
uniform vec3 dark;
uniform float opacity;
varying vec2 vAt;
varying float vAlpha;
varying float vPhase;
void main() {
  float noise = texture2D(cloud, vAt * 0.22 + vPhase * 7.0).r;
  float inside = 1.0 - length(vAt) - (0.62 - noise) * 0.7;
  float alpha = smoothstep(0.0, 0.34, inside) * vAlpha * opacity;
  if (alpha < 0.01) discard;
  float light = clamp(0.55 + vAt.y * 0.35 - vAt.x * 0.28 + (noise - 0.5) * 0.7, 0.0, 1.0);
  gl_FragColor = vec4(mix(dark, lit, light), alpha);
  #include <colorspace_fragment>
}
`;

export interface Spray {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  look(look: SprayLook): void;
  from: Vector3;
  to: Vector3;
  /**
   * @param jet 0…1, how open the nozzle is. @param cloud how much lies on the fire.
   * @param lift 0 a lying cloud, 1 rising steam. @param particles share of the puffs to draw.
   */
  update(timeS: number, jet: number, cloud: number, lift: number, particles: number): void;
  bed(halfX: number, halfZ: number): void;
}

export function createSpray(): Spray {
  const random = createRandom(5);
  const corner = new Float32Array(COUNT * 16);
  const toss = new Float32Array(COUNT * 16);
  for (let i = 0; i < COUNT; i++) {
    const cloud = i >= JET;
    // Spread over the whole flight whatever share of the puffs is drawn: golden-ratio order.
    const order = (i * 0.618034) % 1;
    const numbers = [random.between(-1, 1), random.between(-1, 1), random.between(-1, 1), random.next()];
    for (const [k, [u, v]] of (
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ] as const
    ).entries()) {
      corner.set([u, v, cloud ? (i - JET) / CLOUD : order, cloud ? 1 : 0], (i * 4 + k) * 4);
      toss.set(numbers, (i * 4 + k) * 4);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(COUNT * 12), 3));
  geometry.setAttribute('corner', new BufferAttribute(corner, 4));
  geometry.setAttribute('toss', new BufferAttribute(toss, 4));
  geometry.setIndex(new BufferAttribute(quadIndex(COUNT), 1));
  const uniforms = {
    cloud: { value: cloudTile() },
    lit: { value: new Color() },
    dark: { value: new Color() },
    opacity: { value: 1 },
    from: { value: new Vector3() },
    to: { value: new Vector3() },
    time: { value: 0 },
    jet: { value: 0 },
    cloudLevel: { value: 0 },
    particles: { value: 1 },
    flight: { value: 0.5 },
    size: { value: 0.7 },
    spread: { value: 0.5 },
    sag: { value: 0.1 },
    bed: { value: [1.6, 0.8] },
    lift: { value: 0 },
  };
  const material = new ShaderMaterial({ transparent: true, depthWrite: false, uniforms, vertexShader, fragmentShader });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 5;
  return {
    mesh,
    from: uniforms.from.value,
    to: uniforms.to.value,
    look({ lit, dark, size, spread, sag, opacity, flightS }) {
      uniforms.lit.value.set(lit);
      uniforms.dark.value.set(dark);
      uniforms.size.value = size;
      uniforms.spread.value = spread;
      uniforms.sag.value = sag;
      uniforms.opacity.value = opacity;
      uniforms.flight.value = flightS;
    },
    bed(halfX, halfZ) {
      uniforms.bed.value[0] = halfX;
      uniforms.bed.value[1] = halfZ;
    },
    update(timeS, jet, cloud, lift, particles) {
      mesh.visible = jet > 0.01 || cloud > 0.01;
      uniforms.time.value = timeS;
      uniforms.jet.value = jet;
      uniforms.cloudLevel.value = cloud;
      uniforms.lift.value = lift;
      uniforms.particles.value = particles;
    },
  };
}
