import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial, Vector4 } from 'three';

/** At most so many fingers at once. */
const RINGS = 10;
export const RIPPLE_MS = 480;

export interface Ripples {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** A ring starts on the water at (x, z). */
  start(x: number, z: number): void;
  /** Moves all rings on. Answers whether any is still spreading. */
  update(elapsedMs: number): boolean;
}

/** Rings of foam that spread from a finger on the water: one mesh, one ring a finger, gone within 480 ms. */
export function createRipples(waterY: number): Ripples {
  const corners = [-1, -1, 1, -1, 1, 1, -1, 1];
  const corner = new Float32Array(RINGS * 12);
  const index: number[] = [];
  for (let ring = 0; ring < RINGS; ring++) {
    for (let k = 0; k < 4; k++) corner.set([corners[k * 2]!, corners[k * 2 + 1]!, ring], (ring * 4 + k) * 3);
    index.push(...[0, 2, 1, 0, 3, 2].map((k) => ring * 4 + k));
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(corner, 3));
  geometry.setIndex(index);
  // x, z, age 0…1, spreading 0 or 1.
  const rings = Array.from({ length: RINGS }, () => new Vector4(0, 0, 1, 0));
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    uniforms: { rings: { value: rings }, waterY: { value: waterY } },
    vertexShader: /* glsl */ `
uniform vec4 rings[${RINGS}];
uniform float waterY;
varying vec2 vAt;
varying float vAge;
varying float vOn;
void main() {
  vec4 ring = rings[int(position.z + 0.5)];
  vAt = position.xy;
  vAge = ring.z;
  vOn = ring.w;
  float radius = (0.25 + 1.15 * sqrt(ring.z)) * ring.w;
  gl_Position = projectionMatrix * viewMatrix * vec4(ring.x + position.x * radius, waterY + 0.02, ring.y + position.y * radius, 1.0);
}
`,
    fragmentShader: /* glsl */ `
varying vec2 vAt;
varying float vAge;
varying float vOn;
void main() {
  float r = length(vAt);
  float outer = smoothstep(0.1, 0.0, abs(r - 0.86));
  float inner = smoothstep(0.08, 0.0, abs(r - 0.52)) * 0.6;
  gl_FragColor = vec4(0.95, 0.96, 0.9, (outer + inner) * (1.0 - vAge) * 0.9 * vOn);
}
`,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 4;
  mesh.visible = false;
  let next = 0;
  return {
    mesh,
    start(x, z) {
      rings[next]!.set(x, z, 0, 1);
      next = (next + 1) % RINGS;
      mesh.visible = true;
    },
    update(elapsedMs) {
      let spreading = false;
      for (const ring of rings) {
        if (ring.w === 0) continue;
        ring.z += elapsedMs / RIPPLE_MS;
        if (ring.z >= 1) ring.set(0, 0, 1, 0);
        else spreading = true;
      }
      mesh.visible = spreading;
      return spreading;
    },
  };
}
