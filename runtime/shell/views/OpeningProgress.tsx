import { useEffect, useState } from 'react';
import { Say } from '../words/Say.tsx';
import { useShell, useShellState } from './shell-context.ts';

/** Rule 21: what takes more than a second shows progress, more than three a word. */
const PROGRESS_MS = 1_000;
const WORDS_MS = 3_000;

export function OpeningProgress() {
  const { nowMs } = useShell();
  const sinceMs = useShellState(({ session }) => (session.phase === 'opening' ? session.sinceMs : null));
  const [stage, setStage] = useState<'quiet' | 'progress' | 'words'>('quiet');
  useEffect(() => {
    if (sinceMs === null) return;
    setStage('quiet');
    const passedMs = nowMs() - sinceMs;
    const progress = setTimeout(() => setStage('progress'), Math.max(0, PROGRESS_MS - passedMs));
    const words = setTimeout(() => setStage('words'), Math.max(0, WORDS_MS - passedMs));
    return () => {
      clearTimeout(progress);
      clearTimeout(words);
    };
  }, [sinceMs, nowMs]);
  return (
    <div className="opening" role="status" data-stage={stage}>
      {stage !== 'quiet' && <Say k={stage === 'words' ? 'opening.words' : 'opening.progress'} tier="instruction" both />}
      {stage !== 'quiet' && <span className="opening-water" aria-hidden="true" />}
    </div>
  );
}
