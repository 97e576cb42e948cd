import { useDrag } from '@look/input/drag.ts';
import { pxPerMmOf } from '@look/input/page-pointers.ts';
import { usePress } from '@look/input/press.ts';
import { mm, nineStyle } from '@look/sprite.ts';
import type * as React from 'react';
import { useRef } from 'react';
import { sliderGroove } from '../../../assets/plinth/index.ts';
import { useWords } from '../copy/use-words.ts';
import './controls.css';
import { useControlSize } from './ground.ts';
import { TouchPart, touchState } from './Part.tsx';
import { fractionOf, snapped, valueOfKey } from './range.ts';
import { GRIP_MM, SLIDER_GRIP } from './sprites.ts';

const GROOVE_MM = 6.4;

interface SliderProps {
  /** Copy key of the name. */
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  /** The finger or key is done. Also after a lost finger: the value stands where it was last. */
  onCommit?: ((value: number) => void) | undefined;
  /** Copy key that says a value with `{{value}}`, for assistive technology. */
  valueText?: string | undefined;
  vertical?: boolean | undefined;
  /**
   * Travel of the grip, mm on the glass, before `scale`. A school's glass is about 480 mm wide, a van's 710 mm, an upright
   * one in a hall 680 mm: place it by `useLayout().orientation`.
   */
  lengthMm?: number | undefined;
  /** Colour of the part that is covered. Amber says "too much" and needs a word beside it. */
  level?: 'teal' | 'amber' | 'none' | undefined;
  /** Marks beside the groove. */
  ticks?: number | undefined;
  disabled?: boolean | undefined;
  scale?: number | undefined;
}

/** 滑杆: slides along its groove; a tap on the groove brings the grip there, arrows move it by one step. */
export function Slider(props: SliderProps) {
  const {
    label,
    value,
    onChange,
    onCommit,
    valueText,
    vertical = false,
    lengthMm = 90,
    level = 'teal',
    ticks = 5,
    disabled,
  } = props;
  const { t } = useWords();
  const { scale, ground, targetMm } = useControlSize(props.scale);
  const groove = useRef<HTMLDivElement>(null);
  const grip = useRef<HTMLDivElement>(null);
  const travelMm = lengthMm * scale;
  const hitMm = Math.max(GRIP_MM * scale, targetMm);
  const fraction = fractionOf(value, props);
  const alongMm = vertical ? (1 - fraction) * travelMm : fraction * travelMm;

  const set = (next: number) => {
    if (next !== value) onChange(next);
  };
  const valueAt = (mmAlong: number) => {
    const share = vertical ? 1 - mmAlong / travelMm : mmAlong / travelMm;
    return snapped(props.min + share * (props.max - props.min), props);
  };

  const { dragProps, dragging } = useDrag({
    place: vertical ? { xMm: 0, yMm: alongMm } : { xMm: alongMm, yMm: 0 },
    axis: vertical ? 'y' : 'x',
    bounds: vertical ? { minYMm: 0, maxYMm: travelMm } : { minXMm: 0, maxXMm: travelMm },
    disabled,
    onMove: (place) => set(valueAt(vertical ? place.yMm : place.xMm)),
    onEnd: (place) => onCommit?.(valueAt(vertical ? place.yMm : place.xMm)),
  });

  const tapAt = useRef(0);
  const { pressProps } = usePress({
    disabled,
    debounceMs: 0,
    onPress() {
      set(valueAt(tapAt.current));
      onCommit?.(valueAt(tapAt.current));
    },
  });

  const onGroove = (event: React.PointerEvent) => {
    const rect = groove.current?.getBoundingClientRect();
    if (!rect) return;
    const pxPerMm = pxPerMmOf(document);
    tapAt.current = (vertical ? event.clientY - rect.top : event.clientX - rect.left) / pxPerMm;
    pressProps.onPointerDown(event);
    grip.current?.focus({ preventScroll: true });
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = disabled ? null : valueOfKey(event.key, value, props);
    if (next === null) return;
    event.preventDefault();
    set(next);
    onCommit?.(next);
  };

  const size = { along: mm(travelMm), across: mm(hitMm) };
  const along = mm(alongMm);
  return (
    <div
      className={vertical ? 'control slider slider-vertical' : 'control slider'}
      data-ground={ground}
      data-disabled={disabled ? '' : undefined}
      style={{
        width: vertical ? size.across : `calc(${size.along} + ${size.across})`,
        height: vertical ? `calc(${size.along} + ${size.across})` : size.across,
      }}
    >
      <div
        ref={groove}
        className="slider-travel"
        style={
          vertical
            ? { left: '50%', top: mm(hitMm / 2), width: 0, height: size.along }
            : { top: '50%', left: mm(hitMm / 2), height: 0, width: size.along }
        }
      >
        <span
          className="slider-groove"
          aria-hidden="true"
          style={{
            ...nineStyle(sliderGroove, scale),
            width: `calc(${size.along} + ${mm(6, scale)})`,
            height: mm(GROOVE_MM, scale),
            transform: vertical
              ? `translate(-50%, -50%) translateY(${mm(travelMm / 2)}) rotate(-90deg)`
              : `translate(${mm(-3, scale)}, -50%)`,
          }}
        />
        {level !== 'none' && (
          <span
            className="slider-level"
            data-level={level}
            aria-hidden="true"
            style={
              vertical
                ? { bottom: 0, height: mm(fraction * travelMm), width: mm(3.4, scale), left: mm(-1.7, scale) }
                : { left: 0, width: mm(fraction * travelMm), height: mm(3.4, scale), top: mm(-1.7, scale) }
            }
          />
        )}
        {Array.from({ length: ticks }, (_, index) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: ticks are told apart by their place only
            key={index}
            className="slider-tick"
            aria-hidden="true"
            style={{
              [vertical ? 'top' : 'left']: `${(index / Math.max(1, ticks - 1)) * 100}%`,
              [vertical ? 'left' : 'top']: mm(8, scale),
            }}
          />
        ))}
        <div
          {...pressProps}
          className="slider-touch"
          onPointerDown={onGroove}
          style={
            vertical
              ? { left: mm(-hitMm / 2), width: size.across, top: 0, bottom: 0 }
              : { top: mm(-hitMm / 2), height: size.across, left: 0, right: 0 }
          }
        />
        <div className="control-origin" style={vertical ? { top: along, left: 0 } : { left: along, top: 0 }}>
          <TouchPart sprites={SLIDER_GRIP[ground]} state={touchState(disabled, dragging)} scale={scale} />
          <div
            ref={grip}
            role="slider"
            tabIndex={disabled ? -1 : 0}
            className="control-hit control-round"
            aria-label={t(label)}
            aria-valuemin={props.min}
            aria-valuemax={props.max}
            aria-valuenow={value}
            aria-valuetext={valueText ? t(valueText, { value }) : undefined}
            aria-orientation={vertical ? 'vertical' : 'horizontal'}
            style={{ width: mm(hitMm), height: mm(hitMm), left: mm(-hitMm / 2), top: mm(-hitMm / 2) }}
            {...dragProps}
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
    </div>
  );
}
