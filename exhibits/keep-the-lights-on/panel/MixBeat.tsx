import { MixAfter } from './MixAfter.tsx';
import { MixBuild } from './MixBuild.tsx';
import { useLightsReadings } from './use-panel.ts';
import { WeekStrip } from './WeekStrip.tsx';

/** Three builds, their week in twelve seconds, then what comes of them. */
export function MixBeat() {
  const [phase, over] = useLightsReadings((r) => [r.phase, r.passed >= 1]);
  if (phase === 'act') return <MixBuild />;
  return over ? <MixAfter /> : <WeekStrip />;
}
