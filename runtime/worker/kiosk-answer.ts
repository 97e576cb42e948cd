/*
 * How `/kiosk.json` is answered: from the network when it speaks of this worker's build, else the last good answer.
 * Apart from the worker's wiring so that it can be tested with any cache and any network.
 */

export interface KioskSources {
  /** Identifies the build whose files this worker holds. */
  build: string;
  /** Asks the network; may reject or answer anything. */
  fetch(): Promise<Response>;
  cache: { match(path: string): Promise<Response | undefined>; put(path: string, response: Response): Promise<void> };
  /** Called when the network has another build: the browser should look for its worker. */
  onOtherBuild(): void;
}

export const KIOSK_PATH = '/kiosk.json';

/**
 * Answers the network's kiosk and keeps it, when it is of this build. A kiosk of another build names files that this
 * worker does not hold, so the last good one is answered instead, without slots: those would serve the other build too.
 * Rejects only when there is neither.
 */
export async function answerKiosk(sources: KioskSources): Promise<Response> {
  const fresh = await sources.fetch().catch(() => null);
  const build = fresh === null ? null : await buildOf(fresh);
  if (fresh !== null && build === sources.build) {
    await sources.cache.put(KIOSK_PATH, fresh.clone()).catch(() => undefined);
    return fresh;
  }
  const kept = await sources.cache.match(KIOSK_PATH);
  if (build === null) {
    if (kept) return kept;
    throw new Error('no kiosk: the network does not answer and none is kept');
  }
  sources.onOtherBuild();
  return kept ? withoutSlots(kept) : fresh!;
}

/** Keeps the kiosk of this build, or rejects: a worker must not take over without one. */
export async function keepKiosk(sources: Omit<KioskSources, 'onOtherBuild'>): Promise<void> {
  const fresh = await sources.fetch();
  const build = await buildOf(fresh);
  if (build !== sources.build) throw new Error(`the kiosk is of the build ${build}, this worker of ${sources.build}`);
  await sources.cache.put(KIOSK_PATH, fresh);
}

async function buildOf(response: Response): Promise<string | null> {
  if (!response.ok) return null;
  try {
    const { build } = (await response.clone().json()) as { build?: unknown };
    return typeof build === 'string' ? build : null;
  } catch {
    return null;
  }
}

async function withoutSlots(response: Response): Promise<Response> {
  const kiosk = (await response.json()) as Record<string, unknown>;
  return new Response(JSON.stringify({ ...kiosk, slots: [] }), { status: 200, headers: response.headers });
}
