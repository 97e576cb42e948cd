import { Plate } from '@look/surfaces/Plate.tsx';
import type { OfflineStatus } from '@worker/offline-status.ts';
import { useStore } from 'zustand';
import { rests } from '../session.ts';
import { useShell, useShellState } from '../views/shell-context.ts';
import { Pages } from './Pages.tsx';
import { StaffKey, Verdict } from './parts.tsx';
import { useOperatorLanguage, useSay } from './words.tsx';

/** Each exhibit of the programme: what of it is stored, whether it rests and why, and the key that wakes it. */
export function ExhibitsSection({ offline }: { offline: OfflineStatus | null }) {
  const { kiosk } = useShell();
  return (
    <Pages>
      <div className="staff-rows">
        {kiosk.programme.map(({ exhibit }) => (
          <ExhibitRow key={exhibit} id={exhibit} offline={offline} />
        ))}
      </div>
    </Pages>
  );
}

function ExhibitRow({ id, offline }: { id: string; offline: OfflineStatus | null }) {
  const { engine, kiosk, machine, nowMs } = useShell();
  const say = useSay();
  const language = useOperatorLanguage();
  const count = useShellState((state) => state.failures[id] ?? 0);
  const resting = useShellState((state) => rests(state, id));
  const problems = useStore(machine, (state) => state.problems);
  const manifest = kiosk.exhibits.find((exhibit) => exhibit.id === id);
  const stored = offline?.exhibits.find((exhibit) => exhibit.id === id);
  // The shell notes each kind of failure as `<exhibit>: <code>`.
  const reasons = problems.filter((problem) => problem.startsWith(`${id}: `)).map((problem) => problem.slice(id.length + 2));
  return (
    <Plate className="staff-row">
      <div className="staff-row-content" data-exhibit-row={id} data-wrong={resting || undefined}>
        <div>
          <h2 className="serif type-body">{manifest?.title[language] ?? id}</h2>
          <p className="type-caption staff-soft">
            {id} {manifest?.version}
          </p>
        </div>
        <div className="type-caption">
          {!manifest && <Verdict well={false}>{say('exhibit.absent')}</Verdict>}
          {stored && (
            <Verdict well={stored.playsOffline}>
              {stored.playsOffline
                ? say('exhibit.offline', { all: stored.files.stored.length })
                : say('exhibit.missing', {
                    missing: stored.files.missing.length,
                    all: stored.files.stored.length + stored.files.missing.length,
                  })}
            </Verdict>
          )}
          {stored && stored.files.missing.length > 0 && (
            <p className="staff-soft staff-file" lang="en">
              {stored.files.missing.slice(0, 3).join(' ')}
            </p>
          )}
          <Verdict well={count === 0}>
            {say(resting ? 'exhibit.resting' : count > 0 ? 'exhibit.failed' : 'exhibit.well', { count })}
          </Verdict>
          {count > 0 && (
            <p className="staff-soft staff-file" lang="en">
              {reasons.join(' · ')}
            </p>
          )}
        </div>
        {resting && (
          <StaffKey onPress={() => engine.dispatch({ type: 'wake', atMs: nowMs(), exhibit: id })}>{say('exhibit.wake')}</StaffKey>
        )}
      </div>
    </Plate>
  );
}
