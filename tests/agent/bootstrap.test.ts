import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whyInstall, writeStamp } from '../../runtime/agent/dependencies.mjs';
import { isNodeNewEnough } from '../../runtime/agent/node-version.mjs';
import { projectRoot } from '../support/kiosk.ts';
import { folderWith, putFile } from './fake-site.ts';

describe('an old Node is refused', () => {
  it.each([
    ['v20.19.0', true],
    ['v20.19.4', true],
    ['v22.0.0', true],
    ['v100.0.0', true],
    ['v20.18.9', false],
    ['v18.20.4', false],
    ['v9.99.99', false],
    ['v21.0.0-nightly', true],
  ])('%s against >=20.19: %s', (version, answer) => {
    expect(isNodeNewEnough(version, '>=20.19')).toBe(answer);
  });

  it('really, in plain words in both languages, before anything is installed', () => {
    const root = folderWith({ 'package.json': '{"engines":{"node":">=99.1"}}' });
    cpSync(join(projectRoot, 'runtime/agent'), join(root, 'runtime/agent'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'runtime/agent/bootstrap.mjs'), 'start'], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`需要 >=99.1`);
    expect(stderr).toContain(`it is ${process.version}, needed is >=99.1`);
    expect(stderr).not.toContain(' at ');
  });

  it('an unknown command is told with those that are known', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(projectRoot, 'runtime/agent/bootstrap.mjs'), 'strat'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('start, build');
  });

  it('every script of package.json goes through it', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [name, script] of Object.entries(scripts)) expect(script).toBe(`node runtime/agent/bootstrap.mjs ${name}`);
  });
});

describe('packages are installed when they are not those of the lock file', () => {
  const lock = (version: string) =>
    JSON.stringify({
      packages: { '': {}, 'node_modules/zod': { version }, 'node_modules/mac-only': { version: '1.0.0', optional: true } },
    });
  const installed = (version: string) => JSON.stringify({ packages: { 'node_modules/zod': { version } } });

  it('nothing there', () => {
    expect(whyInstall(folderWith({ 'package-lock.json': lock('4.0.0') }))).toBe('missing');
  });

  it('an installation that was cut short', () => {
    expect(whyInstall(folderWith({ 'package-lock.json': lock('4.0.0'), 'node_modules/zod/index.js': '' }))).toBe('incomplete');
  });

  it('installed by hand and right: nothing is installed twice, and the next look is quick', () => {
    const root = folderWith({ 'package-lock.json': lock('4.0.0'), 'node_modules/.package-lock.json': installed('4.0.0') });
    expect(whyInstall(root)).toBeNull();
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(whyInstall(root)).toBeNull();
  });

  it('the lock file has moved on', () => {
    const root = folderWith({ 'package-lock.json': lock('4.0.0'), 'node_modules/.package-lock.json': installed('4.0.0') });
    writeStamp(root);
    putFile(root, 'package-lock.json', lock('4.1.0'));
    expect(whyInstall(root)).toBe('outdated');
  });
});
