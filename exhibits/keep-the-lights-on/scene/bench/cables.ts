import type { ModelBuilder } from '@bake/light/builder.ts';
import type { Point } from '@bake/light/shape.ts';
import { tube } from '@bake/light/swept.ts';
import { type Cable, CITY, GAS_PLANT, NUCLEAR, PANELS, PLATFORM, RESERVOIR, SEA_Y, STORE } from './arrangement.ts';
import { heightAt } from './ground.ts';

type Way = readonly (readonly [x: number, z: number])[];

/** Ways of the cables over sea and land; all meet in the city. */
const WAYS: Readonly<Record<Cable, readonly Way[]>> = {
  wind: [
    [
      [-7.6, -4.4],
      [-3.6, -3.5],
      [PLATFORM[0], PLATFORM[2]],
    ],
    [
      [9.3, -4.2],
      [5, -3.8],
      [PLATFORM[0], PLATFORM[2]],
    ],
    [
      [PLATFORM[0], PLATFORM[2]],
      [1.7, -2.1],
      [2.9, -0.5],
      [3.9, 0.7],
      [CITY[0] - 0.5, CITY[2] - 0.4],
    ],
  ],
  nuclear: [
    [
      [NUCLEAR[0] + 1, NUCLEAR[2] + 0.2],
      [-4.6, 2.4],
      [-2.6, 2.75],
      [-0.9, 3],
      [1.7, 2.9],
      [CITY[0] - 1, CITY[2] + 0.4],
    ],
  ],
  hydro: [
    [
      [RESERVOIR[0] + 1, RESERVOIR[2] + 0.6],
      [-6.4, 3.4],
      [-4.4, 2.8],
      [-2.9, 2.7],
    ],
  ],
  solar: [
    [
      [PANELS[0] + 0.7, PANELS[2] - 0.5],
      [-2, 3.3],
      [-0.9, 3],
    ],
  ],
  gas: [
    [
      [GAS_PLANT[0] - 0.5, GAS_PLANT[2]],
      [7.6, 2.8],
      [6.4, 2.4],
    ],
  ],
  storage: [
    [
      [STORE[0] + 0.4, STORE[2] - 0.2],
      [2.9, 3.2],
      [CITY[0] - 0.9, CITY[2] + 0.5],
    ],
  ],
};
const RADIUS: Readonly<Record<Cable, number>> = {
  wind: 0.05,
  nuclear: 0.062,
  hydro: 0.05,
  solar: 0.045,
  gas: 0.052,
  storage: 0.052,
};
const BETWEEN = 6;

/** A way laid on the ground, a little over it. */
function laid(way: Way): Point[] {
  const points: Point[] = [];
  for (let i = 0; i + 1 < way.length; i++) {
    const [from, to] = [way[i]!, way[i + 1]!];
    for (let k = 0; k < BETWEEN; k++) {
      const share = k / BETWEEN;
      points.push(lifted(from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share));
    }
  }
  const [x, z] = way.at(-1)!;
  return [...points, lifted(x, z)];
}

const lifted = (x: number, z: number): Point => [x, Math.max(heightAt(x, z), SEA_Y) + 0.09, z];

/** One mesh for each source, white: the scene gives it the colour of its load. */
export function addCables(model: ModelBuilder): void {
  for (const [cable, ways] of Object.entries(WAYS) as [Cable, readonly Way[]][]) {
    model.mesh(`cable-${cable}`, [0, 0, 0], () => {
      for (const way of ways) {
        const points = laid(way);
        model.add(tube(points, RADIUS[cable], { segments: points.length * 2, sides: 6 }), '#ffffff', {
          unlit: true,
          casts: false,
          resolution: 9,
        });
      }
    });
  }
}
