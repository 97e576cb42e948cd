import { useStore } from 'zustand';
import { StatusCode } from '../operator/StatusCode.tsx';
import { Say } from '../words/Say.tsx';
import { useShell, useShellState } from './shell-context.ts';

/**
 * The corner of attract's lip: progress while the programme is being stored, and for staff the six characters that tell
 * over the telephone how the kiosk fares. A visitor sees no words about it.
 */
export function Corner() {
  const { machine } = useShell();
  const phase = useShellState((state) => state.session.phase);
  const storing = useStore(machine, (state) => state.storing);
  const stored = useStore(machine, (state) => state.stored);
  if (phase !== 'attract') return null;
  const percent = storing && storing.total > 0 ? Math.floor((100 * storing.done) / storing.total) : 0;
  return (
    <div className="corner">
      {!stored && storing && <Say k="attract.storing" values={{ percent }} tier="caption" />}
      <StatusCode />
    </div>
  );
}
