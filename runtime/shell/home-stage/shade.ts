import type { BakedModel } from '@look/stage/load-baked.ts';
import {
  BufferAttribute,
  BufferGeometry,
  CustomBlending,
  Mesh,
  OneFactor,
  ShaderMaterial,
  SrcColorFactor,
  ZeroFactor,
} from 'three';

/** How far the shade of a thing reaches from its middle. */
const SHADE_REACH = 3.6;

/** One thing that stands on the grass and shades it. */
export interface Shading {
  name: string;
  x: number;
  size: number;
}

export interface Shade {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** Lays the shade of all these on the grass, as one mesh. Not for every frame. */
  lay(things: readonly Shading[]): void;
  /** Draws only what a camera at `x` sees. */
  cover(x: number, halfView: number): void;
  dispose(): void;
}

/** The shade that exhibits and scenery throw on the ground: the coast is baked without knowing what will stand on it. */
export function createShade(model: BakedModel, padY: number, padZ: number): Shade {
  const material = new ShaderMaterial({
    transparent: true,
    depthWrite: false,
    blending: CustomBlending,
    blendSrc: ZeroFactor,
    blendDst: SrcColorFactor,
    blendSrcAlpha: ZeroFactor,
    blendDstAlpha: OneFactor,
    vertexShader: /* glsl */ `
attribute vec4 baked;
varying vec3 vLeft;
void main() {
  vLeft = baked.rgb * baked.rgb * 4.0;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,
    // What is left of the light, as the display's curve shows it.
    fragmentShader: /* glsl */ `
varying vec3 vLeft;
void main() {
  gl_FragColor = vec4(pow(clamp(vLeft, 0.0, 1.0), vec3(0.48)), 1.0);
}
`,
  });
  const mesh = new Mesh(new BufferGeometry(), material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 1;
  /** Where each thing's triangles begin, in the order along the coast. */
  let spans: { x: number; from: number; to: number }[] = [];
  return {
    mesh,
    lay(things) {
      const inOrder = [...things].sort((a, b) => a.x - b.x);
      const geometries = inOrder.flatMap((thing) => {
        const part = model.parts.get(`shade-${thing.name}`) ?? model.parts.get('shade-exhibit');
        return part ? [{ ...thing, geometry: part.geometry }] : [];
      });
      const vertices = geometries.reduce((sum, { geometry }) => sum + geometry.attributes.position!.count, 0);
      const indices = geometries.reduce((sum, { geometry }) => sum + geometry.index!.count, 0);
      const positions = new Float32Array(vertices * 3);
      const baked = new Uint8Array(vertices * 4);
      const index = new Uint32Array(indices);
      let vertex = 0;
      let at = 0;
      spans = [];
      for (const { geometry, x, size } of geometries) {
        const from = geometry.attributes.position!;
        for (let i = 0; i < from.count; i++) {
          positions[(vertex + i) * 3] = x + from.getX(i) * size;
          // Larger, but on the same ground.
          positions[(vertex + i) * 3 + 1] = padY + from.getY(i);
          positions[(vertex + i) * 3 + 2] = padZ + from.getZ(i) * size;
        }
        baked.set(geometry.attributes.baked!.array as Uint8Array, vertex * 4);
        const order = geometry.index!;
        for (let i = 0; i < order.count; i++) index[at + i] = order.getX(i) + vertex;
        spans.push({ x, from: at, to: at + order.count });
        vertex += from.count;
        at += order.count;
      }
      mesh.geometry.dispose();
      const merged = new BufferGeometry();
      merged.setAttribute('position', new BufferAttribute(positions, 3));
      merged.setAttribute('baked', new BufferAttribute(baked, 4, true));
      merged.setIndex(new BufferAttribute(index, 1));
      mesh.geometry = merged;
    },
    cover(x, halfView) {
      let from = Number.POSITIVE_INFINITY;
      let to = 0;
      for (const span of spans) {
        if (Math.abs(span.x - x) > halfView + SHADE_REACH) continue;
        from = Math.min(from, span.from);
        to = Math.max(to, span.to);
      }
      mesh.visible = to > 0;
      if (to > 0) mesh.geometry.setDrawRange(from, to - from);
    },
    dispose() {
      mesh.geometry.dispose();
      material.dispose();
    },
  };
}
