import type { Mesh } from 'three';

/** Lets a part move. `amount` from −1 to 1; 0 is its place as baked. */
type Move = (part: Mesh, amount: number) => void;

/*
 * A diorama has at most one part that moves. The name of its mesh says how; its pivot in the recipe is what it turns about.
 */
const MOVES: Readonly<Record<string, Move>> = {
  /** To and fro in the picture's plane, like something that hangs: 20° at most. */
  sway: (part, amount) => {
    part.rotation.z = amount * 0.35;
  },
  /** About its upright hinge, like a door that stands ajar: 40° to either side. */
  swing: (part, amount) => {
    part.rotation.y = amount * 0.7;
  },
  /** Along the coast, like a table that shakes: a tenth of a model unit. */
  slide: (part, amount) => {
    part.position.x = part.userData.restX + amount * 0.1;
  },
  /** Round and round in the picture's plane, like a wheel: a third of a turn. */
  turn: (part, amount) => {
    part.rotation.z = (amount * 2 * Math.PI) / 3;
  },
};

export interface MovingPart {
  /** `amount` from −1 to 1. */
  move(amount: number): void;
}

/** The moving part among the meshes of a diorama, by its name (`sway`, `swing`, `slide`, `turn`); null where none has one. */
export function movingPartOf(meshes: ReadonlyMap<string, Mesh>): MovingPart | null {
  for (const [name, move] of Object.entries(MOVES)) {
    const part = meshes.get(name);
    if (!part) continue;
    part.userData.restX = part.position.x;
    return { move: (amount) => move(part, Math.min(1, Math.max(-1, amount))) };
  }
  return null;
}
