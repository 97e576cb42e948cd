import { type Box, Place, Slider, Words } from '@kit';
import type { ReactNode } from 'react';
import { usePlaces } from './use-panel.ts';

/** The grip of a slider, mm. */
const GRIP_MM = 27;
/** Longest way of a grip, mm. */
const LONGEST_MM = 150;

interface SliderPlaceProps {
  box: Box;
  /** Copy key over the slider, and the key that names it for assistive technology. */
  title: string;
  label: string;
  valueText: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  onCommit?: (value: number) => void;
  /** Copy keys at both ends. */
  ends?: readonly [string, string];
  level?: 'teal' | 'amber' | 'none';
  disabled?: boolean;
  ticks?: number;
  /** As long as the place, however long that is. */
  long?: boolean;
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
    long = false,
  } = props;
  const { pxPerMm, most, targetMm, layout } = usePlaces();
  const hitMm = Math.max(GRIP_MM * most, targetMm);
  const linePx = layout.typePx.caption * 1.6;
  const lengthMm = Math.max(20, Math.min(long ? 1e4 : LONGEST_MM * most, box.width / pxPerMm - hitMm - 2));
  const roomPx = box.height - hitMm * pxPerMm;
  const withTitle = roomPx >= linePx;
  const withEnds = ends !== undefined && roomPx >= 2 * linePx;
  return (
    <Place box={box}>
      <div className="quake-column">
        {withTitle && (
          <span className="quake-label">
            <Words k={title} tier="caption" />
          </span>
        )}
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
          {...(onCommit === undefined ? {} : { onCommit })}
          {...(disabled === undefined ? {} : { disabled })}
        />
        {withEnds && (
          <div className="quake-ends">
            <Words k={ends[0]} tier="caption" />
            <Words k={ends[1]} tier="caption" />
          </div>
        )}
      </div>
    </Place>
  );
}

/** A control with a word below it. */
export function Under({
  k,
  values,
  children,
}: {
  k: string;
  values?: Readonly<Record<string, string | number>>;
  children: ReactNode;
}) {
  return (
    <span className="quake-column">
      {children}
      <span className="quake-label">
        <Words k={k} values={values} tier="caption" />
      </span>
    </span>
  );
}
