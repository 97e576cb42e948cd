import { pagePointers } from '@look/input/page-pointers.ts';
import { focusQuietly } from '@look/input/press.ts';
import { mm } from '@look/sprite.ts';
import type * as React from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { dialBase } from '../../../assets/plinth/index.ts';
import { useWords } from '../copy/use-words.ts';
import './controls.css';
import { useControlSize } from './ground.ts';
import { Part, TouchPart, touchState } from './Part.tsx';
import { fractionOf, snapped, valueOfKey } from './range.ts';
import { DIAL_BAR, DIAL_BODY } from './sprites.ts';
import { angleAt, DIAL_SWEEP_DEG, shareOfAngle, turned } from './turning.ts';

/** Scale with its ticks, mm. */
const SCALE_MM = 72;
/** A finger that stays this near to its first angle has tapped, degrees. */
const TAP_DEG = 3;

interface DialProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
  onCommit?: ((value: number) => void) | undefined;
  valueText?: string | undefined;
  /** Marks round the dial, the ends included. */
  ticks?: number | undefined;
  /** Words outside the scale, evenly spread from least to most: numerals or copy that the caller renders. */
  numerals?: readonly React.ReactNode[] | undefined;
  disabled?: boolean | undefined;
  scale?: number | undefined;
}

/** 旋钮: turns with the finger that goes round it; a tap on the scale turns it there; arrows turn it by one step. */
export function Dial(props: DialProps) {
  const { label, value, onChange, onCommit, valueText, ticks = 11, numerals = [], disabled } = props;
  const { t } = useWords();
  const { scale, ground, targetMm } = useControlSize(props.scale);
  const objectId = useId();
  const [turning, setTurning] = useState(false);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (disabled) pagePointers().drop(objectId);
    return () => pagePointers().drop(objectId);
  }, [disabled, objectId]);

  const set = (share: number) => {
    const { min, max } = latest.current;
    const next = snapped(min + share * (max - min), latest.current);
    if (next !== latest.current.value) latest.current.onChange(next);
    return next;
  };

  const onPointerDown = (event: React.PointerEvent) => {
    event.preventDefault();
    if (event.pointerType !== 'touch' && event.button === 0) focusQuietly(event.currentTarget);
    if (disabled) return;
    const rect = event.currentTarget.getBoundingClientRect();
    const centre = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
    const startDeg = angleAt(event, centre);
    const startShare = fractionOf(value, props);
    let lastDeg = startDeg;
    let turnDeg = 0;
    let committed = value;
    const granted = pagePointers().grab(event.nativeEvent, objectId, {
      onMove(_xMm, _yMm, moved) {
        const deg = angleAt(moved, centre);
        turnDeg += turned(lastDeg, deg);
        lastDeg = deg;
        if (Math.abs(turnDeg) > TAP_DEG || committed !== value) committed = set(startShare + turnDeg / DIAL_SWEEP_DEG);
      },
      onEnd(reason, _event, palm) {
        setTurning(false);
        if (reason === 'released' && !palm && Math.abs(turnDeg) <= TAP_DEG && committed === value) {
          committed = set(shareOfAngle(startDeg));
        }
        onCommit?.(committed);
      },
    });
    if (granted) setTurning(true);
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = disabled ? null : valueOfKey(event.key, value, props);
    if (next === null) return;
    event.preventDefault();
    if (next !== value) onChange(next);
    onCommit?.(next);
  };

  const hitMm = Math.max(SCALE_MM * scale, targetMm);
  const state = touchState(disabled, turning);
  const turnDeg = (fractionOf(value, props) - 0.5) * DIAL_SWEEP_DEG;
  const around = (count: number, index: number) => (count > 1 ? index / (count - 1) - 0.5 : 0) * DIAL_SWEEP_DEG;
  return (
    <div className="control dial" data-ground={ground} style={{ width: mm(SCALE_MM, scale), height: mm(SCALE_MM, scale) }}>
      <div className="control-origin" style={{ left: '50%', top: '50%' }}>
        <svg
          className="dial-scale"
          viewBox="-36 -36 72 72"
          aria-hidden="true"
          style={{ width: mm(72, scale), height: mm(72, scale) }}
        >
          {Array.from({ length: ticks }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: ticks are told apart by their place only
            <line key={index} y1="-35.5" y2="-31.5" transform={`rotate(${around(ticks, index)})`} />
          ))}
        </svg>
        <Part sprite={dialBase} scale={scale} />
        <TouchPart sprites={DIAL_BODY[ground]} state={state} scale={scale} />
        <TouchPart
          sprites={DIAL_BAR[ground]}
          state={state}
          scale={scale}
          yMm={-DIAL_BODY[ground][state].faceMm}
          turnDeg={turnDeg}
        />
        {numerals.map((numeral, index) => {
          const rad = ((around(numerals.length, index) - 90) * Math.PI) / 180;
          return (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: numerals are told apart by their place only
              key={index}
              className="dial-numeral"
              style={{ left: mm(42 * Math.cos(rad), scale), top: mm(42 * Math.sin(rad), scale) }}
            >
              {numeral}
            </span>
          );
        })}
        <div
          role="slider"
          tabIndex={disabled ? -1 : 0}
          data-touch=""
          className="control-hit control-round"
          aria-label={t(label)}
          aria-valuemin={props.min}
          aria-valuemax={props.max}
          aria-valuenow={value}
          aria-valuetext={valueText ? t(valueText, { value }) : undefined}
          aria-disabled={disabled}
          style={{ width: mm(hitMm), height: mm(hitMm), left: mm(-hitMm / 2), top: mm(-hitMm / 2) }}
          onPointerDown={onPointerDown}
          onKeyDown={onKeyDown}
          onContextMenu={(event) => event.preventDefault()}
        />
      </div>
    </div>
  );
}

/** Size of the dial with its base at scale 1, mm. */
export const DIAL_MM = { width: SCALE_MM, height: SCALE_MM };
