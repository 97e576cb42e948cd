import { useDrag } from '@look/input/drag.ts';
import { placeOnGlass, pxPerMmOf } from '@look/input/page-pointers.ts';
import { usePress } from '@look/input/press.ts';
import { mm, nineStyle } from '@look/sprite.ts';
import type * as React from 'react';
import { useRef } from 'react';
import { tray } from '../../../assets/plinth/index.ts';
import { useWords } from '../copy/use-words.ts';
import './controls.css';
import './pad.css';
import { useControlSize } from './ground.ts';
import { TouchPart, touchState } from './Part.tsx';
import { GRIP_MM, SLIDER_GRIP } from './sprites.ts';

/** A place on the pad: 0…1 from its upper left corner. */
export interface PadPlace {
  x: number;
  y: number;
}

interface PadProps {
  /** Copy key of the name. */
  label: string;
  /** Copy key that says a place with `{{x}}` and `{{y}}` in percent, y upwards. */
  placeText: string;
  /** Room that the grip's middle moves over, mm. */
  widthMm: number;
  heightMm: number;
  place: PadPlace;
  onMove: (place: PadPlace) => void;
  /** Arrow keys make this many steps across. */
  steps?: number;
  disabled?: boolean | undefined;
  scale?: number | undefined;
  /** Picture in the tray. */
  children?: React.ReactNode;
}

const ACROSS = 6;
const ROWS = 4;

/**
 * Where the one key of two switches leads from here: on to the right by a sixth, and from the right edge to the left end of the
 * row above, a quarter higher, or of the lowest. So the whole pad can be come by.
 */
export function scannedOn({ x, y }: PadPlace): PadPlace {
  if (x < 1 - 1e-9) return { x: Math.min(1, Math.floor(x * ACROSS + 1 + 1e-9) / ACROSS), y };
  const row = Math.ceil(y * ROWS - 1e-9) - 1;
  return { x: 0, y: row < 0 ? 1 : row / ROWS };
}

/** 瞄准板: a grip that one finger leads over a tray, both ways at once; a tap brings it there, arrows move it by a step, Space and Enter on and round. */
export function Pad({
  label,
  placeText,
  widthMm,
  heightMm,
  place,
  onMove,
  steps = 12,
  disabled,
  scale: wished,
  children,
}: PadProps) {
  const { t } = useWords();
  const { scale, ground, targetMm } = useControlSize(wished);
  const field = useRef<HTMLDivElement>(null);
  const onPad = (xMm: number, yMm: number): PadPlace => ({
    x: Math.min(1, Math.max(0, xMm / widthMm)),
    y: Math.min(1, Math.max(0, yMm / heightMm)),
  });

  const { dragProps, dragging } = useDrag({
    place: { xMm: place.x * widthMm, yMm: place.y * heightMm },
    bounds: { minXMm: 0, maxXMm: widthMm, minYMm: 0, maxYMm: heightMm },
    stepMm: widthMm / steps,
    disabled,
    onMove: (at) => onMove(onPad(at.xMm, at.yMm)),
  });
  const tapped = useRef(place);
  const { pressProps } = usePress({ disabled, debounceMs: 0, onPress: () => onMove(tapped.current) });
  const onFieldDown = (event: React.PointerEvent) => {
    const rect = field.current?.getBoundingClientRect();
    if (!rect) return;
    const at = placeOnGlass(event);
    const pxPerMm = pxPerMmOf(document);
    tapped.current = onPad(at.xMm - rect.left / pxPerMm, at.yMm - rect.top / pxPerMm);
    pressProps.onPointerDown(event);
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return dragProps.onKeyDown(event);
    event.preventDefault();
    if (!disabled) onMove(scannedOn(place));
  };

  const hitMm = Math.max(GRIP_MM * scale, targetMm);
  const rim = mm(hitMm / 2);
  const percent = { x: Math.round(place.x * 100), y: Math.round((1 - place.y) * 100) };
  return (
    <div
      className="control pad"
      data-ground={ground}
      style={{ ...nineStyle(tray), width: `calc(${mm(widthMm)} + ${mm(hitMm)})`, height: `calc(${mm(heightMm)} + ${mm(hitMm)})` }}
    >
      <div className="pad-picture">{children}</div>
      <div {...pressProps} className="pad-touch" onPointerDown={onFieldDown} />
      <div ref={field} className="pad-field" style={{ left: rim, top: rim, width: mm(widthMm), height: mm(heightMm) }}>
        <div className="control-origin" style={{ left: `${place.x * 100}%`, top: `${place.y * 100}%` }}>
          <TouchPart sprites={SLIDER_GRIP[ground]} state={touchState(disabled, dragging)} scale={scale} />
          <div
            role="slider"
            tabIndex={disabled ? -1 : 0}
            className="control-hit control-round"
            aria-label={t(label)}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={percent.x}
            aria-valuetext={t(placeText, percent)}
            style={{ width: mm(hitMm), height: mm(hitMm), left: mm(-hitMm / 2), top: mm(-hitMm / 2) }}
            {...dragProps}
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
    </div>
  );
}
