import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { useShell } from '../views/shell-context.ts';
import { askGate } from './agent-client.ts';
import { watchCorner } from './corner-hold.ts';

const OperatorDialog = lazy(() => import('./OperatorDialog.tsx').then((module) => ({ default: module.OperatorDialog })));

/**
 * O1, O2: opens the PIN pad when the corner is held in attract or at home. A kiosk without a PIN, or without an agent that
 * could look at one, opens nothing; a kiosk whose agent has gone says so, because staff would else hold in vain.
 */
export function OperatorGate() {
  const { engine, kiosk, staff } = useShell();
  const open = useStore(staff, (state) => state.open);
  useEffect(
    () =>
      watchCorner(async () => {
        const { phase } = engine.store.getState().session;
        if ((phase !== 'attract' && phase !== 'home') || staff.getState().open !== 'closed') return;
        const gate = await askGate();
        const agentGone = !gate.ok && kiosk.slots.length > 0;
        if (agentGone || (gate.ok && gate.value.gate !== 'none')) staff.setState({ open: 'pin' });
      }),
    [engine, kiosk, staff],
  );
  if (open === 'closed') return null;
  return (
    <Suspense fallback={null}>
      <OperatorDialog />
    </Suspense>
  );
}
