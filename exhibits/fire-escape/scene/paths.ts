import { Group } from 'three';
import type { Arrangement } from './bench/arrangement.ts';
import { createPath } from './effects/paths.ts';
import type { FireView } from './view.ts';

/** The debrief's two ways, side by side on the floor. */
export function createPaths() {
  const own = createPath('#f6e3b0', '#f08a24', 0.1, 0);
  const best = createPath('#8fe0b8', '#8fe0b8', -0.1, 0.4);
  const group = new Group();
  group.add(own.mesh, best.mesh);
  return {
    group,
    update(view: FireView, arrangement: Arrangement) {
      own.show(view.debrief ? view.own : null, arrangement, view.scrubS);
      best.show(view.debrief ? view.best : null, arrangement, view.scrubS);
    },
    dispose() {
      for (const { mesh } of [own, best]) {
        mesh.geometry.dispose();
        mesh.material.dispose();
      }
    },
  };
}
