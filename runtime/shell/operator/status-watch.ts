import { LOW_SPACE_BYTES, type ShellFacts } from '@protocol/operator.ts';
import { encodeStatus, shortBuild } from '@protocol/status-code.ts';
import type { OfflineStatus } from '@worker/offline-status.ts';
import { offlineStatus } from '@worker/register.ts';
import { rests } from '../session.ts';
import type { ShellParts } from '../views/shell-context.ts';
import { tellFacts } from './agent-client.ts';

/** The code is looked up anew this often, and when an exhibit begins or ends its rest or the programme is stored. */
const LOOK_MS = 60_000;

/** Keeps the status code true and tells the agent, which then says the same. `refused`: another file runs than was asked for. */
export function watchStatus(parts: ShellParts, refused: boolean): void {
  const { engine, machine, staff, kiosk } = parts;
  let looking = false;
  let again = false;
  const look = async () => {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    const facts = await shellFacts(parts);
    const told = kiosk.slots.length > 0 ? await tellFacts(facts) : null;
    const agent = told?.ok ? told.value : { kioskFile: !refused, storage: true, build: kiosk.build };
    const code = encodeStatus({
      ...facts,
      kioskFile: agent.kioskFile,
      storage: facts.storage && agent.storage,
      build: shortBuild(agent.build),
    });
    if (code !== staff.getState().code) staff.setState({ code });
    looking = false;
    if (again) {
      again = false;
      void look();
    }
  };
  void look();
  setInterval(look, LOOK_MS);
  machine.subscribe((now, before) => {
    if (now.stored !== before.stored || now.problems !== before.problems) void look();
  });
  engine.store.subscribe((now, before) => {
    if (now.failures !== before.failures) void look();
  });
  // A file that is refused or mended while the kiosk runs shows when the operator leaves.
  staff.subscribe((now, before) => {
    if (now.open === 'closed' && before.open !== 'closed') void look();
  });
}

/** What the shell knows of itself. Only what the programme names counts. */
export async function shellFacts({ engine, kiosk, rules, visits, wall }: ShellParts): Promise<ShellFacts> {
  const programme = kiosk.exhibits.filter(({ id }) => id in rules.timeLimitMs);
  const offline = await offlineStatus(programme).catch(() => null);
  const state = engine.store.getState();
  return {
    offline: offline !== null && playsOffline(offline),
    storage: offline === null || hasRoom(offline),
    clock: wall().standing === 'plausible',
    visits: visits.lost === 0,
    atRest: programme.filter(({ id }) => rests(state, id)).length,
  };
}

export function playsOffline(offline: OfflineStatus): boolean {
  return offline.worker === 'active' && offline.shell.complete && offline.exhibits.every((exhibit) => exhibit.playsOffline);
}

export function hasRoom({ usageBytes, quotaBytes }: Pick<OfflineStatus, 'usageBytes' | 'quotaBytes'>): boolean {
  return usageBytes === null || quotaBytes === null || quotaBytes - usageBytes >= LOW_SPACE_BYTES;
}
