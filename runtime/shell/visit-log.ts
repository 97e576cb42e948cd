import type { Profile } from '@base/vocabulary.ts';
import type { ExhibitManifest } from '@config/resolved.ts';
import type { VisitEvent } from '@visits/events.ts';
import { type Happening, type LeftHow, type Recording, record } from '@visits/recorder.ts';
import type { Standing } from './day.ts';
import { exhibitOf, type SessionEvent, type ShellState, visitOf } from './session.ts';

/** Turns the moves of the session into the record of a visit (V2). What a record holds is settled in @visits. */

export interface LogPlace {
  kiosk: string;
  profile: Profile;
  build: string;
  exhibits: readonly Pick<ExhibitManifest, 'id' | 'version'>[];
  uuid(): string;
  wallClock(): { atMs: number; standing: Standing };
}

export interface VisitLog {
  /** The events to be stored because of this move, in order. */
  observe(before: ShellState, after: ShellState, event: SessionEvent): VisitEvent[];
}

export function createVisitLog(place: LogPlace): VisitLog {
  let recording: Recording | null = null;
  return {
    observe(before, after, event) {
      const events: VisitEvent[] = [];
      for (const happening of happeningsOf(before, after, event, place)) {
        const recorded = record(recording, happening, event.atMs);
        recording = recorded.recording;
        events.push(...recorded.events);
      }
      return events;
    },
  };
}

function happeningsOf(before: ShellState, after: ShellState, event: SessionEvent, place: LogPlace): Happening[] {
  const happenings: Happening[] = [];
  const was = visitOf(before.session);
  const is = visitOf(after.session);
  const from = exhibitOf(before.session);
  const to = exhibitOf(after.session);

  if (!was && is) {
    const { atMs, standing } = place.wallClock();
    happenings.push({
      type: 'visit-began',
      visit: place.uuid(),
      kiosk: place.kiosk,
      profile: place.profile,
      language: is.preferences.language,
      build: place.build,
      wallClockMs: atMs,
      clock: standing,
    });
  }
  if (event.type === 'touch' || event.type === 'move' || event.type === 'activity' || event.type === 'key')
    happenings.push({ type: 'touched' });
  if (was && is && was.preferences.language !== is.preferences.language)
    happenings.push({ type: 'language-changed', language: is.preferences.language });

  if (from !== null) {
    if (event.type === 'step') happenings.push({ type: 'step', step: event.step, index: event.index, of: event.of });
    if (event.type === 'answer') {
      const { item, kind, value, correct } = event;
      happenings.push({ type: 'answer', item, kind, value, correct });
    }
    if (event.type === 'finished') happenings.push({ type: 'finished', measures: { ...event.measures } });
  }
  if (from !== null && to === null) {
    if (event.type === 'failed') happenings.push({ type: 'exhibit-failed', code: event.code.slice(0, 64) });
    happenings.push({ type: 'exhibit-left', how: howLeft(after, event) });
  }
  if (from === null && after.session.phase === 'opening') {
    const { exhibit, seed } = after.session;
    const version = place.exhibits.find(({ id }) => id === exhibit)?.version ?? '';
    happenings.push({ type: 'exhibit-opened', exhibit, version, seed });
  }
  if (was && !is) happenings.push({ type: 'visit-ended', how: event.type === 'restart' ? 'left' : 'idle' });
  return happenings;
}

function howLeft(after: ShellState, event: SessionEvent): LeftHow {
  if (event.type === 'failed') return 'failed';
  if (event.type === 'restart') return 'restart';
  if (event.type === 'tick') return after.session.phase === 'attract' ? 'idle' : 'time-limit';
  return 'home';
}
