import './surfaces.css';
import type { CSSProperties, ReactNode } from 'react';
import {
  stepperDisabled,
  stepperPressed,
  stepperRest,
  stud,
  studPressed,
  tokenOff,
  tokenOn,
  tokenOnPressed,
  tokenPressed,
} from '../../../assets/plinth/index.ts';
import { NextIcon, PreviousIcon } from '../icons.tsx';
import { usePress } from '../input/press.ts';
import { useLayout } from '../layout-context.tsx';
import { mm } from '../sprite.ts';
import { Layers } from './Layers.tsx';

/** Diameters at which the bake draws them. */
const TOKEN_MM = 30;
const STEPPER_MM = 23.6;
const STUD_MM = 12.6;

const DISCS = [tokenOff, tokenPressed, tokenOn, tokenOnPressed];

interface DiscProps {
  /** As many millimetres as the target has. */
  diameterMm: number;
  on?: boolean | undefined;
  pressed?: boolean | undefined;
  children?: ReactNode;
}

/** An engraved disc: ivory when off; violet with a notch in its rim when on. A picture, not a button. */
export function Disc({ diameterMm, on, pressed, children }: DiscProps) {
  const shown = on ? (pressed ? tokenOnPressed : tokenOn) : pressed ? tokenPressed : tokenOff;
  const scale = diameterMm / TOKEN_MM;
  return (
    <>
      <Layers sprites={DISCS} shown={shown} scale={scale} />
      <span className="round-face" style={{ transform: `translateY(${mm(-shown.faceMm, scale)})` }}>
        {children}
      </span>
    </>
  );
}

interface StudProps {
  pressed?: boolean | undefined;
  diameterMm?: number | undefined;
  style?: CSSProperties | undefined;
}

/** The violet stud that says "this plate can be touched". A picture; the plate is the target. */
export function Stud({ pressed, diameterMm = STUD_MM, style }: StudProps) {
  return (
    <span className="round" aria-hidden="true" style={{ width: mm(diameterMm), height: mm(diameterMm), ...style }}>
      <Layers sprites={[stud, studPressed]} shown={pressed ? studPressed : stud} scale={diameterMm / STUD_MM} />
    </span>
  );
}

interface StepperProps {
  direction: 'previous' | 'next';
  label: string;
  onPress(): void;
  disabled?: boolean | undefined;
  /** As wide as the screen wants it; never smaller than a target. */
  diameterMm?: number | undefined;
  style?: CSSProperties | undefined;
}

/** A violet disc with an arrow: one step along. Each tap counts. */
export function Stepper({ direction, label, onPress, disabled, diameterMm: wishedMm = STEPPER_MM, style }: StepperProps) {
  const { targetPx, scale } = useLayout();
  const diameterMm = Math.max(wishedMm, targetPx / scale.pxPerMm);
  const { pressProps, pressed } = usePress({ onPress, disabled, debounceMs: 0 });
  const shown = disabled ? stepperDisabled : pressed ? stepperPressed : stepperRest;
  const growth = diameterMm / STEPPER_MM;
  return (
    <button
      type="button"
      className="round"
      aria-label={label}
      style={{ width: mm(diameterMm), height: mm(diameterMm), color: 'var(--on-touch)', ...style }}
      {...pressProps}
    >
      <Layers sprites={[stepperRest, stepperPressed, stepperDisabled]} shown={shown} scale={growth} />
      <span className="round-face" style={{ transform: `translateY(${mm(-shown.faceMm, growth)})` }}>
        {direction === 'previous' ? <PreviousIcon /> : <NextIcon />}
      </span>
    </button>
  );
}
