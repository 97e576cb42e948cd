import { composeCamera } from '@look/stage/camera.ts';
import { createProjector, type Framing } from '@look/stage/framing.ts';
import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';

const FRAMING: Framing = {
  eye: [-0.4, 11.2, 24.2],
  target: [0.35, 2.6, 0],
  fovDeg: 22.46,
  aspect: 1920 / 660,
  centre: [0.5, 0.51],
};

describe('places on the glass', () => {
  for (const [width, height] of [
    [1920, 660],
    [1080, 1040],
    [640, 220],
    [3000, 660],
  ] as const)
    it(`plain numbers and three's camera agree at ${width} × ${height}`, () => {
      const camera = new PerspectiveCamera();
      composeCamera(camera, FRAMING, width, height);
      const projector = createProjector(FRAMING, width, height);
      const seen = { x: 0, y: 0, pxPerUnit: 0 };
      for (const spot of [
        [0, 0, 0],
        [-7, 3, -0.6],
        [10, 0, 3.2],
        [3.4, 5, -1],
      ] as const) {
        const truth = new Vector3(...spot).project(camera);
        projector.project(spot[0], spot[1], spot[2], seen);
        expect(seen.x).toBeCloseTo((truth.x * 0.5 + 0.5) * width, 2);
        expect(seen.y).toBeCloseTo((0.5 - truth.y * 0.5) * height, 2);
      }
      projector.project(0, 0, 0, seen);
      const from = seen.y;
      const scale = seen.pxPerUnit;
      projector.project(0, 0.01, 0, seen);
      expect((from - seen.y) / 0.01 / scale).toBeGreaterThan(0.85);
    });

  it('the composed picture keeps its width on a narrower canvas', () => {
    const seen = { x: 0, y: 0, pxPerUnit: 0 };
    createProjector(FRAMING, 1920, 660).project(10, 0, 3.2, seen);
    const share = seen.x / 1920;
    createProjector(FRAMING, 1080, 1040).project(10, 0, 3.2, seen);
    expect(seen.x / 1080).toBeCloseTo(share, 6);
  });
});
