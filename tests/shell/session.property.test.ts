import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ATTRACT, nextState, type SessionEvent, type ShellState, startState, visitOf } from '../../runtime/shell/session.ts';
import { openDay, rules } from './samples.ts';

const exhibit = fc.constantFrom('extinguisher', 'tide', 'unknown');
const pointersDown = fc.integer({ min: 0, max: 10 });
const anyEvent: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({ type: fc.constantFrom('touch', 'move', 'lift', 'activity'), pointersDown }),
  fc.record({ type: fc.constantFrom('key', 'leave', 'restart', 'tick') }),
  fc.record({ type: fc.constant('narration'), speaking: fc.boolean() }),
  fc.record({
    type: fc.constant('preference'),
    change: fc.record({ language: fc.constantFrom('en', 'zh-CN'), calm: fc.boolean() }),
  }),
  fc.record({ type: fc.constant('push'), focus: fc.integer({ min: 0, max: 11 }) }),
  fc.record({ type: fc.constantFrom('choose', 'ready'), exhibit, seed: fc.constant(1) }),
  fc.record({ type: fc.constant('step'), step: fc.constant('aim'), index: fc.constant(1), of: fc.constant(5) }),
  fc.record({ type: fc.constant('finished'), measures: fc.constant({}) }),
  fc.record({
    type: fc.constant('failed'),
    exhibit,
    code: fc.constant('x'),
    gpuLost: fc.boolean(),
    snapshot: fc.constant({ a: 1 }),
  }),
);
const anyVisit = fc.array(fc.tuple(anyEvent, fc.integer({ min: 0, max: 50_000 })), { maxLength: 60 });

function run(visit: readonly [Record<string, unknown>, number][]): { state: ShellState; atMs: number } {
  let state = startState(openDay);
  let atMs = 0;
  for (const [event, laterMs] of visit) {
    atMs += laterMs;
    state = nextState(state, { ...event, atMs } as SessionEvent, rules);
  }
  return { state, atMs };
}

/** Silence: only the clock goes on, and the frame host's answer to an exhibit that never gets ready (F5). */
function silence(from: ShellState, atMs: number, forMs: number): ShellState {
  let state = from;
  for (let t = atMs; t <= atMs + forMs; t += 250) {
    state = nextState(state, { type: 'tick', atMs: t }, rules);
    if (state.session.phase === 'opening' && t - state.session.sinceMs >= 12_000) {
      const { exhibit: opening } = state.session;
      state = nextState(
        state,
        { type: 'failed', atMs: t, exhibit: opening, code: 'late', gpuLost: false, snapshot: undefined },
        rules,
      );
    }
  }
  return state;
}

it('S13: whatever happened, silence ends in attract', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const { state, atMs } = run(visit);
      expect(silence(state, atMs, 300_000).session).toEqual(ATTRACT);
    }),
    { numRuns: 300 },
  );
});

it('S11: after a return the state is that of a fresh machine, failures of exhibits apart', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const { state, atMs } = run(visit);
      const ended = nextState(state, { type: 'restart', atMs }, rules);
      expect({ ...ended, failures: {} }).toEqual(startState(openDay));
    }),
  );
});

it('S3, P3: the next visitor finds nothing of the last one', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const { state, atMs } = run(visit);
      const ended = nextState(state, { type: 'restart', atMs }, rules);
      const begun = nextState(ended, { type: 'touch', atMs, pointersDown: 1 }, rules);
      const first = nextState(startState(openDay), { type: 'touch', atMs, pointersDown: 1 }, rules);
      expect(begun.session).toEqual(first.session);
    }),
  );
});

it('S7: a touch during any prompt continues what was there', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const { state, atMs } = run(visit);
      const prompted = silence(state, atMs, 190_000);
      fc.pre(prompted.session.phase === 'idle-prompt');
      const { over } = prompted.session as Extract<ShellState['session'], { phase: 'idle-prompt' }>;
      const back = nextState(prompted, { type: 'touch', atMs: atMs + 190_001, pointersDown: 1 }, rules);
      expect({ ...back.session, visit: null }).toEqual({ ...over, visit: null });
      expect(visitOf(back.session)?.preferences).toEqual(over.visit.preferences);
    }),
  );
});
