import { describeExhibit, expiredSources } from '@bake/manifest/describe-exhibit.ts';
import { neededBeyondShell, reachedFrom } from '@bake/manifest/needed-files.ts';
import { pageFor } from '@bake/site/pages-plugin.ts';
import { KioskError } from '@base/errors.ts';
import type { AnyExhibit } from '@kit/define-exhibit.ts';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const definition = {
  id: 'pendulum',
  version: '1.2.0',
  protocol: 1,
  theme: 'everyday',
  options: z.strictObject({ lengthM: z.number().min(0.5).max(4).default(2).describe('rod, m') }),
  multitouch: 'own-object',
  languages: ['zh-CN', 'en'],
  designedSeconds: 120,
  items: {
    predict: { id: 'longer-rod', kind: 'predict', question: 'ask.predict' },
    transfer: { id: 'heavier-bob', kind: 'transfer', question: 'ask.transfer' },
  },
  sources: [
    { id: 'old', claim: 'c', reference: 'r', standing: 'opened', reviewedBy: null, validUntil: '2026-01-31' },
    { id: 'new', claim: 'c', reference: 'r', standing: 'opened', reviewedBy: null, validUntil: '2027-01-31' },
  ],
  copy: { 'zh-CN': { title: '摆', invitation: '推一下' }, en: { title: 'Pendulum', invitation: 'Give it a push.' } },
  ruby: { title: ['bǎi'], invitation: ['tuī', 'yí', 'xià'] },
  title: 'title',
  invitation: 'invitation',
} as unknown as AnyExhibit;

const built = {
  entry: '/assets/pendulum.js',
  poster: '/exhibits/pendulum/poster.webp',
  files: [{ path: '/assets/pendulum.js', bytes: 7 }],
};

describe('the manifest of an exhibit', () => {
  it('says what the definition says', () => {
    const manifest = describeExhibit('pendulum', definition, built);
    expect(manifest).toMatchObject({ title: { 'zh-CN': '摆', en: 'Pendulum' }, ruby: { title: ['bǎi'] }, ...built });
    expect(manifest.items).toEqual({ predict: 'longer-rod', transfer: 'heavier-bob' });
    expect(manifest.options).toMatchObject({
      type: 'object',
      properties: { lengthM: { type: 'number', minimum: 0.5, maximum: 4, default: 2, description: 'rod, m' } },
      additionalProperties: false,
    });
  });

  it('is refused with every problem at once', () => {
    const broken = { ...definition, id: 'Pendulum', version: '1', title: 'no-such-key' } as AnyExhibit;
    const refused = () => describeExhibit('pendulum', broken, built);
    expect(refused).toThrow(KioskError);
    expect(refused).toThrow(/folder's name.*id:.*version:.*title\.zh-CN:.*title\.en:/s);
  });

  it('warns of the sources whose time has passed, on the day after', () => {
    expect(expiredSources(definition, '2026-01-31')).toEqual([]);
    expect(expiredSources(definition, '2026-02-01')).toEqual([
      expect.stringContaining('the source old was valid until 2026-01-31'),
    ]);
  });
});

describe('the files that an exhibit needs', () => {
  const files = new Map([
    ['shell.js', { leadsTo: ['react.js', 'three.js'] }],
    ['frame.js', { leadsTo: ['react.js', 'kit.js'] }],
    ['exhibit.js', { leadsTo: ['kit.js', 'three.js', 'exhibit.css', 'scene.js'] }],
    ['scene.js', { leadsTo: ['bench.bin', 'exhibit.js'] }],
    ['exhibit.css', { leadsTo: ['plaster.webp'] }],
  ]);

  it('are all that it leads to, rings too, without what the shell has', () => {
    expect(neededBeyondShell(['exhibit.js', 'poster.webp'], ['frame.js'], ['shell.js'], files)).toEqual([
      'bench.bin',
      'exhibit.css',
      'exhibit.js',
      'frame.js',
      'kit.js',
      'plaster.webp',
      'poster.webp',
      'scene.js',
    ]);
    expect(reachedFrom(['scene.js'], files)).toContain('plaster.webp');
  });
});

describe('the addresses', () => {
  it.each([
    ['/', 'runtime/shell/index.html'],
    ['/frame/', 'runtime/kit/frame.html'],
    ['/exhibits/pendulum/', 'runtime/kit/frame.html'],
    ['/exhibits/unknown/', null],
    ['/exhibits/pendulum/exhibit.ts', null],
    ['/anything', null],
  ])('%s answers with %s', (path, source) => {
    expect(pageFor(path, ['pendulum'])).toBe(source);
  });
});
