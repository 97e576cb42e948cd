import './surfaces.css';
import type { CSSProperties, ReactNode } from 'react';
import { foot, grain, plate, platePressed, plateStanding } from '../../../assets/plinth/index.ts';
import { mm, nineStyle, spriteStyle, tileStyle } from '../sprite.ts';

interface PlateProps {
  /** Lies on the plinth, is pushed into it, or stands on brass feet above it. */
  posture?: 'lying' | 'pressed' | 'standing';
  className?: string | undefined;
  style?: CSSProperties | undefined;
  children?: ReactNode;
}

/** A paper label on board. What it says lies on its face; the face moves when it is pressed. */
export function Plate({ posture = 'lying', className, style, children }: PlateProps) {
  const sprite = { lying: plate, pressed: platePressed, standing: plateStanding }[posture];
  const rise = { transform: `translateY(${mm(-sprite.faceMm)})` };
  return (
    <div className={`plate ${className ?? ''}`} data-posture={posture} style={style}>
      {posture === 'standing' && (
        <>
          <Foot side="left" />
          <Foot side="right" />
        </>
      )}
      <div className="plate-grain" aria-hidden="true" style={nineStyle(sprite)} />
      <div className="plate-grain" aria-hidden="true" style={{ ...tileStyle(grain), ...rise }} />
      <div className="plate-face" style={rise}>
        {children}
      </div>
    </div>
  );
}

function Foot({ side }: { side: 'left' | 'right' }) {
  return (
    <div className="plate-foot" aria-hidden="true" style={{ [side]: '18%' }}>
      <div style={spriteStyle(foot)} />
    </div>
  );
}

/** A line across a plate. */
export function Rule() {
  return <div className="rule" aria-hidden="true" />;
}
