import { cloudTile } from '@look/stage/tiles.ts';
import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three';

/*
 * The hot layer under the ceiling: four sheets from the ceiling down to its lower edge and one skirt in front, one mesh,
 * one noise tile read twice. It is the model's layer, so its lower edge stands where the model puts it.
 */

const SHEETS = 4;
const CEILING_Y = 12;

const vertexShader = /* glsl */ `
attribute float sheet; // 0…3 from the top down, 4 the skirt
uniform float edge;
varying vec2 vAt;
varying float vSheet;
varying float vOver;
void main() {
  vSheet = sheet;
  vec3 place = position;
  if (sheet < 3.5) place.y = mix(${CEILING_Y.toFixed(1)}, edge, (sheet + 1.0) / ${SHEETS.toFixed(1)});
  else place.y = edge - 0.9 + position.y * (${CEILING_Y.toFixed(1)} - edge + 0.9);
  vOver = place.y - edge;
  vAt = sheet < 3.5 ? place.xz : place.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(place, 1.0);
}
`;

const fragmentShader = /* glsl */ `
uniform sampler2D cloud;
uniform vec3 dark;
uniform vec3 pale;
uniform float density;
uniform float drift;
varying vec2 vAt;
varying float vSheet;
varying float vOver;
void main() {
  float a = texture2D(cloud, vAt * 0.045 + vec2(drift, drift * 0.3)).r;
  float b = texture2D(cloud, vAt * 0.11 - vec2(drift * 0.7, 0.0)).r;
  float noise = a * 0.65 + b * 0.35;
  float alpha;
  if (vSheet > 3.5) alpha = smoothstep(-0.5, 0.75, vOver + (noise - 0.5) * 2.2) * 0.62;
  else alpha = (0.2 + (noise - 0.5) * 0.3) * (0.7 + vSheet * 0.2);
  alpha = 1.0 - pow(1.0 - clamp(alpha * density, 0.0, 1.0), 1.45);
  vec3 colour = mix(dark, pale, clamp(0.35 + (noise - 0.5) * 1.4 - vOver * 0.05, 0.0, 1.0));
  gl_FragColor = vec4(colour, alpha);
  #include <colorspace_fragment>
}
`;

export interface Smoke {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** @param edgeY lower edge of the layer, decimetres. @param density 0 hides it. */
  update(edgeY: number, density: number, timeS: number, calm: boolean): void;
}

/** Smoke over the whole width, from the wall to just before the rail. */
export function createSmoke(): Smoke {
  const half = 30;
  const positions: number[] = [];
  const sheets: number[] = [];
  const index: number[] = [];
  const quad = (corners: readonly (readonly [number, number, number])[], sheet: number) => {
    const base = positions.length / 3;
    for (const corner of corners) {
      positions.push(...corner);
      sheets.push(sheet);
    }
    index.push(base, base + 1, base + 2, base, base + 2, base + 3);
  };
  const front = 1.9;
  for (let i = 0; i < SHEETS; i++)
    quad(
      [
        [-half, 0, front],
        [half, 0, front],
        [half, 0, -5.3],
        [-half, 0, -5.3],
      ],
      i,
    );
  quad(
    [
      [-half, 0, front],
      [half, 0, front],
      [half, 1, front],
      [-half, 1, front],
    ],
    4,
  );
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3));
  geometry.setAttribute('sheet', new BufferAttribute(Float32Array.from(sheets), 1));
  geometry.setIndex(index);
  const uniforms = {
    cloud: { value: cloudTile() },
    dark: { value: new Color('#2b2a2a') },
    pale: { value: new Color('#6d6862') },
    density: { value: 0 },
    drift: { value: 0 },
    edge: { value: 6 },
  };
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    side: 2,
    forceSinglePass: true,
    uniforms,
    vertexShader,
    fragmentShader,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 3;
  return {
    mesh,
    update(edgeY, density, timeS, calm) {
      mesh.visible = density > 0.01;
      uniforms.edge.value = edgeY;
      uniforms.density.value = density;
      uniforms.drift.value = calm ? 0 : timeS * 0.012;
    },
  };
}
