import { describe, expect, it } from 'vitest';
import { filesBelow } from './files.ts';
import { forbiddenGlobals, NOT_FOR_EXHIBITS, NOT_FOR_MODELS } from './globals.ts';

const exhibits = filesBelow('exhibits', /\.tsx?$/);
const models = exhibits.filter(({ path }) => /^exhibits\/[^/]+\/model\//.test(path));

describe('an exhibit has nothing of its own that the host lends', () => {
  it('models: no clock, no chance, no timers, no page, no network', () => {
    expect(models.flatMap((file) => forbiddenGlobals(file, NOT_FOR_MODELS))).toEqual([]);
  });

  it('all of an exhibit: no clock, no chance, no timers, no storage, no network', () => {
    expect(exhibits.flatMap((file) => forbiddenGlobals(file, NOT_FOR_EXHIBITS))).toEqual([]);
  });

  it('science: the same', () => {
    expect(filesBelow('runtime/science', /\.ts$/).flatMap((file) => forbiddenGlobals(file, NOT_FOR_MODELS))).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const chance = Math.random();',
    'const chance = globalThis.Math.random();',
    'const { random } = Math; const chance = Math.random;',
    'setTimeout(() => {}, 5);',
    'window.setInterval(tick, 5);',
    'globalThis.fetch(address);',
    'const width = document.body.clientWidth;',
    'const t = performance.now();',
    'run({ at: Date });',
  ])('"%s" is caught in a model', (text) => {
    expect(forbiddenGlobals({ path: 'model/a.ts', text }, NOT_FOR_MODELS)).not.toEqual([]);
  });

  it.each([
    '// Date and Math.random are not used here',
    'const words = "fetch the Date";',
    'const record = { fetch: 1, Date: 2 };',
    'record.fetch();',
    'interface Row { Date: number }',
    'const window = 5; const half = window / 2;',
    'const random = createRandom(seed); random();',
    'const half = Math.floor(0.5);',
  ])('"%s" is not', (text) => {
    expect(forbiddenGlobals({ path: 'model/a.ts', text }, NOT_FOR_MODELS)).toEqual([]);
  });
});
