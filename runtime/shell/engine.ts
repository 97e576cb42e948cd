import type { Result } from '@base/result.ts';
import type { VisitEvent } from '@visits/events.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Effect, effectsOf } from './effects.ts';
import { type Day, nextState, type Rules, type SessionEvent, type ShellState, startState } from './session.ts';
import type { VisitLog } from './visit-log.ts';

/*
 * Carries the reducer's moves to the screen. The commit point of a move is the write of its record: a screen that follows a
 * recorded move shows when the record is on disk (V1). A store that is slow or broken does not keep a visitor waiting.
 */

export const LONGEST_WRITE_MS = 400;

export interface EngineParts {
  rules: Rules;
  day: Day;
  /** Null when nothing is recorded (V3). */
  log: VisitLog | null;
  /** Resolves when the event is durable, or cannot be. */
  append(event: VisitEvent): Promise<Result<void, unknown>>;
  perform(effect: Effect): void;
  onStoreTrouble(error: unknown): void;
}

export interface Engine {
  /** What the screens show. */
  store: StoreApi<ShellState>;
  dispatch(event: SessionEvent): void;
  /** Resolves when everything so far is shown and stored. */
  settled(): Promise<void>;
}

export function createEngine(parts: EngineParts): Engine {
  const store = createStore<ShellState>(() => startState(parts.day));
  let state = store.getState();
  let writing: Promise<void> = Promise.resolve();
  let showing: Promise<void> = Promise.resolve();
  let waiting = 0;

  const show = (next: ShellState) => {
    const shown = store.getState();
    if (next === shown) return;
    store.setState(next, true);
    for (const effect of effectsOf(shown, next)) parts.perform(effect);
  };

  const write = (records: readonly VisitEvent[]) => {
    writing = writing.then(async () => {
      for (const record of records) {
        const appended = await parts.append(record);
        if (!appended.ok) parts.onStoreTrouble(appended.error);
      }
    });
    return writing;
  };

  return {
    store,
    dispatch(event) {
      const before = state;
      state = nextState(before, event, parts.rules);
      const records = parts.log?.observe(before, state, event) ?? [];
      const written = records.length > 0 ? write(records) : null;
      if (state === before) return;
      const next = state;
      const mustWait = written !== null && next.session.phase !== before.session.phase;
      if (!mustWait && waiting === 0) {
        show(next);
        return;
      }
      waiting++;
      showing = showing
        .then(() => (mustWait ? inTime(written, LONGEST_WRITE_MS) : undefined))
        .then(() => {
          waiting--;
          show(next);
        });
    },
    async settled() {
      await showing;
      await writing;
    },
  };
}

function inTime(work: Promise<void>, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limitMs);
    void work.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
