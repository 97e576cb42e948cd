import { describe, expect, it } from 'vitest';
import { filesBelow } from './files.ts';
import { downloadAddresses, foreignAddresses, LONGEST_FILE, machinePaths, tooLong, unfinished } from './words.ts';

const CODE = /\.(ts|tsx|mjs|css|html)$/;
const TEXT = /(\.(ts|tsx|mjs|css|html|json|md|txt|yml)|^\.ci\/run)$/;

describe('what is served asks nobody', () => {
  it('no address of another host in runtime, exhibits and assets', () => {
    const served = ['runtime', 'exhibits', 'assets'].flatMap((folder) => filesBelow(folder, CODE));
    expect(served.flatMap(foreignAddresses)).toEqual([]);
  });

  it('an address of another host is caught, the name of a standard is not', () => {
    const at = (text: string) => foreignAddresses({ path: 'a.ts', text });
    for (const host of ['https://fonts.example/a.woff2', 'wss://example.org', 'http://localhost.example/'])
      expect(at(`load('${host}')`), host).toHaveLength(1);
    expect(at("createElementNS('http://www.w3.org/2000/svg'); fetch('http://localhost:7391/')")).toEqual([]);
  });
});

describe('the project belongs to no machine', () => {
  it('no folders of one machine anywhere', () => {
    expect(
      filesBelow('', TEXT)
        .filter(({ path }) => !path.startsWith('tests/architecture/'))
        .flatMap(machinePaths),
    ).toEqual([]);
  });

  it('such a folder is caught, an address on our own site is not', () => {
    const at = (text: string) => machinePaths({ path: 'a.ts', text });
    const folders = [
      ['', 'work', 'main'],
      ['', 'home', 'li', 'dapeng'],
      ['', 'root', '.cache'],
    ].map((parts) => parts.join('/'));
    for (const folder of folders) expect(at(`read('${folder}')`), folder).toHaveLength(1);
    expect(at("import './work/a.ts'; fetch('/exhibits/home/'); serve('/frame/')")).toEqual([]);
  });

  it('package-lock.json holds no download addresses', () => {
    const [lock] = filesBelow('', /^package-lock\.json$/);
    expect(downloadAddresses(lock!.text)).toEqual([]);
    expect(downloadAddresses('"zod": { "resolved": "https://registry.example/zod.tgz" }')).toHaveLength(1);
  });
});

describe('files', () => {
  const ours = ['runtime', 'exhibits', 'tests'].flatMap((folder) => filesBelow(folder, CODE));

  it(`none is longer than ${LONGEST_FILE} lines: there would be a second subject in it`, () => {
    expect(ours.flatMap(tooLong)).toEqual([]);
    expect(tooLong({ path: 'a.ts', text: 'x\n'.repeat(LONGEST_FILE + 1) })).toHaveLength(1);
    expect(tooLong({ path: 'a.ts', text: 'x\n'.repeat(LONGEST_FILE) })).toEqual([]);
  });

  it('nothing unfinished stands in them', () => {
    expect(ours.filter(({ path }) => !path.startsWith('tests/architecture/')).flatMap(unfinished)).toEqual([]);
    expect(unfinished({ path: 'a.ts', text: '// todo: later' })).toHaveLength(1);
  });
});
