import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { KioskError } from '@base/errors.ts';
import { readArguments, reportFailures } from '../runtime/agent/arguments.ts';
import { buildSite } from '../runtime/agent/build-site.ts';
import { findBrowser } from '../runtime/agent/find-browser.ts';
import { inProject, projectRoot } from '../runtime/agent/places.ts';
import { print, say } from '../runtime/agent/terminal.ts';

/*
 * The one test command: a browser, a site that is up to date, then types, lint, architecture, unit and end-to-end
 * tests, each in a section, and at the end one line that a program can read: `N passed, N failed`.
 */

const HELP = `npm test [-- --only types|lint|architecture|unit|e2e|long|PATTERN] [-- --exhibit ID]
检查全部：类型、规范、结构、单元、浏览器与端到端；long 另跑，整场参观，发布前用。PATTERN 是测试文件名的一部分。
Checks types, lint, architecture, unit, browser and end to end. "long" plays whole visits, runs only when asked for, and
belongs before a release. PATTERN is a part of test files' names.
--exhibit：只检查一个展项，不开浏览器，约一分钟。
--exhibit checks one exhibit without a browser, in about a minute: types, lint, what every exhibit keeps, and tests/<id>/.`;

const PROJECTS = ['architecture', 'unit', 'e2e', 'long'] as const;
type Project = (typeof PROJECTS)[number];
const LINTED = ['runtime', 'exhibits', 'tests', 'assets', 'vite.config.ts', 'tsconfig.json', 'package.json'];

interface Tally {
  passed: number;
  failed: number;
}

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values } = readArguments(argv, {
      only: { type: 'string' },
      exhibit: { type: 'string' },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const tally = values.exhibit === undefined ? await runSections(values.only) : await runExhibit(values.exhibit);
    print(`${tally.passed} passed, ${tally.failed} failed`);
    return tally.failed === 0 && tally.passed > 0 ? 0 : 1;
  });
}

/** What its maker runs after each change. */
async function runExhibit(id: string): Promise<Tally> {
  if (!existsSync(inProject('exhibits', id, 'exhibit.ts'))) {
    throw new KioskError('agent/bad-argument', { argument: `--exhibit ${id}`, allowed: 'the name of a folder in exhibits/' });
  }
  const tests = `tests/${id}`;
  process.env.EXHIBIT = id;
  const tallies = [
    await sectionOf('types', () => tool('typescript/bin/tsc', ['-p', '.'])),
    await sectionOf('lint', () => lint([`exhibits/${id}`, tests])),
    await sectionOf('unit', () => vitest('unit', ['tests/kit/exhibit-contract', `${tests}/`])),
  ];
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }));
}

async function runSections(only: string | undefined): Promise<Tally> {
  const pattern = only !== undefined && ![...PROJECTS, 'types', 'lint'].includes(only) ? only : null;
  const patterns = pattern === null ? [] : [pattern];
  const wants = (section: string) =>
    only === section || (section !== 'long' && (only === undefined || (pattern !== null && isProject(section))));
  const total: Tally = { passed: 0, failed: 0 };
  const add = ({ passed, failed }: Tally) => {
    total.passed += passed;
    total.failed += failed;
  };

  if (wants('e2e') || wants('long')) process.env.CHROMIUM = section('browser', provideChromium);
  // The compiler keeps one core busy for as long as lint and architecture keep the other.
  const types = wants('types') ? inBackground('typescript/bin/tsc', ['-p', '.']) : null;
  if (wants('lint')) add(await sectionOf('lint', () => lint(LINTED)));
  if (wants('architecture')) add(await sectionOf('architecture', () => vitest('architecture', patterns)));
  if (types !== null) add(await sectionOf('types', () => types));
  const needsSite = wants('e2e') || wants('long');
  // Before the unit tests: a build bakes light on both cores, what imports a model in a test waits for one bake after the other.
  const built = needsSite ? await sectionOf('build', build) : NONE;
  add(built);
  if (wants('unit')) add(await sectionOf('unit', () => vitest('unit', patterns)));
  if (needsSite) {
    if (built.failed === 0) {
      for (const project of ['e2e', 'long'] as const) {
        if (wants(project)) add(await sectionOf(project, () => vitest(project, patterns)));
      }
    } else say('构建失败，端到端测试没有运行。', 'The build failed; the end-to-end tests did not run.');
  }
  return total;
}

const NONE: Tally = { passed: 0, failed: 0 };
const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };

const build = async (): Promise<Tally> => ((await buildSite({ force: false, kioskFiles: 'built-in' })).ok ? NONE : FAILED);

const isProject = (name: string): name is Project => PROJECTS.some((project) => project === name);

function section<T>(name: string, work: () => T): T {
  print(`\n── ${name} ──`);
  return work();
}

async function sectionOf(name: string, work: () => Tally | Promise<Tally>): Promise<Tally> {
  const startedAtMs = performance.now();
  const tally = await section(name, work);
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
  print(`${name}: ${tally.failed === 0 ? 'ok' : `${tally.failed} failed`} (${seconds} s)`);
  return tally;
}

/** Runs a tool of node_modules; it counts as one test. */
function tool(path: string, args: readonly string[]): Tally {
  const { status } = spawnSync(process.execPath, [inProject('node_modules', path), ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  return status === 0 ? PASSED : FAILED;
}

/** The same beside other work; what it says comes with its end. */
function inBackground(path: string, args: readonly string[]): Promise<Tally> {
  const child = spawn(process.execPath, [inProject('node_modules', path), ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(FAILED));
    child.on('close', (code) => {
      if (said !== '') print(said.trimEnd());
      resolve(code === 0 ? PASSED : FAILED);
    });
  });
}

function lint(wanted: readonly string[]): Tally {
  const paths = wanted.filter((path) => existsSync(inProject(path)));
  return tool('@biomejs/biome/bin/biome', [
    'check',
    '--config-path=tests/architecture/lint.json',
    '--error-on-warnings',
    '--max-diagnostics=200',
    ...paths,
  ]);
}

/** Runs one project of tests and counts from its own report. A file that could not be loaded counts as one failed test. */
function vitest(project: Project, patterns: readonly string[]): Tally {
  const report = inProject('.cache', 'test', `${project}.json`);
  mkdirSync(join(report, '..'), { recursive: true });
  rmSync(report, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      inProject('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...['--config', 'tests/vitest.config.ts', '--project', project, '--passWithNoTests'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...patterns,
    ],
    { cwd: projectRoot, stdio: 'inherit' },
  );
  const tally = readReport(report);
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(file: string): Tally {
  if (!existsSync(file)) return NONE;
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && !result.assertionResults.some(({ status }) => status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** A Chromium: the one that is found, else installed where that is this machine's way, else a clear refusal. */
function provideChromium(): string {
  const found = findBrowser();
  if (found.file !== null) return found.file;
  const canInstall = process.env.CHROMIUM === undefined && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (canInstall) {
    say('没有找到 Chromium，正在用 apt-get 安装……', 'No Chromium was found; installing it with apt-get …');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    ]) {
      spawnSync('apt-get', args, { stdio: 'inherit', env: environment });
    }
  }
  const { file, looked } = findBrowser();
  if (file === null) throw new KioskError('agent/no-chromium', { looked });
  return file;
}
