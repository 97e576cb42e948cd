import type { AnyExhibit } from '@kit/define-exhibit.ts';
import { isAllowedParent } from '@kit/frame/allowed-parent.ts';
import { createExhibitHost } from '@kit/frame/exhibit-host.ts';
import { countListeners, leftOver } from '@kit/frame/lent.ts';
import { linkOver } from '@kit/frame/link.ts';
import { createRun } from '@kit/frame/run.ts';
import { sameShallow } from '@kit/host/same-shallow.ts';
import type { FrameMessage } from '@protocol/messages.ts';
import { describe, expect, it } from 'vitest';
import { faulty } from '../support/faulty-exhibits/definition.ts';

describe('who may host a frame', () => {
  const slot = { origin: 'http://slot-a.localhost:7391', port: '7391' };

  it('its own origin, and the shell on localhost at the same port', () => {
    expect(isAllowedParent('http://slot-a.localhost:7391', slot)).toBe(true);
    expect(isAllowedParent('http://localhost:7391', slot)).toBe(true);
    expect(isAllowedParent('https://museum.example', { origin: 'https://museum.example', port: '' })).toBe(true);
  });

  it.each([
    'http://localhost:7392',
    'https://localhost:7391',
    'http://slot-b.localhost:7391',
    'http://localhost.evil.example:7391',
    'null',
  ])('not %s', (origin) => {
    expect(isAllowedParent(origin, slot)).toBe(false);
  });
});

describe('what was lent', () => {
  it('counts listeners until they are gone, whichever way they go', () => {
    const target = new EventTarget();
    const count = countListeners(target);
    const signal = new AbortController();
    const listener = () => {};
    target.addEventListener('a', listener);
    target.addEventListener('a', listener);
    target.addEventListener('a', listener, { capture: true });
    target.addEventListener('b', () => {}, { once: true });
    target.addEventListener('c', () => {}, { signal: signal.signal });
    expect(count()).toBe(4);
    target.dispatchEvent(new Event('b'));
    signal.abort();
    target.removeEventListener('a', listener);
    expect(count()).toBe(1);
    target.removeEventListener('a', listener, true);
    expect(count()).toBe(0);
  });

  it('reports what is left and nothing for what became less', () => {
    const before = { geometries: 2, textures: 3, listeners: 10, sounds: 0 };
    expect(leftOver(before, { geometries: 5, textures: 1, listeners: 10, sounds: 1 })).toEqual({
      geometries: 3,
      textures: 0,
      listeners: 0,
      sounds: 1,
    });
  });
});

describe('the link', () => {
  it('drops and counts what does not fit, and keeps what came before anybody listened', async () => {
    const { port1, port2 } = new MessageChannel();
    const link = linkOver(port2, true);
    port1.postMessage({ type: 'dance' });
    port1.postMessage({ type: 'pause' });
    port1.postMessage(null);
    const heard: string[] = [];
    await new Promise<void>((resolve) => {
      link.listen((message) => {
        heard.push(message.type);
        if (message.type === 'resume') resolve();
      });
      port1.postMessage({ type: 'resume' });
    });
    expect(heard).toEqual(['pause', 'resume']);
    expect(link.dropped).toBe(2);
    port1.close();
  });
});

describe('a run', () => {
  const steady = () => {
    const touched: number[] = [];
    const definition = faulty({ id: 'steady' });
    const exhibit = {
      ...definition,
      createModel(options: unknown, seed: number) {
        const state = { timeS: 0, seed };
        return {
          ...definition.createModel(options, seed),
          step(dtS: number) {
            state.timeS += dtS;
          },
          reset() {
            state.timeS = 0;
          },
          readings: () => state,
          snapshot: () => ({ ...state }),
          restore: (snapshot: typeof state) => void Object.assign(state, snapshot),
          broken: () => (state.timeS < 0 ? ['time runs backwards'] : []),
        };
      },
      visitorScript: { play: (_model: unknown, timeS: number) => void touched.push(timeS), withinS: 60 },
    } as unknown as AnyExhibit;
    return { exhibit, touched };
  };

  it('moves the model by whole steps and tells how far the rest reaches', () => {
    const run = createRun(steady().exhibit, {}, 1);
    run.advance(0.05, false);
    expect(run.clock.timeS).toBeCloseTo(3 / 60, 9);
    run.advance(0.01, false);
    expect(run.clock.timeS).toBeCloseTo(3 / 60, 9);
    expect(run.clock.alpha).toBeCloseTo(0.6, 6);
  });

  it('rule 42: in calm mode the world runs at half speed', () => {
    const run = createRun(steady().exhibit, {}, 1);
    for (let i = 0; i < 60; i++) run.advance(1 / 30, true);
    expect(run.clock.timeS).toBeCloseTo(1, 6);
    expect(run.clock.deltaS).toBeCloseTo(1 / 60, 9);
  });

  it('lets the scripted visitor play before each step, only while it may', () => {
    const { exhibit, touched } = steady();
    const run = createRun(exhibit, {}, 1);
    run.play(true);
    run.advance(0.05, false);
    run.play(false);
    run.advance(0.05, false);
    expect(touched).toHaveLength(3);
  });

  it('a reset with the same seed keeps the model, one with another seed makes a new one; both begin at 0', () => {
    const run = createRun(steady().exhibit, {}, 1);
    const first = run.model;
    run.advance(0.2, false);
    run.reset(1);
    expect(run.model).toBe(first);
    expect(run.clock).toEqual({ timeS: 0, deltaS: 0, alpha: 0 });
    run.reset(2);
    expect(run.model).not.toBe(first);
    expect(run.number).toBe(2);
  });

  it('goes on from a state that was kept, and afresh from one that cannot be', () => {
    const run = createRun(steady().exhibit, {}, 1);
    expect(run.restore({ timeS: 12, seed: 1 })).toBe(true);
    expect((run.model.readings() as { timeS: number }).timeS).toBe(12);
    expect(run.restore({ timeS: -1, seed: 1 })).toBe(false);
    expect((run.model.readings() as { timeS: number }).timeS).toBe(0);
  });
});

it('the exhibit says nothing twice', () => {
  const sent: FrameMessage[] = [];
  const host = createExhibitHost({
    mode: 'visit',
    profile: 'general',
    seed: 1,
    today: [],
    send: (message) => sent.push(message),
    onStep() {},
    onProgress() {},
  });
  for (let i = 0; i < 3; i++) host.say('predict', 1, 5);
  for (let i = 0; i < 3; i++) host.progress(0.2 + i * 1e-4);
  host.progress(7);
  expect(sent).toEqual([
    { type: 'step', step: 'predict', index: 1, of: 5 },
    { type: 'progress', fraction: 0.2 },
    { type: 'progress', fraction: 1 },
  ]);
  host.begin(2);
  host.say('predict', 1, 5);
  expect(sent).toHaveLength(4);
});

it('what was finished before a reset is an earlier run after it, but only where a visitor played it', () => {
  const runsAfter = (mode: 'visit' | 'attract') => {
    const host = createExhibitHost({
      mode,
      profile: 'general',
      seed: 1,
      today: [{ held: 3 }],
      send() {},
      onStep() {},
      onProgress() {},
    });
    host.finished({ held: 8 });
    expect(host.today, 'the run that is played now is not among them').toEqual([{ held: 3 }]);
    host.begin(2);
    host.begin(3);
    return host.today;
  };
  expect(runsAfter('visit')).toEqual([{ held: 3 }, { held: 8 }]);
  expect(runsAfter('attract')).toEqual([{ held: 3 }]);
});

it('samples are the same when their members are', () => {
  expect(sameShallow({ a: 1, b: Number.NaN }, { a: 1, b: Number.NaN })).toBe(true);
  expect(sameShallow([1, 2], [1, 2])).toBe(true);
  expect(sameShallow([1, 2], [1, 3])).toBe(false);
  expect(sameShallow({ a: 1 }, { b: 1 })).toBe(false);
  expect(sameShallow([], {})).toBe(false);
  expect(sameShallow({ a: undefined }, {})).toBe(false);
});
