import { join } from 'node:path';
import { projectRoot } from '../../support/kiosk.ts';
import { type Arena, openArena } from '../arena.ts';
import type { Ground } from '../check.ts';
import { CHECKS } from '../checks/all.ts';
import { lineOf } from '../gauntlet.ts';
import { badSite } from './site.ts';

const SECONDS = 4;
const SEED = 11;
/** Long enough for every scene of a bad exhibit, which has three. */
const BUDGET_MS = 60_000;

/** An arena whose site holds the bad exhibits too; `name` keeps the folders of two test files apart. */
export const openBadArena = (name: string): Promise<Arena> => {
  const builtSite = process.env.DAPENG_BUILT_SITE ?? join(projectRoot, 'dist');
  return openArena({ siteDir: badSite(builtSite, join(projectRoot, '.cache', `gauntlet-${name}`)) });
};

/** What one check says of one exhibit. */
export async function findingsOf(arena: Arena, exhibit: string, check: string, kiosk: string): Promise<string[]> {
  const asked = arena.strangers().length;
  const ground: Ground = {
    arena,
    exhibit: arena.exhibits.find(({ id }) => id === exhibit)!,
    kiosk: arena.kiosks.find(({ id }) => id === kiosk)!,
    seed: SEED,
    seconds: SECONDS,
    short: true,
    untilMs: performance.now() + BUDGET_MS,
    tell: () => undefined,
    strangers: () => arena.strangers().slice(asked),
    shot: async () => null,
  };
  const line = await lineOf(CHECKS.find(({ id }) => id === check)!, ground, SEED);
  return line.findings.map(({ what }) => what);
}
