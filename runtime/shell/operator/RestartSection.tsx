import { useState } from 'react';
import { agentAnswers, restartKiosk } from './agent-client.ts';
import { Facts, StaffKey } from './parts.tsx';
import { useSay } from './words.tsx';

/** Long enough that no brush of a hand restarts anything. */
const HOLD_MS = 1_000;
/** How often a service that was restarted is asked whether it is back. */
const ASK_MS = 700;

export function RestartSection() {
  const say = useSay();
  const [going, setGoing] = useState(false);
  const restart = async () => {
    setGoing(true);
    if (await restartKiosk()) await backAgain();
    location.reload();
  };
  return (
    <div className="staff-grid">
      <Facts title={say('restart.shell')}>
        <p className="type-caption staff-soft">{say('restart.shellWords')}</p>
        <StaffKey holdMs={HOLD_MS} onPress={() => location.reload()} disabled={going}>
          {say('restart.hold')}
        </StaffKey>
      </Facts>
      <Facts title={say('restart.kiosk')}>
        <p className="type-caption staff-soft">{say('restart.kioskWords')}</p>
        <StaffKey holdMs={HOLD_MS} onPress={restart} disabled={going}>
          {say('restart.hold')}
        </StaffKey>
        <p className="type-body" role="status">
          {going ? say('restart.going') : ''}
        </p>
      </Facts>
    </div>
  );
}

/** Resolves when the service answers again. Where the kiosk's browser is closed with it, nobody waits here any more. */
async function backAgain(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, ASK_MS));
  while (!(await agentAnswers()));
}
