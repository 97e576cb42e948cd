import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial, Vector2 } from 'three';
import { SEA_BACK, SEA_Y } from '../bench/arrangement.ts';

const HALF_WIDTH = 60;
const HEIGHT = 18;
/** The wall goes on below the sea, so that no seam shows. */
const UNDER = 0.5;

/** What the light is made of: linear colours, written by `lightOf`. */
export interface SkyColours {
  horizon: Color;
  low: Color;
  high: Color;
}

export interface Sky {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  colours: SkyColours;
  update(sunX: number, sunY: number, sunSeen: number, warmth: number, storm: number, timeS: number): void;
}

/** A standing quad, two triangles. */
export function wall(halfWidth: number, from: number, to: number, z: number): BufferGeometry {
  const geometry = new BufferGeometry();
  const corners = [-halfWidth, from, z, halfWidth, from, z, halfWidth, to, z, -halfWidth, to, z];
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  return geometry;
}

/** Value noise of two octaves, for clouds and for the sea. */
export const NOISE_GLSL = /* glsl */ `
float speckle(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
float patchy(vec2 p) {
  vec2 i = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  return mix(mix(speckle(i), speckle(i + vec2(1.0, 0.0)), f.x), mix(speckle(i + vec2(0.0, 1.0)), speckle(i + vec2(1.0, 1.0)), f.x), f.y);
}
float noise(vec2 p) { return 0.65 * patchy(p) + 0.35 * patchy(p * 2.7 + 7.3); }
`;

/** The painted wall behind the sea: a gradient, the sun on its arc, and the typhoon's clouds. */
export function createSky(): Sky {
  const colours: SkyColours = { horizon: new Color(), low: new Color(), high: new Color() };
  const uniforms = {
    horizon: { value: colours.horizon },
    low: { value: colours.low },
    high: { value: colours.high },
    sun: { value: new Vector2() },
    sunSeen: { value: 1 },
    warmth: { value: 0 },
    storm: { value: 0 },
    timeS: { value: 0 },
  };
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,
    fragmentShader: /* glsl */ `
uniform vec3 horizon;
uniform vec3 low;
uniform vec3 high;
uniform vec2 sun;
uniform float sunSeen;
uniform float warmth;
uniform float storm;
uniform float timeS;
varying vec2 vAt;
${NOISE_GLSL}
void main() {
  float up = max(0.0, vAt.y - (${SEA_Y.toFixed(2)}));
  vec3 colour = mix(horizon, low, smoothstep(0.0, 1.5, up));
  colour = mix(colour, high, smoothstep(0.9, 4.6, up));
  vec2 off = vAt - sun;
  float far = length(off);
  vec3 glowColour = mix(vec3(1.0, 0.93, 0.74), vec3(1.0, 0.62, 0.28), warmth);
  colour += glowColour * sunSeen * (0.42 * exp(-far * far * 0.5) + 0.22 * warmth * exp(-up * up * 1.4 - off.x * off.x * 0.04));
  colour = mix(colour, glowColour * 1.5, sunSeen * smoothstep(0.36, 0.32, far));
  float cloud = noise(vec2(vAt.x * 0.16 + timeS * 0.02, vAt.y * 0.5));
  vec3 cover = mix(vec3(0.045, 0.06, 0.075), vec3(0.17, 0.2, 0.22), cloud);
  colour = mix(colour, cover, storm * 0.9);
  float grain = fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5453) - 0.5;
  gl_FragColor = vec4(colour + grain * 0.006, 1.0);
  #include <colorspace_fragment>
}
`,
  });
  const mesh = new Mesh(wall(HALF_WIDTH, SEA_Y - UNDER, HEIGHT, SEA_BACK), material);
  mesh.frustumCulled = false;
  mesh.renderOrder = -10;
  return {
    mesh,
    colours,
    update(sunX, sunY, sunSeen, warmth, storm, timeS) {
      uniforms.sun.value.set(sunX, sunY);
      uniforms.sunSeen.value = sunSeen;
      uniforms.warmth.value = warmth;
      uniforms.storm.value = storm;
      uniforms.timeS.value = timeS;
    },
  };
}
