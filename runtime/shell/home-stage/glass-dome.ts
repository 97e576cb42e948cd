import { FrontSide, Mesh, ShaderMaterial, SphereGeometry } from 'three';
import { DOME } from './scenery/dome-size.ts';

/** The glass over the school: a bright rim where it turns away, and the soft picture of a window. */
export function createGlassDome(): Mesh<SphereGeometry, ShaderMaterial> {
  const geometry = new SphereGeometry(DOME.radius, 36, 14, 0, Math.PI * 2, 0, Math.PI / 2);
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    side: FrontSide,
    uniforms: { light: { value: 1 } },
    vertexShader: /* glsl */ `
varying vec3 vNormal;
varying vec3 vSeen;
varying vec3 vAt;
void main() {
  vec4 seen = modelViewMatrix * vec4(position, 1.0);
  vNormal = normalMatrix * normal;
  vSeen = seen.xyz;
  vAt = normal;
  gl_Position = projectionMatrix * seen;
}
`,
    fragmentShader: /* glsl */ `
uniform float light;
varying vec3 vNormal;
varying vec3 vSeen;
varying vec3 vAt;
void main() {
  float facing = abs(dot(normalize(vNormal), normalize(vSeen)));
  float rim = pow(1.0 - facing, 2.6) * 0.62;
  vec3 at = normalize(vAt);
  float pane = smoothstep(0.3, 0.12, abs(at.x + 0.42)) * smoothstep(0.3, 0.14, abs(at.y - 0.62)) * step(0.0, at.z);
  float alpha = (rim + pane * 0.3 + 0.03) * light;
  gl_FragColor = vec4(0.95, 0.98, 0.97, alpha);
}
`,
  });
  const mesh = new Mesh(geometry, material);
  mesh.scale.y = DOME.stretch;
  mesh.position.set(0, DOME.y, DOME.z);
  mesh.renderOrder = 3;
  return mesh;
}
