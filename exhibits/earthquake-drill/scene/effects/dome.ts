import { Mesh, ShaderMaterial, SphereGeometry } from 'three';
import { DOME } from '../bench/arrangement.ts';

/*
 * The glass over the table: a brighter rim and two painted lights. It stands still whatever shakes in it, so that nothing on it
 * flickers; one draw, no refraction.
 */

const vertexShader = /* glsl */ `
uniform vec3 axes;
varying vec3 vNormal;
varying vec3 vToEye;
varying vec3 vAt;
void main() {
  vAt = position;
  vNormal = (viewMatrix * vec4(normalize(normal / axes), 0.0)).xyz;
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  vToEye = normalize(-seen.xyz);
  gl_Position = projectionMatrix * seen;
}
`;

const fragmentShader = /* glsl */ `
uniform float night;
varying vec3 vNormal;
varying vec3 vToEye;
varying vec3 vAt;
float streak(float azimuth, float at, float wide, float low, float high) {
  return smoothstep(wide, wide * 0.6, abs(azimuth - at - 0.12 * vAt.y)) * smoothstep(low, low + 0.12, vAt.y) * smoothstep(high, high - 0.2, vAt.y);
}
void main() {
  float rim = pow(1.0 - abs(dot(normalize(vNormal), normalize(vToEye))), 3.2);
  float azimuth = atan(vAt.z, vAt.x);
  float light = streak(azimuth, 2.15, 0.16, 0.3, 0.93) + 0.6 * streak(azimuth, 1.86, 0.035, 0.36, 0.88) + 0.5 * streak(azimuth, 0.72, 0.07, 0.2, 0.75);
  float alpha = mix(0.03, 0.02, night) + mix(0.55, 0.4, night) * rim + mix(0.3, 0.14, night) * light;
  gl_FragColor = vec4(mix(vec3(0.86, 0.93, 0.93), vec3(1.0), min(1.0, light)), clamp(alpha, 0.0, 0.8));
  #include <colorspace_fragment>
}
`;

export function createDome() {
  const uniforms = { axes: { value: [DOME.x, DOME.y, DOME.z] }, night: { value: 0 } };
  const mesh = new Mesh(
    new SphereGeometry(1, 56, 24, 0, Math.PI * 2, 0, Math.PI / 2),
    new ShaderMaterial({ transparent: true, depthWrite: false, uniforms, vertexShader, fragmentShader }),
  );
  mesh.scale.set(DOME.x, DOME.y, DOME.z);
  mesh.position.y = DOME.foot;
  mesh.renderOrder = 8;
  mesh.frustumCulled = false;
  return { mesh, night: uniforms.night };
}
