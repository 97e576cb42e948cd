import RAPIER from '@dimforge/rapier3d-compat';

/*
 * The same block on a moving floor in a general engine for rigid bodies, to hold our own integration against.
 */

/** A half-sine push: floor acceleration along +x in m/s² for half a period of `hz`, then rest at constant speed. */
export interface Push {
  mps2: number;
  hz: number;
}

/** Floor acceleration at a time, m/s². */
export const pushAt = ({ mps2, hz }: Push, timeS: number): number =>
  timeS > 0 && timeS < 0.5 / hz ? mps2 * Math.sin(2 * Math.PI * hz * timeS) : 0;

/** Floor speed at a time, m/s: the integral of the push, held after it. */
const speedAt = ({ mps2, hz }: Push, timeS: number): number => {
  const omega = 2 * Math.PI * hz;
  return (mps2 / omega) * (1 - Math.cos(omega * Math.min(Math.max(0, timeS), 0.5 / hz)));
};

export interface Fate {
  /** Furthest lean, rad. */
  furthestRad: number;
  falls: boolean;
}

export const loadRapier = () => RAPIER.init();

/**
 * A block of `depthM` × `heightM`, 0.8 m wide, on a floor that is pushed. Friction is high, so that it rocks and does not slide;
 * restitution is nought. Steps of `stepS`.
 */
export function rapierFate(depthM: number, heightM: number, push: Push, forS: number, stepS = 1 / 480): Fate {
  const world = new RAPIER.World({ x: 0, y: -9.81, z: 0 });
  world.timestep = stepS;
  const floor = world.createRigidBody(RAPIER.RigidBodyDesc.kinematicVelocityBased());
  const slab = RAPIER.ColliderDesc.cuboid(40, 0.5, 4).setTranslation(0, -0.5, 0).setFriction(2).setRestitution(0);
  world.createCollider(slab, floor);
  const body = world.createRigidBody(
    RAPIER.RigidBodyDesc.dynamic()
      .setTranslation(0, heightM / 2, 0)
      .enabledTranslations(true, true, false)
      .enabledRotations(false, false, true)
      .setCanSleep(false),
  );
  const box = RAPIER.ColliderDesc.cuboid(depthM / 2, heightM / 2, 0.4)
    .setFriction(2)
    .setRestitution(0)
    .setDensity(400);
  world.createCollider(box, body);
  let furthestRad = 0;
  for (let step = 0; step * stepS < forS; step++) {
    // The speed in the middle of the step gives the floor its true way to second order.
    floor.setLinvel({ x: speedAt(push, (step + 0.5) * stepS), y: 0, z: 0 }, true);
    world.step();
    const { z, w } = body.rotation();
    furthestRad = Math.max(furthestRad, Math.abs(2 * Math.atan2(z, w)));
    if (furthestRad > 1.2) break;
  }
  world.free();
  return { furthestRad, falls: furthestRad > 1.2 };
}
