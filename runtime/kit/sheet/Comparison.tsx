import type { Bilingual, PlotSeries, VerificationPlot } from '@base/verification.ts';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../copy/use-words.ts';
import { useLayout } from '../host/hooks.ts';
import './sheet.css';

interface ComparisonProps {
  /** Makes the plot when it is first looked at: the model runs for it, here and now. */
  plot: () => VerificationPlot;
}

/** One plot of `npm run verify` on paper: this model, the other one, and what was measured, each with its own shape. */
export function Comparison({ plot }: ComparisonProps) {
  const { title, x, y, series } = useMemo(plot, [plot]);
  const { language } = useWords();
  const say = (text: Bilingual) => (language === 'zh-CN' ? text.zh : text.en);
  return (
    <figure className="comparison" aria-label={`${say(title)}, ${say(y)}`}>
      <figcaption>
        <strong>{say(title)}</strong>
        <span className="comparison-legend">
          {series.map((one) => (
            <span key={one.of}>
              <svg viewBox="0 0 30 16" aria-hidden="true">
                {one.kind === 'line' ? <path d="M1 8H29" data-of={one.of} /> : <Mark of={one.of} x={15} y={8} size={6} />}
              </svg>
              {say(one.label)}
            </span>
          ))}
        </span>
      </figcaption>
      <Field series={series} x={say(x)} y={say(y)} />
    </figure>
  );
}

function Field({ series, x: xTitle, y: yTitle }: { series: readonly PlotSeries[]; x: string; y: string }) {
  const { typePx, unitPx } = useLayout();
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const textPx = typePx.caption;
  const xs = scaleLinear(domainOf(series.flatMap((one) => [...one.x])), [
    textPx * 3,
    size.width - Math.max(unitPx * 20, textPx * 1.2),
  ]).nice(5);
  const ys = scaleLinear(domainOf(series.flatMap((one) => [...one.y])), [size.height - textPx * 3, textPx * 2]).nice(4);
  const [left, right] = xs.range() as [number, number];
  const [bottom, top] = ys.range() as [number, number];
  const path = line<number>()
    .x((_, i) => i)
    .y((value) => value);
  return (
    <div className="comparison-frame" ref={frame}>
      {size.height > textPx * 6 && (
        <svg width={size.width} height={size.height} aria-hidden="true" fontSize={textPx}>
          {ys.ticks(4).map((value) => (
            <g key={value}>
              <path className="comparison-rule" d={`M${left} ${ys(value)}H${right}`} />
              <text x={left - textPx * 0.4} y={ys(value) + textPx * 0.35} textAnchor="end">
                {value}
              </text>
            </g>
          ))}
          {xs.ticks(5).map((value) => (
            <text key={value} x={xs(value)} y={bottom + textPx * 1.3} textAnchor="middle">
              {value}
            </text>
          ))}
          <path className="comparison-axis" d={`M${left} ${top}V${bottom}H${right}`} />
          <text x={left} y={textPx}>
            {yTitle}
          </text>
          <text x={right} y={size.height - textPx * 0.4} textAnchor="end">
            {xTitle}
          </text>
          {series.map((one) =>
            one.kind === 'line' ? (
              <path key={one.of} data-of={one.of} d={path.x((_, i) => xs(one.x[i]!)).y((value) => ys(value))([...one.y]) ?? ''} />
            ) : (
              one.x.map((value, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: points of a series have no other name
                <Mark key={`${one.of}-${i}`} of={one.of} x={xs(value)} y={ys(one.y[i]!)} size={textPx * 0.3} />
              ))
            ),
          )}
        </svg>
      )}
    </div>
  );
}

/** From nought, or from below it, to the largest. */
const domainOf = (values: readonly number[]): [number, number] => [Math.min(0, ...values), Math.max(...values)];

/** A point: full for this model, a hollow square for the other one, a cross for what was measured. */
function Mark({ of, x, y, size }: { of: PlotSeries['of']; x: number; y: number; size: number }) {
  if (of === 'model') return <circle data-of={of} data-kind="point" cx={x} cy={y} r={size} />;
  if (of === 'experiment')
    return (
      <path
        data-of={of}
        d={`M${x - size} ${y - size}l${2 * size} ${2 * size}M${x + size} ${y - size}l${-2 * size} ${2 * size}`}
      />
    );
  return <rect data-of={of} x={x - size} y={y - size} width={2 * size} height={2 * size} />;
}
