import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three';

function coverGeometry(): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
  return geometry;
}

const coverShader = /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xy;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

/** The quiet wall behind the table, by day and by night. Fills the canvas, drawn first. */
export function createBackdrop() {
  const uniforms = { night: { value: 0 } };
  const mesh = new Mesh(
    coverGeometry(),
    new ShaderMaterial({
      depthTest: false,
      depthWrite: false,
      uniforms,
      vertexShader: coverShader,
      fragmentShader: /* glsl */ `
uniform float night;
varying vec2 vAt;
void main() {
  float pool = exp(-dot((vAt - vec2(0.05, 0.1)) * vec2(0.7, 0.9), (vAt - vec2(0.05, 0.1)) * vec2(0.7, 0.9)));
  // The wall rolls down into the table without an edge, as a photographer's paper does.
  float table = smoothstep(0.45, -0.55, vAt.y);
  vec3 day = mix(mix(vec3(0.33, 0.345, 0.31), vec3(0.42, 0.425, 0.38), pool), vec3(0.60, 0.555, 0.45) * (0.82 + 0.3 * pool), table);
  vec3 dark = mix(mix(vec3(0.026, 0.037, 0.052), vec3(0.07, 0.095, 0.13), pool), vec3(0.075, 0.082, 0.095), table);
  // A step of noise under what eight bits can show, so that nothing has bands.
  float grain = fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5453) - 0.5;
  gl_FragColor = vec4(mix(day, dark, night) + grain * 0.006, 1.0);
  #include <colorspace_fragment>
}
`,
    }),
  );
  mesh.frustumCulled = false;
  mesh.renderOrder = -10;
  return { mesh, night: uniforms.night };
}

/** The paper that one scene goes into and the next comes out of (rule 41: a dissolve, never a travelling camera). */
export function createCurtain() {
  const uniforms = { share: { value: 0 } };
  const mesh = new Mesh(
    coverGeometry(),
    new ShaderMaterial({
      transparent: true,
      depthTest: false,
      depthWrite: false,
      uniforms,
      vertexShader: coverShader,
      fragmentShader: /* glsl */ `
uniform float share;
void main() {
  gl_FragColor = vec4(0.60, 0.61, 0.56, share);
}
`,
    }),
  );
  mesh.frustumCulled = false;
  mesh.renderOrder = 20;
  mesh.visible = false;
  return {
    mesh,
    draw(share: number) {
      mesh.visible = share > 0.004;
      uniforms.share.value = share;
    },
  };
}
