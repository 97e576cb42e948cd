import './surfaces.css';
import type { CSSProperties, ReactNode } from 'react';
import { plaster, plasterBright, tray } from '../../../assets/plinth/index.ts';
import { usePreferences, useRelief } from '../layout-context.tsx';
import { mm, nineStyle, tileStyle } from '../sprite.ts';

/** Radius at which the bake draws the tray's corners. */
const RADIUS_MM = 7;

interface TrayProps {
  className?: string | undefined;
  style?: CSSProperties | undefined;
  children?: ReactNode;
}

/** A hollow in the plinth with a plain floor, for words and controls. */
export function Tray({ className, style, children }: TrayProps) {
  const { bright } = usePreferences();
  const relief = useRelief();
  return (
    <div className={`tray ${className ?? ''}`} style={style}>
      <div
        className="tray-floor"
        aria-hidden="true"
        style={{ ...tileStyle(bright ? plasterBright : plaster, relief), borderRadius: mm(RADIUS_MM, relief) }}
      />
      <div className="tray-wall" aria-hidden="true" style={nineStyle(tray, relief)} />
      <div className="tray-content">{children}</div>
    </div>
  );
}
