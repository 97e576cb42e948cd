import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three';
import { BOARD_FRONT, SEA_BACK, SEA_Y } from '../bench/arrangement.ts';
import { NOISE_GLSL, type SkyColours } from './sky.ts';

const HALF_WIDTH = 60;
/** Over so much of the way to the sky the sea takes on its colour. */
const DISSOLVE_FROM = 0.5;

export interface Sea {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  near: Color;
  far: Color;
  update(sunX: number, sunY: number, sunSeen: number, warmth: number, storm: number, timeS: number): void;
}

/** One plane that ends in the sky, with the sun's path on it. Nothing of it moves fast. */
export function createSea(sky: SkyColours): Sea {
  const near = new Color();
  const far = new Color();
  const uniforms = {
    near: { value: near },
    far: { value: far },
    horizon: { value: sky.horizon },
    sunX: { value: 0 },
    sunY: { value: 0 },
    sunSeen: { value: 1 },
    warmth: { value: 0 },
    storm: { value: 0 },
    timeS: { value: 0 },
  };
  const geometry = new BufferGeometry();
  const front = BOARD_FRONT - 0.1;
  const corners = [-HALF_WIDTH, 0, front, HALF_WIDTH, 0, front, HALF_WIDTH, 0, SEA_BACK, -HALF_WIDTH, 0, SEA_BACK];
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const material = new ShaderMaterial({
    uniforms,
    vertexShader: /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xz;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,
    fragmentShader: /* glsl */ `
uniform vec3 near;
uniform vec3 far;
uniform vec3 horizon;
uniform float sunX;
uniform float sunY;
uniform float sunSeen;
uniform float warmth;
uniform float storm;
uniform float timeS;
varying vec2 vAt;
${NOISE_GLSL}
void main() {
  float out_ = clamp((5.0 - vAt.y) / ${(5 - SEA_BACK).toFixed(1)}, 0.0, 1.0);
  vec3 colour = mix(near, far, smoothstep(0.0, ${DISSOLVE_FROM.toFixed(2)}, out_));
  float swell = noise(vec2(vAt.x * (0.5 + storm * 0.3) + timeS * 0.05, vAt.y * 1.7 - timeS * (0.06 + 0.1 * storm)));
  colour *= 0.86 + 0.28 * swell;
  float width = 0.7 + 0.07 * abs(vAt.y);
  float path = exp(-pow((vAt.x - sunX * (0.25 + 0.75 * out_)) / width, 2.0));
  vec3 glint = mix(vec3(0.75, 0.8, 0.74), vec3(1.0, 0.6, 0.27), warmth);
  colour += glint * sunSeen * path * smoothstep(0.46, 0.74, swell) * (0.35 + 0.5 * warmth) * smoothstep(0.16, 0.7, out_);
  // Where it ends it has the sky's own colour, sun and all, so that no edge shows.
  float off = vAt.x - sunX;
  vec3 glowColour = mix(vec3(1.0, 0.93, 0.74), vec3(1.0, 0.62, 0.28), warmth);
  float lowSun = 0.42 * exp(-(off * off + sunY * sunY) * 0.5) + 0.22 * warmth * exp(-off * off * 0.04);
  vec3 seam = horizon + glowColour * sunSeen * lowSun;
  colour = mix(colour, seam, smoothstep(0.55, 1.0, out_) * (1.0 - 0.3 * storm));
  gl_FragColor = vec4(colour, 1.0);
  #include <colorspace_fragment>
}
`,
  });
  const mesh = new Mesh(geometry, material);
  mesh.position.y = SEA_Y;
  mesh.frustumCulled = false;
  mesh.renderOrder = -5;
  return {
    mesh,
    near,
    far,
    update(sunX, sunY, sunSeen, warmth, storm, timeS) {
      uniforms.sunX.value = sunX;
      uniforms.sunY.value = sunY;
      uniforms.sunSeen.value = sunSeen;
      uniforms.warmth.value = warmth;
      uniforms.storm.value = storm;
      uniforms.timeS.value = timeS;
    },
  };
}
