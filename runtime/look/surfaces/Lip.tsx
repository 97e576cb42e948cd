import './surfaces.css';
import type { ReactNode } from 'react';
import { lipEdge, plaster, plasterBright, shells } from '../../../assets/plinth/index.ts';
import { useLayout, usePreferences, useRelief } from '../layout-context.tsx';
import { mm, tileStyle } from '../sprite.ts';

interface LipProps {
  /**
   * Where the oyster-shell relief begins, CSS px from the top of the glass. Words never lie on it: they sit on a
   * plate, a tray, a disc, or above the band. False leaves it out, as the bright profile does.
   */
  shellsFromPx?: number | false;
  children?: ReactNode;
}

/** The plaster plinth under the model: its upper edge, its top, the shell relief along the front. */
export function Lip({ shellsFromPx, children }: LipProps) {
  const layout = useLayout();
  const { bright } = usePreferences();
  const relief = useRelief();
  const from = shellsFromPx ?? layout.tokens.restart.y - 30 * layout.unitPx;
  return (
    <div className="lip" style={tileStyle(bright ? plasterBright : plaster, relief)}>
      {from === false ? null : (
        <div
          className="lip-shells"
          aria-hidden="true"
          style={{ ...tileStyle(shells, relief), top: `${from - layout.lip.y}px` }}
        />
      )}
      <div
        className="lip-edge"
        aria-hidden="true"
        style={{
          ...tileStyle(lipEdge, relief),
          backgroundRepeat: 'repeat-x',
          top: mm(-lipEdge.anchorMm.y, relief),
          height: mm(lipEdge.heightMm, relief),
        }}
      />
      {children}
    </div>
  );
}
