/** Signed distance to an outline, millimetres: negative inside. x to the right, y down, as on the glass. */
export type Shape = (x: number, y: number) => number;

export const circle =
  (cx: number, cy: number, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;

/** Annulus with its middle line at `radius` and a band `width` wide. */
export const ring =
  (cx: number, cy: number, radius: number, width: number): Shape =>
  (x, y) =>
    Math.abs(Math.hypot(x - cx, y - cy) - radius) - width / 2;

/** Rectangle with rounded corners, by its centre and full size. */
export function box(cx: number, cy: number, width: number, height: number, radius = 0): Shape {
  const halfWidth = width / 2 - radius;
  const halfHeight = height / 2 - radius;
  return (x, y) => {
    const qx = Math.abs(x - cx) - halfWidth;
    const qy = Math.abs(y - cy) - halfHeight;
    return Math.hypot(Math.max(qx, 0), Math.max(qy, 0)) + Math.min(Math.max(qx, qy), 0) - radius;
  };
}

/** Rectangle with 45° corners: the cut of the case, and the chamfer of every icon. */
export function cutBox(cx: number, cy: number, width: number, height: number, cut: number): Shape {
  const straight = box(cx, cy, width, height);
  const reach = width / 2 + height / 2 - cut;
  return (x, y) => Math.max(straight(x, y), (Math.abs(x - cx) + Math.abs(y - cy) - reach) * Math.SQRT1_2);
}

/** A line with round ends. */
export function stroke(ax: number, ay: number, bx: number, by: number, width: number): Shape {
  const dx = bx - ax;
  const dy = by - ay;
  const squared = dx * dx + dy * dy;
  return (x, y) => {
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
    return Math.hypot(x - ax - t * dx, y - ay - t * dy) - width / 2;
  };
}

/** Closed polygon from x0 y0 x1 y1 …, its corners rounded by `radius`. */
export function polygon(points: readonly number[], radius = 0): Shape {
  const count = points.length / 2;
  return (x, y) => {
    let squared = Number.POSITIVE_INFINITY;
    let inside = false;
    for (let i = 0, j = count - 1; i < count; j = i++) {
      const xi = points[2 * i] as number;
      const yi = points[2 * i + 1] as number;
      const xj = points[2 * j] as number;
      const yj = points[2 * j + 1] as number;
      const ex = xj - xi;
      const ey = yj - yi;
      const t = Math.max(0, Math.min(1, ((x - xi) * ex + (y - yi) * ey) / (ex * ex + ey * ey)));
      squared = Math.min(squared, (x - xi - ex * t) ** 2 + (y - yi - ey * t) ** 2);
      if (yi > y !== yj > y && x < (ex * (y - yi)) / ey + xi) inside = !inside;
    }
    return (inside ? -1 : 1) * Math.sqrt(squared) - radius;
  };
}

export const union =
  (...shapes: readonly Shape[]): Shape =>
  (x, y) => {
    let least = Number.POSITIVE_INFINITY;
    for (const shape of shapes) least = Math.min(least, shape(x, y));
    return least;
  };

export const without =
  (shape: Shape, hole: Shape): Shape =>
  (x, y) =>
    Math.max(shape(x, y), -hole(x, y));

export const moved =
  (shape: Shape, dx: number, dy: number): Shape =>
  (x, y) =>
    shape(x - dx, y - dy);

/** Turned clockwise on the glass by `degrees` about (cx, cy). */
export function turned(shape: Shape, degrees: number, cx = 0, cy = 0): Shape {
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  return (x, y) => shape(cx + (x - cx) * cos + (y - cy) * sin, cy - (x - cx) * sin + (y - cy) * cos);
}
