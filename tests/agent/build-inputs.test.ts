import { rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInputs, stalenessOf, writeStamp } from '../../runtime/agent/build-inputs.ts';
import { folderWith, putFile } from './fake-site.ts';

/** A project in small that has been built. */
function built() {
  const root = folderWith({
    'runtime/shell/main.ts': '1',
    'runtime/agent/app.ts': '1',
    'runtime/shell/SPEC.md': '1',
    'kiosk-config/kiosks/a.json': '{}',
    'package-lock.json': '{}',
    'dist/index.html': '',
  });
  const site = join(root, 'dist');
  writeStamp(site, readInputs(root));
  return { root, site, now: (kioskFiles: 'live' | 'built-in' = 'live') => stalenessOf(site, readInputs(root), kioskFiles) };
}

describe('is the site still that of its sources', () => {
  it('a second start finds nothing to build', () => {
    expect(built().now()).toEqual({ state: 'fresh' });
  });

  it('new times alone change nothing: a clone or a stick gives every file a new one', () => {
    const { root, now } = built();
    utimesSync(join(root, 'runtime/shell/main.ts'), 1, 1);
    expect(now()).toEqual({ state: 'fresh' });
  });

  it.each([
    ['a changed file', 'runtime/shell/main.ts'],
    ['a new file', 'runtime/look/new.css'],
    ['other packages', 'package-lock.json'],
  ])('%s makes it stale, by name', (_what, path) => {
    const { root, now } = built();
    putFile(root, path, 'changed');
    expect(now()).toEqual({ state: 'stale', changed: [path] });
  });

  it('a file that is gone makes it stale', () => {
    const { root, now } = built();
    rmSync(join(root, 'runtime/shell/main.ts'));
    expect(now()).toEqual({ state: 'stale', changed: ['runtime/shell/main.ts'] });
  });

  it('the agent itself and prose are no part of the site', () => {
    const { root, now } = built();
    putFile(root, 'runtime/agent/app.ts', 'changed');
    putFile(root, 'runtime/shell/SPEC.md', 'changed');
    expect(now()).toEqual({ state: 'fresh' });
  });

  it('a kiosk file makes a site for tablets stale, not that of an agent, which reads it live', () => {
    const { root, now } = built();
    putFile(root, 'kiosk-config/kiosks/a.json', '{"changed":1}');
    expect(now('live')).toEqual({ state: 'fresh' });
    expect(now('built-in')).toEqual({ state: 'stale', changed: ['kiosk-config/kiosks/a.json'] });
  });

  it('a site without its pages, or made by other hands, is built', () => {
    const { site, now } = built();
    rmSync(join(site, 'index.html'));
    expect(now()).toEqual({ state: 'missing' });
    rmSync(site, { recursive: true });
    expect(now()).toEqual({ state: 'missing' });
  });
});
