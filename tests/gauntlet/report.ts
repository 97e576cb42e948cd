import { columns, figure, padEnd, padStart } from '../bench/table.ts';
import type { Finding } from './check.ts';
import { CHECKS } from './checks/all.ts';

/** Raised when a field of the report is renamed, removed or changes its meaning. */
export const REPORT_SCHEMA = 1;

/** One check on one exhibit and kiosk. */
export interface Line {
  exhibit: string;
  kiosk: string;
  check: string;
  /** What the hands followed; made from the run's own seed. */
  seed: number;
  seconds: number;
  figures: Record<string, number | string>;
  findings: (Finding & { repeat: string })[];
}

export interface Report {
  schema: typeof REPORT_SCHEMA;
  measuredAt: string;
  /** The number that brings the whole run back. */
  seed: number;
  short: boolean;
  seconds: number;
  lines: Line[];
}

const figuresOf = ({ figures }: Line): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${typeof value === 'number' ? figure(value) : value}`)
    .join(' · ');

/** Exhibit × check: how many findings there are on each kiosk. */
function matrix(lines: readonly Line[]): string[] {
  const checks = CHECKS.filter(({ id }) => lines.some((line) => line.check === id));
  const grounds = [...new Set(lines.map(({ exhibit, kiosk }) => `${exhibit}  ${kiosk}`))];
  const head = ['展项 exhibit  kiosk', ...checks.map(({ zh, id }) => `${zh} ${id}`)];
  const rows = grounds.map((ground) => [
    ground,
    ...checks.map(({ id }) => {
      const line = lines.find((one) => `${one.exhibit}  ${one.kiosk}` === ground && one.check === id);
      return line === undefined ? '—' : line.findings.length === 0 ? 'ok' : String(line.findings.length);
    }),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => columns(row[column]!))));
  const lineOf = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? padEnd : padStart)(cell, widths[column]!)).join('  ');
  return [lineOf(head), '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)), ...rows.map(lineOf)];
}

/** How it went, and what was measured. */
export const inOneRow = (line: Line): string =>
  `${line.findings.length === 0 ? 'ok  ' : 'FAIL'}  ${line.exhibit} · ${line.kiosk} · ${line.check} · ${line.seconds} s  ${figuresOf(line)}`;

export function readable(report: Report): string {
  const { lines } = report;
  const failed = lines.filter(({ findings }) => findings.length > 0);
  return [
    ...matrix(lines),
    '',
    ...lines.map(inOneRow),
    ...failed.flatMap((line) => [
      '',
      `${line.exhibit} · ${line.kiosk} · ${line.check} (seed ${line.seed})`,
      ...findingLines(line),
    ]),
    '',
    failed.length === 0
      ? `全部通过。All ${lines.length} held (seed ${report.seed}).`
      : `${failed.length} 项没有通过。${failed.length} of ${lines.length} did not hold (seed ${report.seed}).`,
  ].join('\n');
}

const findingLines = ({ findings }: Line): string[] =>
  findings.flatMap(({ what, where, screenshot, repeat }) => [
    `  - ${what}`,
    `      ${where}`,
    ...(screenshot === null ? [] : [`      ${screenshot}`]),
    `      ${repeat}`,
  ]);
