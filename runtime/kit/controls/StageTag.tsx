import type * as React from 'react';
import type { Values } from '../copy/pieces.ts';
import { Words } from '../copy/Words.tsx';
import './labels.css';

interface StageTagProps {
  k: string;
  values?: Values | undefined;
  /** Colour of the bar below. It repeats what the word says and never stands alone. */
  tone?: 'none' | 'amber' | 'green' | 'red' | 'teal' | 'trace' | undefined;
  /** Where its lower middle stands, CSS px from the stage's corner; left out, it stands where it is put. */
  at?: { xPx: number; yPx: number } | undefined;
}

/** A small paper plate over the model: one word, square corners. */
export function StageTag({ k, values, tone = 'none', at }: StageTagProps) {
  const style: React.CSSProperties | undefined = at && {
    position: 'absolute',
    left: 0,
    top: 0,
    transform: `translate(${at.xPx}px, ${at.yPx}px) translate(-50%, -100%)`,
  };
  return (
    <span className="stage-tag" data-tone={tone} style={style}>
      <Words k={k} {...(values && { values })} />
    </span>
  );
}
