import { describe, expect, it } from 'vitest';
import {
  ATTRACT,
  exhibitOf,
  nextState,
  preferencesOf,
  type SessionEvent,
  type ShellState,
  startState,
  visitOf,
} from '../../runtime/shell/session.ts';
import { openDay, rules } from './samples.ts';

const fresh = startState(openDay);

function play(events: readonly SessionEvent[], from: ShellState = fresh): ShellState {
  return events.reduce((state, event) => nextState(state, event, rules), from);
}

const touch = (atMs: number, pointersDown = 1) => ({ type: 'touch', atMs, pointersDown }) as const;
const lift = (atMs: number) => ({ type: 'lift', atMs, pointersDown: 0 }) as const;
const tick = (atMs: number) => ({ type: 'tick', atMs }) as const;
const toHome = [touch(0), lift(100)];
const toExhibit = (exhibit = 'extinguisher'): SessionEvent[] => [
  ...toHome,
  { type: 'choose', atMs: 1000, exhibit, seed: 1 },
  { type: 'ready', atMs: 1200, exhibit },
];
const failure = (atMs: number, gpuLost = false, snapshot?: unknown, exhibit = 'extinguisher'): SessionEvent => ({
  type: 'failed',
  atMs,
  exhibit,
  code: 'frame/hung',
  gpuLost,
  snapshot,
});

describe('a visit', () => {
  it('S1: the first touch in attract begins a visit and shows home in the same event', () => {
    expect(play([touch(500)]).session).toMatchObject({ phase: 'home', visit: { startedAtMs: 500, focus: 0 }, notice: null });
    expect(play([{ type: 'key', atMs: 5 }]).session.phase).toBe('home');
  });

  it('S2: a language disc in attract begins the visit in that language', () => {
    const state = play([{ type: 'preference', atMs: 1, change: { language: 'en' } }]);
    expect(state.session.phase).toBe('home');
    expect(preferencesOf(state, rules).language).toBe('en');
  });

  it('S2: a finger that was already down begins nothing when it moves or lifts', () => {
    const held = play([touch(0), { type: 'restart', atMs: 700 }]);
    expect(held.session).toEqual(ATTRACT);
    expect(play([{ type: 'move', atMs: 720, pointersDown: 1 }, lift(800)], held).session).toEqual(ATTRACT);
  });

  it('S3: preferences and the place along the coast live through home and exhibits', () => {
    const state = play([
      ...toHome,
      { type: 'preference', atMs: 200, change: { language: 'en', textSize: 'large' } },
      { type: 'push', atMs: 300, focus: 1 },
      { type: 'choose', atMs: 400, exhibit: 'tide', seed: 1 },
      { type: 'ready', atMs: 500, exhibit: 'tide' },
      { type: 'leave', atMs: 900 },
    ]);
    expect(state.session).toMatchObject({
      phase: 'home',
      visit: { focus: 1, preferences: { language: 'en', textSize: 'large' } },
    });
  });

  it('S4: choosing opens, and the first usable frame shows the exhibit', () => {
    const opening = play([...toHome, { type: 'choose', atMs: 1000, exhibit: 'tide', seed: 1 }]);
    expect(opening.session).toMatchObject({ phase: 'opening', exhibit: 'tide', sinceMs: 1000 });
    expect(play([{ type: 'ready', atMs: 1300, exhibit: 'tide' }], opening).session).toMatchObject({
      phase: 'exhibit',
      exhibit: 'tide',
      debrief: false,
    });
  });

  it('S4: a second choice while opening and an exhibit outside the programme change nothing', () => {
    const opening = play([...toHome, { type: 'choose', atMs: 1000, exhibit: 'tide', seed: 1 }]);
    expect(exhibitOf(play([{ type: 'choose', atMs: 1100, exhibit: 'extinguisher', seed: 1 }], opening).session)).toBe('tide');
    expect(play([...toHome, { type: 'choose', atMs: 1000, exhibit: 'elsewhere', seed: 1 }]).session.phase).toBe('home');
    expect(play([{ type: 'ready', atMs: 1100, exhibit: 'extinguisher' }], opening).session.phase).toBe('opening');
  });

  it('S6: the prompt appears after the idle time, in a debrief after the longer one', () => {
    const home = play(toHome);
    expect(play([tick(45_099)], home).session.phase).toBe('home');
    expect(play([tick(45_100)], home).session.phase).toBe('idle-prompt');

    const debrief = play([
      ...toExhibit(),
      { type: 'finished', atMs: 2000, measures: {} },
      { type: 'activity', atMs: 2000, pointersDown: 0 },
    ]);
    expect(play([tick(61_999)], debrief).session.phase).toBe('exhibit');
    expect(play([tick(62_000)], debrief).session.phase).toBe('idle-prompt');
  });

  it('S7: any touch during the prompt returns to exactly what was there, as often as it takes', () => {
    let state = play(toExhibit());
    const { sinceMs } = state.session as { sinceMs: number };
    for (let round = 1; round <= 12; round++) {
      state = play([tick(round * 60_000)], state);
      expect(state.session.phase).toBe('idle-prompt');
      const back: SessionEvent =
        round % 2 ? touch(round * 60_000 + 10) : { type: 'activity', atMs: round * 60_000 + 10, pointersDown: 0 };
      state = play([back, lift(round * 60_000 + 20)], state);
      expect(state.session).toMatchObject({ phase: 'exhibit', exhibit: 'extinguisher', sinceMs });
    }
    expect(visitOf(state.session)?.startedAtMs).toBe(0);
  });

  it('S8: when the countdown runs out, the visit ends', () => {
    const prompted = play([...toHome, tick(45_100)]);
    expect(play([tick(65_099)], prompted).session.phase).toBe('idle-prompt');
    expect(play([tick(65_100)], prompted).session).toEqual(ATTRACT);
  });

  it('S9: no prompt while a finger is down, but a thing left on the glass does not hold the kiosk', () => {
    const pressing = play([touch(0)]);
    expect(play([tick(119_999)], pressing).session.phase).toBe('home');
    expect(play([tick(120_000)], pressing).session.phase).toBe('idle-prompt');
    const moving = play([{ type: 'move', atMs: 100_000, pointersDown: 1 }], pressing);
    expect(play([tick(200_000)], moving).session.phase).toBe('home');
  });

  it('S9: no prompt while narration speaks; the idle time starts when it ends', () => {
    const speaking = play([...toExhibit(), { type: 'narration', atMs: 2000, speaking: true }]);
    expect(play([tick(100_000)], speaking).session.phase).toBe('exhibit');
    const ended = play([{ type: 'narration', atMs: 100_000, speaking: false }], speaking);
    expect(play([tick(144_999)], ended).session.phase).toBe('exhibit');
    expect(play([tick(145_000)], ended).session.phase).toBe('idle-prompt');
    expect(play([tick(182_000)], speaking).session.phase).toBe('idle-prompt');
  });

  it('S10, S11: start again from anywhere gives the state of a machine just started', () => {
    const restart: SessionEvent = { type: 'restart', atMs: 90_000 };
    const places = [
      toHome,
      [...toHome, { type: 'choose', atMs: 1000, exhibit: 'tide', seed: 1 } as const],
      toExhibit(),
      [...toExhibit(), tick(50_000)],
    ];
    for (const events of places) expect(play([...events, restart])).toEqual(fresh);
  });

  it('S12: a time limit leads home with a word; the same exhibit without one stays', () => {
    const playing = play(toExhibit('tide'));
    const busy: SessionEvent = { type: 'activity', atMs: 121_000, pointersDown: 1 };
    expect(play([busy, tick(121_100)], playing).session.phase).toBe('exhibit');
    expect(play([busy, tick(121_200)], playing).session).toMatchObject({
      phase: 'home',
      notice: { kind: 'time-limit', exhibit: 'tide' },
    });
    expect(play([busy, tick(121_200)], play(toExhibit())).session.phase).toBe('exhibit');
  });

  it('P2: a language that the kiosk does not offer is not taken', () => {
    const onlyChinese = { ...rules, offered: ['zh-CN'] as const };
    const state = nextState(play(toHome), { type: 'preference', atMs: 9, change: { language: 'en', calm: true } }, onlyChinese);
    expect(preferencesOf(state, onlyChinese)).toMatchObject({ language: 'zh-CN', calm: true });
  });

  it('P1: tokens change preferences and nothing else of the exhibit', () => {
    const playing = play(toExhibit());
    const after = play([{ type: 'preference', atMs: 3000, change: { bright: true } }], playing);
    expect(after.session).toMatchObject({ phase: 'exhibit', sinceMs: 1200, visit: { preferences: { bright: true } } });
  });

  it('D2: the day changes in attract only', () => {
    const next = { date: '11-26', hours: 'open' } as const;
    expect(play([{ type: 'day', atMs: 1, day: next }]).day).toEqual(next);
    expect(play([...toHome, { type: 'day', atMs: 200, day: next }]).day).toEqual(openDay);
  });

  it('D3: outside opening hours sound starts one step lower and everything works', () => {
    const quiet = startState({ date: '11-25', hours: 'quiet' });
    expect(preferencesOf(quiet, rules).soundLevel).toBe(1);
    expect(preferencesOf(quiet, rules), 'the same object, or a view would never stop drawing').toBe(preferencesOf(quiet, rules));
    expect(preferencesOf(play([touch(1)], quiet), rules).soundLevel).toBe(1);
  });
});

describe('failure', () => {
  it('F1: a card stands at once, then home with the card, then home alone', () => {
    const failed = play([...toExhibit(), failure(5000)]);
    expect(failed.session).toMatchObject({ phase: 'failed', notice: { kind: 'failed' } });
    const home = play([tick(5500)], failed);
    expect(home.session).toMatchObject({ phase: 'home', notice: { kind: 'failed' } });
    expect(play([tick(13_000)], home).session).toMatchObject({ phase: 'home', notice: null });
  });

  it('F2: the third failure rests the exhibit until the next start, across visits; the other one opens', () => {
    let state = fresh;
    for (let round = 0; round < 3; round++) {
      const atMs = round * 100_000;
      state = play(
        [
          touch(atMs),
          { type: 'choose', atMs: atMs + 1, exhibit: 'extinguisher', seed: 1 },
          failure(atMs + 2),
          { type: 'restart', atMs: atMs + 3 },
        ],
        state,
      );
    }
    const home = play([touch(500_000)], state);
    expect(play([{ type: 'choose', atMs: 500_001, exhibit: 'extinguisher', seed: 1 }], home).session.phase).toBe('home');
    expect(play([{ type: 'choose', atMs: 500_001, exhibit: 'tide', seed: 1 }], home).session.phase).toBe('opening');
  });

  it('F3: an exhibit lost with the GPU goes on once from where it was, in the same visit', () => {
    const choose = (atMs: number): SessionEvent => ({ type: 'choose', atMs, exhibit: 'extinguisher', seed: 1 });
    const lost = play([...toExhibit(), failure(5000, true, { beat: 3 }), tick(5500)]);
    const again = play([choose(6000)], lost);
    expect(again.session).toMatchObject({ phase: 'opening', snapshot: { beat: 3 } });
    expect(play([{ type: 'leave', atMs: 6100 }, choose(6200)], again).session).toMatchObject({ snapshot: undefined });
    expect(play([{ type: 'restart', atMs: 6000 }, touch(6100), choose(6200)], lost).session).toMatchObject({
      snapshot: undefined,
    });
  });

  it('F1: the failure of an exhibit that is not on the glass changes nothing', () => {
    const home = play(toHome);
    expect(play([failure(200)], home)).toBe(home);
    expect(play([failure(2000, false, undefined, 'tide')], play(toExhibit()))).toEqual(play(toExhibit()));
  });
});
