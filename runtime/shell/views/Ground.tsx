import { useLayout, usePreferences } from '@look/layout-context.tsx';
import { Lip } from '@look/surfaces/Lip.tsx';
import { TideLine } from '@look/surfaces/TideLine.tsx';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { CoastView } from '../coast-port.ts';
import { useText } from '../words/Say.tsx';
import { useProgramme, useShell, useShellState } from './shell-context.ts';

/** Model, sea and the plaster of the lip. Until the model has come, and without WebGL, paper sky and sea stand there. */
export function Ground() {
  const layout = useLayout();
  const { motion, staff, coast } = useShell();
  const staffIsHere = useStore(staff, (state) => state.open !== 'closed');
  const { calm, bright } = usePreferences();
  const { exhibits, lead } = useProgramme();
  const day = useShellState((state) => state.day);
  const text = useText();
  const phase = useShellState((state) =>
    state.session.phase === 'idle-prompt' ? state.session.over.phase : state.session.phase,
  );
  const host = useRef<HTMLDivElement>(null);
  const view: CoastView = {
    layout,
    exhibits: exhibits.map((exhibit) => exhibit.id),
    lead: lead?.id ?? null,
    mode: phase === 'attract' ? 'attract' : 'home',
    leadSign: text('attract.sign'),
    // A clock that cannot be believed tells no hour of the day; else the model looks at the machine's own.
    ...(day.date === null ? { wallMs: null } : {}),
    evening: phase === 'attract' && day.hours !== 'open' ? 1 : 0,
    calm,
    bright,
    // While an exhibit opens, all drawing there is belongs to it; the picture of the coast stays on the glass as it was.
    covered: phase === 'exhibit' || phase === 'opening' || staffIsHere,
  };
  const latest = useRef(view);
  latest.current = view;

  useEffect(() => {
    coast.current?.show(latest.current);
  });

  useEffect(() => {
    let gone = false;
    let unfollow = () => {};
    const cancel = afterFirstFrame(async () => {
      const element = host.current;
      if (!element || gone) return;
      try {
        const { mountCoast } = await import('../home-stage/mount-coast.ts');
        const mounted = await mountCoast(element, latest.current);
        if (gone) {
          mounted.dispose();
          return;
        }
        coast.current = mounted;
        mounted.show(latest.current);
        unfollow = motion.follow((position, pitchPx, _offset, vignette) => mounted.moveTo(position, pitchPx, vignette));
        element.dataset.state = 'shown';
      } catch (error) {
        console.warn('home shows the paper coast', error);
      }
    });
    return () => {
      gone = true;
      cancel();
      unfollow();
      coast.current?.dispose();
      coast.current = null;
    };
  }, [motion, coast]);

  useTouches(latest);

  return (
    <div className="ground" aria-hidden="true">
      <div className="paper-coast" />
      <div className="coast" ref={host} />
      <Lip
        shellsFromPx={
          phase === 'attract' ? layout.tokens.restart.y + 10 * layout.unitPx : layout.tokens.restart.y - 30 * layout.unitPx
        }
      >
        <div className="lip-origin">
          <TideLine fraction={1} />
        </div>
      </Lip>
    </div>
  );
}

/** The first frame of the shell comes before three is even asked for. */
function afterFirstFrame(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(then, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

const RING_MS = 480;

/**
 * A ring spreads from each finger, water and models answer where it lands, in the event of the touch itself. The first touch
 * of a visit brings the exhibit that it met to the front.
 */
function useTouches(latest: { current: CoastView }): void {
  const { coast, engine, nowMs } = useShell();
  useEffect(() => {
    const onDown = (event: PointerEvent) => {
      const ring = document.createElement('div');
      ring.className = 'touch-ring';
      ring.style.left = `${event.clientX}px`;
      ring.style.top = `${event.clientY}px`;
      document.body.append(ring);
      setTimeout(() => ring.remove(), RING_MS);
      coast.current?.touch(event.clientX, event.clientY);
      // What is drawn is still attract, though the touch has begun the visit.
      if (latest.current.mode !== 'attract') return;
      const met = coast.current?.exhibitAt(event.clientX, event.clientY);
      const focus = latest.current.exhibits.indexOf(met ?? '');
      if (focus > 0) engine.dispatch({ type: 'push', atMs: nowMs(), focus });
    };
    window.addEventListener('pointerdown', onDown, { capture: true, passive: true });
    return () => window.removeEventListener('pointerdown', onDown, { capture: true });
  }, [coast, engine, nowMs, latest]);
}
