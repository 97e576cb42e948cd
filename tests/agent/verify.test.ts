import { join } from 'node:path';
import { type Criterion, holds, type VerificationPlot } from '@base/verification.ts';
import { describe, expect, it } from 'vitest';
import { exhibitsWithVerification } from '../../runtime/agent/exhibits.ts';
import { drawPlot } from '../../runtime/agent/verification-plot.ts';
import { projectRoot } from '../support/kiosk.ts';

const plot: VerificationPlot = {
  name: 'a-plot',
  title: { zh: '温度', en: 'Temperature <of & "all">' },
  x: { zh: '时间，s', en: 'time, s' },
  y: { zh: '温度，°C', en: 'temperature, °C' },
  series: [
    { label: { zh: '本模型', en: 'this model' }, kind: 'line', of: 'model', x: [0, 300, 600], y: [20, 260, 310] },
    { label: { zh: '实测', en: 'measured' }, kind: 'points', of: 'experiment', x: [150, 450], y: [140, 300] },
  ],
};

describe('plots of a verification', () => {
  it('keep every point on the paper, higher values higher', () => {
    const svg = drawPlot(plot);
    const path = /<path d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)" fill="none"/.exec(svg)!.slice(1).map(Number);
    const [x0, y0, x1, y1, x2, y2] = path as [number, number, number, number, number, number];
    expect(x0 < x1 && x1 < x2 && y0 > y1 && y1 > y2).toBe(true);
    expect(Math.min(...path)).toBeGreaterThan(0);
    expect(x2).toBeLessThanOrEqual(720);
    expect(x1 - x0).toBeCloseTo(x2 - x1, 0);
  });

  it('say both languages, escape words, and stay one well-formed picture', () => {
    const svg = drawPlot(plot);
    for (const words of ['温度', 'Temperature &lt;of &amp; &quot;all&quot;&gt;', '本模型', 'measured'])
      expect(svg).toContain(words);
    expect(svg.match(/<text/g)!.length).toBe(svg.match(/<\/text>/g)!.length);
    expect(svg.trimEnd().endsWith('</svg>')).toBe(true);
    expect(svg).not.toContain('NaN');
  });

  it('stand a series that does not vary', () => {
    const even = { ...plot, series: [{ ...plot.series[0]!, x: [0, 0], y: [0, 0] }] };
    expect(drawPlot(even)).not.toContain('NaN');
  });
});

describe('criteria', () => {
  const one = (value: number, low: number | null, high: number | null): Criterion => ({
    what: { zh: '', en: '' },
    value,
    unit: '',
    low,
    high,
  });

  it('hold within their range, ends included; what is not a number never does', () => {
    expect([one(1, 0.9, 1.1), one(0.9, 0.9, 1.1), one(1.2, 0.9, 1.1), one(5, null, 6), one(5, 6, null)].map(holds)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(holds(one(Number.NaN, null, 1))).toBe(false);
  });
});

it('finds the exhibits that have a comparison', () => {
  expect(exhibitsWithVerification(join(projectRoot, 'exhibits'))).toContain('fire-escape');
});
