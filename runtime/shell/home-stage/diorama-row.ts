import { assemble, type BakedModel, loadBaked } from '@look/stage/load-baked.ts';
import {
  Group,
  LinearFilter,
  type Material,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  SRGBColorSpace,
  type Texture,
  TextureLoader,
} from 'three';
import type { Vignette } from '../motion/tour.ts';
import { POSTER_FOOT, POSTER_HEIGHT, POSTER_LEAN, POSTER_WIDTH } from './coast/levels.ts';
import { PAD_Y, PAD_Z } from './framing.ts';
import { type MovingPart, movingPartOf } from './moving-part.ts';
import type { Standing } from './placement.ts';
import { breathAt, pushAt, vignetteAt } from './vignette.ts';

/** One exhibit's place: its diorama, or an empty plinth with its poster. */
interface Place {
  id: string;
  group: Group;
  /** The one part that moves, where a diorama has one. */
  moving: MovingPart | null;
  /** When a finger pushed it, s of the coast's time. */
  pushedS: number;
  poster: MeshBasicMaterial | null;
  dispose(): void;
}

export interface DioramaRow {
  group: Group;
  /** Puts the exhibits where they stand now, in this size. */
  arrange(exhibits: readonly Standing[], size: number): void;
  /** 1 by day; less as evening comes. Baked dioramas take theirs from the material. */
  light(level: number): void;
  /** Lets the moving parts breathe a little, and the one whose vignette it is play. */
  update(timeS: number, vignette: Vignette | null): void;
  /** A finger met this exhibit. */
  push(id: string, timeS: number): void;
  /** The exhibit that stands at this place along the coast and above the ground, model units; null between them. */
  at(x: number, y: number): string | null;
  dispose(): void;
}

/** A diorama at size 1 reaches so high over its pad, and its pad so far down on the glass, model units. */
const TALLEST = 2.6;
const PAD_FRONT = 0.5;

const UNTOUCHED = Number.NEGATIVE_INFINITY;

const dioramaUrl = (id: string): string => `/exhibits/${id}/diorama.bin`;
const posterUrl = (id: string): string => `/exhibits/${id}/poster.webp`;

function dioramaPlace(id: string, model: BakedModel, material: Material): Place {
  const { group, meshes } = assemble(model, material);
  return { id, group, moving: movingPartOf(meshes), pushedS: UNTOUCHED, poster: null, dispose: () => model.dispose() };
}

function posterPlace(id: string, plinth: Mesh, texture: Texture | null): Place {
  const group = new Group();
  const stand = new Mesh(plinth.geometry, plinth.material);
  group.add(stand);
  if (!texture) return { id, group, moving: null, pushedS: UNTOUCHED, poster: null, dispose() {} };
  const material = new MeshBasicMaterial({ map: texture, toneMapped: false });
  const picture = new Mesh(new PlaneGeometry(POSTER_WIDTH, POSTER_HEIGHT), material);
  picture.position.set(POSTER_FOOT[0], POSTER_FOOT[1] + POSTER_HEIGHT / 2, POSTER_FOOT[2] + 0.02);
  picture.rotation.x = POSTER_LEAN;
  group.add(picture);
  return {
    id,
    group,
    moving: null,
    pushedS: UNTOUCHED,
    poster: material,
    dispose() {
      texture.dispose();
      material.dispose();
      picture.geometry.dispose();
    },
  };
}

async function loadPoster(id: string): Promise<Texture | null> {
  try {
    const texture = await new TextureLoader().loadAsync(posterUrl(id));
    texture.colorSpace = SRGBColorSpace;
    texture.minFilter = LinearFilter;
    texture.generateMipmaps = false;
    return texture;
  } catch {
    return null;
  }
}

/** @param onLoaded called whenever a place is filled and the picture should be drawn again. */
export function createDioramaRow(plinth: Mesh, material: Material, onLoaded: () => void): DioramaRow {
  const group = new Group();
  const places = new Map<string, Place>();
  const loading = new Set<string>();
  let standing: readonly Standing[] = [];
  let size = 1;
  let level = 1;
  let disposed = false;

  const put = () => {
    for (const [id, place] of places) {
      const at = standing.find(({ name }) => name === id);
      place.group.visible = at !== undefined;
      place.group.scale.setScalar(size);
      if (at) place.group.position.set(at.x, PAD_Y, PAD_Z);
      place.poster?.color.setScalar(level);
    }
  };

  const load = async (id: string) => {
    loading.add(id);
    let place: Place;
    try {
      place = dioramaPlace(id, await loadBaked(dioramaUrl(id)), material);
    } catch {
      // No diorama, or one that is broken: the plinth with its poster stands there instead.
      place = posterPlace(id, plinth, await loadPoster(id));
    }
    loading.delete(id);
    if (disposed) return place.dispose();
    places.set(id, place);
    group.add(place.group);
    put();
    onLoaded();
  };

  return {
    group,
    arrange(exhibits, nextSize) {
      standing = exhibits;
      size = nextSize;
      for (const { name: id } of exhibits) if (!places.has(id) && !loading.has(id)) void load(id);
      put();
    },
    light(next) {
      level = next;
      for (const { poster } of places.values()) poster?.color.setScalar(level);
    },
    update(timeS, vignette) {
      const playing = vignette ? standing[vignette.index]?.name : undefined;
      for (const { id, moving, pushedS } of places.values()) {
        moving?.move((vignette && id === playing ? vignetteAt(vignette) : breathAt(timeS)) + pushAt(timeS - pushedS));
      }
    },
    at(x, y) {
      if (y < PAD_Y - PAD_FRONT || y > PAD_Y + TALLEST * size) return null;
      return standing.find((one) => Math.abs(one.x - x) < one.width / 2)?.name ?? null;
    },
    push(id, timeS) {
      const place = places.get(id);
      if (place) place.pushedS = timeS;
    },
    dispose() {
      disposed = true;
      for (const place of places.values()) place.dispose();
    },
  };
}
