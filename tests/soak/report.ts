import { padEnd, padStart } from '../bench/table.ts';
import type { Recorded } from './recorded.ts';
import { TEMPERS, type Temper } from './visitors.ts';

export const SOAK_SCHEMA = 1;

export interface SoakReport {
  schema: typeof SOAK_SCHEMA;
  kiosk: string;
  seed: number;
  /** How many visits the day was to have. */
  planned: number;
  visits: Record<Temper, number>;
  languages: Record<string, number>;
  endings: Record<string, number>;
  exhibitsOpened: number;
  debriefs: number;
  simulatedHours: number;
  realSeconds: number;
  daysSeen: string[];
  updatesTaken: number;
  backMs: { median: number; most: number };
  heapMb: { first: number; last: number };
  nodes: { first: number; last: number };
  listeners: { first: number; last: number };
  recorded: Recorded;
  strangers: string[];
  /** What did not go as it should, each with the visit at which it happened; empty after a good day. */
  problems: string[];
}

/** How many there were. */
export const visitsOf = ({ visits }: SoakReport): number => Object.values(visits).reduce((total, count) => total + count, 0);
const round1 = (value: number) => String(Math.round(value * 10) / 10);

/** The day on one page. */
export function pageOf(report: SoakReport): string {
  const { heapMb, nodes, listeners, recorded } = report;
  const rows: [string, string][] = [
    ['展机 kiosk · 种子 seed', `${report.kiosk} · ${report.seed}`],
    ['参观 visits', `${visitsOf(report)} of ${report.planned}`],
    ...TEMPERS.map((temper): [string, string] => [`  ${temper}`, String(report.visits[temper])]),
    ['语言 languages', wordsOf(report.languages)],
    ['结束 endings', wordsOf(report.endings)],
    ['打开展项 exhibits opened', String(report.exhibitsOpened)],
    ['走到复盘 debriefs', String(report.debriefs)],
    ['模拟时间 simulated', `${round1(report.simulatedHours)} h in ${round1(report.realSeconds / 60)} min`],
    ['日期 days', report.daysSeen.join(', ')],
    ['节目更新 updates taken', String(report.updatesTaken)],
    ['回到待机 back to attract', `median ${Math.round(report.backMs.median)} ms, most ${Math.round(report.backMs.most)} ms`],
    ['内存 heap', `${round1(heapMb.first)} → ${round1(heapMb.last)} MB`],
    ['节点 nodes · 监听 listeners', `${nodes.first} → ${nodes.last} · ${listeners.first} → ${listeners.last}`],
    [
      '记录 recorded',
      `${recorded.visits} visits (${recorded.open} open), ${recorded.opened} opened, ${recorded.finished} finished`,
    ],
    ['外部请求 requests off the machine', String(report.strangers.length)],
  ];
  const width = 36;
  return [
    ...rows.map(([what, value]) => `${padEnd(what, width)}${padStart('', 1)}${value}`),
    '',
    ...report.problems.map((problem) => `  - ${problem}`),
    report.problems.length === 0
      ? '一天顺利。The day went well.'
      : `${report.problems.length} 处不对。${report.problems.length} things did not go well.`,
  ].join('\n');
}

const wordsOf = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
