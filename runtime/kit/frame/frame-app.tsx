import { pagePointers } from '@look/input/page-pointers.ts';
import { type Layout, layoutOf } from '@look/layout.ts';
import { applyPageLook } from '@look/page-look.ts';
import { unloadTiles } from '@look/stage/tiles.ts';
import type { HostMessage, OpenMessage } from '@protocol/messages.ts';
import { flushSync } from 'react-dom';
import { createRoot as createPageRoot } from 'react-dom/client';
import { createObservable } from '../host/observable.ts';
import type { Audio } from '../sound/audio.ts';
import { Speck } from '../stage/Speck.tsx';
import { createStage } from '../stage/stage.ts';
import { watchActivity } from './activity.ts';
import { DISPLAY_BEFORE_OPEN, PREFERENCES_BEFORE_OPEN } from './before-open.ts';
import { failedMessage, type Phase } from './failure.ts';
import { createFrameDrawing } from './frame-drawing.ts';
import { startHeartbeat } from './heartbeat.ts';
import { checkOptions, importExhibit } from './import-exhibit.ts';
import { countListeners, isNothing, type Lent, leftOver } from './lent.ts';
import type { HostLink } from './link.ts';
import { startLoop } from './loop.ts';
import { type OpenExhibit, openExhibit } from './open-exhibit.ts';
import { PageTree, SceneTree } from './trees.tsx';

/*
 * The life of a frame:
 *
 *   stage mounted, one speck drawn ─► warm ─► open: import, check, model, trees ─► first whole frame ─► ready
 *   ready ─► preferences, pause, resume, reset … ─► close: trees away, everything lent is counted ─► closed
 *
 * From `open` on, whatever is thrown anywhere in this page ends in one `failed`; the frame then does nothing more and waits
 * to be thrown away. Messages are obeyed one after the other, in the order in which they came.
 */

/** How long to wait for the renderer to free what was unmounted: it does so when the browser is idle. */
const GIVE_BACK_WITHIN_MS = 1500;
const GIVE_BACK_LOOK_MS = 20;

export interface FrameParts {
  view: Window;
  /** Empty element that fills the page. */
  place: HTMLElement;
  link: HostLink;
  audio: Audio;
  /** Development and tests: mistakes in the copy throw instead of being bridged. */
  strict: boolean;
}

export async function startFrame({ view, place, link, audio, strict }: FrameParts): Promise<void> {
  const document = view.document;
  const listeners = [countListeners(view), countListeners(document)];
  const preferences = createObservable(PREFERENCES_BEFORE_OPEN);
  let display = DISPLAY_BEFORE_OPEN;
  let profile: OpenMessage['profile'] = 'general';
  const measure = (): Layout =>
    layoutOf(display, profile, preferences.get().textSize, { widthPx: view.innerWidth, heightPx: view.innerHeight });
  const layout = createObservable(measure());
  const relayout = () => {
    layout.set(measure());
    applyPageLook(document.documentElement, layout.get(), preferences.get());
  };
  relayout();

  const stagePlace = document.createElement('div');
  stagePlace.className = 'kit-stage';
  const pagePlace = document.createElement('div');
  pagePlace.className = 'kit-page';
  place.append(stagePlace, pagePlace);
  const page = createPageRoot(pagePlace);

  let open: OpenExhibit | null = null;
  let opening: string | null = null;
  let failed = false;
  const remount = createObservable(0);

  const fail = (error: unknown, phase: Phase) => {
    if (failed || opening === null) return;
    failed = true;
    open?.mixer.close();
    pagePointers().endAll();
    link.send(failedMessage(error, phase));
  };

  const stage = await createStage(stagePlace, layout.get());
  const drawing = createFrameDrawing({
    stage,
    layout,
    handDown: () => activity.pointersDown > 0,
    fail,
    remount: () => remount.set(remount.get() + 1),
    ready: (exhibitId) => link.send({ type: 'ready', exhibitId }),
    send: link.send,
  });
  const activity = watchActivity(
    view,
    (pointersDown) => {
      if (open === null) return;
      link.send({ type: 'activity', pointersDown });
      // A hand takes over from the scripted visitor of an attract loop.
      if (open.host.mode === 'attract' && pointersDown > 0) open.run.play(false);
    },
    () => performance.now(),
  );
  const heartbeat = startHeartbeat(
    () =>
      link.send({
        type: 'heartbeat',
        frames: drawing.frames,
        contextLost: drawing.timesLost,
        narrating: open?.mixer.narrating ?? false,
      }),
    () => performance.now(),
  );
  view.addEventListener('resize', relayout);
  view.addEventListener('error', (event) => {
    // The browser says so when an observer needs a second pass; nothing is broken.
    if (event.error === null && /ResizeObserver/.test(event.message)) return;
    fail(event.error ?? event.message, 'running');
  });
  view.addEventListener('unhandledrejection', (event) => fail(event.reason, 'running'));
  pagePointers();

  const showSpeck = () => stage.show(<Speck />);
  showSpeck();
  drawing.drawOnce();
  const lentNow = (): Lent => {
    const { geometries, textures } = stage.counts();
    return {
      geometries,
      textures,
      listeners: listeners.reduce((sum, count) => sum + count(), 0),
      sounds: open?.mixer.lent ?? 0,
    };
  };
  let lentBefore = lentNow();
  // Loaded while nobody needs it; what its libraries listen to once they are there is no exhibit's debt.
  const kit = import('../index.ts').catch(() => undefined);
  startLoop(view, (nowMs) => {
    if (!failed) drawing.frame(nowMs);
    heartbeat.drawn(nowMs);
  });

  async function openNow(message: OpenMessage): Promise<void> {
    if (opening !== null) return;
    opening = message.exhibitId;
    failed = false;
    await kit;
    lentBefore = lentNow();
    display = message.display;
    profile = message.profile;
    preferences.set(message.preferences);
    relayout();
    let phase: Phase = 'importing';
    try {
      const exhibit = await importExhibit(message.exhibitId, message.entry);
      const options = checkOptions(exhibit, message.options);
      phase = 'mounting';
      const tier = drawing.tier;
      const opened = openExhibit({ message, exhibit, options, layout, tier, audio, strict, send: link.send });
      open = opened;
      pagePointers().setMultitouch(exhibit.multitouch);
      drawing.open(opened);
      const holds = { scene: opened.holds.take(), page: opened.holds.take() };
      const onError = (error: unknown) => fail(error, 'showing');
      stage.show(<SceneTree open={opened} mount={remount} onError={onError} onMounted={holds.scene} />);
      page.render(<PageTree open={opened} onError={onError} onMounted={holds.page} />);
    } catch (error) {
      fail(error, phase);
    }
  }

  async function closeNow(): Promise<void> {
    const closing = open;
    opening = null;
    open = null;
    drawing.close();
    pagePointers().endAll();
    closing?.mixer.close();
    flushSync(() => page.render(null));
    showSpeck();
    // An exhibit may have drawn with more of the shared pictures than the speck does.
    unloadTiles();
    const soundsLeft = closing?.mixer.lent ?? 0;
    const look = () => leftOver(lentBefore, { ...lentNow(), sounds: lentBefore.sounds + soundsLeft });
    const untilMs = performance.now() + GIVE_BACK_WITHIN_MS;
    let left = look();
    while (!isNothing(left) && performance.now() < untilMs) {
      await new Promise((resolve) => setTimeout(resolve, GIVE_BACK_LOOK_MS));
      left = look();
    }
    link.send({ type: 'closed', left });
  }

  async function obey(message: HostMessage): Promise<void> {
    switch (message.type) {
      case 'open':
        return openNow(message);
      case 'close':
        return closeNow();
      case 'preferences':
        preferences.set(message.preferences);
        relayout();
        open?.setPreferences(message.preferences);
        return;
      case 'pause':
        if (open === null) return;
        pagePointers().endAll();
        open.mixer.pause();
        drawing.pause();
        return;
      case 'resume':
        open?.mixer.resume();
        drawing.resume();
        return;
      case 'reset':
        if (open === null || failed) return;
        try {
          pagePointers().endAll();
          open.mixer.stop();
          open.run.reset(message.seed);
          open.host.begin(message.seed);
          open.runNumber.set(open.run.number);
        } catch (error) {
          fail(error, 'resetting');
        }
    }
  }

  let last: Promise<void> = Promise.resolve();
  link.listen((message) => {
    last = last.then(() => obey(message)).catch((error) => fail(error, 'running'));
  });
  link.send({ type: 'warm' });
}
