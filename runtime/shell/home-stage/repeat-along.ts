import { type Mesh, Object3D } from 'three';

/** Puts copies of a mesh that repeats along x so that they always cover what the camera sees. */
export interface Repeated {
  object: Object3D;
  /** Covers `halfView` to both sides of `x`. */
  cover(x: number, halfView: number): void;
}

/**
 * @param period after which the landscape comes again
 * @param middle of the mesh within its period
 * @param length of the mesh along x
 */
export function repeatAlong(mesh: Mesh, period: number, middle: number, length: number, most: number): Repeated {
  const object = new Object3D();
  const base = mesh.position.x;
  const copies = Array.from({ length: most }, (_, i) => {
    const copy = i === 0 ? mesh : mesh.clone();
    copy.frustumCulled = false;
    object.add(copy);
    return copy;
  });
  return {
    object,
    cover(x, halfView) {
      let turn = Math.ceil((x - halfView - length / 2 - middle) / period);
      for (const copy of copies) {
        const at = turn * period;
        copy.visible = at + middle - length / 2 < x + halfView;
        copy.position.x = base + at;
        turn++;
      }
    },
  };
}
