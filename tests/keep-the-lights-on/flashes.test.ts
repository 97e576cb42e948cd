import { BufferGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import { CABLES, DISTRICTS } from '../../exhibits/keep-the-lights-on/scene/bench/arrangement.ts';
import { type Coast, createCoast } from '../../exhibits/keep-the-lights-on/scene/coast.ts';
import { createView } from '../../exhibits/keep-the-lights-on/scene/view.ts';
import type { BakedMaterial } from '../../runtime/look/stage/baked-material.ts';
import type { BakedPart } from '../../runtime/look/stage/load-baked.ts';

/* UX rule 40: whatever the grid does, and however fast a week passes, nothing on the stage flashes more than twice a second. */

const FRAME_S = 1 / 60;
const SECONDS = 12;

/** The coast with nothing in it but its parts by name. */
function emptyCoast(): Coast {
  const names = [
    'statics',
    'store-fill',
    'rotor',
    ...CABLES.map((cable) => `cable-${cable}`),
    ...Array.from({ length: DISTRICTS }, (_, i) => `windows-${i}`),
  ];
  const parts = new Map<string, BakedPart>(
    names.map((name) => [name, { name, geometry: new BufferGeometry(), pivot: [0, 0, 0] }]),
  );
  return createCoast({
    parts,
    bounds: [
      [0, 0, 0],
      [1, 1, 1],
    ],
    triangles: 0,
    dispose() {},
  });
}

const materialOf = (coast: Coast, name: string): BakedMaterial => {
  let found: BakedMaterial | null = null;
  coast.group.traverse((object) => {
    if (object.name === name) found = (object as unknown as { material: BakedMaterial }).material;
  });
  return found!;
};

/** Rises by a tenth of the full range and falls again: what the rule counts as a flash. */
function flashes(levels: readonly number[]): number {
  let count = 0;
  let rising = false;
  let turn = levels[0]!;
  for (const level of levels) {
    if (rising ? level > turn : level < turn) turn = level;
    else if (Math.abs(level - turn) > 0.1) {
      rising = !rising;
      if (rising) count++;
      turn = level;
    }
  }
  return count;
}

describe('rule 40: no flashes', () => {
  it.each([false, true])('a grid that hunts lets its districts glow up and down at most once in two seconds; calm %s', (calm) => {
    const coast = emptyCoast();
    const view = Object.assign(createView(), { day: 0, dusk: 0 });
    const windows = materialOf(coast, 'windows-0');
    const levels: number[] = [];
    for (let frame = 0; frame < SECONDS / FRAME_S; frame++) {
      // Dark and lit five times a second: as bad as a grid could ever be.
      view.districts.fill(Math.floor(frame / 6) % 2);
      coast.update(view, frame * FRAME_S, FRAME_S, calm);
      levels.push(windows.uniforms.flickerLevel.value);
    }
    expect(flashes(levels) / SECONDS).toBeLessThanOrEqual(0.5);
    for (let i = 1; i < levels.length; i++) expect(Math.abs(levels[i]! - levels[i - 1]!)).toBeLessThan(0.02);
    coast.dispose();
  });

  it('seven days in twelve seconds: light of the hour breathes, and the whole picture never flashes twice a second', () => {
    const coast = emptyCoast();
    const view = createView();
    const ground = materialOf(coast, 'statics');
    const levels: number[] = [];
    for (let frame = 0; frame < SECONDS / FRAME_S; frame++) {
      const day = Math.max(0, Math.sin((2 * Math.PI * 7 * frame * FRAME_S) / SECONDS));
      Object.assign(view, { day, dusk: Math.exp(-((day / 0.33) ** 2)) });
      coast.update(view, frame * FRAME_S, FRAME_S, false);
      levels.push(ground.uniforms.tint.value.g);
    }
    expect(flashes(levels) / SECONDS).toBeLessThan(1);
    coast.dispose();
  });

  it('all materials share one pair of textures', () => {
    const coast = emptyCoast();
    const fibres = new Set(
      [...CABLES.map((cable) => materialOf(coast, `cable-${cable}`)), materialOf(coast, 'statics')].map(
        (m) => m.uniforms.fibre.value,
      ),
    );
    expect(fibres.size).toBe(1);
    coast.dispose();
  });
});
