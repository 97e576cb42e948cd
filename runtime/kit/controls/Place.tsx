import type { Rect } from '@look/layout.ts';
import type { ReactNode } from 'react';
import './panel.css';

interface PlaceProps {
  box: Rect;
  className?: string | undefined;
  children: ReactNode;
}

/** A box of the plinth with its contents in the middle. */
export function Place({ box, className, children }: PlaceProps) {
  return (
    <div
      className={className ? `place ${className}` : 'place'}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      {children}
    </div>
  );
}
