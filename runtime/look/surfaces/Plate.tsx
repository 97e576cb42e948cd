import './surfaces.css';
import type { CSSProperties, ReactNode } from 'react';
import { foot, grain, plate, platePressed, plateStanding } from '../../../assets/plinth/index.ts';
import { useRelief } from '../layout-context.tsx';
import { mm, nineStyle, spriteStyle, tileStyle } from '../sprite.ts';

/** How far the middle of a foot stands below the plate. */
const FOOT_MM = 2;

interface PlateProps {
  /** Lies on the plinth, is pushed into it, or stands on brass feet above it. */
  posture?: 'lying' | 'pressed' | 'standing';
  className?: string | undefined;
  style?: CSSProperties | undefined;
  children?: ReactNode;
}

/** A paper label on board. What it says lies on its face; the face moves when it is pressed. */
export function Plate({ posture = 'lying', className, style, children }: PlateProps) {
  const relief = useRelief();
  const sprite = { lying: plate, pressed: platePressed, standing: plateStanding }[posture];
  const rise = { transform: `translateY(${mm(-sprite.faceMm, relief)})` };
  return (
    <div className={`plate ${className ?? ''}`} data-posture={posture} style={style}>
      {posture === 'standing' && (
        <>
          <Foot side="left" relief={relief} />
          <Foot side="right" relief={relief} />
        </>
      )}
      <div className="plate-grain" aria-hidden="true" style={nineStyle(sprite, relief)} />
      <div className="plate-grain" aria-hidden="true" style={{ ...tileStyle(grain, relief), ...rise }} />
      <div className="plate-face" style={rise}>
        {children}
      </div>
    </div>
  );
}

function Foot({ side, relief }: { side: 'left' | 'right'; relief: number }) {
  return (
    <div className="plate-foot" aria-hidden="true" style={{ [side]: '18%', bottom: mm(-FOOT_MM, relief) }}>
      <div style={spriteStyle(foot, relief)} />
    </div>
  );
}

/** A line across a plate. */
export function Rule() {
  return <div className="rule" aria-hidden="true" />;
}
