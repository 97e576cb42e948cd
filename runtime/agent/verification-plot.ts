import type { PlotSeries, VerificationPlot } from '@base/verification.ts';

/*
 * Draws a plot of a verification as SVG: white ground, dark words, one colour and one shape for each source, so that it also reads in print and to
 * people who do not tell the colours apart.
 */

const WIDTH = 720;
const HEIGHT = 440;
const LEFT = 70;
const RIGHT = 20;
const TOP = 64;
const BOTTOM = 56;
const INK = '#22303c';
const GRID = '#d7dde2';

const STYLE: Record<PlotSeries['of'], { colour: string; dash: string }> = {
  model: { colour: '#c8401b', dash: '' },
  'reference-model': { colour: '#2a6f97', dash: '7 4' },
  experiment: { colour: '#22303c', dash: '' },
  even: { colour: '#8a97a3', dash: '3 4' },
};

export function drawPlot(plot: VerificationPlot): string {
  const xs = plot.series.flatMap(({ x }) => [...x]);
  const ys = plot.series.flatMap(({ y }) => [...y]);
  const xTicks = ticks(Math.min(0, ...xs), Math.max(...xs));
  const yTicks = ticks(Math.min(0, ...ys), Math.max(...ys));
  const place = (value: number, marks: readonly number[], from: number, to: number) =>
    from + ((value - marks[0]!) / (marks.at(-1)! - marks[0]!)) * (to - from);
  const toX = (value: number) => place(value, xTicks, LEFT, WIDTH - RIGHT);
  const toY = (value: number) => place(value, yTicks, HEIGHT - BOTTOM, TOP);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(plot.title.en)}" font-family="Noto Sans SC, sans-serif" fill="${INK}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(LEFT, 24, plot.title.zh, 'font-size="18"'),
    text(LEFT, 44, plot.title.en, 'font-size="13"'),
    ...xTicks.map((mark) => gridLine(toX(mark), HEIGHT - BOTTOM, toX(mark), TOP)),
    ...xTicks.map((mark) => text(toX(mark), HEIGHT - BOTTOM + 18, shown(mark), 'font-size="12" text-anchor="middle"')),
    ...yTicks.map((mark) => gridLine(LEFT, toY(mark), WIDTH - RIGHT, toY(mark))),
    ...yTicks.map((mark) => text(LEFT - 8, toY(mark) + 4, shown(mark), 'font-size="12" text-anchor="end"')),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, `${plot.x.zh}　${plot.x.en}`, 'font-size="13" text-anchor="middle"'),
    text(
      0,
      0,
      `${plot.y.zh}　${plot.y.en}`,
      `font-size="13" text-anchor="middle" transform="translate(20 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)"`,
    ),
    ...plot.series.map((series) => draw(series, toX, toY)),
    ...plot.series.map((series, i) => legend(series, WIDTH - RIGHT - 190, 18 + 16 * i)),
    '</svg>',
    '',
  ].join('\n');
}

function draw({ kind, of, x, y }: PlotSeries, toX: (value: number) => number, toY: (value: number) => number): string {
  const { colour, dash } = STYLE[of];
  const points = x.map((value, i) => [toX(value), toY(y[i]!)] as const);
  if (kind === 'points') return points.map(([px, py]) => mark(of, px, py)).join('');
  const path = points.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`).join('');
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}"/>`;
}

/** A disc for this model, a square for another model, a cross for what was measured. */
function mark(of: PlotSeries['of'], x: number, y: number): string {
  const { colour } = STYLE[of];
  const [px, py] = [x.toFixed(1), y.toFixed(1)];
  if (of === 'model') return `<circle cx="${px}" cy="${py}" r="5" fill="${colour}"/>`;
  if (of === 'experiment')
    return `<path d="M${(x - 5).toFixed(1)} ${py}h10M${px} ${(y - 5).toFixed(1)}v10" stroke="${colour}" stroke-width="2"/>`;
  return `<rect x="${(x - 4).toFixed(1)}" y="${(y - 4).toFixed(1)}" width="8" height="8" fill="none" stroke="${colour}" stroke-width="2"/>`;
}

function legend(series: PlotSeries, x: number, y: number): string {
  const { colour, dash } = STYLE[series.of];
  const sample =
    series.kind === 'points'
      ? mark(series.of, x + 12, y - 4)
      : `<path d="M${x} ${y - 4}h24" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dash}"/>`;
  const { zh, en } = series.label;
  return sample + text(x + 32, y, zh === en ? zh : `${zh}　${en}`, 'font-size="12"');
}

function gridLine(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" stroke="${GRID}"/>`;
}

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${escaped(words)}</text>`;
}

const escaped = (words: string) =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

const shown = (value: number) => String(Number(value.toFixed(6)));

/** Round marks that hold a range, five to ten of them. */
function ticks(low: number, high: number): number[] {
  const span = high - low || 1;
  const rough = span / 6;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough)!;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: Math.max(1, last - first) + 1 }, (_, i) => (first + i) * step);
}
