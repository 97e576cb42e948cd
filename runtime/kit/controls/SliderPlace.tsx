import type { Rect } from '@look/layout.ts';
import type { ReactNode } from 'react';
import type { Values } from '../copy/pieces.ts';
import { useWords } from '../copy/use-words.ts';
import { Words } from '../copy/Words.tsx';
import { usePreferences } from '../host/hooks.ts';
import { PanelLabel } from './PanelLabel.tsx';
import { Place } from './Place.tsx';
import { Slider } from './Slider.tsx';
import { GRIP_MM } from './sprites.ts';
import { usePlinthScale } from './use-plinth.ts';
import { linesOf } from './word-room.ts';

/** A line of words in its own size, and one with pinyin over it. */
const LINE = 1.6;
const READ_LINE = 2.2;
/** Longest way of a grip, mm. */
const LONGEST_MM = 150;

interface SliderPlaceProps {
  box: Rect;
  /** Copy key over the slider, and the key that names it for assistive technology. */
  title: string;
  label: string;
  valueText: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  onCommit?: ((value: number) => void) | undefined;
  /** Copy keys at both ends. */
  ends?: readonly [string, string] | undefined;
  level?: 'teal' | 'amber' | 'none' | undefined;
  disabled?: boolean | undefined;
  ticks?: number | undefined;
  /** Longest way of the grip, mm; it is never longer than the place. */
  longestMm?: number | undefined;
}

/** A slider with its title, as long as its place allows. Where the place is low, the words give way first. */
export function SliderPlace(props: SliderPlaceProps) {
  const {
    box,
    title,
    label,
    valueText,
    value,
    min,
    max,
    step,
    onChange,
    onCommit,
    ends,
    level = 'none',
    disabled,
    ticks = 5,
    longestMm = LONGEST_MM,
  } = props;
  const { pxPerMm, most, targetMm, layout } = usePlinthScale();
  const { t } = useWords();
  const hitMm = Math.max(GRIP_MM * most, targetMm);
  const { pinyin } = usePreferences();
  const linePx = layout.typePx.caption * (pinyin ? READ_LINE : LINE);
  const lengthMm = Math.max(20, Math.min(longestMm * most, box.width / pxPerMm - hitMm - 2));
  const roomPx = box.height - hitMm * pxPerMm;
  const titlePx = linePx * linesOf(t(title), layout.typePx.caption, box.width);
  const withTitle = roomPx >= titlePx;
  const withEnds = ends !== undefined && roomPx >= titlePx + linePx;
  return (
    <Place box={box}>
      <div className="panel-column">
        {withTitle && <PanelLabel k={title} widthPx={box.width} />}
        <Slider
          label={label}
          valueText={valueText}
          value={value}
          min={min}
          max={max}
          step={step}
          lengthMm={lengthMm / most}
          scale={most}
          level={level}
          ticks={ticks}
          onChange={onChange}
          onCommit={onCommit}
          disabled={disabled}
        />
        {withEnds && (
          <div className="panel-ends">
            <Words k={ends[0]} tier="caption" />
            <Words k={ends[1]} tier="caption" />
          </div>
        )}
      </div>
    </Place>
  );
}

interface UnderProps {
  /** Copy key of the words. */
  k: string;
  values?: Values | undefined;
  /** The words take several lines of this width, CSS px; without it they stay on one. */
  widthPx?: number | undefined;
  children: ReactNode;
}

/** A control with words below it. */
export function Under({ k, values, widthPx, children }: UnderProps) {
  return (
    <span className="panel-column">
      {children}
      <PanelLabel k={k} values={values} widthPx={widthPx} />
    </span>
  );
}
