import { startOfDay } from '@base/local-days.ts';
import type { ResolvedKiosk } from '@config/resolved.ts';
import type { FrameMessage } from '@protocol/messages.ts';
import type { VisitStore } from '@visits/store.ts';
import { registerWorker } from '@worker/register.ts';
import { createStore } from 'zustand/vanilla';
import { dayOf } from './day.ts';
import { type Clock, randomSeed } from './edge/clock.ts';
import { watchHands } from './edge/hands.ts';
import type { LoadedKiosk } from './edge/load-kiosk.ts';
import type { Effect } from './effects.ts';
import { createEngine, type Engine } from './engine.ts';
import { createFrameHost, type FrameHost } from './frames/frame-host.ts';
import { createCoastMotion } from './motion/coast-motion.ts';
import { createStaff } from './operator/staff.ts';
import { rulesOf } from './rules.ts';
import { preferencesOf, type SessionEvent } from './session.ts';
import { createTodaysRuns } from './todays-runs.ts';
import type { MachineState, ShellParts } from './views/shell-context.ts';
import { createVisitLog } from './visit-log.ts';

/** The reducer's clock. Fine enough that a card and a prompt come when their rules say. */
const TICK_MS = 100;
const DAY_CHECK_MS = 30_000;
/** A machine that only ever rests still asks for a new build now and then. */
const UPDATE_CHECK_MS = 15 * 60_000;

export interface Running extends ShellParts {
  frames: FrameHost;
}

export interface Edge {
  clock: Clock;
  visits: VisitStore;
  frameContainer: HTMLElement;
  overlay: 'none' | 'targets';
  /** The machine asks for less motion. */
  reducedMotion: boolean;
}

/** Joins the pure parts with the edge: reducer, record, frames, worker, hands. Everything runs when this returns. */
export function startShell({ kiosk, problems }: LoadedKiosk, edge: Edge): Running {
  const { clock, visits } = edge;
  const rules = rulesOf(kiosk, edge.reducedMotion);
  const machine = createStore<MachineState>(() => ({ storing: null, stored: false, problems }));
  const addProblem = (problem: string) =>
    machine.setState(({ problems: known }) => (known.includes(problem) ? {} : { problems: [...known, problem] }));
  const today = () => {
    const { atMs, standing } = clock.wall();
    return dayOf(atMs, standing, kiosk.kiosk.opening);
  };

  const waitingBuild = createWaitingBuild();
  const staff = createStaff();
  const staffIsThere = () => staff.getState().open !== 'closed';
  const runs = createTodaysRuns();
  // Until the day's earlier runs are read, an exhibit simply knows of none.
  void visits.begunSince(startOfDay(clock.wall().atMs)).then((events) => {
    for (const event of events) runs.note(event);
  });
  let frames: FrameHost | null = null;
  const engine = createEngine({
    rules,
    day: today(),
    log: kiosk.kiosk.recording.visits
      ? createVisitLog({
          kiosk: kiosk.kiosk.id,
          profile: kiosk.kiosk.profile,
          build: kiosk.build,
          exhibits: kiosk.exhibits,
          uuid: () => crypto.randomUUID(),
          wallClock: clock.wall,
        })
      : null,
    append(event) {
      runs.note(event);
      return visits.append(event);
    },
    perform: (effect) => perform(effect),
    onStoreTrouble: (error) => addProblem(error instanceof Error ? error.message : String(error)),
  });

  frames = createFrameHost(
    edge.frameContainer,
    { slots: kiosk.slots, own: location.origin },
    {
      message: (exhibit, message) => {
        for (const event of eventsOf(exhibit, message, clock.nowMs())) engine.dispatch(event);
      },
      failed: (exhibit, failure, { code, snapshot }) => {
        addProblem(`${exhibit}: ${code}`);
        const { gpuLost } = failure;
        engine.dispatch({ type: 'failed', atMs: clock.nowMs(), exhibit, code, gpuLost, snapshot });
      },
    },
  );

  function perform(effect: Effect): void {
    switch (effect.do) {
      case 'open':
        frames?.open({
          ...openRequest(kiosk, effect, engine, rules, edge.overlay),
          today: runs.of(effect.exhibit, clock.wall().atMs),
        });
        break;
      case 'close':
        frames?.close(effect.how);
        break;
      case 'pause':
      case 'resume':
        frames?.send({ type: effect.do });
        break;
      case 'preferences':
        frames?.send({ type: 'preferences', preferences: effect.preferences });
        break;
      case 'rest':
        (document.activeElement as HTMLElement | null)?.blur();
        frames?.retrySlots();
        engine.dispatch({ type: 'day', atMs: clock.nowMs(), day: today() });
        if (!staffIsThere()) waitingBuild.attract();
        break;
    }
  }

  frames.prepare();
  // What staff do on their page is no sign of a visitor; a finger that leaves is heard all the same.
  watchHands((event) => {
    if (!staffIsThere() || event.type === 'lift') engine.dispatch(event);
  }, clock.nowMs);
  staff.subscribe(({ open }) => {
    if (open === 'closed' && engine.store.getState().session.phase === 'attract') waitingBuild.attract();
  });
  setInterval(() => engine.dispatch({ type: 'tick', atMs: clock.nowMs() }), TICK_MS);
  setInterval(() => engine.dispatch({ type: 'day', atMs: clock.nowMs(), day: today() }), DAY_CHECK_MS);

  void registerWorker({
    onProgress: (done, total) => machine.setState({ storing: { done, total } }),
    onStored: () => machine.setState({ stored: true, storing: null }),
    onWaiting: (apply) => {
      waitingBuild.set(apply);
      if (engine.store.getState().session.phase === 'attract' && !staffIsThere()) waitingBuild.attract();
    },
    onProblem: (error) => addProblem(error instanceof Error ? error.message : String(error)),
  }).then((worker) => {
    if (worker) setInterval(() => void worker.checkForUpdate(), UPDATE_CHECK_MS);
  });

  return {
    engine,
    kiosk,
    rules,
    motion: createCoastMotion(),
    coast: { current: null },
    machine,
    staff,
    visits,
    wall: clock.wall,
    nowMs: clock.nowMs,
    seed: randomSeed,
    overlay: edge.overlay,
    frames,
  };
}

/** K3: holds a new build until attract. The commit point is the reload inside `apply`. */
function createWaitingBuild() {
  let apply: (() => Promise<void>) | null = null;
  return {
    set(next: () => Promise<void>) {
      apply = next;
    },
    attract() {
      const take = apply;
      apply = null;
      void take?.();
    },
  };
}

function openRequest(
  kiosk: ResolvedKiosk,
  effect: Extract<Effect, { do: 'open' }>,
  engine: Engine,
  rules: ReturnType<typeof rulesOf>,
  overlay: 'none' | 'targets',
): Parameters<FrameHost['open']>[0] {
  const manifest = kiosk.exhibits.find(({ id }) => id === effect.exhibit)!;
  const { listeningLevelDba, peakDba } = kiosk.kiosk.sound;
  return {
    exhibitId: effect.exhibit,
    entry: manifest.entry,
    mode: 'visit',
    options: kiosk.programme.find(({ exhibit }) => exhibit === effect.exhibit)?.options ?? {},
    preferences: preferencesOf(engine.store.getState(), rules),
    profile: kiosk.kiosk.profile,
    display: kiosk.kiosk.display,
    seed: effect.seed,
    sound: { listeningLevelDba, peakDba },
    overlay,
    ...(effect.snapshot === undefined ? {} : { snapshot: effect.snapshot }),
  };
}

/** What a frame's message means for the session. Messages about drawing mean nothing to it. */
function eventsOf(exhibit: string, message: FrameMessage, atMs: number): SessionEvent[] {
  switch (message.type) {
    case 'ready':
      return [{ type: 'ready', atMs, exhibit }];
    case 'activity':
      return [{ type: 'activity', atMs, pointersDown: message.pointersDown }];
    case 'heartbeat':
      return [{ type: 'narration', atMs, speaking: message.narrating }];
    case 'step':
      return [{ type: 'step', atMs, step: message.step, index: message.index, of: message.of }];
    case 'answer': {
      const { item, kind, value, correct } = message;
      return [{ type: 'answer', atMs, item, kind, value, correct }];
    }
    case 'finished':
      return [{ type: 'finished', atMs, measures: message.measures }];
    case 'leave':
      return [{ type: 'leave', atMs }];
    default:
      return [];
  }
}
