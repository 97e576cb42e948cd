import { type BakedMaterial, createBakedMaterial } from '@look/stage/baked-material.ts';
import type { BakedModel } from '@look/stage/load-baked.ts';
import { toward } from '@look/stage/motion.ts';
import { createBlobShadow } from '@look/stage/soft-spots.ts';
import { Color, Group, Mesh } from 'three';
import { HELPER_ASIDE } from './anchors.ts';
import { BED, HOME_X, LINE_Z, lineX, STREET, streetX, streetZ } from './bench/arrangement.ts';
import type { QuakeView } from './view.ts';

/*
 * The figure that is led and the one who helps. Safe is upright or low; who is at risk turns amber and leans; nobody falls apart.
 */

const WELL = new Color(1, 1, 1);
const AT_RISK = new Color(1.15, 0.78, 0.36);
/** Turned this far towards the visitor, so that its two dots are seen. */
const YAW = -0.55;
const CRAWL_YAW = -1.05;
const CRAWL = 1.22;
/** Length of the figure, m; half of it lies behind its middle when it is down. */
const LENGTH = 1.3;

export function createFigures(model: BakedModel, exposure: number, shared: BakedMaterial) {
  const group = new Group();
  const part = (name: string, material: BakedMaterial): Mesh => {
    const found = model.parts.get(name);
    if (!found) throw new Error(`the table has no ${name}`);
    const mesh = new Mesh(found.geometry, material);
    group.add(mesh);
    return mesh;
  };
  const own = createBakedMaterial({ exposure, fibreScale: 0.4, fibreDepth: 0.07 });
  const you = part('peg:you', own);
  const twin = part('peg:you', shared);
  const helper = part('peg:helper', shared);
  const pillow = part('pillow', shared);
  const twinPillow = part('pillow', shared);
  const cover = part('book', shared);
  const shadow = createBlobShadow(0.5);
  group.add(shadow);
  for (const mesh of [you, twin, helper]) mesh.rotation.order = 'YXZ';

  let low = 0;
  let lean = 0;

  const inRoom = (view: QuakeView, deltaS: number) => {
    low = toward(low, view.low ? 1 : 0, 9, deltaS);
    lean = toward(lean, view.atRisk, 6, deltaS);
    const yaw = YAW + (CRAWL_YAW - YAW) * low;
    const pitch = CRAWL * low;
    const back = LENGTH * 0.5 * Math.sin(pitch);
    const x = lineX(view.xM);
    you.position.set(x - Math.sin(yaw) * back, 0.17 * low + 0.02, LINE_Z - Math.cos(yaw) * back);
    you.rotation.set(pitch, yaw, 0.3 * lean * (1 - low));
    you.scale.setScalar(1);
    shadow.position.set(x, 0.03, LINE_Z);
    shadow.scale.set(0.34 + 0.3 * low, 1, 0.3 + 0.15 * low);
  };

  const onTheWay = (view: QuakeView, deltaS: number) => {
    lean = toward(lean, view.atRisk, 6, deltaS);
    const [x, z] = [streetX(view.progressM), streetZ(view.side)];
    you.position.set(x, 0.03, z);
    you.rotation.set(0, 0.6, 0.3 * lean);
    you.scale.setScalar(STREET.scale);
    cover.visible = view.headCovered;
    cover.position.set(x, LENGTH * STREET.scale + 0.05, z);
    cover.rotation.set(0, 0.4, 0);
    cover.scale.setScalar(1.5);
    shadow.position.set(x, 0.05, z);
    shadow.scale.set(0.24, 1, 0.22);
  };

  /** Lying in bed, head on the pillow or under it. */
  const inBed = (mesh: Mesh, at: Mesh, middleX: number, underPillow: boolean) => {
    mesh.position.set(middleX + BED.x + 0.42, 0.62, BED.z);
    mesh.rotation.set(0, 0.3, Math.PI / 2);
    mesh.scale.setScalar(0.95);
    at.position.set(middleX + BED.x - 0.62, underPillow ? 0.84 : 0.42, BED.z);
    at.rotation.set(0, Math.PI / 2, underPillow ? 0.1 : 0);
  };

  return {
    group,
    tint: own.uniforms.tint.value,
    update(view: QuakeView, light: Color, deltaS: number) {
      const home = view.set === 'homes';
      const street = view.set === 'street';
      const room = view.figureShown && !home && !street;
      const bed = home && view.twins.length > 0;
      you.visible = room || street || home;
      twin.visible = bed;
      pillow.visible = home;
      twinPillow.visible = bed;
      cover.visible = false;
      shadow.visible = room || street;
      if (room) inRoom(view, deltaS);
      else if (street) onTheWay(view, deltaS);
      else if (home) {
        inBed(twin, twinPillow, HOME_X.twin, false);
        inBed(you, pillow, bed ? HOME_X.own : 0, view.pillow);
        if (!view.inBed) {
          you.position.set(HOME_X.own + 0.9, 0.02, BED.z + 0.85);
          you.rotation.set(0, 0.3, 0.3 * view.atRisk);
        }
      }
      own.uniforms.tint.value.lerpColors(WELL, AT_RISK, view.atRisk).multiply(light);
      helper.visible = view.helper > 0.02 && you.visible;
      if (!helper.visible) return;
      const size = street ? STREET.scale : 1;
      helper.position.set(you.position.x + HELPER_ASIDE * size, 0.02, you.position.z + 0.1);
      helper.rotation.y = -0.7;
      helper.scale.setScalar(size * (0.7 + 0.3 * view.helper));
    },
    dispose() {
      own.dispose();
      shadow.geometry.dispose();
      shadow.material.dispose();
    },
  };
}
