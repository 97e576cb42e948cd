import { createMotion } from '../../exhibits/earthquake-drill/model/motion.ts';
import { numbersOf, place, shakeThrough } from '../../exhibits/earthquake-drill/model/room.ts';
import { drillOf, goTo, STEP_S, takeCover } from './play.ts';

/** Bits of numbers, folded into one. */
function fold(into: number, values: Float64Array): number {
  let sum = into;
  for (const word of new Uint32Array(values.buffer, values.byteOffset, 2 * values.length))
    sum = (Math.imul(sum, 31) + word) >>> 0;
  return sum;
}

const SHAKEN = ['bookshelf', 'wardrobe', 'television', 'vase', 'lamp', 'desk'] as const;

/** What a machine makes of some grounds, rooms and a drill: the bits of the motions folded, and every number of every piece. */
export function fates() {
  const grounds = ([0, 1, 2, 3, 4, 5] as const).map((seed) => {
    const motion = createMotion({ magnitude: 6 + seed / 4, epicentralKm: 10, site: seed % 2 === 0 ? 'firm' : 'soft' }, seed);
    const pieces = SHAKEN.map((id) => place(id, { fixing: 'free', loading: seed % 3 === 0 ? 'high' : 'even' }));
    shakeThrough(pieces, motion, 1.5);
    const bits = [motion.accelerationMps2, motion.velocityMps, motion.displacementM].reduce(fold, 0);
    return { bits, intensity: motion.intensity, pieces: pieces.map(numbersOf) };
  });
  const drill = drillOf({ intensity: 9 }, 2);
  goTo(drill, 'drill');
  for (let timeS = 0; timeS < 20; timeS += STEP_S) {
    takeCover(drill);
    drill.step(STEP_S);
  }
  return { grounds, drill: drill.snapshot() };
}
