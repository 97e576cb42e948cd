import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KioskError } from '@base/errors.ts';
import { type CheckedFile, checkFiles } from '@config/check.ts';
import { jsonSchemas } from '@config/json-schema.ts';
import { readArguments, reportFailures } from '../arguments.ts';
import { fromCaller, inProject, readText } from '../places.ts';
import { readSite } from '../site.ts';
import { print, printJson } from '../terminal.ts';

const HELP = `npm run config -- check [files] [--json]
检查展台文件，一次列出全部问题；不写文件名就检查 kiosk-config/ 下的全部。
Checks kiosk files and lists every problem at once; without files, all of kiosk-config/. Exit code 1 when there is one.

npm run config -- schema [--out DIR]
写出 JSON Schema，供编辑器使用。
Writes the JSON Schema of each kind of file (default kiosk-config/schema).`;

const KINDS = ['kiosks', 'playlists', 'calendars'];

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values, positionals } = readArguments(argv, {
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    });
    const [action, ...files] = positionals;
    if (values.help) {
      print(HELP);
      return 0;
    }
    if (action === 'check') return check(files, values.json);
    if (action === 'schema' && files.length === 0) return writeSchemas(values.out);
    throw new KioskError('agent/bad-argument', { argument: action ?? '(nothing)', allowed: 'check [files], schema [--out DIR]' });
  });
}

function check(files: readonly string[], json: boolean): number {
  const paths = files.length > 0 ? files.map(fromCaller) : allFiles();
  const checked = checkFiles(paths, readText, readSite(inProject('dist')).exhibits);
  const bad = checked.filter((file) => file.problems.length > 0);
  if (json) printJson(checked);
  else print(checked.map(inWords).join('\n'));
  return bad.length === 0 ? 0 : 1;
}

function inWords({ file, problems }: CheckedFile): string {
  const short = file.split(/[/\\]/).slice(-2).join('/');
  if (problems.length === 0) return `${short}: 正确 / fine`;
  return [`${short}: 没有通过 / was not accepted`, ...problems.map((problem) => `  - ${problem}`)].join('\n');
}

function allFiles(): string[] {
  return KINDS.flatMap((kind) => {
    const folder = inProject('kiosk-config', kind);
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  });
}

function writeSchemas(out: string | undefined): number {
  const folder = out === undefined ? inProject('kiosk-config', 'schema') : fromCaller(out);
  mkdirSync(folder, { recursive: true });
  for (const [kind, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(join(folder, `${kind}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
    print(`${kind}.schema.json`);
  }
  return 0;
}
