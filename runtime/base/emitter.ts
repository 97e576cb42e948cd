/** A set of listeners for one kind of event. Listeners may leave while it is being told. */
export interface Emitter<T> {
  tell(value: T): void;
  /** Returns how to leave. */
  listen(listener: (value: T) => void): () => void;
  readonly size: number;
}

export function createEmitter<T>(): Emitter<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    tell(value) {
      for (const listener of [...listeners]) listener(value);
    },
    listen(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    get size() {
      return listeners.size;
    },
  };
}
