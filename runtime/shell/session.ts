import type { Preferences } from '@base/vocabulary.ts';

/*
 * A visit as a pure reducer: attract → home → opening → exhibit → home → attract, with the idle prompt over home or
 * exhibit. Rules S1–S13, F1–F3, D2, P1–P3 in SPEC.md. Times are milliseconds of a clock that cannot be set.
 */

/** What the reducer must know of the kiosk's file. */
export interface Rules {
  idleMs: number;
  debriefIdleMs: number;
  countdownMs: number;
  defaults: Preferences;
  /** Outside opening hours and in quiet hours. */
  quietDefaults: Preferences;
  offered: readonly Preferences['language'][];
  /** The programme: longest stay for each exhibit, or null. */
  timeLimitMs: Readonly<Record<string, number | null>>;
}

export interface Visit {
  startedAtMs: number;
  preferences: Preferences;
  /** Since when no hand, key or voice did anything. */
  quietSinceMs: number;
  /** Fingers on the shell and in the frame. */
  hands: { shell: number; frame: number };
  narratingSinceMs: number | null;
  /** Place along the coast: the position of the exhibit in front. */
  focus: number;
  /** State of an exhibit that was lost with the GPU. */
  saved: { exhibit: string; snapshot: unknown } | null;
}

export interface Notice {
  kind: 'failed' | 'resting' | 'resumable' | 'time-limit';
  exhibit: string;
  sinceMs: number;
}

export type Attract = { phase: 'attract' };
export type Home = { phase: 'home'; visit: Visit; notice: Notice | null };
export type Opening = { phase: 'opening'; visit: Visit; exhibit: string; seed: number; sinceMs: number; snapshot: unknown };
export type Playing = { phase: 'exhibit'; visit: Visit; exhibit: string; sinceMs: number; debrief: boolean };
export type Failed = { phase: 'failed'; visit: Visit; notice: Notice };
export type IdlePrompt = { phase: 'idle-prompt'; over: Home | Playing; promptedAtMs: number };
export type Session = Attract | Home | Opening | Playing | Failed | IdlePrompt;

export interface Day {
  /** Local date MM-DD; null while the clock is doubtful. */
  date: string | null;
  hours: 'open' | 'quiet' | 'closed';
}

export interface ShellState {
  session: Session;
  /** Failures of each exhibit since the kiosk was started; of the machine, not of a visitor. */
  failures: Readonly<Record<string, number>>;
  day: Day;
}

export type SessionEvent =
  | { type: 'touch'; atMs: number; pointersDown: number }
  | { type: 'move'; atMs: number; pointersDown: number }
  | { type: 'lift'; atMs: number; pointersDown: number }
  | { type: 'key'; atMs: number }
  | { type: 'activity'; atMs: number; pointersDown: number }
  | { type: 'narration'; atMs: number; speaking: boolean }
  | { type: 'preference'; atMs: number; change: Partial<Preferences> }
  | { type: 'push'; atMs: number; focus: number }
  /** The seed of the run, an unsigned 32-bit integer, comes from the edge. */
  | { type: 'choose'; atMs: number; exhibit: string; seed: number }
  | { type: 'ready'; atMs: number; exhibit: string }
  | { type: 'step'; atMs: number; step: string; index: number; of: number }
  | { type: 'answer'; atMs: number; item: string; kind: 'predict' | 'transfer'; value: number | string; correct: boolean }
  | { type: 'finished'; atMs: number; measures: Readonly<Record<string, number>> }
  | { type: 'leave'; atMs: number }
  | { type: 'restart'; atMs: number }
  | { type: 'failed'; atMs: number; exhibit: string; code: string; gpuLost: boolean; snapshot: unknown }
  | { type: 'day'; atMs: number; day: Day }
  /** The operator wakes an exhibit that rests. */
  | { type: 'wake'; atMs: number; exhibit: string }
  | { type: 'tick'; atMs: number };

/** A finger this long in one place is a bag on the glass; a guess from the floor of other museums. */
export const STUCK_HAND_MS = 120_000;
export const LONGEST_NARRATION_MS = 180_000;
export const FAILURE_CARD_MS = 500;
export const NOTICE_MS = 8_000;
export const LIMIT_WARNING_MS = 20_000;
export const FAILURES_UNTIL_REST = 3;

export const ATTRACT: Attract = { phase: 'attract' };

export function startState(day: Day): ShellState {
  return { session: ATTRACT, failures: {}, day };
}

export function visitOf(session: Session): Visit | null {
  if (session.phase === 'attract') return null;
  return session.phase === 'idle-prompt' ? session.over.visit : session.visit;
}

/** The exhibit whose frame is on the glass or about to be. */
export function exhibitOf(session: Session): string | null {
  const under = session.phase === 'idle-prompt' ? session.over : session;
  return under.phase === 'opening' || under.phase === 'exhibit' ? under.exhibit : null;
}

export function preferencesOf(state: ShellState, rules: Rules): Preferences {
  return visitOf(state.session)?.preferences ?? defaultsAt(state.day, rules);
}

/** D3. The same object each time: what shows it must not see a change where there is none. */
function defaultsAt(day: Day, rules: Rules): Preferences {
  return day.hours === 'open' ? rules.defaults : rules.quietDefaults;
}

export function rests(state: ShellState, exhibit: string): boolean {
  return (state.failures[exhibit] ?? 0) >= FAILURES_UNTIL_REST;
}

/** Moves the shell on by one event. Answers the same object when nothing changed. */
export function nextState(state: ShellState, event: SessionEvent, rules: Rules): ShellState {
  if (event.type === 'day') {
    const sameDay = state.day.date === event.day.date && state.day.hours === event.day.hours;
    return state.session.phase !== 'attract' || sameDay ? state : { ...state, day: event.day };
  }
  if (event.type === 'failed') return afterFailure(state, event);
  if (event.type === 'wake') return { ...state, failures: { ...state.failures, [event.exhibit]: 0 } };
  const session = nextSession(state, event, rules);
  return session === state.session ? state : { ...state, session };
}

type Moving = Exclude<SessionEvent, { type: 'day' | 'failed' | 'wake' }>;

function nextSession(state: ShellState, event: Moving, rules: Rules): Session {
  const { session } = state;
  if (session.phase === 'attract') return fromAttract(state, event, rules);
  if (event.type === 'restart') return ATTRACT;
  if (session.phase === 'idle-prompt') return fromPrompt(session, event, rules);
  if (event.type === 'tick') return afterTick(session, event.atMs, rules);

  const visit = touched(session.visit, event, rules);
  const moved = visit === session.visit ? session : { ...session, visit };
  switch (event.type) {
    case 'push':
      return moved.phase === 'home' ? { ...moved, visit: { ...visit, focus: event.focus } } : session;
    case 'choose': {
      if (moved.phase !== 'home' || !(event.exhibit in rules.timeLimitMs) || rests(state, event.exhibit)) return moved;
      const snapshot = visit.saved?.exhibit === event.exhibit ? visit.saved.snapshot : undefined;
      return {
        phase: 'opening',
        visit: { ...visit, saved: null },
        exhibit: event.exhibit,
        seed: event.seed,
        sinceMs: event.atMs,
        snapshot,
      };
    }
    case 'ready':
      if (session.phase !== 'opening' || session.exhibit !== event.exhibit) return session;
      return {
        phase: 'exhibit',
        visit: { ...visit, quietSinceMs: event.atMs },
        exhibit: event.exhibit,
        sinceMs: event.atMs,
        debrief: false,
      };
    case 'finished':
      return moved.phase === 'exhibit' && !moved.debrief ? { ...moved, debrief: true } : moved;
    case 'step':
      return moved.phase === 'exhibit' && moved.debrief ? { ...moved, debrief: false } : moved;
    case 'leave':
      return moved.phase === 'exhibit' || moved.phase === 'opening' ? homeOf(visit, event.atMs, null) : moved;
    default:
      return moved;
  }
}

function fromAttract(state: ShellState, event: Moving, rules: Rules): Session {
  if (event.type !== 'touch' && event.type !== 'key' && event.type !== 'preference') return state.session;
  const preferences = defaultsAt(state.day, rules);
  const visit: Visit = {
    startedAtMs: event.atMs,
    preferences: event.type === 'preference' ? changed(preferences, event.change, rules) : preferences,
    quietSinceMs: event.atMs,
    hands: { shell: event.type === 'touch' ? event.pointersDown : 0, frame: 0 },
    narratingSinceMs: null,
    focus: 0,
    saved: null,
  };
  return { phase: 'home', visit, notice: null };
}

function fromPrompt(session: IdlePrompt, event: Moving, rules: Rules): Session {
  const back = (visit: Visit): Session => ({ ...session.over, visit: { ...visit, quietSinceMs: event.atMs } });
  switch (event.type) {
    case 'touch':
    case 'move':
    case 'lift':
    case 'key':
    case 'activity':
    case 'preference':
      return back(touched(session.over.visit, event, rules));
    case 'leave':
      return session.over.phase === 'exhibit' ? homeOf(session.over.visit, event.atMs, null) : session;
    case 'tick':
      return event.atMs - session.promptedAtMs >= rules.countdownMs ? ATTRACT : session;
    default:
      return session;
  }
}

/** The visit after a sign of life: P1, S3, S9. */
function touched(visit: Visit, event: Moving, rules: Rules): Visit {
  switch (event.type) {
    case 'touch':
    case 'move':
    case 'lift':
      return { ...visit, quietSinceMs: event.atMs, hands: { ...visit.hands, shell: event.pointersDown } };
    case 'activity':
      return { ...visit, quietSinceMs: event.atMs, hands: { ...visit.hands, frame: event.pointersDown } };
    case 'key':
    case 'push':
    case 'choose':
      return { ...visit, quietSinceMs: event.atMs };
    case 'narration':
      if (event.speaking === (visit.narratingSinceMs !== null)) return visit;
      return { ...visit, quietSinceMs: event.atMs, narratingSinceMs: event.speaking ? event.atMs : null };
    case 'preference':
      return { ...visit, quietSinceMs: event.atMs, preferences: changed(visit.preferences, event.change, rules) };
    default:
      return visit;
  }
}

function changed(preferences: Preferences, change: Partial<Preferences>, rules: Rules): Preferences {
  const language = change.language && rules.offered.includes(change.language) ? change.language : preferences.language;
  return { ...preferences, ...change, language };
}

function afterTick(session: Exclude<Session, Attract | IdlePrompt>, atMs: number, rules: Rules): Session {
  switch (session.phase) {
    case 'opening':
      return session;
    case 'failed':
      return atMs - session.notice.sinceMs >= FAILURE_CARD_MS ? homeOf(session.visit, atMs, session.notice) : session;
    case 'exhibit': {
      const limitMs = rules.timeLimitMs[session.exhibit] ?? null;
      if (limitMs !== null && atMs - session.sinceMs >= limitMs)
        return homeOf(session.visit, atMs, { kind: 'time-limit', exhibit: session.exhibit, sinceMs: atMs });
      break;
    }
    case 'home':
      if (session.notice && atMs - session.notice.sinceMs >= NOTICE_MS) return { ...session, notice: null };
  }
  const idleMs = session.phase === 'exhibit' && session.debrief ? rules.debriefIdleMs : rules.idleMs;
  if (atMs - session.visit.quietSinceMs < idleMs || isBusy(session.visit, atMs)) return session;
  const visit = { ...session.visit, hands: { shell: 0, frame: 0 }, narratingSinceMs: null };
  return { phase: 'idle-prompt', over: { ...session, visit }, promptedAtMs: atMs };
}

/** S9: a hand on the glass or a voice holds the prompt back, but not for ever. */
function isBusy(visit: Visit, atMs: number): boolean {
  const handDown = visit.hands.shell + visit.hands.frame > 0 && atMs - visit.quietSinceMs < STUCK_HAND_MS;
  const speaking = visit.narratingSinceMs !== null && atMs - visit.narratingSinceMs < LONGEST_NARRATION_MS;
  return handDown || speaking;
}

function homeOf(visit: Visit, atMs: number, notice: Notice | null): Home {
  const hands = { shell: visit.hands.shell, frame: 0 };
  return { phase: 'home', visit: { ...visit, quietSinceMs: atMs, hands, narratingSinceMs: null }, notice };
}

function afterFailure(state: ShellState, event: Extract<SessionEvent, { type: 'failed' }>): ShellState {
  const { session } = state;
  const visit = visitOf(session);
  if (exhibitOf(session) !== event.exhibit || visit === null) return state;
  const failures = { ...state.failures, [event.exhibit]: (state.failures[event.exhibit] ?? 0) + 1 };
  const next = { ...state, failures };
  const resumable = event.gpuLost && event.snapshot !== undefined && !rests(next, event.exhibit);
  const kind = rests(next, event.exhibit) ? 'resting' : resumable ? 'resumable' : 'failed';
  return {
    ...next,
    session: {
      phase: 'failed',
      visit: {
        ...visit,
        quietSinceMs: event.atMs,
        hands: { shell: visit.hands.shell, frame: 0 },
        narratingSinceMs: null,
        saved: resumable ? { exhibit: event.exhibit, snapshot: event.snapshot } : null,
      },
      notice: { kind, exhibit: event.exhibit, sinceMs: event.atMs },
    },
  };
}
