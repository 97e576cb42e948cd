import { addTriangle, type Colour, emptyShape, mixColour, type Point, type Shape } from '@bake/light/shape.ts';
import { displayed } from '@bake/light/tone.ts';
import { RANGE_PERIOD } from './levels.ts';

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
/** The ranges stand further off and are seen over a greater width: they repeat after this. */
const STRIDE = RANGE_PERIOD / 132;
/** Depths of the gradient's bands under the crest. */
const BANDS = [0, 0.05, 0.35, 0.75, 1.6, 6] as const;

function crestAt({ base, amplitude, phase }: Range, x: number): number {
  const u = (2 * Math.PI * x) / RANGE_PERIOD;
  const waves =
    0.55 * Math.sin(2 * u + phase) +
    0.35 * Math.sin(5 * u + phase * 2.3 + 1) +
    0.16 * Math.sin(11 * u + phase * 5.1 + 2) +
    0.07 * Math.sin(23 * u + phase * 11);
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
    for (let step = 0; step < 132; step++) {
      const x = -RANGE_PERIOD / 2 + step * STRIDE;
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
