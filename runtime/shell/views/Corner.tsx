import { useStore } from 'zustand';
import { Say } from '../words/Say.tsx';
import { useShell, useShellState } from './shell-context.ts';

/**
 * The corner of attract's lip: progress while the programme is being stored, and, for staff, a dot-code when something is not as it
 * should be. `?status` spells it out; a visitor sees no words about it.
 */
export function Corner() {
  const { machine, kiosk } = useShell();
  const phase = useShellState((state) => state.session.phase);
  const storing = useStore(machine, (state) => state.storing);
  const stored = useStore(machine, (state) => state.stored);
  const problems = useStore(machine, (state) => state.problems.length);
  if (phase !== 'attract') return null;
  const percent = storing && storing.total > 0 ? Math.floor((100 * storing.done) / storing.total) : 0;
  return (
    <div className="corner">
      {!stored && storing && <Say k="attract.storing" values={{ percent }} tier="caption" />}
      {problems > 0 && (
        <span className="corner-code" title="">
          {cornerCode(kiosk.kiosk.id, problems)}
        </span>
      )}
    </div>
  );
}

/** A code that staff can read over the telephone: how many things are wrong, and on which kiosk. */
export function cornerCode(kioskId: string, problems: number): string {
  return `${problems} · ${kioskId}`;
}
