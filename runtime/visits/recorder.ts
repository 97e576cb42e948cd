import type { Language, Profile } from '@base/vocabulary.ts';
import type { VisitEvent } from './events.ts';

/*
 * From what happens in the shell to the events of a visit. Pure: the caller gives the time of each happening in
 * milliseconds from a clock that cannot be set (performance.now()) and stores what comes out, in order.
 */

export type Happening =
  | {
      type: 'visit-began';
      visit: string;
      kiosk: string;
      profile: Profile;
      language: Language;
      build: string;
      wallClockMs: number;
      clock: 'plausible' | 'doubtful';
    }
  /** A hand touched something, in the shell or in the exhibit. Makes no event; fills a one-second bin. */
  | { type: 'touched' }
  | { type: 'exhibit-opened'; exhibit: string; version: string; seed: number }
  | { type: 'step'; step: string; index: number; of: number }
  | { type: 'answer'; item: string; kind: 'predict' | 'transfer'; value: number | string; correct: boolean }
  | { type: 'finished'; measures: Record<string, number> }
  | { type: 'exhibit-left'; how: LeftHow }
  | { type: 'exhibit-failed'; code: string }
  | { type: 'language-changed'; language: Language }
  | { type: 'visit-ended'; how: 'left' | 'idle' };

export type LeftHow = Extract<VisitEvent, { type: 'exhibit-left' }>['how'];

/** One-second bins since the start of the visit in which a hand touched. Touches come in the order of time. */
interface Activity {
  seconds: number;
  lastBin: number;
}

const IDLE: Activity = { seconds: 0, lastBin: -1 };

const touch = (activity: Activity, bin: number): Activity =>
  bin > activity.lastBin ? { seconds: activity.seconds + 1, lastBin: bin } : activity;

interface OpenExhibit {
  exhibit: string;
  activity: Activity;
}

/** State of the visit that runs, or null between visits. */
export interface Recording {
  visit: string;
  startedAtMs: number;
  sequence: number;
  activity: Activity;
  exhibit: OpenExhibit | null;
}

export interface Recorded {
  recording: Recording | null;
  events: VisitEvent[];
}

type Payload<E = VisitEvent> = E extends VisitEvent ? Omit<E, 'visit' | 'sequence' | 'sinceStartMs'> : never;

/** What a happening adds. Happenings that fit no open visit or no open exhibit add nothing. */
export function record(recording: Recording | null, happening: Happening, atMs: number): Recorded {
  if (happening.type === 'visit-began') return begin(recording, happening, atMs);
  if (recording === null) return { recording, events: [] };
  const state: Recording = { ...recording };
  const events: VisitEvent[] = [];
  const add = (payload: Payload) => {
    const sinceStartMs = Math.max(0, Math.round(atMs - state.startedAtMs));
    events.push({ visit: state.visit, sequence: state.sequence++, sinceStartMs, ...payload } as VisitEvent);
  };
  const leave = (how: LeftHow) => {
    if (state.exhibit === null) return;
    const { exhibit, activity } = state.exhibit;
    add({ type: 'exhibit-left', exhibit, activeSeconds: activity.seconds, how });
    state.exhibit = null;
  };
  const exhibit = state.exhibit?.exhibit;

  switch (happening.type) {
    case 'touched': {
      const bin = Math.floor((atMs - state.startedAtMs) / 1000);
      state.activity = touch(state.activity, bin);
      if (state.exhibit) state.exhibit = { ...state.exhibit, activity: touch(state.exhibit.activity, bin) };
      break;
    }
    case 'exhibit-opened':
      // One exhibit at a time: opening another one is leaving the first.
      leave(exhibit === happening.exhibit ? 'restart' : 'home');
      add(happening);
      state.exhibit = { exhibit: happening.exhibit, activity: IDLE };
      break;
    case 'step':
      if (exhibit !== undefined)
        add({ type: 'step-reached', exhibit, step: happening.step, index: happening.index, of: happening.of });
      break;
    case 'answer':
      if (exhibit !== undefined) {
        const { item, kind, value, correct } = happening;
        add({ type: 'answered', exhibit, item, kind, value, correct });
      }
      break;
    case 'finished':
      if (exhibit !== undefined) add({ type: 'exhibit-finished', exhibit, measures: happening.measures });
      break;
    case 'exhibit-left':
      leave(happening.how);
      break;
    case 'exhibit-failed':
      if (exhibit !== undefined) add({ type: 'exhibit-failed', exhibit, code: happening.code });
      break;
    case 'language-changed':
      add(happening);
      break;
    case 'visit-ended':
      leave(happening.how === 'idle' ? 'idle' : 'home');
      add({ type: 'visit-ended', how: happening.how, activeSeconds: state.activity.seconds });
      return { recording: null, events };
  }
  return { recording: state, events };
}

function begin(running: Recording | null, happening: Extract<Happening, { type: 'visit-began' }>, atMs: number): Recorded {
  // A visit that nobody ended goes before the new one begins, so that no visit stays open behind another.
  const before = running === null ? [] : record(running, { type: 'visit-ended', how: 'left' }, atMs).events;
  const { type: _, visit, ...rest } = happening;
  return {
    recording: { visit, startedAtMs: atMs, sequence: 1, activity: IDLE, exhibit: null },
    events: [...before, { type: 'visit-started', visit, sequence: 0, sinceStartMs: 0, ...rest }],
  };
}

/** The project's first day: no kiosk's clock can honestly be before it. */
const EARLIEST_MS = Date.UTC(2025, 0, 1);
const DAY_MS = 86_400_000;
const LONGEST_SLEEP_DAYS = 1100;

/**
 * Whether the machine's wall clock can be believed: not before the project began, not a day behind the last visit seen, not years
 * ahead of it. A kiosk with an empty clock battery starts in 1970 or in the year of its firmware.
 */
export function judgeClock(wallClockMs: number, lastSeenMs: number | null): 'plausible' | 'doubtful' {
  const last = lastSeenMs ?? wallClockMs;
  const plausible =
    wallClockMs >= EARLIEST_MS && wallClockMs >= last - DAY_MS && wallClockMs <= last + LONGEST_SLEEP_DAYS * DAY_MS;
  return plausible ? 'plausible' : 'doubtful';
}
