import { createEmitter } from '@base/emitter.ts';

/** A value that can be read at any time and listened to. Setting an equal value tells nobody. */
export interface Observable<T> {
  get(): T;
  set(value: T): void;
  /** Returns how to leave. */
  subscribe(listener: () => void): () => void;
}

export function createObservable<T>(initial: T): Observable<T> {
  const changes = createEmitter<undefined>();
  let current = initial;
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return;
      current = value;
      changes.tell(undefined);
    },
    subscribe: (listener) => changes.listen(listener),
  };
}
