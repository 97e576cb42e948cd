import type { TypeTier } from '@look/layout.ts';
import type { Values } from '../copy/pieces.ts';
import { Words } from '../copy/Words.tsx';
import './panel.css';

interface PanelLabelProps {
  /** Copy key. */
  k: string;
  values?: Values | undefined;
  tier?: TypeTier | undefined;
  /** The words take several lines of this width, CSS px; without it they stay on one. */
  widthPx?: number | undefined;
}

/** Words over, under or beside a control. */
export function PanelLabel({ k, values, tier = 'caption', widthPx }: PanelLabelProps) {
  return (
    <span className={widthPx === undefined ? 'panel-label' : 'panel-label panel-label-lines'} style={{ maxWidth: widthPx }}>
      <Words k={k} values={values} tier={tier} />
    </span>
  );
}
