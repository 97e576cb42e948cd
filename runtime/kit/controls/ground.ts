import { createContext, useContext } from 'react';
import { useLayout, usePreferences } from '../host/hooks.ts';

/** Which plinth the controls lie on: plaster by day, slate in night scenes. Violet and rings change with it. */
export type Ground = 'day' | 'night';

export const GroundContext = createContext<Ground>('day');

/** Large text enlarges a control's body and its word alike. */
const LARGE = 1.22;

export interface ControlSize {
  ground: Ground;
  /** Factor on all sizes of a control: the caller's own, else 1, or 1.22 in large text. */
  scale: number;
  /** Least size of a hit area on this kiosk, mm. */
  targetMm: number;
}

/** How large a control is drawn. A caller that must fit it into a place gives `scale`; hit areas never go below the target. */
export function useControlSize(scale?: number): ControlSize {
  const layout = useLayout();
  const { textSize } = usePreferences();
  const ground = useContext(GroundContext);
  return {
    ground,
    scale: scale ?? (textSize === 'large' ? LARGE : 1),
    targetMm: layout.targetPx / layout.scale.pxPerMm,
  };
}
