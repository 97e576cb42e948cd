import type { Intersection } from 'three';
import type { Casters } from './casters.ts';
import { ballPlaces, discDirections, hammersleyHemisphere, type Lighting } from './lighting.ts';

/** Light on a point: red, green, blue of the steady layer, then of the flickering one. */
export type Light = readonly [number, number, number, number, number, number];
export type LightMeter = (x: number, y: number, z: number, nx: number, ny: number, nz: number) => Light;

/**
 * Measures the light that falls on a point with a normal: keys and lamps with soft shadow, the open sky with
 * ambient occlusion, and one bounce from what the closed rays hit.
 */
export function createLightMeter(lighting: Lighting, casterSets: readonly Casters[]): LightMeter {
  const { offset, reach, keyReach, ambientBounce, warmth, sky } = lighting;
  const hemisphere = hammersleyHemisphere(lighting.skyRays);
  const keys = lighting.keys.map((key) => {
    const length = Math.hypot(...key.direction);
    return { key, middle: key.direction.map((v) => v / length) as [number, number, number], disc: discDirections(key) };
  });
  const lampsOf = (lights: Lighting['points'], layer: number) =>
    lights.map((light) => ({ light, layer, ball: ballPlaces(light), middle: [light.at] }));
  const points = [...lampsOf(lighting.points, 0), ...lampsOf(lighting.flicker, 3)];

  const blocked = (x: number, y: number, z: number, dx: number, dy: number, dz: number, far: number): boolean => {
    for (const set of casterSets) if (set.hit(x, y, z, dx, dy, dz, far)) return true;
    return false;
  };

  const direct = new Float64Array(6);
  const measureDirect = (x: number, y: number, z: number, nx: number, ny: number, nz: number, quick: boolean): void => {
    direct.fill(0);
    for (const { key, middle, disc } of keys) {
      const facing = nx * middle[0] + ny * middle[1] + nz * middle[2];
      if (facing <= 0) continue;
      let open = 0;
      if (quick) open = blocked(x, y, z, middle[0], middle[1], middle[2], keyReach) ? 0 : 1;
      else {
        for (const d of disc) if (!blocked(x, y, z, d[0], d[1], d[2], keyReach)) open++;
        open /= disc.length;
      }
      let weight = open * facing;
      if (key.pool) {
        const u = (x - key.pool.x) / key.pool.halfX;
        const v = (z - key.pool.z) / key.pool.halfZ;
        weight *= Math.max(key.pool.floor, 1 - u * u - v * v);
      }
      for (let k = 0; k < 3; k++) direct[k]! += key.colour[k]! * weight;
    }
    for (const { light, layer, ball, middle } of points) {
      const places = quick ? middle : ball;
      for (const place of places) {
        let dx = place[0] - x;
        let dy = place[1] - y;
        let dz = place[2] - z;
        const square = dx * dx + dy * dy + dz * dz;
        const distance = Math.sqrt(square);
        if (distance > light.range || distance < 1e-6) continue;
        dx /= distance;
        dy /= distance;
        dz /= distance;
        const facing = nx * dx + ny * dy + nz * dz;
        if (facing <= 0) continue;
        const weight = ((facing / (square / light.spread + light.near)) * (1 - distance / light.range) ** 2) / places.length;
        if (weight < 0.002) continue;
        if (!light.shadowless && blocked(x, y, z, dx, dy, dz, Math.max(0, distance - light.radius))) continue;
        for (let k = 0; k < 3; k++) direct[layer + k]! += light.colour[k]! * weight;
      }
    }
  };

  return (px, py, pz, nx, ny, nz) => {
    const x = px + nx * offset;
    const y = py + ny * offset;
    const z = pz + nz * offset;
    measureDirect(x, y, z, nx, ny, nz, false);
    const [directR, directG, directB, flickerR, flickerG, flickerB] = direct as unknown as Light;

    // Tangent frame round the normal.
    let tx = Math.abs(ny) > 0.9 ? 0 : nz;
    let ty = Math.abs(ny) > 0.9 ? nz : 0;
    let tz = Math.abs(ny) > 0.9 ? -ny : -nx;
    const tl = Math.hypot(tx, ty, tz) || 1;
    tx /= tl;
    ty /= tl;
    tz /= tl;
    const bx = ny * tz - nz * ty;
    const by = nz * tx - nx * tz;
    const bz = nx * ty - ny * tx;

    let r = 0;
    let g = 0;
    let b = 0;
    let fr = 0;
    let fg = 0;
    let fb = 0;
    for (const h of hemisphere) {
      const dx = tx * h[0] + bx * h[1] + nx * h[2];
      const dy = ty * h[0] + by * h[1] + ny * h[2];
      const dz = tz * h[0] + bz * h[1] + nz * h[2];
      let nearest: Intersection | null = null;
      let owner: Casters | null = null;
      for (const set of casterSets) {
        const found = set.hit(x, y, z, dx, dy, dz, nearest ? nearest.distance : reach);
        if (found && (!nearest || found.distance < nearest.distance)) {
          nearest = found;
          owner = set;
        }
      }
      if (!nearest || !owner) {
        const open = sky(dx, dy, dz);
        r += open[0];
        g += open[1];
        b += open[2];
        continue;
      }
      r += warmth[0];
      g += warmth[1];
      b += warmth[2];
      const face = nearest.face!.normal;
      const back = face.x * dx + face.y * dy + face.z * dz > 0 ? -1 : 1;
      const fx = face.x * back;
      const fy = face.y * back;
      const fz = face.z * back;
      measureDirect(
        nearest.point.x + fx * offset * 2,
        nearest.point.y + fy * offset * 2,
        nearest.point.z + fz * offset * 2,
        fx,
        fy,
        fz,
        true,
      );
      const ambient = sky(fx, fy, fz);
      const index = nearest.faceIndex!;
      r += owner.red(index) * (direct[0]! + ambient[0] * ambientBounce);
      g += owner.green(index) * (direct[1]! + ambient[1] * ambientBounce);
      b += owner.blue(index) * (direct[2]! + ambient[2] * ambientBounce);
      fr += owner.red(index) * direct[3]!;
      fg += owner.green(index) * direct[4]!;
      fb += owner.blue(index) * direct[5]!;
    }
    const share = 1 / hemisphere.length;
    return [
      directR + r * share,
      directG + g * share,
      directB + b * share,
      flickerR + fr * share,
      flickerG + fg * share,
      flickerB + fb * share,
    ];
  };
}
