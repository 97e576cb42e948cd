import { HomeIcon } from '@look/icons.tsx';
import { usePress } from '@look/input/press.ts';
import { Plate } from '@look/surfaces/Plate.tsx';
import { useEffect, useState } from 'react';
import { exhibitOf, LIMIT_WARNING_MS } from '../session.ts';
import { Say, useText } from '../words/Say.tsx';
import { useShell, useShellState } from './shell-context.ts';

/** What the shell adds to an exhibit: the key back to the coast, and the word before a time limit. */
export function InExhibit() {
  const { engine, nowMs } = useShell();
  const text = useText();
  const { pressProps, pressed } = usePress({ onPress: () => engine.dispatch({ type: 'leave', atMs: nowMs() }) });
  return (
    <>
      <button type="button" className="home-key" aria-label={text('leave.home')} {...pressProps}>
        <Plate posture={pressed ? 'pressed' : 'lying'} className="home-key-plate">
          <span className="home-key-words">
            <HomeIcon />
            <Say k="leave.short" tier="caption" as="span" />
          </span>
        </Plate>
      </button>
      <LimitWarning />
    </>
  );
}

function LimitWarning() {
  const { rules, nowMs } = useShell();
  const endsMs = useShellState(({ session }) => {
    const under = session.phase === 'idle-prompt' ? session.over : session;
    const limitMs = rules.timeLimitMs[exhibitOf(session) ?? ''] ?? null;
    return under.phase === 'exhibit' && limitMs !== null ? under.sinceMs + limitMs : null;
  });
  const [leftMs, setLeftMs] = useState<number | null>(null);
  useEffect(() => {
    if (endsMs === null) return;
    const read = () => setLeftMs(endsMs - nowMs());
    read();
    const timer = setInterval(read, 250);
    return () => clearInterval(timer);
  }, [endsMs, nowMs]);
  if (endsMs === null || leftMs === null || leftMs > LIMIT_WARNING_MS) return null;
  return (
    <div className="limit-warning" role="status">
      <Plate className="limit-plate">
        <Say k="limit.soon" values={{ seconds: Math.max(0, Math.ceil(leftMs / 1000)) }} tier="body" both />
      </Plate>
    </div>
  );
}
