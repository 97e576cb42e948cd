import type { ReactNode } from 'react';
import './panel.css';

/** A small picture of the panel, drawn on 24 × 24 units; decoration, its meaning is said in words beside it. */
export function PanelIcon({ children }: { children: ReactNode }) {
  return (
    <svg className="panel-icon" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}
