import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KioskError } from '@base/errors.ts';
import { readArguments, reportFailures } from '../../runtime/agent/arguments.ts';
import { buildSite } from '../../runtime/agent/build-site.ts';
import { fromCaller, inProject } from '../../runtime/agent/places.ts';
import { print, printJson, say } from '../../runtime/agent/terminal.ts';
import { inOneLine } from '../support/one-line.ts';
import { type Bench, openBench } from './bench.ts';
import { loadNow, machineFacts } from './machine.ts';
import { WINDOW_PX } from './page-probes.ts';
import { REPORT_SCHEMA, type Report, type Row } from './report.ts';
import { canvasPixels } from './rows/canvas.ts';
import { exhibitSizes } from './rows/code.ts';
import { eventCost } from './rows/event.ts';
import { memory } from './rows/memory.ts';
import { modelSpeeds } from './rows/models.ts';
import { opening } from './rows/open.ts';
import { playing } from './rows/play.ts';
import { startOffline, startOnline } from './rows/start.ts';
import { readable } from './table.ts';

/** What is measured together, and the rows that come of it. */
const MEASUREMENTS: readonly { rows: readonly string[]; measure(bench: Bench): Promise<Row[]> }[] = [
  { rows: ['exhibit-code', 'exhibit-data'], measure: exhibitSizes },
  { rows: ['model'], measure: modelSpeeds },
  { rows: ['start-offline'], measure: startOffline },
  { rows: ['start-online', 'shell-code'], measure: startOnline },
  { rows: ['open'], measure: opening },
  { rows: ['canvas'], measure: canvasPixels },
  { rows: ['frame', 'draw-calls', 'triangles', 'allocation'], measure: playing },
  { rows: ['event'], measure: eventCost },
  { rows: ['memory-heap', 'memory-nodes', 'memory-listeners', 'memory-gpu', 'memory-processes'], measure: memory },
];
const ROWS = MEASUREMENTS.flatMap(({ rows }) => rows);

const FEW_VISITS = 10;
const MANY_VISITS = 40;

const HELP = `npm run bench [-- --json --runs N --only ROW[,ROW] --play S --long N --site DIR --strict]
测量各项预算，每一项与同一次运行中的空白页比较；在安静的机器上运行，约十分钟。
Measures every budget, each beside the bare page in the same run. On a quiet machine, about ten minutes.

  --json       the report as JSON on standard output
  --runs N     medians of so many runs (default 3)
  --only ROW   only these rows; the beginning of a name will do
               ${ROWS.join(', ')}
  --play S     watch each exhibit's scripted visitor for so many seconds a run (default 40)
  --long N     visits in all for the rows of memory (default ${MANY_VISITS})
  --site DIR   measure this built site and build nothing
  --strict     exit code 2 when a budget is exceeded

Exit code 0: measured, whatever the figures. Exit code 1: something could not be measured.
Exit code 2: the command was not understood, or with --strict a budget is exceeded.`;

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values } = readArguments(argv, {
      json: { type: 'boolean', default: false },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
      play: { type: 'string', default: '40' },
      long: { type: 'string', default: String(MANY_VISITS) },
      site: { type: 'string' },
      strict: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const wanted = wantedRows(values.only);
    const options = {
      runs: wholeNumber('--runs', values.runs, 1, 99),
      playS: wholeNumber('--play', values.play, 1, 900),
      visits: { few: FEW_VISITS, many: wholeNumber('--long', values.long, FEW_VISITS + 1, 10_000) },
    };
    const report = await measured(await siteToMeasure(values.site), options, wanted);
    if (values.json) printJson(report);
    else print(readable(report));
    if (report.problems.length > 0) return 1;
    return values.strict && report.rows.some(({ verdict }) => verdict === 'over') ? 2 : 0;
  });
}

/** Rows whose names begin with what was asked for. */
export function wantedRows(only: string | undefined): string[] {
  if (only === undefined) return ROWS;
  const beginnings = only.split(',').map((part) => part.trim());
  for (const beginning of beginnings) {
    if (beginning === '' || !ROWS.some((row) => row.startsWith(beginning))) {
      throw new KioskError('agent/bad-argument', { argument: `--only ${only}`, allowed: ROWS.join(', ') });
    }
  }
  return ROWS.filter((row) => beginnings.some((beginning) => row.startsWith(beginning)));
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new KioskError('agent/bad-argument', {
      argument: `${name} ${text}`,
      allowed: `a whole number from ${least} to ${most}`,
    });
  }
  return number;
}

async function siteToMeasure(given: string | undefined): Promise<string> {
  const site = given === undefined ? inProject('dist') : fromCaller(given);
  if (given === undefined) {
    const { ok } = await buildSite({ force: false, kioskFiles: 'built-in' });
    if (!ok) throw new KioskError('agent/build-failed', { folder: 'dist' });
  }
  if (!existsSync(join(site, 'index.html'))) {
    throw new KioskError('agent/bad-argument', { argument: `--site ${given}`, allowed: 'a folder with a built site' });
  }
  return site;
}

async function measured(
  siteFolder: string,
  options: { runs: number; playS: number; visits: { few: number; many: number } },
  wanted: readonly string[],
): Promise<Report> {
  const loadBefore = loadNow();
  const startedMs = performance.now();
  const tell = (text: string) => {
    process.stderr.write(`${((performance.now() - startedMs) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);
  };
  const machine = machineFacts(loadBefore);
  if (loadBefore > machine.cores / 2) {
    say('机器正忙，时间数据会偏大。', `The machine is busy (load ${loadBefore.toFixed(1)}); times will come out long.`);
  }
  const bench = await openBench({ siteFolder, ...options, tell });
  try {
    const rows: Row[] = [];
    const problems: string[] = [];
    for (const { rows: names, measure } of MEASUREMENTS) {
      if (!names.some((name) => wanted.includes(name))) continue;
      try {
        rows.push(...(await measure(bench)).filter(({ id }) => wanted.includes(id)));
      } catch (error) {
        // The others are still worth having; the exit code says that some are missing.
        problems.push(`${names.join(', ')}: ${inOneLine(error)}`);
        tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    }
    return {
      schema: REPORT_SCHEMA,
      measuredAt: new Date().toISOString(),
      machine: machineFacts(loadBefore),
      build: bench.kiosk.build,
      runs: options.runs,
      windowPx: { ...WINDOW_PX },
      rows,
      problems,
    };
  } finally {
    await bench.close();
  }
}
