/** From least to most, clockwise, open at the bottom. */
export const DIAL_SWEEP_DEG = 270;

/** Direction of a point from a centre: 0 is up, clockwise, −180…180. */
export function angleAt(point: { clientX: number; clientY: number }, centre: { x: number; y: number }): number {
  return (Math.atan2(point.clientX - centre.x, centre.y - point.clientY) * 180) / Math.PI;
}

/** The short way from one direction to another, −180…180. */
export function turned(fromDeg: number, toDeg: number): number {
  return ((((toDeg - fromDeg + 180) % 360) + 360) % 360) - 180;
}

/** What a tap in a direction means on the dial, 0…1; the gap at the bottom belongs to its nearer end. */
export function shareOfAngle(deg: number): number {
  return Math.min(1, Math.max(0, deg / DIAL_SWEEP_DEG + 0.5));
}
