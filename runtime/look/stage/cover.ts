import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three';

/*
 * What fills the whole canvas: a wall behind the model, drawn first; a curtain before it, drawn last. One triangle, no depth.
 */

type Cover<U> = Mesh<BufferGeometry, ShaderMaterial & { uniforms: U }>;

/** A triangle that covers the canvas; `vAt` is −1…1 across and up. */
function cover<U extends ShaderMaterial['uniforms']>(fragmentShader: string, uniforms: U, transparent: boolean): Cover<U> {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3));
  const material = new ShaderMaterial({
    transparent,
    depthTest: false,
    depthWrite: false,
    uniforms,
    vertexShader: /* glsl */ `
varying vec2 vAt;
void main() {
  vAt = position.xy;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`,
    fragmentShader,
  });
  const mesh = new Mesh(geometry, material as ShaderMaterial & { uniforms: U });
  mesh.frustumCulled = false;
  mesh.renderOrder = transparent ? 20 : -10;
  return mesh;
}

/** What is seen behind everything. @param fragmentShader may use `vAt` and `grain`, a step of noise under what eight bits can show. */
export function createBackdrop<U extends ShaderMaterial['uniforms']>(fragmentShader: string, uniforms: U): Cover<U> {
  return cover(
    `varying vec2 vAt;
float grain() {
  return (fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5453) - 0.5) * 0.006;
}
${fragmentShader}`,
    uniforms,
    false,
  );
}

export interface Curtain {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** @param share 0 open, draws nothing … 1 closed. */
  draw(share: number): void;
}

/**
 * What one picture goes into and the next one comes out of (rule 41: a dissolve, never a travelling camera).
 *
 * @param colour red, green and blue as they are written to the canvas, 0…1.
 */
export function createCurtain(colour: readonly [number, number, number]): Curtain {
  const uniforms = { share: { value: 0 } };
  const rgb = colour.map((part) => part.toFixed(4)).join(', ');
  const mesh = cover(`uniform float share;\nvoid main() {\n  gl_FragColor = vec4(${rgb}, share);\n}\n`, uniforms, true);
  mesh.visible = false;
  return {
    mesh,
    draw(share) {
      mesh.visible = share > 0.004;
      uniforms.share.value = share;
    },
  };
}
