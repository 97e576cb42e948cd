import { type ModelBuilder, place } from '@bake/light/builder.ts';
import { POSTER_HEIGHT, POSTER_LEAN, POSTER_WIDTH } from './levels.ts';

/** The empty plinth of an exhibit without a diorama: pad, easel and a frame for its poster. Top of the pad at y = 0. */
export function addEmptyPlinth(model: ModelBuilder): void {
  model.mesh('plinth', [0, 0, 0], () => {
    model.box([0, -0.16, 0], [3.1, 0.16, 2.3], '#e4dccb', { chamfer: 0.035, resolution: 0.4 });
    model.box([0, -0.18, 0], [3.22, 0.09, 2.42], '#c89b62', { chamfer: 0.02, resolution: 0.8 });
    model.at(place(0, 0, -0.35), () => {
      for (const side of [-1, 1]) model.box([side * 0.8, 0, 0.12], [0.09, 2.1, 0.09], '#a87845', { chamfer: 0.02, rx: -0.1 });
      model.box([0, 0, -0.5], [0.09, 1.9, 0.09], '#7a5636', { chamfer: 0.02, rx: 0.22 });
      model.box([0, 0.3, 0.16], [2.2, 0.08, 0.2], '#c89b62', { chamfer: 0.02 });
      model.box([0, 0.36, 0.13], [POSTER_WIDTH + 0.16, POSTER_HEIGHT + 0.16, 0.06], '#efe8da', {
        chamfer: 0.02,
        rx: POSTER_LEAN,
      });
    });
  });
}
