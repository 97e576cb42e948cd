import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Are the packages in node_modules those of package-lock.json, and if not, how do they get there?
 *
 * A stamp in node_modules holds the hash of the lock file that was installed. Where somebody ran npm by hand there is
 * no stamp; then npm's own list of what it installed is compared with the lock, so that nothing is installed twice.
 */

const STAMP = '.dapeng-lock';

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Why packages must be installed, in words, or null when those that are there are right. */
export function whyInstall(root) {
  const modules = join(root, 'node_modules');
  if (!existsSync(modules)) return 'missing';
  const stamp = join(modules, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return null;
  const installedList = join(modules, '.package-lock.json');
  if (!existsSync(installedList)) return 'incomplete';
  const installed = readJson(installedList).packages;
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  for (const path of Object.keys(wanted)) {
    if (path === '' || wanted[path].optional || wanted[path].devOptional) continue;
    if (!installed[path] || installed[path].version !== wanted[path].version) return 'outdated';
  }
  writeStamp(root);
  return null;
}

export function writeStamp(root) {
  writeFileSync(join(root, 'node_modules', STAMP), lockHash(root));
}

/** How often a command that goes on says so: npm itself is silent where nobody sits at a terminal. */
const STILL_MS = 15000;

/** Runs npm with its output shown on stderr. Answers whether it succeeded. */
function npm(root, args, say) {
  const cli = process.env.npm_execpath;
  const viaNode = cli && /\.c?js$/.test(cli);
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(viaNode ? process.execPath : 'npm', viaNode ? [cli].concat(args) : args, {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: !viaNode && process.platform === 'win32',
    });
    const still = setInterval(() => {
      const seconds = Math.round((Date.now() - startedAt) / 1000);
      say(`仍在安装（${seconds} 秒）……`, `Still installing (${seconds} s) …`);
    }, STILL_MS);
    const end = (succeeded) => {
      clearInterval(still);
      resolve(succeeded);
    };
    child.on('error', () => end(false));
    child.on('exit', (code) => end(code === 0));
  });
}

/** Installs exactly what the lock file names; when npm refuses that, says so before it installs what package.json names. */
export async function install(root, say) {
  if (await npm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=notice'], say)) {
    writeStamp(root);
    return true;
  }
  say(
    '按 package-lock.json 精确安装失败，改用 npm install。',
    'The exact installation (npm ci) failed; trying npm install, which may choose other versions.',
  );
  if (!(await npm(root, ['install', '--no-audit', '--no-fund', '--loglevel=notice'], say))) return false;
  writeStamp(root);
  return true;
}
