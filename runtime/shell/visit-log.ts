import type { Profile } from '@base/vocabulary.ts';
import type { ExhibitManifest } from '@config/resolved.ts';
import type { VisitEvent } from '@visits/events.ts';
import type { Standing } from './day.ts';
import { exhibitOf, type SessionEvent, type ShellState, visitOf } from './session.ts';

/*
 * Turns what the shell did into the record of a visit (V1–V3, EVENTS.md). It holds only what the record needs beyond
 * the session: a random id, the next sequence number, and the seconds in which a hand was busy.
 */

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

type LeftHow = Extract<VisitEvent, { type: 'exhibit-left' }>['how'];
type Draft = VisitEvent extends infer E ? (E extends VisitEvent ? Omit<E, 'visit' | 'sequence' | 'sinceStartMs'> : never) : never;

interface Current {
  id: string;
  startedAtMs: number;
  sequence: number;
  /** Whole seconds since the visit began in which a hand was busy. */
  visitSeconds: Set<number>;
  exhibitSeconds: Set<number>;
}

export function createVisitLog(place: LogPlace): VisitLog {
  let current: Current | null = null;

  return {
    observe(before, after, event) {
      const drafts: Draft[] = [];
      const begun = visitOf(after.session);
      const was = visitOf(before.session);
      if (!was && begun) {
        current = {
          id: place.uuid(),
          startedAtMs: begun.startedAtMs,
          sequence: 0,
          visitSeconds: new Set(),
          exhibitSeconds: new Set(),
        };
        const { atMs, standing } = place.wallClock();
        drafts.push({
          type: 'visit-started',
          kiosk: place.kiosk,
          profile: place.profile,
          language: begun.preferences.language,
          build: place.build,
          wallClockMs: atMs,
          clock: standing,
        });
      }
      if (!current) return [];

      markActive(current, event, exhibitOf(before.session) !== null);
      if (was && begun && was.preferences.language !== begun.preferences.language)
        drafts.push({ type: 'language-changed', language: begun.preferences.language });
      drafts.push(...exhibitDrafts(current, before, after, event));
      if (was && !begun)
        drafts.push({
          type: 'visit-ended',
          how: event.type === 'restart' ? 'left' : 'idle',
          activeSeconds: current.visitSeconds.size,
        });

      const { id, startedAtMs } = current;
      const sinceStartMs = Math.max(0, event.atMs - startedAtMs);
      const events = drafts.map((draft): VisitEvent => ({ ...draft, visit: id, sequence: current!.sequence++, sinceStartMs }));
      if (was && !begun) current = null;
      return events;
    },
  };

  function exhibitDrafts(visit: Current, before: ShellState, after: ShellState, event: SessionEvent): Draft[] {
    const drafts: Draft[] = [];
    const from = exhibitOf(before.session);
    const to = exhibitOf(after.session);
    if (from !== null) {
      if (event.type === 'step')
        drafts.push({ type: 'step-reached', exhibit: from, step: event.step, index: event.index, of: event.of });
      if (event.type === 'answer') {
        const { item, kind, value, correct } = event;
        drafts.push({ type: 'answered', exhibit: from, item, kind, value, correct });
      }
      if (event.type === 'finished') drafts.push({ type: 'exhibit-finished', exhibit: from, measures: { ...event.measures } });
    }
    if (from !== null && to === null) {
      if (event.type === 'failed') drafts.push({ type: 'exhibit-failed', exhibit: from, code: event.code.slice(0, 64) });
      drafts.push({ type: 'exhibit-left', exhibit: from, activeSeconds: visit.exhibitSeconds.size, how: howLeft(after, event) });
    }
    if (from === null && to !== null && after.session.phase === 'opening') {
      visit.exhibitSeconds = new Set();
      const version = place.exhibits.find((exhibit) => exhibit.id === to)?.version ?? '';
      drafts.push({ type: 'exhibit-opened', exhibit: to, version, seed: after.session.seed });
    }
    return drafts;
  }
}

function howLeft(after: ShellState, event: SessionEvent): LeftHow {
  if (event.type === 'failed') return 'failed';
  if (event.type === 'restart') return 'restart';
  if (event.type === 'tick') return after.session.phase === 'attract' ? 'idle' : 'time-limit';
  return 'home';
}

function markActive(current: Current, event: SessionEvent, inExhibit: boolean): void {
  const byHand = event.type === 'touch' || event.type === 'move' || event.type === 'activity' || event.type === 'key';
  if (!byHand) return;
  const second = Math.floor(Math.max(0, event.atMs - current.startedAtMs) / 1000);
  current.visitSeconds.add(second);
  if (inExhibit) current.exhibitSeconds.add(second);
}
