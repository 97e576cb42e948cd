/*
 * A model has no clock, no chance and no network of its own. While it steps, the platform's are replaced by ones that
 * throw, so that a model that reaches for them is found out where it does.
 */

const FORBIDDEN: readonly [object: object, name: string][] = [
  [Math, 'random'],
  [Date, 'now'],
  [performance, 'now'],
  [globalThis, 'Date'],
  [globalThis, 'fetch'],
  [globalThis, 'setTimeout'],
  [globalThis, 'setInterval'],
  [globalThis, 'queueMicrotask'],
  [crypto, 'getRandomValues'],
];

/** Runs `work` in a world without clock, chance, timers and network. Everything is back afterwards, whatever happens. */
export function inFrozenWorld<T>(work: () => T): T {
  const kept = FORBIDDEN.map(([object, name]) => Object.getOwnPropertyDescriptor(object, name));
  for (const [object, name] of FORBIDDEN) {
    const refuse = function refuse(): never {
      throw new Error(`a model used ${name}`);
    };
    Object.defineProperty(object, name, { value: refuse, configurable: true, writable: true });
  }
  try {
    return work();
  } finally {
    FORBIDDEN.forEach(([object, name], i) => {
      const before = kept[i];
      if (before === undefined) delete (object as Record<string, unknown>)[name];
      else Object.defineProperty(object, name, before);
    });
  }
}
