/*
 * The lie of the land: a shore with an estuary in its middle, hills on both sides, islands before it. Heights are laid in steps, as a relief is cut
 * from boards. Units as in arrangement.ts.
 */

/** z of the shore; land lies before it, towards the visitor. */
export const shoreZ = (x: number): number =>
  -0.85 + 1.05 * Math.sin(x * 0.42 + 0.5) + 0.45 * Math.sin(x * 1.17) + 0.18 * Math.sin(x * 2.6);

const STEP = 0.17;
const UNDER_SEA = -0.3;
const SHELVING = 0.9;

const bump = (x: number, z: number, cx: number, cz: number, radius: number): number =>
  Math.exp(-((x - cx) ** 2 + (z - cz) ** 2) / (radius * radius));
const smooth = (low: number, high: number, value: number): number => {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
};

const HILLS: readonly (readonly [x: number, z: number, radius: number, height: number])[] = [
  [-9.6, 3.6, 2.3, 1.75],
  [-12.6, 1.2, 1.9, 1.3],
  [-7.4, 5.6, 1.7, 0.9],
  [11.6, 3.6, 2.2, 1.6],
  [8.2, 6, 1.8, 0.8],
  [13, 0.6, 1.4, 0.9],
];
const ISLANDS: readonly (readonly [x: number, z: number, radius: number, height: number])[] = [
  [-2.7, -2.7, 0.85, 0.95],
  [4, -2.9, 0.62, 0.85],
  [8.7, -3.3, 0.9, 0.95],
  [-10.2, -3, 0.85, 0.95],
];

/** How far a place lies inland, below nought in the water. */
function inland(x: number, z: number): number {
  const behind = z - shoreZ(x);
  // The estuary narrows towards the visitor.
  const riverX = 0.6 + 0.75 * Math.sin(z * 0.55 + 0.2);
  const halfWidth = 0.3 + Math.max(0, 3.4 - behind) * 0.36;
  return Math.min(behind, Math.abs(x - riverX) - halfWidth);
}

/** Height of the land without its steps; below nought in the water. */
export function rawHeight(x: number, z: number): number {
  const land = inland(x, z);
  const island = Math.max(...ISLANDS.map(([cx, cz, radius, height]) => height * bump(x, z, cx, cz, radius) - 0.42));
  // The bed slopes down from the shore, so that the waterline is a line and no stair.
  if (land < 0 && island < 0) return Math.max(UNDER_SEA, Math.max(land, island) * SHELVING);
  if (land < 0) return 0.06 + island * 1.5;
  const hills = HILLS.reduce((sum, [cx, cz, radius, height]) => sum + height * bump(x, z, cx, cz, radius), 0);
  return 0.1 + 0.24 * smooth(0, 1.1, land) + hills * smooth(0, 1.5, land);
}

/** Height of the relief: steps with soft risers. */
export function heightAt(x: number, z: number): number {
  const raw = rawHeight(x, z);
  if (raw < 0) return raw;
  const steps = raw / STEP;
  const whole = Math.floor(steps);
  return (whole + smooth(0.68, 0.98, steps - whole)) * STEP;
}

/** Which board of the stack a height belongs to. */
export const boardOf = (y: number): number => Math.floor(y / STEP + 0.05);
