import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CONFIG = 'tests/architecture/knip.json';
const KINDS = ['dependencies', 'devDependencies', 'unlisted', 'unresolved', 'binaries'] as const;

type Issues = { file: string } & Record<(typeof KINDS)[number], { name: string }[]>;

/** What knip says of a project: packages that nobody imports, imports that no package stands for. */
function knip(folder: string, ...flags: string[]): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/knip/bin/knip.js'),
      ...['--config', CONFIG, '--include', 'dependencies,unlisted,unresolved,binaries'],
      ...['--reporter', 'json', '--no-progress', '--no-config-hints', ...flags],
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  if (!stdout.startsWith('{')) throw new Error(`knip did not answer: ${stderr}`);
  const { issues } = JSON.parse(stdout) as { issues: Issues[] };
  return issues.flatMap((issue) =>
    KINDS.flatMap((kind) => (issue[kind] ?? []).map(({ name }) => `${issue.file} ${kind}: ${name}`)),
  );
}

describe('every package is there for something', () => {
  it('everything in package.json is imported somewhere, and everything imported is in package.json', () => {
    expect(knip(root)).toEqual([]);
  });

  it('what the kiosk runs with is imported by what the kiosk is made of, not by tests alone', () => {
    expect(knip(root, '--production')).toEqual([]);
  });

  it('those that knip is told to pass over are named by their files: fonts and the linter', () => {
    const { ignoreDependencies } = JSON.parse(readFileSync(join(root, CONFIG), 'utf8')) as { ignoreDependencies: string[] };
    const readers = ['runtime/bake/fonts/faces.ts', 'tests/run.ts']
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    for (const name of ignoreDependencies) expect(readers).toContain(name);
  });

  it('a package that nobody imports, and one that is not listed, are caught', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dapeng-knip-'));
    cpSync(join(root, CONFIG), join(folder, CONFIG));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', dependencies: { idb: '8.0.4' } }));
    mkdirSync(join(folder, 'runtime'));
    writeFileSync(join(folder, 'runtime', 'a.ts'), "import 'zod';\n");
    expect(knip(folder).sort()).toEqual(['package.json dependencies: idb', 'runtime/a.ts unlisted: zod']);
  });
});
