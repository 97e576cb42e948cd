import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install, whyInstall } from './dependencies.mjs';
import { isNodeNewEnough } from './node-version.mjs';

/*
 * The entry of every command. It needs nothing but Node: it refuses a Node that is too old, installs the packages that
 * are missing, and only then loads the command, which is TypeScript. Plain syntax, because an old Node must get as far
 * as being told.
 */

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const COMMANDS = {
  start: 'runtime/agent/commands/start.ts',
  build: 'runtime/agent/commands/build.ts',
  dev: 'runtime/agent/commands/dev.ts',
  config: 'runtime/agent/commands/config.ts',
  model: 'runtime/agent/commands/model.ts',
  verify: 'runtime/agent/commands/verify.ts',
  'new-exhibit': 'runtime/agent/commands/new-exhibit.ts',
  'kit-reference': 'runtime/agent/commands/kit-reference.ts',
  pin: 'runtime/agent/commands/pin.ts',
  'status-code': 'runtime/agent/commands/status-code.ts',
  test: 'tests/run.ts',
  bench: 'tests/bench/run.ts',
  gauntlet: 'tests/gauntlet/run.ts',
  soak: 'tests/soak/run.ts',
  'bake-plinth': 'runtime/agent/commands/bake-plinth.ts',
  poster: 'runtime/agent/commands/poster.ts',
};

function say(chinese, english) {
  process.stderr.write(`${chinese}\n${english}\n`);
}

async function run() {
  const needed = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;
  if (!isNodeNewEnough(process.version, needed)) {
    say(
      `Node 版本太旧：现在是 ${process.version}，需要 ${needed}。请安装较新的 Node 后再试。`,
      `This Node is too old: it is ${process.version}, needed is ${needed}. Please install a newer Node and try again.`,
    );
    return 1;
  }

  const name = process.argv[2];
  const file = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : null;
  if (!file) {
    say(`没有这个命令：${name}`, `There is no command "${name}"; known are ${Object.keys(COMMANDS).join(', ')}.`);
    return 2;
  }

  const why = whyInstall(root);
  if (why) {
    say(`正在安装所需的软件包（${why}），请稍候……`, `Installing packages (${why}), please wait …`);
    if (!(await install(root, say))) {
      say('安装失败，请检查网络后再试。', 'The installation failed; please check the network and try again.');
      return 1;
    }
  }

  // Paths on the command line mean the folder in which somebody typed them; npm keeps it in INIT_CWD.
  if (!process.env.INIT_CWD) process.env.INIT_CWD = process.cwd();
  process.chdir(root);
  await import('tsx');
  const command = await import(pathToFileURL(join(root, file)).href);
  return command.main(process.argv.slice(3));
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  },
);
