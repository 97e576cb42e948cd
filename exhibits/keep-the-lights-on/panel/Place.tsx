import type { ReactNode } from 'react';
import type { Box } from './places.ts';

interface PlaceProps {
  box: Box;
  className?: string;
  children: ReactNode;
}

/** A box of the plinth with its contents in the middle. */
export function Place({ box, className, children }: PlaceProps) {
  return (
    <div
      className={className ? `lights-place ${className}` : 'lights-place'}
      style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
    >
      {children}
    </div>
  );
}
