import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three';

/** A triangle that covers the canvas. */
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

/** The dark case behind the house: a pool of cool light on the wall, a darker table. Fills the canvas, drawn first. */
export function createBackdrop(): Mesh<BufferGeometry, ShaderMaterial> {
  const material = new ShaderMaterial({
    depthTest: false,
    depthWrite: false,
    vertexShader: coverShader,
    fragmentShader: /* glsl */ `
varying vec2 vAt;
void main() {
  float pool = exp(-dot((vAt - vec2(0.06, 0.34)) * vec2(0.85, 1.25), (vAt - vec2(0.06, 0.34)) * vec2(0.85, 1.25)));
  vec3 wall = mix(vec3(0.030, 0.052, 0.072), vec3(0.19, 0.262, 0.315), pool * 0.85);
  vec3 table = vec3(0.045, 0.060, 0.072) * (0.75 + 0.5 * exp(-vAt.x * vAt.x * 1.3));
  vec3 colour = mix(wall, table, smoothstep(0.15, -0.85, vAt.y) * 0.9);
  // A step of noise under what eight bits can show, so that the dark has no bands.
  float grain = fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5453) - 0.5;
  gl_FragColor = vec4(colour + grain * 0.006, 1.0);
}
`,
  });
  const mesh = new Mesh(coverGeometry(), material);
  mesh.frustumCulled = false;
  mesh.renderOrder = -10;
  return mesh;
}

export interface Curtain {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** @param share 0 open, draws nothing … 1 closed. */
  draw(share: number): void;
}

/** The dark that one picture goes into and the next one comes out of (rule 41: a dissolve, never a travelling camera). */
export function createCurtain(): Curtain {
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
  gl_FragColor = vec4(0.055, 0.082, 0.105, share);
}
`,
    }),
  );
  mesh.frustumCulled = false;
  mesh.renderOrder = 20;
  mesh.visible = false;
  return {
    mesh,
    draw(share) {
      mesh.visible = share > 0.004;
      uniforms.share.value = share;
    },
  };
}
