import { createBakedMaterial } from '@look/stage/baked-material.ts';
import { BufferAttribute, BufferGeometry, Mesh } from 'three';

/** A triangle too small to be seen, far in front of any camera's reach. */
function speckGeometry(): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([0, 0, 0, 1e-4, 0, 0, 0, 1e-4, 0]), 3));
  for (const name of ['normal', 'baked', 'flicker']) {
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(12).fill(1), 4));
  }
  return geometry;
}

let specks: Mesh[] | null = null;

/** Kept for the life of the frame: a program stays compiled as long as one material uses it. */
function allSpecks(): Mesh[] {
  if (specks === null) {
    const geometry = speckGeometry();
    specks = [false, true].map((flicker) => {
      const mesh = new Mesh(geometry, createBakedMaterial({ flicker }));
      mesh.frustumCulled = false;
      return mesh;
    });
  }
  return specks;
}

/**
 * One speck of each baked material. Drawing it once makes the driver compile the shaders and upload the shared tiles, so
 * that the exhibit's first frame costs little more than its own geometry.
 */
export function Speck() {
  return allSpecks().map((mesh) => <primitive key={mesh.uuid} object={mesh} dispose={null} />);
}
