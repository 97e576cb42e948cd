import type { Overview } from '@protocol/operator.ts';
import type { OfflineStatus } from '@worker/offline-status.ts';
import { offlineStatus } from '@worker/register.ts';
import { useEffect, useState } from 'react';
import { useShell } from '../views/shell-context.ts';
import { askOverview } from './agent-client.ts';

/** Also keeps the agent's session alive while somebody reads. */
const LOOK_MS = 5_000;

export interface MachineFacts {
  /** What the agent says; null before it has, or when it does not answer. */
  overview: Overview | null;
  agentAway: boolean;
  /** What is stored on this machine, of all that is installed. Null while the worker is asked. */
  offline: OfflineStatus | null;
}

/** Looks again and again while the page is open. A session that the agent has ended ends the page too. */
export function useMachineFacts(onRefused: () => void): MachineFacts {
  const { kiosk } = useShell();
  const [facts, setFacts] = useState<MachineFacts>({ overview: null, agentAway: false, offline: null });
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const [overview, offline] = await Promise.all([askOverview(), offlineStatus(kiosk.exhibits).catch(() => null)]);
      if (gone) return;
      if (!overview.ok && overview.error === 'refused') onRefused();
      setFacts({ overview: overview.ok ? overview.value : null, agentAway: !overview.ok, offline });
    };
    void look();
    const timer = setInterval(look, LOOK_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [kiosk, onRefused]);
  return facts;
}
