import { assemble, type BakedModel, loadBaked } from '@look/stage/load-baked.ts';
import { createBlobShadow } from '@look/stage/soft-spots.ts';
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

/** One exhibit's place: its diorama, or an empty plinth with its poster. */
interface Place {
  id: string;
  group: Group;
  /** The one part that moves, where a diorama has one. */
  moving: Mesh | null;
  dispose(): void;
}

export interface DioramaRow {
  group: Group;
  /** Puts the exhibits in this order, `pitch` model units apart, the row's middle at x = 0. */
  arrange(ids: readonly string[], pitch: number): void;
  /** Lets the moving parts breathe a little. */
  update(timeS: number): void;
  dispose(): void;
}

const dioramaUrl = (id: string): string => `/exhibits/${id}/diorama.bin`;
const posterUrl = (id: string): string => `/exhibits/${id}/poster.webp`;

/** Shadow of a pad on the ground: the coast is baked without knowing what will stand on it. */
function padShadow(): Mesh {
  const shadow = createBlobShadow(0.5);
  shadow.scale.set(2.3, 1, 1.75);
  shadow.position.set(0.16, -0.125, 0.06);
  return shadow;
}

function dioramaPlace(id: string, model: BakedModel, material: Material): Place {
  const { group, meshes } = assemble(model, material);
  group.add(padShadow());
  return { id, group, moving: meshes.get('pin') ?? null, dispose: () => model.dispose() };
}

function posterPlace(id: string, plinth: Mesh, texture: Texture | null): Place {
  const group = new Group();
  const stand = new Mesh(plinth.geometry, plinth.material);
  group.add(stand, padShadow());
  if (!texture) return { id, group, moving: null, dispose() {} };
  const material = new MeshBasicMaterial({ map: texture, toneMapped: false });
  const picture = new Mesh(new PlaneGeometry(POSTER_WIDTH, POSTER_HEIGHT), material);
  picture.position.set(POSTER_FOOT[0], POSTER_FOOT[1] + POSTER_HEIGHT / 2, POSTER_FOOT[2] + 0.02);
  picture.rotation.x = POSTER_LEAN;
  group.add(picture);
  return {
    id,
    group,
    moving: null,
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
  let order: readonly string[] = [];
  let pitch = 4;
  let disposed = false;

  const put = () => {
    for (const [id, place] of places) {
      const index = order.indexOf(id);
      place.group.visible = index >= 0;
      place.group.position.set((index - (order.length - 1) / 2) * pitch, PAD_Y, PAD_Z);
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
    arrange(ids, nextPitch) {
      order = ids;
      pitch = nextPitch;
      for (const id of ids) if (!places.has(id) && !loading.has(id)) void load(id);
      put();
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
