import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Criterion, holds, type Verification, type VerificationTable } from '@base/verification.ts';
import { readArguments, reportFailures } from '../arguments.ts';
import { exhibitsWithVerification } from '../exhibits.ts';
import { fromCaller, inProject } from '../places.ts';
import { print, printJson, say } from '../terminal.ts';
import { drawPlot } from '../verification-plot.ts';

const HELP = `npm run verify -- <exhibit> [--out FOLDER] [--json]
把展项的模型与实验和参考程序对照：打印全部对照表，并画出曲线（SVG）。
Holds an exhibit's model against experiments and reference codes: prints the whole comparison and draws it as SVG plots.

  --out FOLDER   where the plots go; without it into .cache/verify/<exhibit>
  --json         the comparison as JSON on standard output, with the files of the plots

Exit code 1: a figure is outside the range that it must keep. Exit code 2: there is no such exhibit, or it has no comparison.`;

export function main(argv: readonly string[]): Promise<number> {
  return reportFailures(async () => {
    const { values, positionals } = readArguments(argv, {
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    });
    if (values.help) {
      print(HELP);
      return 0;
    }
    const known = exhibitsWithVerification(inProject('exhibits'));
    const [exhibit] = positionals;
    if (exhibit === undefined || positionals.length > 1 || !known.includes(exhibit)) return unknown(exhibit, known);
    const module = (await import(pathToFileURL(inProject('exhibits', exhibit, 'model', 'verification.ts')).href)) as {
      verification(): Verification;
    };
    const verification = module.verification();
    const files = write(verification, values.out === undefined ? inProject('.cache', 'verify', exhibit) : fromCaller(values.out));
    const failed = verification.criteria.filter((criterion) => !holds(criterion));
    if (values.json) {
      const criteria = verification.criteria.map((criterion) => ({ ...criterion, holds: holds(criterion) }));
      printJson({ title: verification.title, criteria, tables: verification.tables, files });
    } else show(verification, files, failed);
    return failed.length === 0 ? 0 : 1;
  });
}

function unknown(exhibit: string | undefined, known: readonly string[]): number {
  const all = known.join(', ') || '-';
  if (exhibit === undefined) say(`请说出展项的名字：${all}`, `Name the exhibit: ${all}`);
  else
    say(`没有展项“${exhibit}”的对照。已知的有：${all}`, `There is no comparison for one exhibit "${exhibit}"; known are ${all}.`);
  return 2;
}

function write({ plots }: Verification, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return plots.map((plot) => {
    const file = join(folder, `${plot.name}.svg`);
    writeFileSync(file, drawPlot(plot));
    return file;
  });
}

function show({ title, tables, criteria }: Verification, files: readonly string[], failed: readonly Criterion[]): void {
  print(`${title.zh}\n${title.en}`);
  for (const table of tables) print(`\n${table.title.zh}\n${table.title.en}\n${aligned(table)}`);
  print('\n要求\nWhat must hold');
  for (const criterion of criteria) print(line(criterion));
  print(`\n${files.length} 幅图  plots: ${files[0] === undefined ? '-' : join(files[0], '..')}`);
  print(
    failed.length === 0
      ? `${criteria.length} 项全部符合  all ${criteria.length} hold`
      : `${failed.length} 项不符合  ${failed.length} of ${criteria.length} do not hold`,
  );
}

function line(criterion: Criterion): string {
  const { what, value, unit, low, high, aim } = criterion;
  const range = low === null ? `≤ ${high}` : high === null ? `≥ ${low}` : `${low}–${high}`;
  const aimed = aim === undefined ? '' : `, aim ${aim[0]}–${aim[1]}`;
  return `  ${holds(criterion) ? 'ok  ' : 'FAIL'} ${value.toFixed(3)}${unit === '' ? '' : ` ${unit}`} (${range}${aimed})  ${what.zh}  ${what.en}`;
}

/** Columns as wide as their longest entry, numbers to the right. */
function aligned({ columns, rows }: VerificationTable): string {
  const cells = rows.map((row) =>
    row.map((cell, i) => (cell === null ? '-' : typeof cell === 'number' ? cell.toFixed(columns[i]!.digits) : cell)),
  );
  const widths = columns.map(({ name }, i) => Math.max(name.length, ...cells.map((row) => row[i]!.length)));
  const isText = columns.map((_, i) => rows.some((row) => typeof row[i] === 'string'));
  const pad = (cell: string, i: number) => (isText[i] ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!));
  return [columns.map(({ name }) => name), ...cells].map((row) => `  ${row.map(pad).join('  ')}`).join('\n');
}
