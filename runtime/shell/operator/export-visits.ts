import { exportCsv } from '@visits/export-csv.ts';
import type { VisitStore } from '@visits/store.ts';
import { sendExport } from './agent-client.ts';

export type Exported = { how: 'file'; file: string } | { how: 'download'; name: string } | { how: 'failed' };

/** Every event as CSV: to the agent's folder, since a kiosk has no downloads; where no agent answers, as a download. */
export async function exportVisits(visits: Pick<VisitStore, 'all'>, kiosk: string): Promise<Exported> {
  const csv = exportCsv(await visits.all());
  const sent = await sendExport(csv);
  if (sent.ok) return { how: 'file', file: sent.value.file };
  return sent.error === 'away' ? download(csv, `${kiosk}-visits.csv`) : { how: 'failed' };
}

function download(csv: string, name: string): Exported {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  // Not in the document, so the lockdown of visitors' links does not hear the click.
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return { how: 'download', name };
}
