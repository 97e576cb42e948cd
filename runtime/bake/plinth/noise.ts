const PERIOD = 256;

function table(seed: number): Float32Array {
  let state = seed >>> 0 || 1;
  return Float32Array.from({ length: PERIOD * PERIOD }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0xffff_ffff - 0.5;
  });
}

const TABLE = table(20_240_512);

/** Value of a lattice point, −0.5…0.5; repeats after `period` points each way (at most 256). */
function lattice(ix: number, iy: number, period: number): number {
  const x = ((ix % period) + period) % period;
  const y = ((iy % period) + period) % period;
  return TABLE[y * PERIOD + x] as number;
}

/** Smooth value noise, −0.5…0.5, that tiles with the given periods (whole lattice points). */
export function noise(x: number, y: number, periodX = PERIOD, periodY = periodX): number {
  const ix = Math.floor(x);
  const iy = Math.floor(y);
  const fx = x - ix;
  const fy = y - iy;
  const u = fx * fx * (3 - 2 * fx);
  const v = fy * fy * (3 - 2 * fy);
  const at = (dx: number, dy: number) => {
    const px = (((ix + dx) % periodX) + periodX) % periodX;
    const py = (((iy + dy) % periodY) + periodY) % periodY;
    return TABLE[py * PERIOD + px] as number;
  };
  return (at(0, 0) * (1 - u) + at(1, 0) * u) * (1 - v) + (at(0, 1) * (1 - u) + at(1, 1) * u) * v;
}

/** One repeatable number in 0…1 for a pair of whole numbers. */
export const pick = (i: number, j: number): number => lattice(i, j, PERIOD) + 0.5;
