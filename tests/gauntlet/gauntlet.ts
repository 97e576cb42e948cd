import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { KioskFile } from '@config/schema.ts';
import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import type { Page } from 'playwright-core';
import { projectRoot } from '../support/kiosk.ts';
import { inOneLine } from '../support/one-line.ts';
import { openArena } from './arena.ts';
import type { Check, Finding, Ground } from './check.ts';
import { CHECKS } from './checks/all.ts';
import { inOneRow, type Line } from './report.ts';

/** What a run is asked to do. */
export interface Plan {
  siteDir: string;
  /** Names; null means all there are. */
  exhibits: readonly string[] | null;
  kiosks: readonly string[] | null;
  checks: readonly string[] | null;
  seconds: number;
  /** What a long run may spend on a look at all scenes, seconds for each check. */
  lookS: number;
  seed: number;
  short: boolean;
  /** Where pictures of failures are put. */
  pictures: string;
  tell(text: string): void;
}

/** How long wild hands play on each exhibit in a short run, seconds. */
export const SHORT_HANDS_S = 8;
/** What a short run takes in all, seconds; it is shared out among exhibits and checks. */
const SHORT_S = 120;

interface Pair {
  exhibit: ExhibitManifest;
  kiosk: KioskFile;
  check: Check;
}

/** Runs every wanted check on every wanted exhibit and kiosk, or a short run's share of them. */
export async function runGauntlet(plan: Plan): Promise<Line[]> {
  const arena = await openArena({ siteDir: plan.siteDir });
  try {
    const pairs = (plan.short ? fewPairs : allPairs)(
      arena.exhibits.filter(({ id }) => plan.exhibits?.includes(id) ?? true),
      arena.kiosks.filter(({ id }) => plan.kiosks?.includes(id) ?? true),
      CHECKS.filter(({ id }) => plan.checks?.includes(id) ?? true),
    );
    const budgetS = plan.short ? SHORT_S / pairs.length : plan.lookS;
    const lines: Line[] = [];
    for (const { exhibit, kiosk, check } of pairs) {
      const seed = seedOf(plan.seed, exhibit.id, kiosk.id);
      const where = `${exhibit.id} · ${kiosk.id} · ${check.id}`;
      const asked = arena.strangers().length;
      plan.tell(where);
      const ground: Ground = {
        arena,
        exhibit,
        kiosk,
        seed,
        seconds: plan.short ? Math.min(plan.seconds, budgetS) : plan.seconds,
        short: plan.short,
        untilMs: performance.now() + budgetS * 1000,
        tell: (text) => plan.tell(`${where}: ${text}`),
        strangers: () => arena.strangers().slice(asked),
        shot: (page, name) => shoot(page, plan.pictures, `${exhibit.id}-${kiosk.id}-${name}-${seed}`),
      };
      const line = await lineOf(check, ground, plan.seed);
      // A long run that is broken off has told how it went so far.
      plan.tell(inOneRow(line));
      for (const { what, where: at } of line.findings) plan.tell(`${where}: FAIL ${what} (${at})`);
      lines.push(line);
    }
    return lines;
  } finally {
    await arena.close();
  }
}

export function allPairs(exhibits: readonly ExhibitManifest[], kiosks: readonly KioskFile[], checks: readonly Check[]): Pair[] {
  // A kiosk's agent runs once it is needed; the kiosks come one after the other.
  return kiosks.flatMap((kiosk) => exhibits.flatMap((exhibit) => checks.map((check) => ({ exhibit, kiosk, check }))));
}

/**
 * What a short run looks at: each exhibit under the hands of its first check, on a kiosk in turn, and each other check on one
 * exhibit in turn. So one more exhibit costs the tests one more line, not a whole gauntlet.
 */
export function fewPairs(exhibits: readonly ExhibitManifest[], kiosks: readonly KioskFile[], checks: readonly Check[]): Pair[] {
  const [first, ...others] = checks;
  const kioskOf = (index: number) => kiosks[index % kiosks.length]!;
  if (first === undefined) return [];
  return exhibits.flatMap((exhibit, index) =>
    [first, ...others.filter((_, place) => place % exhibits.length === index)].map((check, place) => ({
      exhibit,
      kiosk: kioskOf(index + place),
      check,
    })),
  );
}

/** The same exhibit on the same kiosk has the same seed in every run of the same number, whatever else is run. */
export function seedOf(seed: number, exhibit: string, kiosk: string): number {
  return createHash('sha256').update(`${seed} ${exhibit} ${kiosk}`).digest().readUInt32BE(0);
}

/** One check on one ground. A check that cannot be carried out has found something: the exhibit did not let it. */
export async function lineOf(check: Check, ground: Ground, runSeed: number): Promise<Line> {
  const startedMs = performance.now();
  let figures: Line['figures'] = {};
  let findings: Finding[];
  try {
    ({ figures, findings } = await check.run(ground));
  } catch (error) {
    const what = inOneLine(error);
    ground.tell(error instanceof Error ? (error.stack ?? what) : what);
    findings = [{ what: `the check could not be carried out: ${what}`, where: 'see the progress lines', screenshot: null }];
  }
  // Nobody is asked in any of it, whatever was looked for.
  for (const address of new Set(ground.strangers()))
    if (!findings.some(({ what }) => what.includes(address)))
      findings.push({ what: `asked ${address}`, where: 'at any time of this check', screenshot: null });
  const again = `--check ${check.id} --exhibit ${ground.exhibit.id} --kiosk ${ground.kiosk.id} --seed ${runSeed}`;
  return {
    exhibit: ground.exhibit.id,
    kiosk: ground.kiosk.id,
    check: check.id,
    seed: ground.seed,
    seconds: Math.round((performance.now() - startedMs) / 100) / 10,
    figures,
    findings: findings.map((finding) => ({ ...finding, repeat: `npm run gauntlet -- ${finding.repeat ?? again}` })),
  };
}

const PICTURE_MS = 15_000;

async function shoot(page: Page, folder: string, name: string): Promise<string | null> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name.replace(/[^\w.-]+/g, '_')}.png`);
  // A page that hangs gives no picture.
  const taken = page.screenshot({ path, timeout: PICTURE_MS }).then(
    () => path,
    () => null,
  );
  return Promise.race([taken, wait(PICTURE_MS, null)]);
}

/** What a short run finds on the built site, a line each; at least one check was carried out. */
export async function findingsOfShortRun(): Promise<string[]> {
  const lines = await runGauntlet({
    siteDir: process.env.DAPENG_BUILT_SITE ?? join(projectRoot, 'dist'),
    exhibits: null,
    kiosks: null,
    checks: null,
    seconds: SHORT_HANDS_S,
    lookS: 0,
    seed: 1,
    short: true,
    pictures: join(projectRoot, '.cache', 'gauntlet'),
    tell: () => undefined,
  });
  if (lines.length === 0) throw new Error('the gauntlet looked at nothing');
  return lines.flatMap(({ exhibit, kiosk, check, findings }) =>
    findings.map(({ what, where, repeat }) => `${exhibit} · ${kiosk} · ${check}: ${what} (${where}): ${repeat}`),
  );
}
