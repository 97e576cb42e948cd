import { mm, type Sprite, spriteStyle } from '@look/sprite.ts';
import type { CSSProperties, ReactNode } from 'react';
import type { Ground } from './ground.ts';

interface PartProps {
  sprite: Sprite;
  scale: number;
  /** Where the sprite's anchor lies from the control's origin, mm. */
  xMm?: number | undefined;
  yMm?: number | undefined;
  /** Turn about the anchor, degrees clockwise. */
  turnDeg?: number | undefined;
  hidden?: boolean | undefined;
  className?: string | undefined;
  children?: ReactNode | undefined;
}

/** One picture of a control, moved and turned about its own origin. Decoration: it takes no touch and says nothing. */
export function Part({ sprite, scale, xMm = 0, yMm = 0, turnDeg = 0, hidden = false, className, children }: PartProps) {
  const place: CSSProperties = {
    transform: `translate(${mm(xMm, scale)}, ${mm(yMm, scale)}) rotate(${turnDeg}deg)`,
    visibility: hidden ? 'hidden' : 'visible',
  };
  return (
    <span className={className ? `part ${className}` : 'part'} style={place} aria-hidden="true">
      <span style={spriteStyle(sprite, scale)} />
      {children}
    </span>
  );
}

/** The looks of a touchable part. */
export interface TouchSprites {
  rest: Sprite;
  pressed: Sprite;
  disabled: Sprite;
}

export type TouchState = keyof TouchSprites;

export type GroundSprites = Record<Ground, TouchSprites>;

/** A touchable part. All its looks are in the page, so that pressing shows in the next frame and never waits for a file. */
export function TouchPart({
  sprites,
  state,
  ...part
}: Omit<PartProps, 'sprite' | 'hidden'> & { sprites: TouchSprites; state: TouchState }) {
  return (
    <>
      {(['rest', 'pressed', 'disabled'] as const).map((look) => (
        <Part key={look} {...part} sprite={sprites[look]} hidden={look !== state} />
      ))}
    </>
  );
}

export function touchState(disabled: boolean | undefined, pressed: boolean): TouchState {
  if (disabled) return 'disabled';
  return pressed ? 'pressed' : 'rest';
}
