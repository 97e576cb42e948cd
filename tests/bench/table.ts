import type { Machine, Report, Row, Unit } from './report.ts';

/** Columns that a text takes in a terminal: a Han character, a kana and full-width punctuation take two. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text)
    sum += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)
      ? 2
      : 1;
  return sum;
}

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)));
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columns(text))) + text;

/** Three significant digits, never an exponent, thousands apart. */
export function figure(value: number): string {
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en-US', { minimumFractionDigits: 0, maximumFractionDigits: Math.min(digits, 3) });
}

const UNITS: Record<Unit, string> = { ms: ' ms', KB: ' KB', MB: ' MB', MP: ' MP', bytes: ' B', count: '' };
const withUnit = (value: number, unit: Unit): string => `${figure(value)}${UNITS[unit]}`;

const VERDICTS = { ok: '合格 ok', over: '超出 over', 'no-budget': '—' } as const;

function budgetOf({ budget, unit }: Row): string {
  if (budget === null) return '—';
  return budget.of === 'baseline' ? `≤ ${figure(budget.most)}×` : `≤ ${withUnit(budget.most, unit)}`;
}

const HEAD = ['项目 what', '中位数 median', '基准 baseline', '比 ratio', '预算 budget', '结论 verdict'];

function cellsOf(row: Row): string[] {
  return [
    `${row.zh}  ${row.exhibit === null ? '' : `[${row.exhibit}] `}${row.en}`,
    withUnit(row.value.median, row.unit),
    row.baseline === null ? '—' : withUnit(row.baseline.median, row.unit),
    row.ratio === null ? '—' : `${row.ratio.toFixed(2)}×`,
    budgetOf(row),
    VERDICTS[row.verdict],
  ];
}

/** Words to the left, figures to the right; below each row what it is made of. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((line) => columns(line[column]!))));
  const lineOf = (line: readonly string[]) =>
    line
      .map((cell, column) => (column === 0 || column === HEAD.length - 1 ? padEnd : padStart)(cell, widths[column]!))
      .join('  ')
      .trimEnd();
  const [head, ...body] = cells.map(lineOf);
  const lines = [head!, '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2))];
  rows.forEach((row, index) => {
    lines.push(body[index]!);
    const detail = Object.entries(row.detail).map(
      ([name, value]) => `${name} ${typeof value === 'number' ? figure(value) : value}`,
    );
    if (detail.length > 0) lines.push(`    ${detail.join(' · ')}`);
  });
  return lines.join('\n');
}

const machineLine = ({ platform, cpu, cores, memoryGb, node, chromium, load }: Machine): string =>
  `${platform} · ${cpu} × ${cores} · ${figure(memoryGb)} GB · Node ${node} · ${chromium} · load ${load.before.toFixed(1)} → ${load.after.toFixed(1)}`;

export function readable(report: Report): string {
  const over = report.rows.filter(({ verdict }) => verdict === 'over').length;
  return [
    machineLine(report.machine),
    `${report.windowPx.width}×${report.windowPx.height} px · build ${report.build} · ${report.runs} runs, medians`,
    '',
    tableOf(report.rows),
    '',
    ...report.problems.map((problem) => `没有测到 not measured: ${problem}`),
    over === 0 ? '测到的都在预算之内。All that was measured is within its budget.' : `${over} 项超出预算。${over} over budget.`,
  ].join('\n');
}
