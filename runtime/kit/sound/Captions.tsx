import { useSyncExternalStore } from 'react';
import { Words } from '../copy/Words.tsx';
import { useSession } from '../host/session.ts';

/** The sound that was heard last, in words: everything works muted (rule 33). The kit mounts it over every exhibit. */
export function Captions() {
  const { sound } = useSession();
  const keys = useSyncExternalStore(sound.captions.subscribe, sound.captions.get, sound.captions.get);
  const latest = keys.at(-1);
  if (latest === undefined) return null;
  return (
    <p className="kit-caption" aria-hidden="true">
      <span className="kit-caption-mark">♪</span>
      <Words k={latest} tier="caption" />
    </p>
  );
}
