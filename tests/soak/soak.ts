import { median } from '../bench/statistics.ts';
import { openArena, type Watch } from '../gauntlet/arena.ts';
import type { Ground } from '../gauntlet/check.ts';
import { seedOf } from '../gauntlet/gauntlet.ts';
import { type Held, heldBy } from '../gauntlet/measure/held.ts';
import { phaseNow, spareStands } from '../shell/glass.ts';
import { inOneLine } from '../support/one-line.ts';
import { openTheDoors, pass, visit } from './day.ts';
import { recordedIn } from './recorded.ts';
import { SOAK_SCHEMA, type SoakReport, visitsOf } from './report.ts';
import { callNow, updateProgramme } from './updates.ts';
import { TEMPERS, type Temper, visitorsOf } from './visitors.ts';

export interface SoakPlan {
  siteDir: string;
  kiosk: string;
  visits: number;
  seed: number;
  /** Aborted, the day ends with the visit that is on, and is reported as far as it came. */
  signal?: AbortSignal;
  tell(text: string): void;
}

const UPDATES = 2;
/** Memory may grow by what caches take; more is a leak. DESIGN.md, section 11, and a little for a day's records. */
const GROWTH = 1.05;
const LET_OFF: Held = { heapMb: 3, nodes: 100, listeners: 20 };
/** Visits until what is loaded once is loaded. */
const WARM_VISITS = 10;

/** Plays the crowd of a seed on one kiosk and tells how the day went. */
export async function soak(plan: SoakPlan): Promise<SoakReport> {
  const arena = await openArena({ siteDir: plan.siteDir, handlesInterrupt: plan.signal === undefined });
  try {
    const kiosk = arena.kiosks.find(({ id }) => id === plan.kiosk)!;
    const ground: Ground = {
      arena,
      exhibit: arena.exhibits[0]!,
      kiosk,
      seed: seedOf(plan.seed, 'all', kiosk.id),
      seconds: 0,
      short: false,
      untilMs: Number.POSITIVE_INFINITY,
      tell: plan.tell,
      strangers: arena.strangers,
      shot: async () => null,
    };
    return await theDay(plan, ground);
  } finally {
    await arena.close();
  }
}

async function theDay(plan: SoakPlan, ground: Ground): Promise<SoakReport> {
  const { kiosk, arena, tell } = ground;
  const startedMs = performance.now();
  const watch = await openTheDoors(ground);
  const { page } = watch;
  const crowd = visitorsOf(plan.seed, kiosk.languages.default);
  const report: SoakReport = {
    schema: SOAK_SCHEMA,
    kiosk: kiosk.id,
    seed: plan.seed,
    planned: plan.visits,
    visits: Object.fromEntries(TEMPERS.map((temper) => [temper, 0])) as Record<Temper, number>,
    languages: {},
    endings: {},
    exhibitsOpened: 0,
    debriefs: 0,
    simulatedHours: 0,
    realSeconds: 0,
    daysSeen: [],
    updatesTaken: 0,
    backMs: { median: 0, most: 0 },
    heapMb: { first: 0, last: 0 },
    nodes: { first: 0, last: 0 },
    listeners: { first: 0, last: 0 },
    recorded: { visits: 0, open: 0, opened: 0, finished: 0, failed: [] },
    strangers: [],
    problems: [],
  };
  const back: number[] = [];
  const count = (counts: Record<string, number>, name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const warm = Math.min(WARM_VISITS, Math.ceil(plan.visits / 3));
  let first: Held | null = null;
  for (let number = 1; number <= plan.visits; number++) {
    const visitor = crowd.next().value!;
    if (number % 25 === 0 || number === 1) tell(`visit ${number}/${plan.visits}`);
    try {
      const played = await visit(ground, watch, visitor);
      report.exhibitsOpened += played.opened;
      report.debriefs += played.debriefs;
      back.push(played.backMs);
    } catch (error) {
      const what = inOneLine(error);
      // Where the kiosk stood, and what it wrote down last of an exhibit that failed, tell more than what was waited for.
      const stood = `${await phaseNow(page)}; failed so far: ${(await recordedIn(page)).failed.join(', ') || 'none'}`;
      report.problems.push(`visit ${number} (${visitor.temper}): ${what} (phase ${stood})`);
      tell(report.problems.at(-1)!);
      // A visitor whose visit broke leaves a kiosk to the next one: somebody opens the page again.
      await page.reload();
      await page.locator('html[data-phase="attract"] .call').waitFor();
    }
    count(report.visits, visitor.temper);
    count(report.languages, visitor.language);
    count(report.endings, visitor.ends);
    await pass(page, visitor.thenAloneS);
    const day = await page.evaluate(() => new Date().toDateString());
    if (!report.daysSeen.includes(day)) report.daysSeen.push(day);
    if (number === warm) first = await held(watch);
    if (updateAfter(number, plan.visits)) await takeUpdate(plan, ground, watch, report);
    if (plan.signal?.aborted) break;
  }
  const last = await held(watch);
  report.simulatedHours = (await page.evaluate(() => window.skippedMs ?? 0)) / 3_600_000;
  report.realSeconds = (performance.now() - startedMs) / 1000;
  report.backMs = { median: back.length === 0 ? 0 : median(back), most: Math.max(0, ...back) };
  report.recorded = await recordedIn(page);
  report.strangers = [...arena.strangers()];
  judge(report, first ?? last, last, watch, plan.signal?.aborted ?? false);
  await watch.close();
  return report;
}

const updateAfter = (number: number, visits: number): boolean =>
  Array.from({ length: UPDATES }, (_, update) => Math.round((visits * (update + 1)) / (UPDATES + 1))).includes(number);

async function takeUpdate(plan: SoakPlan, { arena, kiosk }: Ground, { page }: Watch, report: SoakReport): Promise<void> {
  try {
    const call = await updateProgramme(arena, arena.kioskFileOf(kiosk), page, report.updatesTaken + 1);
    const now = await callNow(page);
    if (now.includes(call)) report.updatesTaken++;
    else report.problems.push(`update ${report.updatesTaken + 1}: the call is “${now}”, not “${call}”`);
  } catch (error) {
    report.problems.push(`update ${report.updatesTaken + 1}: ${inOneLine(error)}`);
  }
  plan.tell(`update ${report.updatesTaken}/${UPDATES}`);
}

async function held({ page, context }: Watch): Promise<Held> {
  await spareStands(page, { timeout: 60_000 });
  const session = await context.newCDPSession(page);
  const now = await heldBy(session);
  await session.detach();
  return now;
}

function judge(report: SoakReport, first: Held, last: Held, watch: Watch, endedEarly: boolean): void {
  for (const name of ['heapMb', 'nodes', 'listeners'] as const) {
    report[name] = { first: first[name], last: last[name] };
    if (last[name] > first[name] * GROWTH + LET_OFF[name])
      report.problems.push(`${name} grew from ${first[name].toFixed(1)} to ${last[name].toFixed(1)}`);
  }
  for (const complaint of new Set(watch.complaints)) report.problems.push(`the browser complained: ${complaint}`);
  for (const address of new Set(report.strangers)) report.problems.push(`asked ${address}`);
  if (report.updatesTaken !== UPDATES && !endedEarly)
    report.problems.push(`${report.updatesTaken} of ${UPDATES} updates were taken up`);
  const { recorded } = report;
  const visits = visitsOf(report);
  if (recorded.visits < visits) report.problems.push(`${recorded.visits} of ${visits} visits were recorded`);
  if (recorded.open > 0) report.problems.push(`${recorded.open} visits are recorded as still open`);
  if (recorded.opened < report.exhibitsOpened)
    report.problems.push(`${recorded.opened} of ${report.exhibitsOpened} openings were recorded`);
  for (const code of new Set(recorded.failed))
    report.problems.push(`${code} failed ${recorded.failed.filter((one) => one === code).length} times`);
}
