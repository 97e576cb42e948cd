import type { BakedMaterial } from '@look/stage/baked-material.ts';
import type { BakedModel } from '@look/stage/load-baked.ts';
import { toward } from '@look/stage/motion.ts';
import { createBlobShadow } from '@look/stage/soft-spots.ts';
import { Group, Mesh, type ShaderMaterial } from 'three';
import type { PieceId } from '../model/furniture.ts';
import type { PieceReading } from '../model/readings.ts';
import type { PieceSpot } from './bench/arrangement.ts';
import { pieceMesh } from './bench/piece-names.ts';
import { PIECE_SIZES } from './bench/sizes.ts';

/*
 * One piece of furniture on the stage: it rocks about its edges as the model's block does, lies where it fell, and drops from what it
 * stood on. Books slide out of a shelf that leans. Where nothing may shake it stands until it has fallen, and its outline stays
 * standing.
 */

const FLAT = Math.PI / 2;
const GRAVITY = 9.81;
/** A shelf that leans this far lets its books go, rad. */
const BOOKS_LEAVE = 0.28;
const BOOKS = 5;

export interface PieceActor {
  group: Group;
  /** @param at its spot in the room at hand; null where the room has no such piece. */
  show(at: PieceSpot | null, piece: PieceReading | null, still: boolean, deltaS: number): void;
  dispose(): void;
}

export function createPieceActor(model: BakedModel, id: PieceId, material: BakedMaterial, ghost: ShaderMaterial): PieceActor {
  const { depthM, heightM, standsAtM } = PIECE_SIZES[id];
  const part = (name: string, paint: BakedMaterial | ShaderMaterial = material): Mesh => {
    const found = model.parts.get(name);
    if (!found) throw new Error(`the table has no ${name}`);
    return new Mesh(found.geometry, paint);
  };
  const group = new Group();
  const body = new Group();
  const outline = part(pieceMesh(id), ghost);
  outline.renderOrder = 3;
  const shadow = createBlobShadow(0.45);
  body.add(part(pieceMesh(id)));
  group.add(body, outline, shadow);
  const shelf = id === 'bookshelf';
  const filled = shelf ? { even: part('books:even'), low: part('books:low') } : null;
  if (filled) body.add(filled.even, filled.low);
  const bracket = part('bracket');
  bracket.position.set(depthM / 2 + 0.02, heightM - 0.02, 0);
  group.add(bracket);
  // The visitor's guess, stuck on the front.
  const dot = part('grip');
  dot.position.set(-depthM / 2 - 0.02, heightM * 0.55, 0);
  dot.rotation.z = Math.PI / 2;
  body.add(dot);
  const loose = shelf ? Array.from({ length: BOOKS }, () => part('book')) : [];
  for (const book of loose) group.add(book);

  let theta = 0;
  let dropS = -1;
  let booksS = -1;

  const place = (angle: number, aside: number, down: number) => {
    const turn = -angle;
    const pivot = (Math.sign(angle) || 1) * (depthM / 2);
    body.rotation.z = turn;
    body.position.set(pivot - pivot * Math.cos(turn) + aside, standsAtM - pivot * Math.sin(turn) - down, 0);
  };

  /** Each book flies from its shelf in the direction of the lean, and lies. */
  const fly = (side: number) => {
    for (const [i, book] of loose.entries()) {
      const t = booksS - i * 0.09;
      book.visible = t > 0;
      if (t <= 0) continue;
      const from = heightM * (0.86 - 0.16 * i);
      const speed = 1.1 + 0.25 * ((i * 7) % 4);
      const landS = Math.sqrt((2 * from) / GRAVITY);
      const air = Math.min(t, landS);
      const x = side * (depthM / 2 + 0.25 + speed * air + 0.16 * Math.min(0.5, t - air));
      book.position.set(x, Math.max(0.02, from - (GRAVITY * air * air) / 2), (((i * 5) % 3) - 1) * 0.42);
      book.rotation.set(0, i * 1.3, t < landS ? side * -3 * air : 0.02 * i);
    }
  };

  return {
    group,
    show(at, piece, still, deltaS) {
      group.visible = at !== null && piece !== null;
      if (!at || !piece) {
        theta = 0;
        dropS = -1;
        booksS = -1;
        return;
      }
      const fallen = piece.mode === 'fallen';
      // Before a wall a piece is drawn as it falls into the room, whichever way the block of the model went.
      const wanted = at.wall ? -Math.abs(piece.thetaRad) : piece.thetaRad;
      if (!still) theta = wanted;
      else theta = fallen ? toward(theta, Math.sign(wanted) * FLAT, 2.2, deltaS) : 0;
      const side = Math.sign(theta) || -1;
      // What stood on something goes over its edge and drops.
      const over = Math.abs(theta) > FLAT * 0.86;
      dropS = over && standsAtM > 0 ? Math.max(0, dropS) + deltaS : -1;
      const down = dropS > 0 ? Math.min(standsAtM, (GRAVITY * dropS * dropS) / 2) : 0;
      const aside = dropS > 0 ? side * Math.min(0.5, dropS * 1.4) : 0;
      place(theta, aside, down);
      group.position.set(at.x + Math.cos(at.yaw) * piece.slipM, 0, at.z - Math.sin(at.yaw) * piece.slipM);
      group.rotation.y = at.yaw;
      outline.visible = still && fallen;
      outline.position.y = standsAtM;
      if (filled) {
        filled.even.visible = piece.loading !== 'low';
        filled.low.visible = piece.loading === 'low';
        booksS = Math.abs(theta) > BOOKS_LEAVE && piece.loading !== 'low' ? Math.max(0, booksS) + deltaS : fallen ? booksS : -1;
        fly(side);
      }
      dot.visible = piece.dot;
      bracket.visible = piece.fixing !== 'free' && piece.fixed;
      const lying = heightM * Math.sin(Math.abs(theta));
      shadow.visible = standsAtM === 0 || down > standsAtM * 0.9;
      shadow.scale.set(depthM * 0.7 + lying * 0.55 + 0.1, 1, 0.62);
      shadow.position.set(side * lying * 0.5 + aside, 0.03, 0);
    },
    dispose() {
      shadow.geometry.dispose();
      shadow.material.dispose();
    },
  };
}
