import type { Emitter } from '@base/emitter.ts';

/**
 * An emitter for what happens every frame: telling allocates nothing. Who joins or leaves while it tells is heard,
 * or no longer heard, from the next time on.
 */
export function createTicker<T>(): Emitter<T> {
  let listeners: readonly ((value: T) => void)[] = [];
  return {
    tell(value) {
      const now = listeners;
      for (let i = 0; i < now.length; i++) now[i]!(value);
    },
    listen(listener) {
      listeners = [...listeners, listener];
      return () => {
        listeners = listeners.filter((other) => other !== listener);
      };
    },
    get size() {
      return listeners.length;
    },
  };
}
