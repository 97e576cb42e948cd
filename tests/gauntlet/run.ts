import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KioskError } from '@base/errors.ts';
import { readArguments, reportFailures } from '../../runtime/agent/arguments.ts';
import { buildSite } from '../../runtime/agent/build-site.ts';
import { fromCaller, inProject } from '../../runtime/agent/places.ts';
import { print, printJson } from '../../runtime/agent/terminal.ts';
import { exhibitsOfSite, kiosksOfRepository } from './arena.ts';
import { CHECKS } from './checks/all.ts';
import { type Plan, runGauntlet, SHORT_HANDS_S } from './gauntlet.ts';
import { REPORT_SCHEMA, readable } from './report.ts';

const LONG_SECONDS = 90;
const LOOK_SECONDS = 240;
const FIRST_SEED = 1;

const HELP = `npm run gauntlet [-- --exhibit ID --kiosk ID --check ID --seconds N --look N --seed N --short --site DIR --json]
每个展项在每台展机上，像四个孩子那样用：乱点、换字、量尺寸、看闪烁、只用键盘、断电断网。
Every exhibit on every kiosk, treated as four children would treat it. Exhibits are those of the built site, kiosks those
with a file in kiosk-config/kiosks; nothing is listed anywhere.

  --exhibit ID   only these, apart by commas
  --kiosk ID     only these, apart by commas
  --check ID     only these, apart by commas:
${CHECKS.map(({ id, zh, en, rules }) => `                   ${id.padEnd(9)} ${zh} ${en} (rules ${rules})`).join('\n')}
  --seconds N    how long wild hands play on each (default ${LONG_SECONDS}, short ${SHORT_HANDS_S})
  --look N       how long each other check looks at an exhibit on a kiosk (default ${LOOK_SECONDS}); the report says how
                 many of its scenes were seen
  --seed N       everything that is left to chance follows from it (default ${FIRST_SEED})
  --short        each exhibit under wild hands, each other check on one exhibit and kiosk in turn, fewer scenes;
                 under four minutes in all, however many seconds were given
  --site DIR     test this built site and build nothing
  --json         the report as JSON on standard output

Pictures of failures lie in .cache/gauntlet. A failure names the command that brings it back.
Exit code 0: everything held. Exit code 1: something did not. Exit code 2: the command was not understood.`;

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values } = readArguments(argv, {
      exhibit: { type: 'string' },
      kiosk: { type: 'string' },
      check: { type: 'string' },
      seconds: { type: 'string' },
      look: { type: 'string', default: String(LOOK_SECONDS) },
      seed: { type: 'string', default: String(FIRST_SEED) },
      short: { type: 'boolean', default: false },
      site: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const kiosks = named('--kiosk', values.kiosk, ids(kiosksOfRepository()));
    const checks = named('--check', values.check, ids(CHECKS));
    const seed = wholeNumber('--seed', values.seed, 0, 0xffff_ffff);
    const seconds = values.seconds ?? String(values.short ? SHORT_HANDS_S : LONG_SECONDS);
    const siteDir = await siteToTest(values.site);
    const plan: Plan = {
      siteDir,
      exhibits: named('--exhibit', values.exhibit, ids(exhibitsOfSite(siteDir))),
      kiosks,
      checks,
      seconds: wholeNumber('--seconds', seconds, 1, 36_000),
      lookS: wholeNumber('--look', values.look, 1, 36_000),
      seed,
      short: values.short,
      pictures: inProject('.cache', 'gauntlet'),
      tell: progress(),
    };
    const lines = await runGauntlet(plan);
    const report = {
      schema: REPORT_SCHEMA,
      measuredAt: new Date().toISOString(),
      seed,
      short: values.short,
      seconds: plan.seconds,
      lines,
    } as const;
    if (values.json) printJson(report);
    else print(readable(report));
    return lines.every(({ findings }) => findings.length === 0) ? 0 : 1;
  });
}

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

function progress(): (text: string) => void {
  const startedMs = performance.now();
  return (text) => {
    process.stderr.write(`${((performance.now() - startedMs) / 1000).toFixed(0).padStart(5)} s  ${text}\n`);
  };
}

/** What was asked for by name, or null where nothing was: all. */
export function named(option: string, given: string | undefined, known: readonly string[]): string[] | null {
  if (given === undefined) return null;
  const names = given.split(',').map((name) => name.trim());
  if (!names.every((name) => known.includes(name)))
    throw new KioskError('agent/bad-argument', { argument: `${option} ${given}`, allowed: known.join(', ') });
  return names;
}

export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new KioskError('agent/bad-argument', {
      argument: `${option} ${text}`,
      allowed: `a whole number from ${least} to ${most}`,
    });
  }
  return number;
}

async function siteToTest(given: string | undefined): Promise<string> {
  if (given === undefined) {
    const { ok } = await buildSite({ force: false, kioskFiles: 'built-in' });
    if (!ok) throw new KioskError('agent/build-failed', { folder: 'dist' });
  }
  const site = given === undefined ? inProject('dist') : fromCaller(given);
  if (!existsSync(join(site, 'exhibits')))
    throw new KioskError('agent/bad-argument', { argument: `--site ${given}`, allowed: 'a folder with a built site' });
  return site;
}
