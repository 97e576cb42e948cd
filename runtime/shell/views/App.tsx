import { LookProvider } from '@look/layout-context.tsx';
import { TargetsOverlay } from '@look/overlay/TargetsOverlay.tsx';
import { useLayoutEffect } from 'react';
import { OperatorGate } from '../operator/OperatorGate.tsx';
import { preferencesOf } from '../session.ts';
import { Attract } from './Attract.tsx';
import { Corner } from './Corner.tsx';
import { Ground } from './Ground.tsx';
import { Home } from './Home.tsx';
import { IdlePrompt } from './IdlePrompt.tsx';
import { InExhibit } from './InExhibit.tsx';
import { NoticeCard } from './NoticeCard.tsx';
import { useShell, useShellState } from './shell-context.ts';
import { Tokens } from './Tokens.tsx';

/** The whole shell: ground, the view of the phase, tokens, and over them the prompt. */
export function App() {
  const { kiosk, overlay, rules } = useShell();
  const preferences = useShellState((state) => preferencesOf(state, rules));
  const shown = useShellState(({ session }) => (session.phase === 'idle-prompt' ? session.over.phase : session.phase));
  const phase = useShellState((state) => state.session.phase);
  const hours = useShellState((state) => state.day.hours);

  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.phase = phase;
    dataset.hours = hours;
  }, [phase, hours]);

  return (
    <LookProvider display={kiosk.kiosk.display} profile={kiosk.kiosk.profile} preferences={preferences}>
      <Ground />
      {shown === 'attract' && <Attract />}
      {(shown === 'home' || shown === 'opening') && <Home />}
      {(shown === 'exhibit' || shown === 'opening') && <InExhibit />}
      {(shown === 'home' || shown === 'failed') && <NoticeCard />}
      <Tokens />
      {phase === 'idle-prompt' && <IdlePrompt />}
      <Corner />
      <OperatorGate />
      {overlay === 'targets' && <TargetsOverlay />}
    </LookProvider>
  );
}
