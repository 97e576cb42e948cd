import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three';
import { DECK } from '../bench/arrangement.ts';

/*
 * What shaking is where nothing may shake: a two-headed arrow before the platform, as long as the floor pulls, and the outlines of
 * the platform at its furthest. They change slowly; nothing blinks.
 */

const vertexShader = /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

const fragmentShader = /* glsl */ `
uniform float reach;
uniform vec3 colour;
varying vec2 vAt;
void main() {
  float x = abs(vAt.x);
  float y = abs(vAt.y);
  float shaft = step(y, 0.09) * step(x, reach - 0.3);
  float head = step(x, reach) * step(reach - 0.4, x) * step(y, (reach - x) * 0.75);
  float alpha = max(shaft, head);
  if (alpha < 0.5 || reach < 0.45) discard;
  gl_FragColor = vec4(colour, 0.92);
  #include <colorspace_fragment>
}
`;

/** Floor acceleration whose arrow is longest, m/s², and how long that is, m. */
const MOST_MPS2 = 6;
const LONGEST_M = 3.6;

export function createArrows() {
  const geometry = new BufferGeometry();
  const [x, y] = [LONGEST_M + 0.1, 0.35];
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-x, -y, 0, x, -y, 0, x, y, 0, -x, y, 0]), 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const uniforms = { reach: { value: 0 }, colour: { value: new Color('#c98b12') } };
  const mesh = new Mesh(
    geometry,
    new ShaderMaterial({ transparent: true, depthWrite: false, uniforms, vertexShader, fragmentShader }),
  );
  mesh.position.set(0, -0.26, DECK.depth / 2 + 0.06);
  mesh.renderOrder = 6;
  mesh.visible = false;
  let strength = 0;
  return {
    mesh,
    /** @param floorMps2 what the floor does now; the arrow keeps the strength of the last seconds. */
    update(still: boolean, floorMps2: number, deltaS: number) {
      mesh.visible = still;
      const now = Math.abs(floorMps2);
      strength = now > strength ? strength + (now - strength) * Math.min(1, deltaS * 4) : strength * Math.exp(-deltaS * 0.9);
      uniforms.reach.value = Math.min(1, strength / MOST_MPS2) * LONGEST_M;
    },
  };
}
