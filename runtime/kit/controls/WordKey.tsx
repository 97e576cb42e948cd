import { usePress } from '@look/input/press.ts';
import { mm, nineStyle } from '@look/sprite.ts';
import type { CSSProperties } from 'react';
import { key, keyPressed } from '../../../assets/plinth/index.ts';
import type { Values } from '../copy/pieces.ts';
import { useWords } from '../copy/use-words.ts';
import { Words } from '../copy/Words.tsx';
import { useLayout } from '../host/hooks.ts';
import './controls.css';
import './word-key.css';
import { useControlSize } from './ground.ts';
import { emsOf } from './word-room.ts';

/** Letters of a key's words, in the size of instructions, and the share of its width that they have. */
const WORD = 1.2;
const WRITTEN_SHARE = 0.8;
/** Words as short as this stay on one line: two characters are not written one below the other. */
const WHOLE_EMS = 4;

interface WordKeyProps {
  /** Copy key of the words on the key. */
  k: string;
  values?: Values | undefined;
  /** Copy key for assistive technology, where the words alone do not say it. */
  label?: string | undefined;
  onPress: () => void;
  disabled?: boolean | undefined;
  /** `quiet`: smaller words, for what nobody needs to go on. */
  size?: 'normal' | 'quiet';
  /** Width that the key has, CSS px: words that are too long for it are quiet. */
  room?: number | undefined;
  style?: CSSProperties | undefined;
}

/** A violet key with words on it: goes down under the finger, acts when it comes up. */
export function WordKey({ k, values, label, onPress, disabled, size = 'normal', room, style }: WordKeyProps) {
  const { t } = useWords();
  const { typePx } = useLayout();
  const ems = emsOf(t(k, values));
  const wide = room !== undefined && ems * WORD * typePx.instruction > room * WRITTEN_SHARE;
  const { ground } = useControlSize();
  const { pressProps, pressed } = usePress({ onPress, disabled });
  const look = pressed && !disabled ? keyPressed : key;
  return (
    <button
      type="button"
      className="control word-key"
      data-ground={ground}
      data-size={wide ? 'quiet' : size}
      data-disabled={disabled ? '' : undefined}
      aria-label={label && t(label)}
      style={style}
      {...pressProps}
    >
      {/* Both pictures lie ready, so that a key that comes or goes down is never without its body. */}
      {[key, keyPressed].map((picture) => (
        <span
          key={picture.url}
          className="word-key-body"
          data-shown={picture === look ? '' : undefined}
          aria-hidden="true"
          style={nineStyle(picture)}
        />
      ))}
      <span
        className="word-key-word"
        style={{ transform: `translateY(${mm(-look.faceMm)})`, minWidth: `${Math.min(WHOLE_EMS, ems)}em` }}
      >
        <Words k={k} values={values ?? {}} />
      </span>
    </button>
  );
}
