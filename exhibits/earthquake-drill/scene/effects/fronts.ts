import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three';
import { RELIEF, ROOM } from '../bench/arrangement.ts';

/*
 * Both fronts on the map: P a thin double ring, S one broad ring, told apart by their form; and the blind zone as dashes. One quad
 * over the map.
 */

const vertexShader = /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xz;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

const fragmentShader = /* glsl */ `
uniform vec2 epicentre;
uniform float p;
uniform float s;
uniform float blind;
varying vec2 vAt;
float band(float r, float at, float wide) {
  return smoothstep(wide, wide * 0.55, abs(r - at));
}
void main() {
  vec2 from = vAt - epicentre;
  float r = length(from);
  vec4 colour = vec4(0.0);
  float dashes = step(0.45, fract(atan(from.y, from.x) * 6.0));
  colour = mix(colour, vec4(0.79, 0.55, 0.07, 0.95), band(r, blind, 0.035) * dashes);
  if (p > 0.02) {
    float ring = max(band(r, p, 0.045), 0.6 * band(r, p - 0.16, 0.025));
    colour = mix(colour, vec4(0.114, 0.393, 0.471, 0.95), ring);
  }
  if (s > 0.02) {
    float ring = max(band(r, s, 0.12), 0.5 * band(r, s - 0.3, 0.05));
    colour = mix(colour, vec4(0.71, 0.282, 0.165, 0.92), ring);
  }
  if (colour.a < 0.02) discard;
  gl_FragColor = colour;
}
`;

export function createFronts(blindKm: number) {
  const geometry = new BufferGeometry();
  const { left, right, back, front } = ROOM;
  // Lies over the highest hill; seen through the land, as a drawing on the map is.
  geometry.setAttribute(
    'position',
    new BufferAttribute(new Float32Array([left, 0, front, right, 0, front, right, 0, back, left, 0, back]), 3),
  );
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const uniforms = {
    epicentre: { value: [RELIEF.epicentreX, RELIEF.z] },
    p: { value: 0 },
    s: { value: 0 },
    blind: { value: blindKm * RELIEF.kmToM },
  };
  const mesh = new Mesh(
    geometry,
    new ShaderMaterial({ transparent: true, depthWrite: false, depthTest: false, uniforms, vertexShader, fragmentShader }),
  );
  mesh.position.y = RELIEF.top + 0.03;
  mesh.renderOrder = 2;
  mesh.frustumCulled = false;
  return {
    mesh,
    update(pKm: number, sKm: number) {
      uniforms.p.value = pKm * RELIEF.kmToM;
      uniforms.s.value = sKm * RELIEF.kmToM;
    },
  };
}
