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
import { POSTER_FOOT, POSTER_HEIGHT, POSTER_LEAN, POSTER_WIDTH } from './coast/levels.ts';
import { PAD_Y, PAD_Z } from './framing.ts';
import type { Standing } from './placement.ts';

/** One exhibit's place: its diorama, or an empty plinth with its poster. */
interface Place {
  id: string;
  group: Group;
  /** The one part that moves, where a diorama has one. */
  moving: Mesh | null;
  poster: MeshBasicMaterial | null;
  dispose(): void;
}

export interface DioramaRow {
  group: Group;
  /** Puts the exhibits where they stand now, in this size. */
  arrange(exhibits: readonly Standing[], size: number): void;
  /** 1 by day; less as evening comes. Baked dioramas take theirs from the material. */
  light(level: number): void;
  /** Lets the moving parts breathe a little. */
  update(timeS: number): void;
  dispose(): void;
}

const dioramaUrl = (id: string): string => `/exhibits/${id}/diorama.bin`;
const posterUrl = (id: string): string => `/exhibits/${id}/poster.webp`;

function dioramaPlace(id: string, model: BakedModel, material: Material): Place {
  const { group, meshes } = assemble(model, material);
  return { id, group, moving: meshes.get('pin') ?? null, poster: null, dispose: () => model.dispose() };
}

function posterPlace(id: string, plinth: Mesh, texture: Texture | null): Place {
  const group = new Group();
  const stand = new Mesh(plinth.geometry, plinth.material);
  group.add(stand);
  if (!texture) return { id, group, moving: null, poster: null, dispose() {} };
  const material = new MeshBasicMaterial({ map: texture, toneMapped: false });
  const picture = new Mesh(new PlaneGeometry(POSTER_WIDTH, POSTER_HEIGHT), material);
  picture.position.set(POSTER_FOOT[0], POSTER_FOOT[1] + POSTER_HEIGHT / 2, POSTER_FOOT[2] + 0.02);
  picture.rotation.x = POSTER_LEAN;
  group.add(picture);
  return {
    id,
    group,
    moving: null,
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
    update(timeS) {
      for (const { moving } of places.values()) if (moving) moving.rotation.z = Math.sin(timeS * 1.3) * 0.07;
    },
    dispose() {
      disposed = true;
      for (const place of places.values()) place.dispose();
    },
  };
}
