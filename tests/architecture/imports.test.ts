import type { IModule } from 'dependency-cruiser';
import { beforeAll, describe, expect, it } from 'vitest';
import { breaches, chainsToBake, readImports } from './imports.ts';

const BAD = 'tests/architecture/bad-examples';

const OURS = ['runtime', 'exhibits', 'assets'];
let modules: IModule[] = [];
beforeAll(async () => {
  modules = await readImports([...OURS, BAD]);
});

describe('the walls between rooms', () => {
  it('every import of runtime, exhibits and assets is allowed', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(breaches(modules, OURS)).toEqual([]);
  });

  it('no chain of imports leads from the running site to the bake', () => {
    expect(chainsToBake(modules, OURS)).toEqual([]);
  });
});

describe('each wall is really there: a bad example is caught', () => {
  it.each([
    ['base imports nothing', 'runtime/base/imports-a-package.ts', 'base may not import this package'],
    ['base knows no other room', 'runtime/base/imports-a-room.ts', 'base may not import science'],
    ['science knows no Node', 'runtime/science/knows-node.ts', 'science may not know Node'],
    ['protocol knows no React', 'runtime/protocol/imports-react.ts', 'protocol may not import this package'],
    ['config knows no Node', 'runtime/config/knows-node.ts', 'config may not know Node'],
    ['visits know no React', 'runtime/visits/imports-react.ts', 'visits may not import this package'],
    ['look knows no kit', 'runtime/look/imports-kit.ts', 'look may not import kit/contract'],
    ['kit knows no shell', 'runtime/kit/imports-shell.ts', 'kit may not import shell'],
    ['kit knows no exhibit', 'runtime/kit/imports-exhibit.ts', 'kit may not import exhibit/declaration'],
    ['shell knows no kit, not even its types', 'runtime/shell/imports-kit.ts', 'shell may not import kit/contract'],
    ['shell knows exhibits as data only', 'runtime/shell/imports-exhibit.ts', 'shell may not import exhibit/declaration'],
    ['shell bakes nothing at run time', 'runtime/shell/imports-bake.ts', 'shell may not import bake'],
    ['worker knows no shell', 'runtime/worker/imports-shell.ts', 'worker may not import shell'],
    ['agent knows no React', 'runtime/agent/imports-react.ts', 'agent may not import this package'],
    ['agent knows no shell', 'runtime/agent/imports-shell.ts', 'agent may not import shell'],
    ['a model draws nothing', 'exhibits/other/model/imports-three.ts', 'exhibit/model may not import this package'],
    ['a model takes only types of the kit', 'exhibits/other/model/imports-kit.ts', 'except its types'],
    ['a model checks nothing from outside', 'exhibits/other/model/imports-zod.ts', 'exhibit/model may not import this package'],
    ['a scene plays no sound by itself', 'exhibits/other/scene/imports-howler.ts', 'exhibit/scene may not import this package'],
    ['a scene knows no panel', 'exhibits/other/scene/imports-panel.ts', 'exhibit/scene may not import exhibit/panel'],
    ['a panel draws nothing in space', 'exhibits/other/panel/imports-three.ts', 'exhibit/panel may not import this package'],
    ['a panel knows no shell', 'exhibits/other/panel/imports-shell.ts', 'exhibit/panel may not import shell'],
    ['no exhibit knows another', 'exhibits/other/scene/imports-another.ts', 'an exhibit may not know another'],
    ['everything stands in a room', 'runtime/attic/forgotten.ts', 'stands in no room'],
  ])('%s', (_wall, file, words) => {
    expect(
      breaches(modules, [BAD])
        .filter((line) => line.startsWith(`${BAD}/${file} → `))
        .join('\n'),
    ).toContain(words);
  });

  it('a type of the contract, where only types are allowed, is not mistaken for a breach', () => {
    expect(breaches(modules, [BAD]).filter((line) => line.includes('takes-a-type'))).toEqual([]);
  });

  it('a chain over a shape to the bake is caught', () => {
    expect(chainsToBake(modules, [BAD]).join('\n')).toContain('scene/reaches-the-bake.ts → ');
  });
});
