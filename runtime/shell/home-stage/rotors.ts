import { InstancedMesh, type Material, type Mesh, Object3D } from 'three';
import { PERIOD, SEA_Y } from './coast/levels.ts';
import { HUB, TURBINES } from './coast/turbines.ts';

/** Copies of the coast that may be in sight at once. */
const TURNS = 3;

export interface Rotors {
  mesh: InstancedMesh;
  /** The first turn of the coast that is in sight. */
  cover(x: number): void;
  update(timeS: number): void;
}

/** All rotors of all turbines in one draw call. */
export function createRotors(rotor: Mesh, material: Material): Rotors {
  const mesh = new InstancedMesh(rotor.geometry, material, TURBINES.length * TURNS);
  mesh.frustumCulled = false;
  const stand = new Object3D();
  let turn = 0;
  const update = (timeS: number) => {
    let instance = 0;
    for (let k = -1; k <= 1; k++)
      for (let i = 0; i < TURBINES.length; i++) {
        const [x, z, size] = TURBINES[i]!;
        stand.position.set(x + (turn + k) * PERIOD, SEA_Y + HUB.y * size, z + HUB.z * size);
        stand.scale.setScalar(size);
        stand.rotation.z = i * 0.7 - timeS * (0.7 + i * 0.13);
        stand.updateMatrix();
        mesh.setMatrixAt(instance++, stand.matrix);
      }
    mesh.instanceMatrix.needsUpdate = true;
  };
  update(0);
  return {
    mesh,
    cover(x) {
      turn = Math.round(x / PERIOD);
    },
    update,
  };
}
