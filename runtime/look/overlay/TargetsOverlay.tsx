import './overlay.css';
import { useEffect, useState } from 'react';
import { useLayout } from '../layout-context.tsx';
import { gapBetween, type Target, targetsIn } from './measure.ts';

/** For whoever lays out a screen: often enough to follow a change, seldom enough to cost nothing. */
const MEASURE_EVERY_MS = 400;
/** Gaps up to this many millimetres are written out. */
const NEAR_MM = 12;

/** Draws each target with its size in mm, the gaps between near ones, reach lines and the strip along the edge. */
export function TargetsOverlay() {
  const layout = useLayout();
  const [targets, setTargets] = useState<readonly Target[]>([]);
  useEffect(() => {
    const measure = () => setTargets(targetsIn(document));
    measure();
    const timer = setInterval(measure, MEASURE_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const { widthPx, heightPx, edgePx, scale, targetPx, gapPx } = layout;
  const mm = (px: number) => (px / scale.pxPerMm).toFixed(1);
  const near = targets.flatMap((a, i) =>
    targets.slice(i + 1).flatMap((b) => {
      const gap = gapBetween(a, b);
      return gap < NEAR_MM * scale.pxPerMm ? [{ a, b, gap }] : [];
    }),
  );
  return (
    <svg className="targets-overlay" viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true" data-overlay="targets">
      <path
        fillRule="evenodd"
        fill="rgb(155 36 35 / 18%)"
        d={`M0 0H${widthPx}V${heightPx}H0Z M${edgePx} ${edgePx}V${heightPx - edgePx}H${widthPx - edgePx}V${edgePx}Z`}
      />
      {[
        { y: layout.reachPrimaryPx, name: '1015 mm' },
        { y: layout.reachAnyPx, name: '1220 mm' },
      ].map(({ y, name }) => (
        <g key={name}>
          <path d={`M0 ${y}H${widthPx}`} stroke="#005387" strokeWidth={layout.unitPx * 2} strokeDasharray="12 8" />
          <text x={edgePx + 4} y={Math.max(20 * layout.unitPx, y - 6 * layout.unitPx)} fill="#005387">
            {name}
          </text>
        </g>
      ))}
      {near.map(({ a, b, gap }) => (
        <path
          key={`${a.name}${a.x}${a.y}${b.name}${b.x}${b.y}`}
          d={`M${a.x + a.width / 2} ${a.y + a.height / 2}L${b.x + b.width / 2} ${b.y + b.height / 2}`}
          stroke={gap + 0.5 < gapPx ? '#C4170C' : '#237F52'}
          strokeWidth={layout.unitPx * 1.5}
          data-gap-mm={mm(gap)}
        />
      ))}
      {targets.map((target) => {
        const isSmall = Math.min(target.width, target.height) + 0.5 < targetPx;
        return (
          <g key={`${target.name}${target.x}${target.y}`}>
            <rect
              x={target.x}
              y={target.y}
              width={target.width}
              height={target.height}
              fill={isSmall ? 'rgb(196 23 12 / 22%)' : 'rgb(35 127 82 / 16%)'}
              stroke={isSmall ? '#C4170C' : '#237F52'}
              strokeWidth={layout.unitPx * 2}
            />
            <text x={target.x + 4 * layout.unitPx} y={target.y + 15 * layout.unitPx} fill={isSmall ? '#C4170C' : '#14563A'}>
              {`${mm(target.width)}×${mm(target.height)}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
