import { mm } from '@look/sprite.ts';
import { usePreferences } from '../host/hooks.ts';
import './instruction.css';

interface GhostHandProps {
  /** Where it begins, mm from the upper left corner of what it stands in. */
  xMm: number;
  yMm: number;
  /** Where it goes, mm from where it begins. Left out: it presses in place. */
  toXMm?: number | undefined;
  toYMm?: number | undefined;
  /** Changes when the visitor got on: the hand waits anew. */
  progress: string | number;
}

/**
 * Shows a movement where the hand is (rule 31): a cut-paper hand that comes after four seconds without progress. The
 * waiting is the style sheet's: the component has no clock, and what is unmounted waits for nothing.
 */
export function GhostHand({ xMm, yMm, toXMm = 0, toYMm = 0, progress }: GhostHandProps) {
  const { calm } = usePreferences();
  const moves = toXMm !== 0 || toYMm !== 0;
  return (
    <span
      key={progress}
      className="ghost-hand"
      data-calm={calm ? '' : undefined}
      data-moves={moves ? '' : undefined}
      aria-hidden="true"
      style={{ left: mm(xMm), top: mm(yMm), ['--ghost-x' as string]: mm(toXMm), ['--ghost-y' as string]: mm(toYMm) }}
    >
      <svg viewBox="-6 -3 34 42" aria-hidden="true" style={{ width: mm(34), height: mm(42) }}>
        <path d="M4 20V3.2a3.2 3.2 0 0 1 6.4 0V15l.2-2.6a3 3 0 0 1 6 0V15a2.9 2.9 0 0 1 5.6 1v1.4a2.7 2.7 0 0 1 4.8 1.7V27c0 6.4-4.2 10.6-10.2 10.6-5.2 0-7.6-2-10-5.6L-3.2 23.4a3 3 0 0 1 4.6-3.8L4 22.4z" />
      </svg>
    </span>
  );
}
