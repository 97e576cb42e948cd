import type { BakedModel } from '@look/stage/load-baked.ts';
import { Group, type Material, Mesh } from 'three';
import { PAD_Y, PAD_Z } from './framing.ts';
import { createGlassDome } from './glass-dome.ts';
import type { Standing } from './placement.ts';

export interface SceneryRow {
  group: Group;
  /** Puts the pieces where they stand now. */
  arrange(scenery: readonly Standing[]): void;
  /** The tide rises and falls along its ruler. */
  update(timeS: number): void;
  /** 1 by day; less as evening comes. */
  light(level: number): void;
  dispose(): void;
}

const TIDE_S = 24;
const TIDE_RISE = 0.34;

/** What stands on the coast besides exhibits. */
export function createSceneryRow(model: BakedModel, material: Material): SceneryRow {
  const group = new Group();
  const dome = createGlassDome();
  const floats: { mesh: Mesh; y: number }[] = [];

  const stand = ({ name, x }: Standing) => {
    const part = model.parts.get(name);
    if (!part) return;
    const mesh = new Mesh(part.geometry, material);
    mesh.position.set(x, PAD_Y, PAD_Z);
    group.add(mesh);
    if (name === 'school') {
      const glass = new Mesh(dome.geometry, dome.material);
      glass.position.copy(dome.position);
      glass.scale.copy(dome.scale);
      glass.renderOrder = dome.renderOrder;
      mesh.add(glass);
    }
    const float = name === 'harbour' ? model.parts.get('tide-float') : undefined;
    if (float) {
      const ring = new Mesh(float.geometry, material);
      ring.position.set(float.pivot[0] - part.pivot[0], float.pivot[1] - part.pivot[1], float.pivot[2] - part.pivot[2]);
      mesh.add(ring);
      floats.push({ mesh: ring, y: ring.position.y });
    }
  };

  return {
    group,
    arrange(scenery) {
      group.clear();
      floats.length = 0;
      for (const standing of scenery) stand(standing);
    },
    update(timeS) {
      for (const { mesh, y } of floats) mesh.position.y = y + TIDE_RISE * Math.sin((timeS * 2 * Math.PI) / TIDE_S);
    },
    light(level) {
      dome.material.uniforms.light!.value = level;
    },
    dispose() {
      dome.geometry.dispose();
      dome.material.dispose();
    },
  };
}
