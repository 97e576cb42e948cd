import './surfaces.css';
import { type CSSProperties, type Ref, useImperativeHandle, useRef } from 'react';
import { groove, water } from '../../../assets/plinth/index.ts';
import { useLayout } from '../layout-context.tsx';
import { nineStyle } from '../sprite.ts';

/** Moves the water without React: for what changes many times a second. */
export interface TideHandle {
  set(fraction: number): void;
}

interface TideLineProps {
  /** 0 empty … 1 full. */
  fraction: number;
  /** What the water measures, for assistive technology. Left out, the tide line is an ornament. */
  label?: string | undefined;
  handle?: Ref<TideHandle>;
}

/** Height at which the groove is drawn. */
const GROOVE_MM = 9;

const clamp = (value: number) => Math.max(0, Math.min(1, value));
const place = (fraction: number) => `translateX(${((clamp(fraction) - 1) * 100).toFixed(3)}%)`;

/** The sea in section along the plinth: progress, countdown or water level, always meaning something. */
export function TideLine({ fraction, label, handle }: TideLineProps) {
  const { tideLine, unitPx, scale } = useLayout();
  const root = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  useImperativeHandle(handle, () => ({
    set(next) {
      if (body.current) body.current.style.transform = place(next);
      if (surface.current) surface.current.style.transform = `translateX(${((1 - clamp(next)) * 100).toFixed(3)}%)`;
      root.current?.setAttribute('aria-valuenow', String(Math.round(clamp(next) * 100)));
    },
  }));
  const inset = 3 * unitPx;
  const height = tideLine.height - 2 * inset;
  const wavePx = (height * water.widthMm) / water.heightMm;
  const progress = label
    ? {
        role: 'progressbar',
        'aria-label': label,
        'aria-valuemin': 0,
        'aria-valuemax': 100,
        'aria-valuenow': Math.round(clamp(fraction) * 100),
      }
    : { 'aria-hidden': true as const };
  return (
    <div
      ref={root}
      className="tide"
      {...progress}
      style={
        {
          left: `${tideLine.x}px`,
          top: `${tideLine.y}px`,
          width: `${tideLine.width}px`,
          height: `${tideLine.height}px`,
          '--tide-wave': `${wavePx}px`,
        } as CSSProperties
      }
    >
      <div className="tide-bed" style={{ inset: `${inset}px` }}>
        <div ref={body} className="tide-water" style={{ transform: place(fraction) }}>
          {/* Moves back by what the body has moved, so that the wave stands still on the glass while the level falls. */}
          <div
            ref={surface}
            className="tide-water"
            style={{ transform: `translateX(${((1 - clamp(fraction)) * 100).toFixed(3)}%)` }}
          >
            <div
              className="tide-surface"
              style={{
                width: `calc(100% + ${wavePx}px)`,
                backgroundImage: `url("${water.url}")`,
                backgroundSize: `${wavePx}px 100%`,
              }}
            />
          </div>
        </div>
      </div>
      <div className="tide-shade" style={nineStyle(groove, tideLine.height / scale.pxPerMm / GROOVE_MM)} />
    </div>
  );
}
