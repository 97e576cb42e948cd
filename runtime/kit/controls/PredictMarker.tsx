import { useDrag } from '@look/input/drag.ts';
import { placeOnGlass, pxPerMmOf } from '@look/input/page-pointers.ts';
import { usePress } from '@look/input/press.ts';
import { mm } from '@look/sprite.ts';
import type * as React from 'react';
import { useRef } from 'react';
import { useWords } from '../copy/use-words.ts';
import './controls.css';
import { useControlSize } from './ground.ts';
import { TouchPart, touchState } from './Part.tsx';
import { StepKey } from './StepKey.tsx';
import { FLAG } from './sprites.ts';

/** A thin pole wants a large hold, mm (rule 2). */
const HOLD_MM = 30;

/** A place in the field, 0…1 from its upper left corner. */
export interface FieldPlace {
  x: number;
  y: number;
}

interface PredictMarkerProps {
  label: string;
  /** Copy key that says a place with `{{x}}` and `{{y}}` in percent. */
  placeText?: string | undefined;
  widthMm: number;
  heightMm: number;
  /** Where the flag's foot stands. */
  place: FieldPlace;
  onChange: (place: FieldPlace) => void;
  /** The visitor let go: the guess stands until it is moved again. */
  onCommit?: ((place: FieldPlace) => void) | undefined;
  axis?: 'x' | 'y' | 'both' | undefined;
  /** How many steps there are along the field for keys and steppers. */
  steps?: number | undefined;
  /** Step keys beside the field: the alternative to dragging for one finger or a switch. Copy keys of their names. */
  stepLabels?: { less: string; more: string } | undefined;
  disabled?: boolean | undefined;
  scale?: number | undefined;
  /** What the guess is about, drawn over the whole field. */
  children?: React.ReactNode | undefined;
}

/** 猜想旗: a flag stuck where the visitor thinks. Dragged, tapped into place, stepped or moved by arrows. */
export function PredictMarker(props: PredictMarkerProps) {
  const {
    label,
    widthMm,
    heightMm,
    place,
    onChange,
    onCommit,
    axis = 'x',
    steps = 20,
    stepLabels,
    disabled,
    placeText,
    children,
  } = props;
  const { t } = useWords();
  const { scale, ground, targetMm } = useControlSize(props.scale);
  const field = useRef<HTMLDivElement>(null);

  const onField = (xMm: number, yMm: number): FieldPlace => ({
    x: axis === 'y' ? place.x : Math.min(1, Math.max(0, xMm / widthMm)),
    y: axis === 'x' ? place.y : Math.min(1, Math.max(0, yMm / heightMm)),
  });
  const set = (next: FieldPlace, final: boolean) => {
    if (next.x !== place.x || next.y !== place.y) onChange(next);
    if (final) onCommit?.(next);
  };

  const { dragProps, dragging } = useDrag({
    place: { xMm: place.x * widthMm, yMm: place.y * heightMm },
    axis,
    bounds: { minXMm: 0, maxXMm: widthMm, minYMm: 0, maxYMm: heightMm },
    stepMm: (axis === 'y' ? heightMm : widthMm) / steps,
    disabled,
    onMove: (at, by) => set(onField(at.xMm, at.yMm), by === 'key'),
    onEnd: (at) => onCommit?.(onField(at.xMm, at.yMm)),
  });

  const tapped = useRef<FieldPlace>(place);
  const { pressProps } = usePress({ disabled, debounceMs: 0, onPress: () => set(tapped.current, true) });
  const onFieldDown = (event: React.PointerEvent) => {
    const rect = field.current?.getBoundingClientRect();
    if (!rect) return;
    const at = placeOnGlass(event);
    const pxPerMm = pxPerMmOf(document);
    tapped.current = onField(at.xMm - rect.left / pxPerMm, at.yMm - rect.top / pxPerMm);
    pressProps.onPointerDown(event);
  };

  const step = (direction: 1 | -1) => {
    const by = direction / steps;
    const clamp = (value: number) => Math.min(1, Math.max(0, value));
    set(axis === 'y' ? { x: place.x, y: clamp(place.y - by) } : { x: clamp(place.x + by), y: place.y }, true);
  };

  const main = axis === 'y' ? 1 - place.y : place.x;
  const hitMm = Math.max(HOLD_MM * scale, targetMm);
  const percent = { x: Math.round(place.x * 100), y: Math.round((1 - place.y) * 100) };
  return (
    <div className="predict" data-ground={ground} data-axis={axis}>
      {stepLabels && (
        <StepKey
          mark={axis === 'y' ? 'down' : 'left'}
          label={t(stepLabels.less)}
          onStep={() => step(-1)}
          disabled={disabled || main <= 0}
        />
      )}
      <div ref={field} className="control predict-field" style={{ width: mm(widthMm), height: mm(heightMm) }}>
        <div className="predict-picture">{children}</div>
        <div {...pressProps} className="predict-touch" onPointerDown={onFieldDown} />
        <div className="control-origin" style={{ left: `${place.x * 100}%`, top: `${place.y * 100}%` }}>
          <TouchPart sprites={FLAG[ground]} state={touchState(disabled, dragging)} scale={scale} />
          <div
            role="slider"
            tabIndex={disabled ? -1 : 0}
            className="control-hit"
            aria-label={t(label)}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={axis === 'y' ? percent.y : percent.x}
            aria-valuetext={placeText ? t(placeText, percent) : undefined}
            style={{ width: mm(hitMm), height: mm(Math.max(46 * scale, targetMm)), left: mm(-9, scale), top: mm(-42, scale) }}
            {...dragProps}
          />
        </div>
      </div>
      {stepLabels && (
        <StepKey
          mark={axis === 'y' ? 'up' : 'right'}
          label={t(stepLabels.more)}
          onStep={() => step(1)}
          disabled={disabled || main >= 1}
        />
      )}
    </div>
  );
}
