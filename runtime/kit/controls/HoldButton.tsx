import { usePress } from '@look/input/press.ts';
import { mm } from '@look/sprite.ts';
import { useState } from 'react';
import { holdBase } from '../../../assets/plinth/index.ts';
import { useWords } from '../copy/use-words.ts';
import { Words } from '../copy/Words.tsx';
import './controls.css';
import { useControlSize } from './ground.ts';
import { Part, TouchPart, touchState } from './Part.tsx';
import { HOLD_BUTTON } from './sprites.ts';
import { emsOf } from './word-room.ts';

/** Brass ring, mm. */
export const HOLD_BUTTON_MM = 59;
const BUTTON_MM = 47;
/** Height of the word on the cap, and the width that the cap has for it. */
const WORD_MM = 11;
const WORD_ROOM_MM = 36;

export interface HoldButtonProps {
  /** Copy key: what holding does, for assistive technology. */
  label: string;
  /** Copy key of the one or two characters on the button. */
  word: string;
  /** While it is held. */
  onHold?: ((held: boolean) => void) | undefined;
  /** With `holdMs`: the hold is complete. Without: a tap. */
  onPress?: (() => void) | undefined;
  holdMs?: number | undefined;
  /** 0…1 round the button, where the exhibit knows how far the hold has come. With `holdMs` the button knows itself. */
  progress?: number | undefined;
  disabled?: boolean | undefined;
  scale?: number | undefined;
  /** The word stands beside the button, not on it; the name keeps it. */
  plain?: boolean | undefined;
}

/** 按住钮: a button that acts while it is held, or when it was held long enough. */
export function HoldButton(props: HoldButtonProps) {
  const { label, word, onHold, onPress, holdMs, progress, disabled, scale: wished, plain = false } = props;
  const { t } = useWords();
  const { scale, ground, targetMm } = useControlSize(wished);
  const [ownProgress, setOwnProgress] = useState(0);
  const { pressProps, pressed } = usePress({
    onPress,
    onPressChange: onHold,
    disabled,
    holdMs,
    onHoldProgress: setOwnProgress,
    holdsWhileSliding: onHold !== undefined,
  });
  const fraction = progress ?? ownProgress;
  const hitMm = Math.max(BUTTON_MM * scale, targetMm);
  const state = touchState(disabled, pressed);
  const faceMm = HOLD_BUTTON[ground][state].faceMm;

  return (
    <div className="control" data-ground={ground} style={{ width: mm(HOLD_BUTTON_MM, scale), height: mm(HOLD_BUTTON_MM, scale) }}>
      <div className="control-origin" style={{ left: '50%', top: '50%' }}>
        <Part sprite={holdBase} scale={scale} />
        <TouchPart sprites={HOLD_BUTTON[ground]} state={state} scale={scale} />
        <svg
          className="control-arc"
          viewBox="-32 -32 64 64"
          aria-hidden="true"
          style={{ width: mm(64, scale), height: mm(64, scale) }}
        >
          <circle r="30.6" pathLength="1" strokeDasharray={`${fraction} 1`} visibility={fraction > 0 ? 'visible' : 'hidden'} />
        </svg>
        <button
          type="button"
          className="control-hit control-round"
          aria-label={nameWith(t(word), t(label))}
          style={{ width: mm(hitMm), height: mm(hitMm), left: mm(-hitMm / 2), top: mm(-hitMm / 2) }}
          {...pressProps}
        >
          {!plain && (
            <span
              className="control-word"
              data-state={state}
              style={{
                transform: `translateY(${mm(-faceMm, scale)})`,
                fontSize: `max(var(--type-caption), ${mm(Math.min(WORD_MM, WORD_ROOM_MM / emsOf(t(word))), scale)})`,
              }}
            >
              <Words k={word} />
            </span>
          )}
        </button>
      </div>
    </div>
  );
}

/** Whether a button of this scale has room for the word in letters of this size, CSS px. */
export const fitsOnCap = (word: string, letterPx: number, scale: number, pxPerMm: number): boolean =>
  emsOf(word) * letterPx <= WORD_ROOM_MM * scale * pxPerMm;

/** The name of a button has the word in it that is seen on it, so that it can be called by it. */
function nameWith(word: string, label: string): string {
  // In a script with spaces whole words only: "on" is not seen in "button".
  const at = label.toLowerCase().indexOf(word.toLowerCase());
  const edges = [label[at - 1], label[at + word.length]];
  const whole = at >= 0 && (/\p{Script=Han}/u.test(word) || !edges.some((edge) => edge && /[\p{L}\p{N}]/u.test(edge)));
  return whole ? label : `${word}, ${label}`;
}
