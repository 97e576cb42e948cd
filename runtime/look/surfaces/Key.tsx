import './surfaces.css';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import { key, keyPressed } from '../../../assets/plinth/index.ts';
import { usePress } from '../input/press.ts';
import { useRelief } from '../layout-context.tsx';
import { mm, nineStyle } from '../sprite.ts';

interface KeyProps {
  onPress(): void;
  /** For assistive technology, where the words on the key do not say it. */
  label?: string | undefined;
  disabled?: boolean | undefined;
  /** What it lays over the rest, for assistive technology. */
  opens?: 'dialog' | undefined;
  /** Acts when it has been held this long, ms; a bar along its foot fills meanwhile. */
  holdMs?: number | undefined;
  className?: string | undefined;
  style?: CSSProperties | undefined;
  children: ReactNode;
}

/** The big violet key in its seat: the one thing to do next. */
export function Key({ onPress, label, disabled, opens, holdMs, className, style, children }: KeyProps) {
  const held = useRef<HTMLSpanElement>(null);
  const { pressProps, pressed } = usePress({
    onPress,
    disabled,
    holdMs,
    onHoldProgress(fraction) {
      held.current?.style.setProperty('--held', String(fraction));
    },
  });
  const relief = useRelief();
  const sprite = pressed ? keyPressed : key;
  return (
    <button
      type="button"
      className={`look-key ${className ?? ''}`}
      style={style}
      aria-label={label}
      aria-haspopup={opens}
      {...pressProps}
    >
      {[key, keyPressed].map((picture) => (
        <span
          key={picture.url}
          className="tray-wall round-layer"
          data-shown={picture === sprite ? '' : undefined}
          aria-hidden="true"
          style={nineStyle(picture, relief)}
        />
      ))}
      <span className="key-face" style={{ transform: `translateY(${mm(-sprite.faceMm, relief)})` }}>
        {children}
        {holdMs !== undefined && <span className="key-held" aria-hidden="true" ref={held} />}
      </span>
    </button>
  );
}
