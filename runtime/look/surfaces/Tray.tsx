import './surfaces.css';
import type { CSSProperties, ReactNode } from 'react';
import { plaster, plasterBright, tray } from '../../../assets/plinth/index.ts';
import { usePreferences } from '../layout-context.tsx';
import { nineStyle, tileStyle } from '../sprite.ts';

interface TrayProps {
  className?: string | undefined;
  style?: CSSProperties | undefined;
  children?: ReactNode;
}

/** A hollow in the plinth with a plain floor, for words and controls. */
export function Tray({ className, style, children }: TrayProps) {
  const { bright } = usePreferences();
  return (
    <div className={`tray ${className ?? ''}`} style={style}>
      <div className="tray-floor" aria-hidden="true" style={tileStyle(bright ? plasterBright : plaster)} />
      <div className="tray-wall" aria-hidden="true" style={nineStyle(tray)} />
      <div className="tray-content">{children}</div>
    </div>
  );
}
