import type * as React from 'react';
import type { Values } from '../copy/pieces.ts';
import { Words } from '../copy/Words.tsx';
import './labels.css';
import { useLaidPlate } from './lay-plates.ts';

interface StageTagProps {
  k: string;
  values?: Values | undefined;
  /** Colour of the bar below. It repeats what the word says and never stands alone. */
  tone?: 'none' | 'amber' | 'green' | 'red' | 'teal' | 'trace' | undefined;
  /** The point it belongs to, CSS px from the stage's corner; left out, it stands where it is put. */
  at?: { xPx: number; yPx: number } | undefined;
  /** On which side of the point it stands. It never leaves the stage. */
  side?: 'above' | 'below' | 'right' | undefined;
}

/** Own width and height are the percentages here: where the tag lies against its point. */
const SHIFT = {
  above: ['- 50%', '- 100%'],
  below: ['- 50%', '+ 0px'],
  right: ['+ 0px', '- 50%'],
} as const;

/** A small paper plate over the model: one word, square corners. Where another plate stands at its point, it goes up or down a little. */
export function StageTag({ k, values, tone = 'none', at, side = 'above' }: StageTagProps) {
  useLaidPlate();
  const style: React.CSSProperties | undefined = at && {
    position: 'absolute',
    left: 0,
    top: 0,
    transform: `translate(${within(`${at.xPx}px ${SHIFT[side][0]}`, 'w')}, ${within(`${at.yPx}px ${SHIFT[side][1]}`, 'h')})`,
  };
  return (
    <span className="stage-tag" data-tone={tone} style={style}>
      <Words k={k} {...(values && { values })} />
    </span>
  );
}

/** A length along the stage at which the whole tag is still on it. */
const within = (length: string, extent: 'w' | 'h') =>
  `clamp(8 * var(--u), ${length}, var(--stage-${extent}) - 100% - 8 * var(--u))`;
