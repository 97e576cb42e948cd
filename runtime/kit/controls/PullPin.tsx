import { useDrag } from '@look/input/drag.ts';
import { usePress } from '@look/input/press.ts';
import { mm } from '@look/sprite.ts';
import type * as React from 'react';
import { useState } from 'react';
import { pinBlock, pinPlate, pinShaft } from '../../../assets/plinth/index.ts';
import { useWords } from '../copy/use-words.ts';
import './controls.css';
import { useControlSize } from './ground.ts';
import { Part, TouchPart, touchState } from './Part.tsx';
import { PIN_RING } from './sprites.ts';

const RING_MM = 46;
/** How far the pin comes out, and from where on it springs out by itself, mm. */
const TRAVEL_MM = 42;
const COMES_OUT_MM = 24;
/** Middle of the block from the middle of the seated ring, mm. */
const BLOCK_X_MM = 76;
/** The whole control with the room to pull, mm; the seated ring's middle lies at `ringX`. */
export const PULL_PIN_MM = { width: 174, height: 62, ringX: 66, ringY: 31 };

interface PullPinProps {
  label: string;
  /** While a hand draws it: 0 seated … 1 where it comes out. */
  onMove?: ((fraction: number) => void) | undefined;
  /** It came out. Said once; it stays out until `pulled` is false again. */
  onPull: () => void;
  pulled: boolean;
  disabled?: boolean | undefined;
  scale?: number | undefined;
}

/** 拔销: a ring on a pin, drawn out along its axis. Or tap the ring, then the empty ring beside it; or Space twice; or arrows. */
export function PullPin({ label, onMove, onPull, pulled, disabled, scale: wished }: PullPinProps) {
  const { t } = useWords();
  const { scale, ground, targetMm } = useControlSize(wished);
  const [outMm, setOutMm] = useState(0);
  const [armed, setArmed] = useState(false);
  const resting = disabled || pulled;

  const show = (mmOut: number) => {
    setOutMm(mmOut);
    onMove?.(Math.min(1, mmOut / (COMES_OUT_MM * scale)));
  };
  const pull = () => {
    setArmed(false);
    setOutMm(0);
    if (!pulled) onPull();
  };

  const { dragProps, dragging } = useDrag({
    place: { xMm: -outMm, yMm: 0 },
    axis: 'x',
    bounds: { minXMm: -TRAVEL_MM * scale, maxXMm: 0 },
    stepMm: 9 * scale,
    disabled: resting,
    onMove(place, by) {
      show(-place.xMm);
      if (by === 'key' && -place.xMm >= COMES_OUT_MM * scale) pull();
    },
    onEnd(place, reason) {
      if (reason === 'released' && -place.xMm >= COMES_OUT_MM * scale) pull();
      else show(0);
    },
    onTap: () => (armed ? pull() : setArmed(true)),
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key !== 'Escape') dragProps.onKeyDown(event);
    else if (!resting) {
      setArmed(false);
      show(0);
    }
  };

  const hitMm = Math.max(RING_MM * scale, targetMm);
  const atMm = pulled ? -TRAVEL_MM : -outMm / scale;
  const hit = { width: mm(hitMm), height: mm(hitMm), left: mm(-hitMm / 2), top: mm(-hitMm / 2) };
  return (
    <div
      className="control pull-pin"
      data-ground={ground}
      data-dragging={dragging ? '' : undefined}
      style={{ width: mm(PULL_PIN_MM.width, scale), height: mm(PULL_PIN_MM.height, scale) }}
    >
      <div className="control-origin" style={{ left: mm(PULL_PIN_MM.ringX, scale), top: mm(PULL_PIN_MM.ringY, scale) }}>
        <Part sprite={pinPlate} scale={scale} xMm={BLOCK_X_MM} />
        <Part sprite={pinShaft} scale={scale} xMm={atMm} className="moves" />
        <Part sprite={pinBlock} scale={scale} xMm={BLOCK_X_MM} />
        <TouchPart
          sprites={PIN_RING[ground]}
          state={pulled ? 'rest' : touchState(disabled, dragging || armed)}
          scale={scale}
          xMm={atMm}
          className="moves"
        />
        {armed && !resting && (
          <OutPlace label={t(label)} style={{ ...hit, transform: `translate(${mm(-TRAVEL_MM, scale)}, 0)` }} onTap={pull} />
        )}
        <button
          type="button"
          className="control-hit control-round"
          aria-label={t(label)}
          aria-pressed={pulled}
          style={{ ...hit, transform: `translate(${mm(atMm, scale)}, 0)` }}
          {...dragProps}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  );
}

/** Where the ring will be: the second tap. */
function OutPlace({ label, style, onTap }: { label: string; style: React.CSSProperties; onTap: () => void }) {
  const { pressProps } = usePress({ onPress: onTap });
  return <button type="button" className="control-hit control-round pin-out" aria-label={label} style={style} {...pressProps} />;
}
