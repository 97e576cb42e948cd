import { LANGUAGES, type Preferences } from '@base/vocabulary.ts';
import { layoutOf } from '@look/layout.ts';
import { LayoutProvider, PreferencesProvider } from '@look/layout-context.tsx';
import { applyPageLook } from '@look/page-look.ts';
import { TokenRow } from '@look/tokens/TokenRow.tsx';
import type { FrameMessage } from '@protocol/messages.ts';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Desk } from './Desk.tsx';
import { Fingers } from './Fingers.tsx';
import { type HostEnd, hostEndOf } from './host-end.ts';
import { fitInto, type KioskFacts } from './kiosk-facts.ts';
import { loseContextIn } from './lose-context.ts';
import type { FakeHostSettings } from './settings.ts';
import { useAltKey, useIdleClock } from './use-desk.ts';

interface FakeKioskProps {
  settings: FakeHostSettings;
  facts: KioskFacts;
  exhibitId: string;
  entry: string;
}

/** Lines kept in the log: over the picture, and on the desk. */
const LOG_LINES = 14;
const DESK_LINES = 60;
/** Width of the desk, CSS px. */
const DESK_PX = 320;
/** They come several times a second and say nothing new. */
const QUIET: readonly FrameMessage['type'][] = ['heartbeat', 'activity', 'snapshot'];

function useWindowSize() {
  const [size, setSize] = useState({ widthPx: window.innerWidth, heightPx: window.innerHeight });
  useEffect(() => {
    const measure = () => setSize({ widthPx: window.innerWidth, heightPx: window.innerHeight });
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return size;
}

/** A kiosk with one exhibit and nothing else: the panel to scale, the frame in it, the log of what was said. */
export function FakeKiosk({ settings, facts, exhibitId, entry }: FakeKioskProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useRef<HostEnd | null>(null);
  const [preferences, setPreferences] = useState<Preferences>(facts.preferences);
  const [log, setLog] = useState<readonly string[]>([]);
  const view = useWindowSize();
  const panel = fitInto(facts.display, view.widthPx - (settings.desk ? DESK_PX : 0), view.heightPx);
  const first = useRef(preferences);
  const seed = useRef(settings.seed);

  const alt = useAltKey(frame, settings.desk);
  const [fingers, setFingers] = useState(false);
  const [lifted, setLifted] = useState(0);
  const restart = () => {
    seed.current = (seed.current + 1) >>> 0;
    host.current?.send({ type: 'reset', seed: seed.current });
  };
  const idle = useIdleClock(settings.desk, {
    onPrompt: () => host.current?.send({ type: 'pause' }),
    onAnswered: () => host.current?.send({ type: 'resume' }),
    onOver() {
      setLifted((count) => count + 1);
      setPreferences(facts.preferences);
      restart();
      host.current?.send({ type: 'resume' });
    },
  });
  const idleRef = useRef(idle);
  idleRef.current = idle;

  useEffect(() => {
    const note = (line: string) => setLog((lines) => [...lines, line].slice(settings.desk ? -DESK_LINES : -LOG_LINES));
    let opened = false;
    const end = hostEndOf(
      frame.current!,
      (message) => {
        if (message.type === 'activity') idleRef.current.touched();
        if ((settings.log || settings.desk) && !QUIET.includes(message.type)) note(JSON.stringify(message));
        // A visitor who leaves for home has none here: the exhibit begins anew.
        if (message.type === 'leave') end.send({ type: 'reset', seed: seed.current });
        if (message.type === 'failed') console.error(`exhibit ${exhibitId} failed`, message);
        if (message.type !== 'warm' || opened) return;
        opened = true;
        const { mode, overlay } = settings;
        const { options, profile, display, sound } = facts;
        end.send({
          type: 'open',
          exhibitId,
          entry,
          mode,
          options,
          preferences: first.current,
          profile,
          display,
          seed: settings.seed,
          sound,
          overlay,
        });
      },
      (data) => console.warn('the frame said something that does not fit the protocol', data),
    );
    host.current = end;
    return () => end.stop();
  }, [settings, facts, exhibitId, entry]);

  useEffect(() => {
    if (preferences !== first.current) host.current?.send({ type: 'preferences', preferences });
  }, [preferences]);

  const layout = useMemo(
    () => layoutOf(facts.display, facts.profile, preferences.textSize, { widthPx: panel.widthPx, heightPx: panel.heightPx }),
    [facts, preferences.textSize, panel.widthPx, panel.heightPx],
  );
  useLayoutEffect(() => applyPageLook(document.documentElement, layout, preferences), [layout, preferences]);

  const kiosk = (
    <div className="fake-kiosk" style={{ width: panel.widthPx, height: panel.heightPx }}>
      <iframe
        ref={frame}
        className="fake-kiosk-frame"
        src="/frame/"
        title={exhibitId}
        sandbox="allow-scripts allow-same-origin"
        allow="autoplay"
      />
      <PreferencesProvider value={preferences}>
        <LayoutProvider value={layout}>
          <TokenRow
            preferences={preferences}
            offered={LANGUAGES}
            onChange={(change) => setPreferences((before) => ({ ...before, ...change }))}
            onRestart={restart}
          />
        </LayoutProvider>
      </PreferencesProvider>
      {settings.desk && <Fingers frame={frame} on={alt || fingers} lifted={lifted} />}
      {settings.log && !settings.desk && <pre className="fake-kiosk-log">{log.join('\n')}</pre>}
    </div>
  );
  if (!settings.desk) return kiosk;
  return (
    <div className="fake-kiosk-bench">
      <div className="fake-kiosk-room">{kiosk}</div>
      <Desk
        settings={settings}
        log={log}
        idle={idle}
        fingers={fingers}
        onIdleFast={idle.setFast}
        onFingers={setFingers}
        onLiftAll={() => setLifted((count) => count + 1)}
        onLoseGpu={() => loseContextIn(frame.current!)}
        onRestart={restart}
      />
    </div>
  );
}
