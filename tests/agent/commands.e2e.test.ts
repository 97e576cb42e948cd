import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exhibitsWithQueries } from '../../runtime/agent/exhibits.ts';
import { projectRoot, runCommand } from '../support/kiosk.ts';
import { folderWith } from './fake-site.ts';

async function run(name: string, args: readonly string[], options: { input?: string; cwd?: string } = {}) {
  const command = runCommand(name, args, options);
  const code = await command.ended;
  return { code, printed: command.printed(), said: command.said() };
}

describe('help', () => {
  it.each(['start', 'build', 'dev', 'config', 'model', 'verify', 'pin', 'status-code', 'test', 'bake-plinth', 'poster'])(
    '%s --help explains itself in both languages',
    async (name) => {
      const { code, printed } = await run(name, ['--help']);
      expect(code).toBe(0);
      expect(printed).toMatch(/\p{Script=Han}/u);
      expect(printed).toMatch(/^[A-Z][a-z]+ /m);
    },
  );
});

describe('config', () => {
  it('check: every file of the repository is right', async () => {
    const { code, printed } = await run('config', ['check', '--json']);
    const checked = JSON.parse(printed) as { file: string; problems: string[] }[];
    expect(checked.flatMap(({ problems }) => problems)).toEqual([]);
    expect(checked.length).toBe(
      ['kiosks', 'playlists', 'calendars'].flatMap((kind) => readdirSync(join(projectRoot, 'kiosk-config', kind))).length,
    );
    expect(code).toBe(0);
  });

  it('check: all problems of all files, and exit code 1; paths mean the folder one stands in', async () => {
    const cwd = folderWith({ 'kiosks/a.json': '{"id":"a"}', 'playlists/b.json': '[' });
    const { code, printed } = await run('config', ['check', 'kiosks/a.json', 'playlists/b.json', 'calendars/none.json'], { cwd });
    expect(code).toBe(1);
    for (const words of ['kiosks/a.json: ', 'schemaVersion', 'display', 'playlists/b.json: ', 'not valid JSON', 'no such file']) {
      expect(printed).toContain(words);
    }
  });

  it('schema: writes one JSON Schema for each kind of file', async () => {
    const out = folderWith({});
    expect((await run('config', ['schema', '--out', out])).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['calendar.schema.json', 'kiosk.schema.json', 'playlist.schema.json']);
  });

  it('anything else is refused with what is known', async () => {
    const { code, said } = await run('config', ['chekc']);
    expect([code, said.includes('check [files]')]).toEqual([2, true]);
  });
});

describe('model', () => {
  const exhibits = exhibitsWithQueries(join(projectRoot, 'exhibits'));

  it('an exhibit that is not there: the known ones, exit code 2', async () => {
    const { code, said } = await run('model', ['no-such-exhibit']);
    expect(code).toBe(2);
    expect(said).toContain('"no-such-exhibit"');
    for (const id of exhibits) expect(said).toContain(id);
  });

  it.each(exhibits)('%s: lists its questions and answers the example of each', async (id) => {
    const questions = JSON.parse((await run('model', [id, '--json'])).printed) as { name: string; example: unknown }[];
    expect(questions.length).toBeGreaterThan(0);
    for (const { name, example } of questions) {
      const { code, printed } = await run('model', [id, name, '-'], { input: JSON.stringify(example) });
      expect(code, name).toBe(0);
      expect(JSON.parse(printed), name).toBeDefined();
    }
  });

  it.each(exhibits)('%s: a question that is not there names the known ones, exit code 2', async (id) => {
    const { code, said } = await run('model', [id, 'no-such-question']);
    expect([code, said.includes('known are')]).toEqual([2, true]);
  });

  it.each(exhibits)('%s: an input with mistakes prints every problem with its path, exit code 1', async (id) => {
    const [question] = JSON.parse((await run('model', [id, '--json'])).printed) as {
      name: string;
      example: Record<string, unknown>;
    }[];
    const keys = Object.keys(question!.example);
    const input = JSON.stringify(Object.fromEntries(keys.map((key) => [key, { not: 'this' }])));
    const { code, said, printed } = await run('model', [id, question!.name, '-'], { input });
    expect(code).toBe(1);
    for (const key of keys) expect(said).toContain(key);
    expect(printed).toBe('');
  });

  it.each(exhibits)('%s: input that is no JSON, or a file that is not there, is told plainly', async (id) => {
    const [question] = JSON.parse((await run('model', [id, '--json'])).printed) as { name: string }[];
    for (const args of [['-'], ['none.json']]) {
      const { code, said } = await run('model', [id, question!.name, ...args], { input: '{"a":' });
      expect(code).toBe(1);
      expect(said).not.toMatch(/^\s+at /m);
    }
  });
});
