import { Lip } from '@look/surfaces/Lip.tsx';
import { Plate } from '@look/surfaces/Plate.tsx';
import { type TideHandle, TideLine } from '@look/surfaces/TideLine.tsx';
import { Tray } from '@look/surfaces/Tray.tsx';
import { Words } from '@look/words/Words.tsx';
import { useEffect, useRef, useState } from 'react';
import { exhibitOf } from '../session.ts';
import { Say, useOtherLanguage } from '../words/Say.tsx';
import { useLanguage, useProgramme, useShell, useShellState } from './shell-context.ts';

/**
 * "Still there?" over home or an exhibit. The tide drains with the number; both say the same. Any touch or key goes
 * on: the window hears it first, so nothing under the prompt is pressed by it.
 */
export function IdlePrompt() {
  const { rules, nowMs } = useShell();
  const promptedAtMs = useShellState(({ session }) => (session.phase === 'idle-prompt' ? session.promptedAtMs : 0));
  const [seconds, setSeconds] = useState(Math.ceil(rules.countdownMs / 1000));
  const tide = useRef<TideHandle>(null);
  useEffect(() => {
    const read = () => {
      const leftMs = Math.max(0, rules.countdownMs - (nowMs() - promptedAtMs));
      tide.current?.set(leftMs / rules.countdownMs);
      setSeconds(Math.ceil(leftMs / 1000));
    };
    read();
    const timer = setInterval(read, 100);
    return () => clearInterval(timer);
  }, [nowMs, rules.countdownMs, promptedAtMs]);
  return (
    <section className="idle-prompt" role="alert">
      <Lip shellsFromPx={false}>
        <div className="lip-origin">
          <TideLine fraction={1} handle={tide} />
        </div>
      </Lip>
      <div className="idle-question">
        <Say k="idle.question" tier="headline" both />
      </div>
      <WhatWaits />
      <Tray className="idle-count">
        <span className="idle-count-content">
          <span className="serif type-numeral idle-number">{seconds}</span>
          <Say k="idle.seconds" tier="body" both />
        </span>
      </Tray>
    </section>
  );
}

/** The plate of the exhibit that a touch returns to. */
function WhatWaits() {
  const waiting = useShellState(({ session }) => exhibitOf(session));
  const exhibit = useProgramme().exhibits.find(({ id }) => id === waiting);
  const language = useLanguage();
  const other = useOtherLanguage();
  if (!exhibit) return null;
  return (
    <Plate className="idle-plate">
      <span className="plate-words">
        <Words className="serif type-title" text={exhibit.title[language]} ruby={exhibit.ruby.title} />
        {other && <Words className="type-caption plate-second" text={exhibit.title[other]} language={other} />}
      </span>
    </Plate>
  );
}
