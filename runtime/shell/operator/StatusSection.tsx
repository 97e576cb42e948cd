import { LOW_SPACE_BYTES, type Overview } from '@protocol/operator.ts';
import { shortBuild } from '@protocol/status-code.ts';
import type { OfflineStatus } from '@worker/offline-status.ts';
import { useStore } from 'zustand';
import { useShell } from '../views/shell-context.ts';
import { bytesText, durationText, wallText } from './amounts.ts';
import { Pages } from './Pages.tsx';
import { Facts, Verdict } from './parts.tsx';
import { hasRoom, playsOffline } from './status-watch.ts';
import type { MachineFacts } from './use-machine-facts.ts';
import { useSay } from './words.tsx';

/** More apart than a question takes: the browser and the service do not have the same time. */
const CLOCKS_APART_MS = 5_000;

/** What runs, what is stored, where there is room, what time it is, and what went wrong. */
export function StatusSection({ facts: { overview, agentAway, offline } }: { facts: MachineFacts }) {
  const say = useSay();
  const { machine, kiosk } = useShell();
  const known = useStore(machine, (state) => state.problems);
  const fileProblems = overview?.problems ?? kiosk.problems;
  const troubles = known.filter((problem) => !fileProblems.includes(problem));
  return (
    <Pages>
      <div className="staff-grid">
        {agentAway && (
          <Facts title={say('page.away')} wrong wide>
            {null}
          </Facts>
        )}
        <Facts title={say('file.title')} wrong={fileProblems.length > 0} wide={fileProblems.length > 0}>
          <Verdict well={fileProblems.length === 0}>{say(fileProblems.length === 0 ? 'file.ok' : 'file.refused')}</Verdict>
          {overview && <p className="staff-soft">{overview.kioskFile}</p>}
          {fileProblems.length > 0 && (
            <ul className="staff-problems" lang="en">
              {fileProblems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </Facts>
        <OfflinePlate offline={offline} />
        <SpacePlate overview={overview} offline={offline} />
        <ClockPlate overview={overview} />
        <Facts title={say('build.title')}>
          <p>{say('build.value', { version: overview?.version ?? '', build: shortBuild(kiosk.build) })}</p>
          {overview && <p className="staff-soft">{say('build.uptime', { time: durationText(overview.uptimeS) })}</p>}
        </Facts>
        {troubles.length > 0 && (
          <Facts title={say('trouble.title')} wide wrong>
            <ul className="staff-problems" lang="en">
              {troubles.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Facts>
        )}
      </div>
    </Pages>
  );
}

function OfflinePlate({ offline }: { offline: OfflineStatus | null }) {
  const say = useSay();
  const all = offline !== null && playsOffline(offline);
  return (
    <Facts title={say('offline.title')} wrong={offline !== null && !all}>
      {offline && (
        <>
          <Verdict well={all}>{say(all ? 'offline.all' : 'offline.some')}</Verdict>
          <p className="staff-soft">
            {say('offline.shell', {
              stored: offline.shell.stored.length,
              all: offline.shell.stored.length + offline.shell.missing.length,
            })}
          </p>
          <p className="staff-soft">{say(offline.persisted ? 'offline.kept' : 'offline.notKept')}</p>
        </>
      )}
    </Facts>
  );
}

function SpacePlate({ overview, offline }: { overview: Overview | null; offline: OfflineStatus | null }) {
  const say = useSay();
  const diskLow = overview?.freeBytes != null && overview.freeBytes < LOW_SPACE_BYTES;
  const low = diskLow || (offline !== null && !hasRoom(offline));
  const lock = overview?.lockIsVolatile ?? false;
  return (
    <Facts title={say('space.title')} wrong={low || lock}>
      {low && <Verdict well={false}>{say('space.low')}</Verdict>}
      {lock && <Verdict well={false}>{say('space.lock')}</Verdict>}
      {overview && <p>{say('space.disk', { free: bytesText(overview.freeBytes), total: bytesText(overview.totalBytes) })}</p>}
      {offline && (
        <p className="staff-soft">
          {say('space.browser', { used: bytesText(offline.usageBytes), quota: bytesText(offline.quotaBytes) })}
        </p>
      )}
    </Facts>
  );
}

function ClockPlate({ overview }: { overview: Overview | null }) {
  const say = useSay();
  const { atMs, standing } = useShell().wall();
  const well = standing === 'plausible';
  const apartMs = overview === null ? 0 : Math.abs(atMs - overview.wallMs);
  return (
    <Facts title={say('clock.title')} wrong={!well}>
      <p>{wallText(atMs)}</p>
      <Verdict well={well}>{say(well ? 'clock.plausible' : 'clock.doubtful')}</Verdict>
      {overview && <p className="staff-soft">{say('clock.zone', { zone: overview.timeZone })}</p>}
      {apartMs > CLOCKS_APART_MS + 5_000 && (
        <p className="staff-soft">{say('clock.apart', { seconds: Math.round(apartMs / 1000) })}</p>
      )}
    </Facts>
  );
}
