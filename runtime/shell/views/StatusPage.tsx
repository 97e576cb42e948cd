import type { OfflineStatus } from '@worker/offline-status.ts';
import { offlineStatus } from '@worker/register.ts';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { FrameHostStatus } from '../frames/frame-host.ts';
import { useShell, useShellState } from './shell-context.ts';

/** How often the page looks again. */
const REFRESH_MS = 2_000;

interface StatusPageProps {
  frames(): FrameHostStatus;
  lostEvents(): number;
  wall(): { atMs: number; standing: string };
}

/** `?status`: for staff, what is and is not offline, which build and file run, and what went wrong. No visitor's words. */
export function StatusPage({ frames, lostEvents, wall }: StatusPageProps) {
  const { kiosk, machine } = useShell();
  const state = useStore(machine);
  const failures = useShellState((shell) => shell.failures);
  const [offline, setOffline] = useState<OfflineStatus | null>(null);
  const [, setTurn] = useState(0);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const answer = await offlineStatus(kiosk.exhibits).catch(() => null);
      if (gone) return;
      setOffline(answer);
      setTurn((turn) => turn + 1);
    };
    void look();
    const timer = setInterval(look, REFRESH_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [kiosk]);
  const { atMs, standing } = wall();
  const frame = frames();
  return (
    <section className="status-page" lang="zh-CN">
      <h1 className="serif">本机状态 · Status</h1>
      <dl>
        <Row term="终端 kiosk" value={`${kiosk.kiosk.id} · ${kiosk.kiosk.site.name['zh-CN']}`} />
        <Row term="版本 build" value={kiosk.build} />
        <Row term="时钟 clock" value={`${new Date(atMs).toLocaleString('zh-CN')} · ${standing}`} />
        <Row
          term="独立进程 slots"
          value={kiosk.slots.length === 0 ? '—' : `${kiosk.slots.join(' ')}${frame.slotsAway ? ' · 无应答 away' : ''}`}
        />
        <Row term="备用框 spare frame" value={`${frame.spare} · ${frame.droppedMessages} dropped`} />
        <Row
          term="展品故障 failures"
          value={
            Object.entries(failures)
              .map(([id, count]) => `${id} ${count}`)
              .join(', ') || '0'
          }
        />
        <Row term="未存记录 lost events" value={String(lostEvents())} />
        <Row term="离线 offline" value={offlineWords(offline)} />
        {offline?.exhibits.map(({ id, files, playsOffline }) => (
          <Row
            key={id}
            term={id}
            value={`${playsOffline ? '断网可用 plays offline' : '断网不可用 not offline'} · ${files.stored.length}/${files.stored.length + files.missing.length}${files.missing.length > 0 ? ` · 缺 missing: ${files.missing.join(' ')}` : ''}`}
          />
        ))}
      </dl>
      {state.problems.length > 0 && (
        <ul className="status-problems">
          {state.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ term, value }: { term: string; value: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </>
  );
}

function offlineWords(offline: OfflineStatus | null): string {
  if (!offline) return '…';
  if (offline.worker === 'none') return '没有离线存储 nothing is stored';
  const { stored, missing } = offline.shell;
  const size = offline.usageBytes === null ? '' : ` · ${(offline.usageBytes / 1e6).toFixed(1)} MB`;
  const kept = offline.persisted ? ' · 不会被清除 kept' : '';
  return `外壳 shell ${stored.length}/${stored.length + missing.length}${missing.length > 0 ? ` · 缺 missing: ${missing.join(' ')}` : ''}${size}${kept}`;
}
