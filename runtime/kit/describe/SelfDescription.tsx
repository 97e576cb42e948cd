import { useMemo, useSyncExternalStore } from 'react';
import { useWords } from '../copy/use-words.ts';
import { useSession } from '../host/session.ts';
import { descriptionText } from './description.ts';

const LEAST_GAP_MS = 1000;

/**
 * What stands on the stage, in words, for those who do not see it: made from the model's `describe()`, told politely
 * and at most once a second.
 */
export function SelfDescription() {
  const session = useSession();
  const words = useWords();
  const source = useMemo(() => {
    const read = () => descriptionText(session.model().describe(), words.t);
    let text = read();
    return {
      get: () => text,
      subscribe(onChange: () => void) {
        let readAtMs = Number.NEGATIVE_INFINITY;
        return session.frames.listen((nowMs) => {
          if (nowMs - readAtMs < LEAST_GAP_MS) return;
          readAtMs = nowMs;
          const fresh = read();
          if (fresh === text) return;
          text = fresh;
          onChange();
        });
      },
    };
  }, [session, words]);
  const text = useSyncExternalStore(source.subscribe, source.get, source.get);
  return (
    <div className="unseen" aria-live="polite" role="status" lang={words.language}>
      {text}
    </div>
  );
}
