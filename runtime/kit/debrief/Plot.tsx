import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { VisuallyHidden } from 'react-aria';
import { emsOf } from '../controls/word-room.ts';
import { useLayout } from '../host/hooks.ts';
import { useKitWords } from './KitWords.tsx';
import { namePlaces } from './name-places.ts';
import './plot.css';

/** One line of a plot. */
export interface PlotSeries {
  /** Said beside the line's end, in the visitor's language. */
  label: string;
  /** Ascending in x. A single point is drawn as a dot. */
  points: readonly { x: number; y: number }[];
  /** The dash pattern carries the meaning; the colour repeats it. `points`: single measurements, not joined. */
  dash: 'solid' | 'dashed' | 'dotted' | 'points';
}

interface PlotProps {
  /** What the plot shows, one sentence, for assistive technology. */
  title: string;
  series: readonly PlotSeries[];
  xUnit: string;
  yUnit: string;
  /** Numbers on the axes; the ends are drawn. Left out, they come from the data. */
  xTicks?: readonly number[] | undefined;
  yTicks?: readonly number[] | undefined;
  /** A moment that the visitor is looking at. */
  markX?: number | undefined;
  digits?: number | undefined;
}

/** A drawn curve or two on a plate: axes, numbers, units, a label at each line. The same numbers are there as a table for a screen reader. */
export function Plot({ title, series, xUnit, yUnit, xTicks, yTicks, markX, digits = 1 }: PlotProps) {
  const { typePx, unitPx } = useLayout();
  const { t } = useKitWords();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      setSize((old) =>
        old.width === clientWidth && old.height === clientHeight ? old : { width: clientWidth, height: clientHeight },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const points = series.flatMap((one) => one.points);
  const [minX, maxX] = extent(points.map((point) => point.x));
  const [minY, maxY] = extent(points.map((point) => point.y));
  const xs = xTicks ?? [minX, maxX];
  // Whole numbers where they tell the ends apart: 0 and 37 s, but 0.2 and 1.4 m.
  const xDigits = xDigitsOf(xs);
  const ys = yTicks ?? [Math.min(0, minY), maxY];
  const textPx = typePx.caption;
  const left = textPx * (Math.max(...ys.map((value) => format(value, digits).length)) * 0.55 + 0.6);
  const x = scaleLinear([Math.min(minX, ...xs), Math.max(maxX, ...xs)], [left, size.width - unitPx * 8]);
  const y = scaleLinear([Math.min(minY, ...ys), Math.max(maxY, ...ys)], [size.height - textPx * 1.5, textPx * 0.9]);
  const path = line<{ x: number; y: number }>()
    .x((point) => x(point.x))
    .y((point) => y(point.y))
    .curve(curveMonotoneX);
  const rightPx = size.width - unitPx * 6;
  const names = namePlaces(
    series.map((one) => one.points.map((point) => ({ x: x(point.x), y: y(point.y) }))),
    {
      textPx,
      widthsPx: series.map((one) => emsOf(one.label) * textPx),
      rightPx,
      topPx: textPx,
      bottomPx: size.height - textPx * 1.8,
    },
  );

  return (
    <figure className="plot" aria-labelledby={id}>
      <div className="plot-frame" ref={frame}>
        {size.width > 0 && points.length > 0 && (
          <svg width={size.width} height={size.height} aria-hidden="true">
            <path className="plot-axis" d={`M${left} ${y.range()[1]! - textPx * 0.4} V${y.range()[0]} H${size.width}`} />
            {ys.map((value) => (
              <g key={value}>
                <path className="plot-rule" d={`M${left} ${y(value)} H${size.width}`} />
                <text x={left - textPx * 0.35} y={y(value) + textPx * 0.36} textAnchor="end" fontSize={textPx}>
                  {format(value, digits)}
                </text>
              </g>
            ))}
            {xs.map((value, index) => (
              <text
                key={value}
                x={x(value)}
                y={size.height - textPx * 0.25}
                textAnchor={index === 0 ? 'start' : index === xs.length - 1 ? 'end' : 'middle'}
                fontSize={textPx}
              >
                {format(value, xDigits)}
                {index === xs.length - 1 ? ` ${xUnit}` : ''}
              </text>
            ))}
            {series.map((one) =>
              isDots(one) ? (
                <g key={one.label} className="plot-dots" data-dash={one.dash}>
                  {one.points.map((point) => (
                    <circle key={`${point.x} ${point.y}`} cx={x(point.x)} cy={y(point.y)} r={unitPx * 6} />
                  ))}
                </g>
              ) : (
                <path key={one.label} className="plot-line" data-dash={one.dash} d={path([...one.points]) ?? ''} />
              ),
            )}
            {markX !== undefined && markX >= x.domain()[0]! && markX <= x.domain()[1]! && (
              <path className="plot-mark" d={`M${x(markX)} ${y.range()[1]! - textPx * 0.4} V${y.range()[0]}`} />
            )}
            {series.map((one, index) => (
              <text
                key={one.label}
                className="plot-name"
                data-dash={one.dash}
                x={rightPx}
                y={names[index]}
                textAnchor="end"
                fontSize={textPx}
              >
                {one.label}
              </text>
            ))}
            <text className="plot-unit" x={left + textPx * 0.35} y={textPx * 0.75} fontSize={textPx}>
              {yUnit}
            </text>
          </svg>
        )}
      </div>
      <VisuallyHidden>
        <table>
          <caption id={id}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{xUnit}</th>
              {series.map((one) => (
                <th key={one.label} scope="col">{`${one.label} (${yUnit})`}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tableOf(series).map((row) => (
              <tr key={row.x}>
                <th scope="row">{format(row.x, Math.max(digits, xDigits))}</th>
                {row.values.map((value, index) => (
                  <td key={series[index]!.label}>{value === null ? t('sheet.none') : format(value, digits)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  );
}

function format(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

/** A curve needs two places; what has one only would not be seen as a line. */
export function isDots({ points, dash }: PlotSeries): boolean {
  return dash === 'points' || new Set(points.map((point) => point.x)).size < 2;
}

/** Digits after the point that the numbers below the axis need. */
export function xDigitsOf(ticks: readonly number[]): number {
  const span = Math.max(...ticks) - Math.min(...ticks);
  return span >= 10 ? 0 : span >= 1 ? 1 : 2;
}

function extent(values: readonly number[]): [number, number] {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [0, 1];
  const min = Math.min(...finite);
  const max = Math.max(...finite);
  return min === max ? [min - 0.5, max + 0.5] : [min, max];
}

/** The curves as a table of at most a dozen rows, read off each line at the same x. */
export function tableOf(series: readonly PlotSeries[]): { x: number; values: (number | null)[] }[] {
  const all = [...new Set(series.flatMap((one) => one.points.map((point) => point.x)))].sort((a, b) => a - b);
  const stride = Math.max(1, Math.ceil(all.length / 12));
  const xs = all.filter((_, index) => index % stride === 0 || index === all.length - 1);
  return xs.map((x) => ({ x, values: series.map((one) => valueAt(one.points, x)) }));
}

function valueAt(points: readonly { x: number; y: number }[], x: number): number | null {
  const after = points.findIndex((point) => point.x >= x);
  if (after < 0) return null;
  const right = points[after]!;
  const left = points[after - 1];
  if (right.x === x) return right.y;
  if (!left) return null;
  return left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x);
}
