import { fail, ok, type Result } from '@base/result.ts';
import { type VisitEvent, visitEventSchema } from '@visits/events.ts';
import { describe, expect, it } from 'vitest';
import type { Effect } from '../../runtime/shell/effects.ts';
import { createEngine } from '../../runtime/shell/engine.ts';
import type { SessionEvent } from '../../runtime/shell/session.ts';
import { createVisitLog } from '../../runtime/shell/visit-log.ts';
import { openDay, rules } from './samples.ts';

const UUID = '7a1f9bd0-9f0c-4a5b-8f8d-2f5c3a1b0c4d';
const log = () =>
  createVisitLog({
    kiosk: 'school-1',
    profile: 'primary',
    build: 'b1',
    exhibits: [
      { id: 'extinguisher', version: '1.2.3' },
      { id: 'tide', version: '0.1.0' },
    ],
    uuid: () => UUID,
    wallClock: () => ({ atMs: 1_764_000_000_000, standing: 'plausible' }),
  });

function start(append?: (event: VisitEvent) => Promise<Result<void, unknown>>, recorded = true) {
  const stored: VisitEvent[] = [];
  const effects: Effect[] = [];
  const troubles: unknown[] = [];
  const engine = createEngine({
    rules,
    day: openDay,
    log: recorded ? log() : null,
    append:
      append ??
      (async (event) => {
        stored.push(event);
        return ok(undefined);
      }),
    perform: (effect) => effects.push(effect),
    onStoreTrouble: (error) => troubles.push(error),
  });
  return { engine, stored, effects, troubles };
}

const visit: SessionEvent[] = [
  { type: 'touch', atMs: 1000, pointersDown: 1 },
  { type: 'lift', atMs: 1100, pointersDown: 0 },
  { type: 'choose', atMs: 2000, exhibit: 'extinguisher', seed: 7 },
  { type: 'ready', atMs: 2300, exhibit: 'extinguisher' },
  { type: 'activity', atMs: 3000, pointersDown: 1 },
  { type: 'activity', atMs: 3200, pointersDown: 1 },
  { type: 'activity', atMs: 5000, pointersDown: 0 },
  { type: 'step', atMs: 5100, step: 'aim', index: 1, of: 4 },
  { type: 'answer', atMs: 5200, item: 'tip-or-base', kind: 'predict', value: 'base', correct: true },
  { type: 'preference', atMs: 5300, change: { language: 'en' } },
  { type: 'finished', atMs: 9000, measures: { coverage: 0.7 } },
  { type: 'leave', atMs: 9500 },
  { type: 'restart', atMs: 11_000 },
];

describe('the record of a visit', () => {
  it('V2: holds every event in order, without gaps, in the stored form, and ends', async () => {
    const { engine, stored } = start();
    for (const event of visit) engine.dispatch(event);
    engine.dispatch({ type: 'tick', atMs: 99_000 });
    await engine.settled();

    expect(stored.map(({ type }) => type)).toEqual([
      'visit-started',
      'exhibit-opened',
      'step-reached',
      'answered',
      'language-changed',
      'exhibit-finished',
      'exhibit-left',
      'visit-ended',
    ]);
    expect(stored.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    for (const event of stored) expect(visitEventSchema.parse(event)).toEqual(event);
    expect(stored[6]).toMatchObject({ how: 'home', activeSeconds: 2, sinceStartMs: 8500 });
    expect(stored[7]).toMatchObject({ how: 'left' });
  });

  it.each([
    ['failed', { type: 'failed', atMs: 9000, exhibit: 'extinguisher', code: 'frame/hung', gpuLost: false, snapshot: undefined }],
    ['restart', { type: 'restart', atMs: 9000 }],
    ['home', { type: 'leave', atMs: 9000 }],
  ] as const)('V2: says that an exhibit was left by %s', async (how, event) => {
    const { engine, stored } = start();
    for (const earlier of visit.slice(0, 4)) engine.dispatch(earlier);
    engine.dispatch(event);
    await engine.settled();
    expect(stored.find(({ type }) => type === 'exhibit-left')).toMatchObject({ how });
  });

  it('V1: the next screen waits until the record is durable', async () => {
    const release: ((stored: Result<void, unknown>) => void)[] = [];
    const { engine } = start(() => new Promise((resolve) => release.push(resolve)));
    engine.dispatch({ type: 'touch', atMs: 1, pointersDown: 1 });
    await Promise.resolve();
    expect(engine.store.getState().session.phase).toBe('attract');
    release[0]!(ok(undefined));
    await engine.settled();
    expect(engine.store.getState().session.phase).toBe('home');
  });

  it('V1: a store that fails keeps nobody waiting and is reported', async () => {
    const { engine, troubles } = start(() => Promise.resolve(fail(new Error('disk full'))));
    for (const event of visit.slice(0, 4)) engine.dispatch(event);
    await engine.settled();
    expect(engine.store.getState().session.phase).toBe('exhibit');
    expect(troubles).toHaveLength(2);
  });

  it('V3: nothing is recorded where recording is off, and home shows in the same event', () => {
    const { engine, stored } = start(undefined, false);
    engine.dispatch({ type: 'touch', atMs: 1, pointersDown: 1 });
    expect(engine.store.getState().session.phase).toBe('home');
    expect(stored).toEqual([]);
  });
});

describe('effects', () => {
  it('open, tell, pause, resume and close the frame, and rest in attract', async () => {
    const { engine, effects } = start();
    for (const event of visit.slice(0, 10)) engine.dispatch(event);
    engine.dispatch({ type: 'tick', atMs: 60_000 });
    engine.dispatch({ type: 'touch', atMs: 61_000, pointersDown: 1 });
    engine.dispatch({ type: 'restart', atMs: 62_000 });
    await engine.settled();
    expect(effects.map((effect) => effect.do)).toEqual(['open', 'preferences', 'pause', 'resume', 'close', 'rest']);
  });

  it('F1: a failed frame goes at once', async () => {
    const { engine, effects } = start();
    for (const event of visit.slice(0, 4)) engine.dispatch(event);
    engine.dispatch({ type: 'failed', atMs: 9000, exhibit: 'extinguisher', code: 'x', gpuLost: false, snapshot: undefined });
    await engine.settled();
    expect(effects.at(-1)).toEqual({ do: 'close', how: 'at-once' });
  });
});
