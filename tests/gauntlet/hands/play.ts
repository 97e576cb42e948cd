import type { Preferences } from '@base/vocabulary.ts';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { SILENT_MS, within } from '../stand.ts';
import { type Act, type Aim, createHands } from './acts.ts';

/** What the hands play on. */
export interface Playground {
  page: Page;
  pxPerMm: number;
  /** Middle, width and height of everything that takes a touch, px of the page. */
  controls(): Promise<{ x: number; y: number; width: number; height: number }[]>;
  /** Resolves when the page under the hands still does something. */
  alive(): Promise<unknown>;
  prefer(change: Partial<Preferences>): Promise<void>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  reset(): Promise<void>;
}

export interface Played {
  acts: number;
  seconds: number;
  mostFingers: number;
  lifted: number;
  cancelled: number;
  /** The last of them, for people. */
  last: string[];
  /** Why the playing ended before its time; null when it did not. */
  stopped: string | null;
}

/** So many acts go to the browser at once, as a touch screen's events do; then it is waited for and looked at again. */
const BURST = 16;
/** Input that is not answered for so long may have been lost, ms; then the page itself is asked. */
const UNHEARD_MS = 5_000;
const LAST = 8;

/** Whether a document still runs its own code and draws. */
export const drawsStill = (document: Page | Frame): Promise<void> =>
  document.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));

/** Lets the hands of a seed play for so many seconds, or until the page does not answer any more. */
export async function playWildly(ground: Playground, seed: number, seconds: number, goesOn: () => boolean): Promise<Played> {
  const hands = createHands(seed);
  const newFingers = async () => createFingers(await ground.page.context().newCDPSession(ground.page), ground);
  let fingers = await newFingers();
  const startedMs = performance.now();
  const last: string[] = [];
  let acts = 0;
  let mostFingers = 0;
  let stopped: string | null = null;
  try {
    while (performance.now() - startedMs < seconds * 1000 && goesOn()) {
      // Beats come and go under the hands.
      fingers.look(await within(SILENT_MS, ground.controls()));
      const sent: Promise<void>[] = [];
      for (let i = 0; i < BURST; i++) {
        const act = hands.next();
        last.push(wordsOf(act));
        if (last.length > LAST) last.shift();
        sent.push(perform(act, ground, fingers));
        acts++;
        mostFingers = Math.max(mostFingers, fingers.count());
      }
      const heard = await within(UNHEARD_MS, Promise.all(sent)).then(
        () => true,
        () => false,
      );
      if (heard) continue;
      // A touch on a frame that was just taken away is never answered, although everything is well.
      await within(SILENT_MS, ground.alive());
      fingers = await newFingers();
    }
    await within(UNHEARD_MS, fingers.cancel()).catch(() => undefined);
    await within(SILENT_MS, ground.resume());
    await within(SILENT_MS, ground.alive());
  } catch (error) {
    stopped = `the page stopped answering: ${error instanceof Error ? error.message : String(error)}`;
  }
  const { lifted, cancelled } = hands.ended;
  return { acts, seconds: (performance.now() - startedMs) / 1000, mostFingers, lifted, cancelled, last, stopped };
}

async function perform(act: Act, ground: Playground, fingers: Fingers): Promise<void> {
  switch (act.act) {
    case 'down':
      return fingers.down(act.finger, act.at, act.radiusMm);
    case 'move':
      return fingers.move(act.finger, act.to, act.part);
    case 'up':
      return fingers.up(act.finger);
    case 'cancel':
      return fingers.cancel();
    case 'key':
      return ground.page.keyboard.press(act.key);
    case 'prefer':
      return ground.prefer(act.change);
    case 'pause':
      return ground.pause();
    case 'resume':
      return ground.resume();
    case 'reset':
      return ground.reset();
    case 'wait':
      return new Promise((resolve) => setTimeout(resolve, act.ms));
  }
}

interface Touch {
  id: number;
  x: number;
  y: number;
  radiusX: number;
  radiusY: number;
}

interface Fingers {
  look(controls: Awaited<ReturnType<Playground['controls']>>): void;
  down(id: number, at: Aim, radiusMm: number): Promise<void>;
  move(id: number, to: Aim, part: number): Promise<void>;
  up(id: number): Promise<void>;
  cancel(): Promise<void>;
  count(): number;
}

/** Real touches through the browser's own input, all fingers in one event as a touch screen sends them. */
function createFingers(session: CDPSession, { page, pxPerMm }: Playground): Fingers {
  const { width, height } = page.viewportSize()!;
  const touches = new Map<number, Touch>();
  let controls: Awaited<ReturnType<Playground['controls']>> = [];

  const placeOf = (aim: Aim) => {
    const box = 'control' in aim ? controls[Math.floor(aim.control * controls.length)] : undefined;
    const place =
      'control' in aim
        ? box === undefined
          ? { x: (0.5 + aim.dx / 2) * width, y: (0.5 + aim.dy / 2) * height }
          : { x: box.x + aim.dx * box.width, y: box.y + aim.dy * box.height }
        : { x: aim.x * width, y: aim.y * height };
    return { x: Math.min(width - 1, Math.max(0, place.x)), y: Math.min(height - 1, Math.max(0, place.y)) };
  };
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', touchPoints: Touch[]) => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };

  return {
    look(found) {
      controls = found;
    },
    async down(id, at, radiusMm) {
      const radius = radiusMm * pxPerMm;
      touches.set(id, { id, ...placeOf(at), radiusX: radius, radiusY: radius });
      await send('touchStart', [...touches.values()]);
    },
    async move(id, to, part) {
      const touch = touches.get(id);
      if (touch === undefined) return;
      const place = placeOf(to);
      touch.x += (place.x - touch.x) * part;
      touch.y += (place.y - touch.y) * part;
      await send('touchMove', [...touches.values()]);
    },
    async up(id) {
      const touch = touches.get(id);
      if (touch === undefined) return;
      touches.delete(id);
      // An end names those that are lifted; whom it does not name stays down, and so does who is missing from a move.
      await send('touchEnd', [touch]);
    },
    async cancel() {
      if (touches.size === 0) return;
      touches.clear();
      await send('touchCancel', []);
    },
    count: () => touches.size,
  };
}

function wordsOf(act: Act): string {
  const aim = (at: Aim) =>
    'control' in at
      ? `control ${at.control.toFixed(2)} ${at.dx.toFixed(1)},${at.dy.toFixed(1)}`
      : `place ${at.x.toFixed(2)},${at.y.toFixed(2)}`;
  switch (act.act) {
    case 'down':
      return `down ${act.finger} ${aim(act.at)}${act.radiusMm > 10 ? ' palm' : ''}`;
    case 'move':
      return `move ${act.finger} to ${aim(act.to)}`;
    case 'up':
      return `up ${act.finger}`;
    case 'key':
      return `key ${act.key}`;
    case 'prefer':
      return `prefer ${JSON.stringify(act.change)}`;
    default:
      return act.act;
  }
}
