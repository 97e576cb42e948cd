import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KioskError } from '@base/errors.ts';
import { readArguments, reportFailures } from '../../runtime/agent/arguments.ts';
import { buildSite } from '../../runtime/agent/build-site.ts';
import { fromCaller, inProject } from '../../runtime/agent/places.ts';
import { print, printJson } from '../../runtime/agent/terminal.ts';
import { kiosksOfRepository } from '../gauntlet/arena.ts';
import { named, wholeNumber } from '../gauntlet/run.ts';
import { pageOf } from './report.ts';
import { soak } from './soak.ts';

const VISITS = 1000;

const HELP = `npm run soak [-- --visits N --kiosk ID --seed N --site DIR --json]
一整天的展厅：${VISITS} 次参观，快的、慢的、走开的、四只手的、长者，跨过一个日期，节目更新两次。
A scripted day in the museum: ${VISITS} visits drawn from the exhibits' own visitors, quick, slow, wandering off, with four
hands, elder; simulated time, across a change of the calendar day, with two updates of the programme. Ends with a page of
figures. Takes about five seconds a visit; Ctrl-C ends the day with the visit that is on and reports it.

  --visits N   so many of them (default ${VISITS})
  --kiosk ID   on this kiosk (default: the first)
  --seed N     the crowd follows from it (default 1)
  --site DIR   this built site; nothing is built
  --json       the report as JSON on standard output

Exit code 0: the day went well. Exit code 1: something did not. Exit code 2: the command was not understood.`;

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values } = readArguments(argv, {
      visits: { type: 'string', default: String(VISITS) },
      kiosk: { type: 'string' },
      seed: { type: 'string', default: '1' },
      site: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const ids = kiosksOfRepository().map(({ id }) => id);
    const [kiosk = ids[0]!] = named('--kiosk', values.kiosk, ids) ?? [];
    const visits = wholeNumber('--visits', values.visits, 3, 1_000_000);
    const seed = wholeNumber('--seed', values.seed, 0, 0xffff_ffff);
    const startedMs = performance.now();
    const ended = new AbortController();
    process.once('SIGINT', () => ended.abort());
    const report = await soak({
      siteDir: await siteToSoak(values.site),
      kiosk,
      visits,
      seed,
      signal: ended.signal,
      tell(text) {
        process.stderr.write(`${((performance.now() - startedMs) / 1000).toFixed(0).padStart(6)} s  ${text}\n`);
      },
    });
    if (values.json) printJson(report);
    else print(pageOf(report));
    return report.problems.length === 0 ? 0 : 1;
  });
}

async function siteToSoak(given: string | undefined): Promise<string> {
  if (given === undefined && !(await buildSite({ force: false, kioskFiles: 'built-in' })).ok)
    throw new KioskError('agent/build-failed', { folder: 'dist' });
  const site = given === undefined ? inProject('dist') : fromCaller(given);
  if (!existsSync(join(site, 'exhibits')))
    throw new KioskError('agent/bad-argument', { argument: `--site ${given}`, allowed: 'a folder with a built site' });
  return site;
}
