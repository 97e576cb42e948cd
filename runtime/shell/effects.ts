import type { Preferences } from '@base/vocabulary.ts';
import { exhibitOf, type Session, type ShellState, visitOf } from './session.ts';

/** What the edge has to do because the shell moved on. Data, so that a test can read it. */
export type Effect =
  | { do: 'open'; exhibit: string; seed: number; snapshot: unknown }
  | { do: 'close'; how: 'dissolve' | 'at-once' }
  | { do: 'pause' }
  | { do: 'resume' }
  | { do: 'preferences'; preferences: Preferences }
  /** The kiosk stands in attract: a new build, the slots, a new day may come. */
  | { do: 'rest' };

const isPaused = (session: Session) => session.phase === 'idle-prompt' && session.over.phase === 'exhibit';

export function effectsOf(before: ShellState, after: ShellState): Effect[] {
  const effects: Effect[] = [];
  const from = before.session;
  const to = after.session;
  const wasOpen = exhibitOf(from);
  const isOpen = exhibitOf(to);

  if (wasOpen !== null && isOpen === null) effects.push({ do: 'close', how: to.phase === 'failed' ? 'at-once' : 'dissolve' });
  if (to.phase === 'opening' && from.phase !== 'opening')
    effects.push({ do: 'open', exhibit: to.exhibit, seed: to.seed, snapshot: to.snapshot });
  if (isOpen !== null && isPaused(to) !== isPaused(from)) effects.push({ do: isPaused(to) ? 'pause' : 'resume' });

  const preferences = visitOf(to)?.preferences;
  if (isOpen !== null && wasOpen !== null && preferences && preferences !== visitOf(from)?.preferences)
    effects.push({ do: 'preferences', preferences });
  if (to.phase === 'attract' && from.phase !== 'attract') effects.push({ do: 'rest' });
  return effects;
}
