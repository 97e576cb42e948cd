import type { Rect } from '@look/layout.ts';
import { Tray } from '@look/surfaces/Tray.tsx';
import type { ReactNode } from 'react';
import { CoastRail } from './CoastRail.tsx';

interface HomeTrayProps {
  rect: Rect;
  rails: boolean;
  count: number;
  focus: number;
  children: ReactNode;
}

/** The tray between the tokens: what to do, and, where not every plate is in sight, steppers and rail. */
export function HomeTray({ rect, rails, count, focus, children }: HomeTrayProps) {
  return (
    <div className="home-tray" style={{ left: rect.x, top: rect.y, width: rect.width, height: rect.height }}>
      <Tray className="home-tray-hollow">
        <div className="home-tray-content" data-rails={rails || undefined}>
          {children}
          {rails && <CoastRail count={count} focus={focus} />}
        </div>
      </Tray>
    </div>
  );
}
