import { quadIndex } from '@look/stage/soft-spots.ts';
import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three';

/*
 * The alarm's sound made visible: two arcs at each side of every alarm that rings, growing outwards slower than once a second; in the calm profile
 * they stand. Amber and thin, on no more glass than a hand.
 */

const vertexShader = /* glsl */ `
attribute vec2 corner;
varying vec2 vAt;
void main() {
  vAt = corner;
  vec4 seen = viewMatrix * vec4(position, 1.0);
  seen.xy += corner * 0.46;
  gl_Position = projectionMatrix * seen;
}
`;

const fragmentShader = /* glsl */ `
uniform vec3 colour;
uniform float time;
varying vec2 vAt;
void main() {
  float r = length(vAt);
  float side = smoothstep(0.5, 0.75, abs(vAt.x) / max(r, 1e-3));
  float alpha = 0.0;
  for (int i = 0; i < 2; i++) {
    float age = fract(time * 0.6 + float(i) * 0.5);
    alpha = max(alpha, smoothstep(0.05, 0.02, abs(r - 0.34 - age * 0.6)) * smoothstep(0.0, 0.15, age) * (1.0 - age));
  }
  alpha *= side * 0.85;
  if (alpha < 0.02) discard;
  gl_FragColor = vec4(colour, alpha);
  #include <colorspace_fragment>
}
`;

export interface Rings {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** Scene place of the alarm with this index. */
  place(index: number, x: number, y: number, z: number): void;
  update(ringing: boolean, timeS: number, calm: boolean): void;
}

export function createRings(count: number): Rings {
  const positions = new Float32Array(count * 12);
  const corner = new Float32Array(count * 8);
  for (let i = 0; i < count; i++) corner.set([-1, -1, 1, -1, 1, 1, -1, 1], i * 8);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(positions, 3));
  geometry.setAttribute('corner', new BufferAttribute(corner, 2));
  geometry.setIndex(new BufferAttribute(quadIndex(count), 1));
  const uniforms = { colour: { value: new Color('#f9a800') }, time: { value: 0.35 } };
  const mesh = new Mesh(
    geometry,
    new ShaderMaterial({ transparent: true, depthWrite: false, uniforms, vertexShader, fragmentShader }),
  );
  mesh.frustumCulled = false;
  mesh.renderOrder = 5;
  return {
    mesh,
    place(index, x, y, z) {
      for (let k = 0; k < 4; k++) positions.set([x, y, z], index * 12 + k * 3);
      geometry.getAttribute('position').needsUpdate = true;
    },
    update(ringing, timeS, calm) {
      mesh.visible = ringing;
      if (!calm) uniforms.time.value = timeS;
    },
  };
}
