import { usePress } from '@look/input/press.ts';
import { mm } from '@look/sprite.ts';
import type * as React from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { leverHandle, leverPlate, leverSpring, leverValve } from '../../../assets/plinth/index.ts';
import { useWords } from '../copy/use-words.ts';
import './controls.css';
import { useControlSize } from './ground.ts';
import { Part, TouchPart, touchState } from './Part.tsx';
import { LEVER_ARM } from './sprites.ts';

/** The whole lever with its plate, and where its pivot lies in it, mm. */
export const LEVER_MM = { width: 181, height: 91, pivotX: 151, pivotY: 20.5 };
/** The violet pad, from the pivot, mm. */
const PAD_MM = { x: -139, y: -10, width: 98, height: 22 };
/** How far the arm comes down, degrees. */
const SQUEEZED_DEG = -9;

interface LeverProps {
  /** Copy key: what squeezing does. */
  label: string;
  onSqueeze: (squeezed: boolean) => void;
  /** One hand, or a hand that cannot hold: a tap squeezes, the next tap lets go. Space does the same in either mode. */
  latched?: boolean | undefined;
  disabled?: boolean | undefined;
  scale?: number | undefined;
}

/** 压把: an extinguisher's lever, at 1:1. Squeezed as long as it is held; lost fingers let it spring up. */
export function Lever({ label, onSqueeze, latched = false, disabled, scale: wished }: LeverProps) {
  const { t } = useWords();
  const { scale, ground, targetMm } = useControlSize(wished);
  const [held, setHeld] = useState(false);
  const [latch, setLatch] = useState(false);
  const squeezed = !disabled && (held || latch);

  const tell = useRef(onSqueeze);
  tell.current = onSqueeze;
  const told = useRef(false);
  useEffect(() => {
    if (told.current === squeezed) return;
    told.current = squeezed;
    tell.current(squeezed);
  }, [squeezed]);
  useEffect(
    () => () => {
      if (told.current) tell.current(false);
      told.current = false;
    },
    [],
  );
  // Leaving the mode, or the beat, lets go.
  useEffect(() => {
    if (disabled || !latched) setLatch(false);
  }, [disabled, latched]);

  const toggle = useCallback(() => setLatch((now) => !now), []);
  const { pressProps, pressed } = usePress({
    disabled,
    onPress: latched ? toggle : undefined,
    onPressChange: latched
      ? undefined
      : (down) => {
          if (down) setLatch(false);
          setHeld(down);
        },
    holdsWhileSliding: !latched,
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!event.repeat && !disabled) toggle();
  };

  const hitHeightMm = Math.max(PAD_MM.height * scale, targetMm);
  return (
    <div
      className="control lever"
      data-ground={ground}
      data-squeezed={squeezed ? '' : undefined}
      style={{ width: mm(LEVER_MM.width, scale), height: mm(LEVER_MM.height, scale) }}
    >
      <div className="control-origin" style={{ left: mm(LEVER_MM.pivotX, scale), top: mm(LEVER_MM.pivotY, scale) }}>
        <Part sprite={leverPlate} scale={scale} />
        <Part sprite={leverHandle} scale={scale} />
        <Part sprite={leverSpring} scale={scale} xMm={-43} yMm={18} className="lever-spring" />
        <TouchPart
          sprites={LEVER_ARM[ground]}
          state={touchState(disabled, squeezed || pressed)}
          scale={scale}
          turnDeg={squeezed ? SQUEEZED_DEG : 0}
          className="moves"
        />
        <Part sprite={leverValve} scale={scale} />
        <button
          type="button"
          className="control-hit"
          aria-label={t(label)}
          aria-pressed={squeezed}
          style={{
            left: mm(PAD_MM.x, scale),
            top: `calc(${mm(PAD_MM.y + PAD_MM.height / 2 + 4, scale)} - ${mm(hitHeightMm / 2)})`,
            width: mm(Math.max(PAD_MM.width * scale, targetMm)),
            height: mm(hitHeightMm),
          }}
          {...pressProps}
          onKeyDown={onKeyDown}
          onKeyUp={swallowSpace}
        />
      </div>
    </div>
  );
}

function swallowSpace(event: React.KeyboardEvent): void {
  if (event.key === ' ') event.preventDefault();
}
