import { AdditiveBlending, BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three';

const spotVertex = /* glsl */ `
attribute vec3 spot;
varying vec2 vAt;
void main() {
  vAt = spot.xy;
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  seen.xy += spot.xy * spot.z;
  gl_Position = projectionMatrix * seen;
}
`;

const CORNERS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** Quads that share one draw call: four vertices and two triangles each. */
export function quadIndex(count: number): Uint16Array {
  const index = new Uint16Array(count * 6);
  for (let i = 0; i < count; i++)
    index.set(
      [0, 1, 2, 0, 2, 3].map((k) => i * 4 + k),
      i * 6,
    );
  return index;
}

/** Soft light in the air round a lamp or a fire: one additive quad, no bloom. `strength` may be set each frame. */
export function createGlow(colour: string, radius: number): Mesh<BufferGeometry, ShaderMaterial> {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(12), 3));
  geometry.setAttribute('spot', new BufferAttribute(Float32Array.from(CORNERS.flatMap(([u, v]) => [u, v, radius])), 3));
  geometry.setIndex(new BufferAttribute(quadIndex(1), 1));
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    depthTest: true,
    blending: AdditiveBlending,
    uniforms: { colour: { value: new Color(colour) }, strength: { value: 1 } },
    vertexShader: spotVertex,
    fragmentShader: /* glsl */ `
uniform vec3 colour;
uniform float strength;
varying vec2 vAt;
void main() {
  float near = max(0.0, 1.0 - length(vAt));
  gl_FragColor = vec4(colour * near * near * near * strength, 1.0);
}
`,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  return mesh;
}

/** Contact shadow of something that moves: a soft dark patch lying on the table. Unit size; scale it. */
export function createBlobShadow(strength = 0.55): Mesh<BufferGeometry, ShaderMaterial> {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(CORNERS.flatMap(([u, v]) => [u, 0, -v])), 3));
  geometry.setIndex(new BufferAttribute(quadIndex(1), 1));
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    polygonOffset: true,
    polygonOffsetFactor: -2,
    polygonOffsetUnits: -2,
    uniforms: { strength: { value: strength } },
    vertexShader: /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xz;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,
    fragmentShader: /* glsl */ `
uniform float strength;
varying vec2 vAt;
void main() {
  float near = max(0.0, 1.0 - length(vAt));
  gl_FragColor = vec4(0.07, 0.045, 0.03, near * near * (3.0 - 2.0 * near) * strength);
}
`,
  });
  return new Mesh(geometry, material);
}
