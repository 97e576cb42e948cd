import type { Preferences } from '@base/vocabulary.ts';
import type { KioskFile } from '@config/schema.ts';
import type { FrameMessage, OpenMessage } from '@protocol/messages.ts';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { type HostedFrame, hostFrame } from '../support/frame-host.ts';
import type { PageWish, Watch } from './arena.ts';
import type { Ground } from './check.ts';
import { watchExhibit } from './seam.ts';

/** One exhibit in the frame of a slot, in a process of its own, with a host that only listens. */
export interface Stand {
  watch: Watch;
  page: Page;
  inside: Frame;
  hosted: HostedFrame;
  /** The debugger's line to the frame's own process. */
  thread: CDPSession;
  preferences: Preferences;
  /** Opens the exhibit, anew where it is open; answers when its first whole frame is drawn. */
  open(changes?: Partial<OpenMessage>): Promise<void>;
  /** The next scene opens the exhibit anew instead of starting it again: its texts have changed. */
  forget(): void;
  /** Starts the exhibit again where it is open, else opens it; answers when its trees stand. */
  startAgain(changes?: Partial<OpenMessage>): Promise<void>;
  prefer(change: Partial<Preferences>): Promise<void>;
  /** Waits until the frame has drawn twice more: what was said to it is on the glass. */
  settled(): Promise<void>;
  failure(): Promise<Said<'failed'> | null>;
  /** The last thing of a kind that the frame said; null when it never did. */
  last<T extends FrameMessage['type']>(type: T): Promise<Said<T> | null>;
  close(): Promise<void>;
}

type Said<T extends FrameMessage['type']> = Extract<FrameMessage, { type: T }>;

export function preferencesOfKiosk({ languages, defaults, sound }: KioskFile): Preferences {
  return { language: languages.default, ...defaults, soundLevel: sound.defaultStep as Preferences['soundLevel'] };
}

/** Milliseconds for which a frame may be silent before it is said to hang; software drawing on a busy machine is slow. */
export const SILENT_MS = 15_000;

/** Whether a promise comes in time; a frame that hangs never answers. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

export async function openStand(ground: Ground, wish: PageWish = {}): Promise<Stand> {
  const { arena, exhibit, kiosk } = ground;
  const agent = await arena.agentOf(kiosk);
  const { programme } = await arena.resolvedOf(kiosk);
  const watch = await arena.newPage(kiosk, wish);
  const { page } = watch;
  const hosted = await hostFrame(page, agent.origin, agent.slots[0]);
  const { inside } = hosted;
  await hosted.said('warm');
  await watchExhibit(inside, exhibit.entry);
  const thread = await page.context().newCDPSession(inside);
  let openings = 0;
  let standing = false;
  const stand: Stand = {
    watch,
    page,
    inside,
    hosted,
    thread,
    preferences: preferencesOfKiosk(kiosk),
    async open(changes = {}) {
      if (openings > 0) {
        await hosted.send({ type: 'close' });
        await within(SILENT_MS, hosted.said('closed', openings));
      }
      openings++;
      await hosted.send({
        type: 'open',
        exhibitId: exhibit.id,
        entry: exhibit.entry,
        mode: 'visit',
        options: programme.find((entry) => entry.exhibit === exhibit.id)?.options ?? {},
        preferences: stand.preferences,
        profile: kiosk.profile,
        display: kiosk.display,
        seed: ground.seed,
        overlay: 'none',
        ...changes,
      });
      const ready = hosted.said('ready', openings);
      // Asked for anew at each opening: a wait that was begun long ago is over by itself.
      const failed = hosted.said('failed').then(({ code, detail }) => {
        throw new Error(`the exhibit failed to open: ${code} ${detail}`);
      });
      failed.catch(() => undefined);
      ready.catch(() => undefined);
      await within(READY_MS, Promise.race([ready, failed]));
      standing = true;
    },
    forget() {
      standing = false;
    },
    async startAgain(changes = {}) {
      if (!standing) return stand.open(changes);
      const resets = await inside.evaluate(() => window.watched!.resets);
      await hosted.send({ type: 'reset', seed: changes.seed ?? ground.seed });
      await within(
        READY_MS,
        inside.waitForFunction((before) => window.watched!.resets > before, resets, { polling: 20 }),
      );
      await hosted.send({ type: 'preferences', preferences: stand.preferences });
    },
    async prefer(change) {
      stand.preferences = { ...stand.preferences, ...change };
      await hosted.send({ type: 'preferences', preferences: stand.preferences });
    },
    settled: () =>
      within(
        SILENT_MS,
        inside.evaluate(
          () =>
            new Promise<void>((done) => {
              requestAnimationFrame(() => requestAnimationFrame(() => done()));
            }),
        ),
      ),
    failure: () => stand.last('failed'),
    // Not all of it: what a frame keeps for its host adds up to megabytes.
    last: (type) =>
      page.evaluate(
        (wanted) => (window as unknown as { said: FrameMessage[] }).said.findLast((message) => message.type === wanted) ?? null,
        type,
      ) as never,
    close: () => watch.close(),
  };
  return stand;
}

const READY_MS = 120_000;
