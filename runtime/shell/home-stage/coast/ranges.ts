import { addTriangle, type Colour, emptyShape, mixColour, type Point, type Shape } from '@bake/light/shape.ts';
import { displayed } from '@bake/light/tone.ts';

/*
 * Mountains cut from paper, three behind each other: dark at the crest, misty at the foot, as in a woodblock print, with
 * one pale line where the scissors went.
 */

interface Range {
  z: number;
  base: number;
  amplitude: number;
  crest: Colour;
  foot: Colour;
  phase: number;
}

const RANGES: readonly Range[] = [
  { z: -8.6, base: 0.95, amplitude: 0.8, crest: displayed('#7f9f98'), foot: displayed('#d9ddcc'), phase: 1.1 },
  { z: -11.5, base: 1.7, amplitude: 1, crest: displayed('#9db4ad'), foot: displayed('#e4e3d3'), phase: 2.2 },
  { z: -15, base: 2.35, amplitude: 1.35, crest: displayed('#bccac0'), foot: displayed('#ece8d9'), phase: 4.1 },
];
const PALE = displayed('#f4f2ea');
const HALF = 30;
const STRIDE = 0.4;
/** Depths of the gradient's bands under the crest. */
const BANDS = [0, 0.05, 0.35, 0.75, 1.6, 6] as const;

function crestAt({ base, amplitude, phase }: Range, x: number): number {
  const u = x * 0.21 + phase;
  const waves = 0.55 * Math.sin(u) + 0.35 * Math.sin(u * 2.3 + 1) + 0.16 * Math.sin(u * 5.1 + 2) + 0.07 * Math.sin(u * 11);
  return base + amplitude * (waves + 0.5 * Math.exp(-(((x - (phase * 3 - 6)) / 2.2) ** 2)));
}

export function rangeShapes(): Shape[] {
  const facing: Point = [0, 0, 1];
  return RANGES.map((range) => {
    const shape: Shape & { colours: number[] } = { ...emptyShape(), colours: [] };
    const colourAt = (depth: number): Colour => {
      const colour = mixColour(range.crest, range.foot, Math.min(1, depth / 1.5) ** 0.7);
      return depth === 0 ? mixColour(colour, PALE, 0.4) : colour;
    };
    for (let x = -HALF; x < HALF; x += STRIDE) {
      const left = crestAt(range, x);
      const right = crestAt(range, x + STRIDE);
      for (let band = 0; band + 1 < BANDS.length; band++) {
        const [top, bottom] = [BANDS[band]!, BANDS[band + 1]!];
        const a: Point = [x, left - top, range.z];
        const b: Point = [x, left - bottom, range.z];
        const c: Point = [x + STRIDE, right - bottom, range.z];
        const d: Point = [x + STRIDE, right - top, range.z];
        addTriangle(shape, a, b, c, [facing, facing, facing]);
        addTriangle(shape, a, c, d, [facing, facing, facing]);
        shape.colours.push(...colourAt(top), ...colourAt(bottom), ...colourAt(bottom));
        shape.colours.push(...colourAt(top), ...colourAt(bottom), ...colourAt(top));
      }
    }
    return shape;
  });
}
