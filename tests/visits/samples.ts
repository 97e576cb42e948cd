import type { VisitEvent } from '@visits/events.ts';
import { type Happening, type Recording, record } from '@visits/recorder.ts';

export const VISIT_A = '11111111-1111-4111-8111-111111111111';
export const VISIT_B = '22222222-2222-4222-8222-222222222222';

export const begin = (visit = VISIT_A, wallClockMs = Date.UTC(2026, 5, 1)): Happening => ({
  type: 'visit-began',
  visit,
  kiosk: 'school-1',
  profile: 'primary',
  language: 'zh-CN',
  build: 'abc',
  wallClockMs,
  clock: 'plausible',
});

export const open: Happening = { type: 'exhibit-opened', exhibit: 'extinguisher', version: '1.0.0', seed: 7 };
export const predictRight: Happening = { type: 'answer', item: 'aim', kind: 'predict', value: 0.5, correct: true };

/** Plays happenings, each with its time in seconds, and gives all the events. */
export function play(timed: readonly (readonly [atS: number, happening: Happening])[]): VisitEvent[] {
  let recording: Recording | null = null;
  const events: VisitEvent[] = [];
  for (const [atS, happening] of timed) {
    const recorded = record(recording, happening, atS * 1000);
    recording = recorded.recording;
    events.push(...recorded.events);
  }
  return events;
}
