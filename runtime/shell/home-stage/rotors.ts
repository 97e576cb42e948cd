import { InstancedMesh, type Material, type Mesh, Object3D } from 'three';
import { PERIOD, SEA_Y } from './coast/levels.ts';
import { HUB, TURBINES } from './coast/turbines.ts';

/** Copies of the coast that may be in sight at once. */
const TURNS = 3;

export interface Rotors {
  mesh: InstancedMesh;
  /** Only what is in sight of a camera at `x` is drawn. */
  cover(x: number, halfView: number): void;
  update(timeS: number): void;
}

/** All rotors of all turbines in one draw call. */
export function createRotors(rotor: Mesh, material: Material): Rotors {
  const mesh = new InstancedMesh(rotor.geometry, material, TURBINES.length * TURNS);
  mesh.frustumCulled = false;
  const stand = new Object3D();
  let middle = 0;
  let reach = PERIOD;
  const update = (timeS: number) => {
    const turn = Math.round(middle / PERIOD);
    let instance = 0;
    for (let k = -1; k <= 1; k++)
      for (let i = 0; i < TURBINES.length; i++) {
        const [along, z, size] = TURBINES[i]!;
        const x = along + (turn + k) * PERIOD;
        if (Math.abs(x - middle) > reach) continue;
        stand.position.set(x, SEA_Y + HUB.y * size, z + HUB.z * size);
        stand.scale.setScalar(size);
        stand.rotation.z = i * 0.7 - timeS * (0.7 + i * 0.13);
        stand.updateMatrix();
        mesh.setMatrixAt(instance++, stand.matrix);
      }
    mesh.count = instance;
    mesh.instanceMatrix.needsUpdate = true;
  };
  update(0);
  return {
    mesh,
    cover(x, halfView) {
      middle = x;
      reach = halfView;
    },
    update,
  };
}
