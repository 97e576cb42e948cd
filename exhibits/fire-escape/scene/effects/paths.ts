import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three';
import type { PathReadings } from '../../model/readings.ts';
import { type Arrangement, placeOf } from '../bench/arrangement.ts';

/*
 * The two ways of the debrief, as bands on the floor: the visitor's own is whole and goes from cream to amber where smoke did harm, the best one is
 * broken into dashes. What lies after the looked-at second is faint. Told apart by their form, not only by colour.
 */

/** Points of a path a second, as the model keeps them. */
const POINTS_PER_S = 2;
const WIDTH_M = 0.15;
/** A way that stands still adds nothing to its length, m. */
const STILL_M = 0.005;

const vertexShader = /* glsl */ `
attribute vec3 along; // metres so far, second, dose
varying vec3 vAlong;
void main() {
  vAlong = along;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`;

const fragmentShader = /* glsl */ `
uniform vec3 calmColour;
uniform vec3 harmColour;
uniform float dash;
uniform float scrub;
varying vec3 vAlong;
void main() {
  float cut = dash > 0.0 ? step(0.42, fract(vAlong.x / dash)) : 1.0;
  float later = smoothstep(scrub + 0.05, scrub - 0.05, vAlong.y);
  float alpha = cut * mix(0.3, 0.96, later);
  if (alpha < 0.02) discard;
  gl_FragColor = vec4(mix(calmColour, harmColour, smoothstep(0.02, 0.5, vAlong.z)), alpha);
  #include <colorspace_fragment>
}
`;

export interface Path {
  mesh: Mesh<BufferGeometry, ShaderMaterial>;
  /** Draws a path in an arrangement up to a second; writes the band anew only when the path or the arrangement changed. */
  show(path: PathReadings | null, arrangement: Arrangement, scrubS: number): void;
}

/** @param side how far the band lies beside the way, m. @param dashM length of a dash with its gap; 0 is a whole band. */
export function createPath(calmColour: string, harmColour: string, side: number, dashM: number): Path {
  const uniforms = {
    calmColour: { value: new Color(calmColour) },
    harmColour: { value: new Color(harmColour) },
    dash: { value: dashM },
    scrub: { value: 0 },
  };
  const material = new ShaderMaterial({ transparent: true, depthWrite: false, side: 2, uniforms, vertexShader, fragmentShader });
  material.forceSinglePass = true;
  const mesh = new Mesh(new BufferGeometry(), material);
  mesh.frustumCulled = false;
  mesh.renderOrder = 2;
  mesh.visible = false;
  let room = 0;
  let shownLength = -1;
  let shownArrangement: Arrangement | null = null;
  const spot: [number, number, number] = [0, 0, 0];

  const makeRoom = (points: number) => {
    room = points;
    mesh.geometry.dispose();
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(new Float32Array(points * 6), 3));
    geometry.setAttribute('along', new BufferAttribute(new Float32Array(points * 6), 3));
    const index = new Uint32Array(Math.max(0, points - 1) * 6);
    for (let i = 0; i + 1 < points; i++) index.set([i * 2, i * 2 + 1, i * 2 + 3, i * 2, i * 2 + 3, i * 2 + 2], i * 6);
    geometry.setIndex(new BufferAttribute(index, 1));
    mesh.geometry = geometry;
  };

  const write = (path: PathReadings, arrangement: Arrangement) => {
    const positions = mesh.geometry.getAttribute('position') as BufferAttribute;
    const along = mesh.geometry.getAttribute('along') as BufferAttribute;
    let way = 0;
    let [tx, ty] = [1, 0];
    for (let i = 0; i < path.length; i++) {
      const before = Math.max(0, i - 1);
      const after = Math.min(path.length - 1, i + 1);
      const dx = path.x[after]! - path.x[before]!;
      const dy = path.y[after]! - path.y[before]!;
      const length = Math.hypot(dx, dy);
      if (length > STILL_M) [tx, ty] = [dx / length, dy / length];
      if (i > 0) way += Math.hypot(path.x[i]! - path.x[i - 1]!, path.y[i]! - path.y[i - 1]!);
      placeOf(arrangement, path.x[i]!, path.y[i]! + side, 0.03, spot);
      const [nx, nz] = [(-ty * WIDTH_M) / 2, (-tx * WIDTH_M) / 2];
      positions.setXYZ(i * 2, spot[0] + nx, spot[1], spot[2] + nz);
      positions.setXYZ(i * 2 + 1, spot[0] - nx, spot[1], spot[2] - nz);
      for (const k of [0, 1]) along.setXYZ(i * 2 + k, way, i / POINTS_PER_S, path.dose[i]!);
    }
    positions.needsUpdate = true;
    along.needsUpdate = true;
    mesh.geometry.setDrawRange(0, Math.max(0, path.length - 1) * 6);
  };

  return {
    mesh,
    show(path, arrangement, scrubS) {
      mesh.visible = path !== null && path.length > 1;
      uniforms.scrub.value = scrubS;
      if (path === null || path.length < 2) return;
      if (path.x.length > room) makeRoom(path.x.length);
      if (path.length === shownLength && arrangement === shownArrangement) return;
      shownLength = path.length;
      shownArrangement = arrangement;
      write(path, arrangement);
    },
  };
}
