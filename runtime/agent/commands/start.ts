import { existsSync } from 'node:fs';
import { KioskError } from '@base/errors.ts';
import { DEFAULT_KIOSK_FILE } from '@config/default-kiosk.ts';
import type { ResolvedKiosk } from '@config/resolved.ts';
import { createApp } from '../app.ts';
import { readArguments, readPort, reportFailures } from '../arguments.ts';
import { openBrowser } from '../browser.ts';
import { buildSite } from '../build-site.ts';
import { findBrowser, hasDisplay } from '../find-browser.ts';
import { shellOrigin } from '../hosts.ts';
import { createKioskSource, hasKept, type KioskPlaces } from '../kiosk-source.ts';
import { type Listening, listen } from '../listen.ts';
import { createOperator } from '../operator/routes.ts';
import { fromCaller, inProject, projectVersion } from '../places.ts';
import { list, print, say, surviveClosedOutput } from '../terminal.ts';

const HELP = `npm start [-- --kiosk FILE --port N --fullscreen --no-open --state DIR --site DIR --json]
启动展台：安装缺少的、构建变化的，只在本机回环地址上运行，有屏幕时打开浏览器。
Starts a kiosk: builds what is stale, serves it on loopback only, opens the browser where there is a display.

  --kiosk FILE   the kiosk to run (default ${DEFAULT_KIOSK_FILE})
  --port N       this port and no other (default 7391, or the next free one)
  --fullscreen   the browser fills the screen and is started again when it ends
  --no-open      no browser
  --state DIR    where the last good kiosk and the browser's profile are kept (default kiosk-state)
  --site DIR     serve this built site and build nothing (default dist)
  --json         when ready, one line of JSON on standard output`;

export function main(argv: readonly string[]): Promise<number> {
  surviveClosedOutput();
  return reportFailures(async () => {
    const { values } = readArguments(argv, {
      kiosk: { type: 'string' },
      port: { type: 'string' },
      fullscreen: { type: 'boolean', default: false },
      'no-open': { type: 'boolean', default: false },
      state: { type: 'string' },
      site: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const port = values.port === undefined ? null : readPort(values.port);
    const places: KioskPlaces = {
      kioskFile: values.kiosk === undefined ? inProject(DEFAULT_KIOSK_FILE) : fromCaller(values.kiosk),
      stateFolder: values.state === undefined ? inProject('kiosk-state') : fromCaller(values.state),
      siteFolder: values.site === undefined ? inProject('dist') : fromCaller(values.site),
    };
    if (!existsSync(places.kioskFile) && !hasKept(places)) {
      throw new KioskError('agent/bad-argument', { argument: `--kiosk ${values.kiosk}`, allowed: 'a file that exists' });
    }
    const stop = signalled();
    let options: RunOptions = { port, json: values.json, open: !values['no-open'], fullscreen: values.fullscreen };
    for (;;) {
      if (values.site === undefined) await bringUpToDate(places.siteFolder);
      const { how, port: used } = await run(places, options, stop);
      if (how === 'stop') return 0;
      // The shell that asked for the restart waits at this address.
      options = { ...options, port: used };
    }
  });
}

/** Builds what is stale. A build that fails does not stop a kiosk that has an older site to show. */
async function bringUpToDate(siteFolder: string): Promise<void> {
  const outcome = await buildSite({ force: false, kioskFiles: 'live' });
  if (outcome.ok) {
    if (outcome.built) say(`构建完成，用时 ${outcome.seconds} 秒。`, `Built in ${outcome.seconds} s.`);
    return;
  }
  if (!existsSync(`${siteFolder}/index.html`)) throw new KioskError('agent/build-failed', { folder: 'dist' });
  say('构建失败，继续使用上一次的版本。', 'The build failed; the kiosk goes on with the one before.');
}

interface RunOptions {
  port: number | null;
  json: boolean;
  open: boolean;
  fullscreen: boolean;
}

/** Runs until somebody stops the kiosk or asks for a restart; by then everything it had opened is closed. */
async function run(
  places: KioskPlaces,
  options: RunOptions,
  stop: Promise<'stop'>,
): Promise<{ how: 'stop' | 'restart'; port: number }> {
  const startedAtMs = performance.now();
  const source = createKioskSource(places);
  let told = '';
  const kiosk = (slots: readonly string[]): ResolvedKiosk | null => {
    const { running, problems } = source.current(slots);
    if (problems.join('\n') !== told) tellProblems(problems);
    told = problems.join('\n');
    return running;
  };
  const running = kiosk([]);
  if (running === null) throw new KioskError('agent/no-kiosk', { file: places.kioskFile });

  const uptimeS = () => (performance.now() - startedAtMs) / 1000;
  const version = projectVersion();
  let restart: (how: 'restart') => void = () => {};
  const restarted = new Promise<'restart'>((resolve) => {
    restart = resolve;
  });
  const listening = await listen(options.port, (port) => {
    const operator = createOperator({
      port,
      stateFolder: places.stateFolder,
      kioskFile: places.kioskFile,
      version,
      kiosk: () => kiosk([]),
      uptimeS,
      restart: () => restart('restart'),
    });
    return createApp({ siteFolder: places.siteFolder, port, version, kiosk, operator, uptimeS });
  });
  const url = `${shellOrigin(listening.port)}/`;
  tellReady(running, url);
  const browser = options.open ? open(url, places.stateFolder, options.fullscreen) : null;
  if (options.json) tellProgram(running, listening, url);

  const how = await Promise.race([stop, restarted]);
  browser?.close();
  await listening.stop();
  if (how === 'stop') say('展台已停止。', 'The kiosk has stopped.');
  else say('展台正在重新启动……', 'The kiosk is starting again …');
  return { how, port: listening.port };
}

function tellReady({ kiosk, programme }: ResolvedKiosk, url: string): void {
  const { widthPx, heightPx, diagonalMm } = kiosk.display;
  const inches = (diagonalMm / 25.4).toFixed(1);
  const exhibits = programme.map((entry) => entry.exhibit).join(', ');
  say(
    `展台“${kiosk.site.name['zh-CN']}”（${kiosk.id}，${inches} 英寸，${widthPx}×${heightPx}）正在运行：${url}　按 Ctrl-C 停止。`,
    `Kiosk "${kiosk.site.name.en}" (${kiosk.id}, ${inches} inch, ${widthPx}×${heightPx}) runs at ${url} with ${exhibits}. Ctrl-C stops it.`,
  );
}

function tellProgram({ kiosk, problems }: ResolvedKiosk, { port, addresses }: Listening, url: string): void {
  process.stdout.write(`${JSON.stringify({ ready: true, url, port, addresses, kiosk: kiosk.id, problems, pid: process.pid })}\n`);
}

function tellProblems(problems: readonly string[]): void {
  if (problems.length === 0) {
    say('展台文件已修好，现在使用它。', 'The kiosk file is right again and in use.');
    return;
  }
  say(
    '展台文件有问题，没有采用；展台继续使用上一份好的文件：',
    'The kiosk file was not accepted; the kiosk runs with its last good one:',
  );
  list(problems);
}

function open(url: string, stateFolder: string, fullscreen: boolean): { close(): void } | null {
  if (!hasDisplay()) {
    say(`没有显示屏，请自行打开 ${url}`, 'There is no display; open this address yourself.');
    return null;
  }
  const found = findBrowser();
  if (found.file !== null) return openBrowser({ file: found.file, url, stateFolder, fullscreen });
  say(
    `没有找到 Chromium、Chrome 或 Edge，请安装一个，或自行打开 ${url}`,
    `No Chromium, Chrome or Edge was found (looked at ${found.looked.join(', ')}); install one, or open the address yourself.`,
  );
  return null;
}

/** Resolves when somebody wants the agent to stop: Ctrl-C, a service manager, a terminal that closes. */
function signalled(): Promise<'stop'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve('stop'));
  });
}
