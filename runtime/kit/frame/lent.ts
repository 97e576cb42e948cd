/** What an exhibit borrows and must have given back when it closes. */
export interface Lent {
  geometries: number;
  textures: number;
  listeners: number;
  sounds: number;
}

/** What `after` holds beyond `before`. All 0 when everything was given back; less than before counts as given back. */
export function leftOver(before: Lent, after: Lent): Lent {
  const more = (key: keyof Lent) => Math.max(0, after[key] - before[key]);
  return { geometries: more('geometries'), textures: more('textures'), listeners: more('listeners'), sounds: more('sounds') };
}

export const isNothing = (lent: Lent): boolean => Object.values(lent).every((count) => count === 0);

type Listening = [type: string, listener: EventListenerOrEventListenerObject | null, options?: AddEventListenerOptions | boolean];

const captureOf = (options: AddEventListenerOptions | boolean | undefined) =>
  typeof options === 'boolean' ? options : (options?.capture ?? false);

/**
 * Counts the listeners on a target that belongs to the whole page (window, document): there an exhibit's leftovers
 * outlive its elements. Listeners that end by `once` or a signal are counted until they have ended.
 */
export function countListeners(target: EventTarget): () => number {
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  const listening = new Map<string, Set<unknown>>();
  const keyOf = (type: string, options: AddEventListenerOptions | boolean | undefined) => `${type} ${captureOf(options)}`;
  const forget = (type: string, listener: unknown, options: AddEventListenerOptions | boolean | undefined) => {
    listening.get(keyOf(type, options))?.delete(listener);
  };

  target.addEventListener = (...[type, listener, options]: Listening) => {
    if (listener === null) return;
    const settings = typeof options === 'object' ? options : undefined;
    if (settings?.signal?.aborted) return;
    const key = keyOf(type, options);
    const known = listening.get(key) ?? new Set();
    listening.set(key, known);
    if (!known.has(listener)) {
      known.add(listener);
      settings?.signal?.addEventListener('abort', () => forget(type, listener, options), { once: true });
      if (settings?.once) add(type, () => forget(type, listener, options), { once: true, capture: captureOf(options) });
    }
    add(type, listener, options);
  };
  target.removeEventListener = (...[type, listener, options]: Listening) => {
    forget(type, listener, options);
    remove(type, listener, options);
  };
  return () => [...listening.values()].reduce((sum, set) => sum + set.size, 0);
}
