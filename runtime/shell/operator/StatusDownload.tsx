import './status-download.css';
import { usePress } from '@look/input/press.ts';
import { useShell } from '../views/shell-context.ts';
import { exportVisits } from './export-visits.ts';

/** O7: on a site without an agent, `?status` lets whoever holds the address bar take the record along as a download. */
export function StatusDownload() {
  const { kiosk, visits } = useShell();
  const { pressProps } = usePress({ onPress: () => void exportVisits(visits, kiosk.kiosk.id) });
  if (kiosk.slots.length > 0) return null;
  return (
    <button type="button" className="status-download" {...pressProps}>
      参观记录 CSV
      <span lang="en">Visits as CSV</span>
    </button>
  );
}
