import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three';

/*
 * Heat that the back of a hand feels: wavering streaks that rise from the leaf round the hand. A cool door shows none. One quad that looks at the
 * visitor; its light never comes and goes, it only travels upwards.
 */

const vertexShader = /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xy;
  vec4 seen = modelViewMatrix * vec4(0.0, 0.0, 0.0, 1.0);
  seen.xy += position.xy * vec2(0.55, 0.72);
  gl_Position = projectionMatrix * seen;
}
`;

const fragmentShader = /* glsl */ `
uniform float heat;
uniform float time;
varying vec2 vAt;
void main() {
  float rise = vAt.y * 0.5 + 0.5;
  float sway = sin(vAt.y * 7.0 - time * 2.2) * 0.07 * rise + sin(vAt.y * 3.1 - time * 1.3 + 1.7) * 0.06 * rise;
  float x = (vAt.x + sway) * 4.5;
  float streak = pow(0.5 + 0.5 * cos(x * 3.14159), 3.0);
  float body = smoothstep(1.0, 0.15, abs(vAt.x)) * smoothstep(-1.0, -0.4, vAt.y) * smoothstep(1.0, 0.1, vAt.y);
  float alpha = body * heat * (0.24 + 0.76 * streak);
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(mix(vec3(0.98, 0.62, 0.2), vec3(1.0, 0.36, 0.1), heat) * alpha, alpha * 0.55);
}
`;

export interface Shimmer {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** @param heat 0 cool, draws nothing … 1 hot. */
  update(heat: number, timeS: number, calm: boolean): void;
}

export function createShimmer(): Shimmer {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const uniforms = { heat: { value: 0 }, time: { value: 0 } };
  const mesh = new Mesh(
    geometry,
    new ShaderMaterial({
      transparent: true,
      depthWrite: false,
      depthTest: false,
      premultipliedAlpha: true,
      uniforms,
      vertexShader,
      fragmentShader,
    }),
  );
  mesh.frustumCulled = false;
  mesh.renderOrder = 5;
  return {
    mesh,
    update(heat, timeS, calm) {
      mesh.visible = heat > 0.02;
      uniforms.heat.value = heat;
      if (!calm) uniforms.time.value = timeS;
    },
  };
}
