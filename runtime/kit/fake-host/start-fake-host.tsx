import '../fake-host/fake-host.css';
import { createRoot } from 'react-dom/client';
import { FakeKiosk } from './FakeKiosk.tsx';
import { kioskFacts } from './kiosk-facts.ts';
import { readSettings } from './settings.ts';

async function jsonAt(path: string): Promise<unknown> {
  try {
    const answer = await fetch(path);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

const entryOf = (manifest: unknown): string | null => {
  const entry = (manifest as { entry?: unknown } | null)?.entry;
  return typeof entry === 'string' ? entry : null;
};

/**
 * Opens one exhibit without a shell: the same frame page in an iframe, the same handshake, the same messages. What the
 * address may say stands in `settings.ts`.
 */
export async function startFakeHost(place: HTMLElement): Promise<void> {
  const settings = readSettings(new URL(location.href));
  const { exhibitId } = settings;
  const root = createRoot(place);
  const [kiosk, manifest] = await Promise.all([
    settings.kiosk === null ? jsonAt('/kiosk.json') : null,
    exhibitId === null ? null : jsonAt(`/exhibits/${exhibitId}/exhibit.json`),
  ]);
  const entry = entryOf(manifest);
  if (exhibitId === null || entry === null) {
    root.render(<p className="fake-kiosk-note">{`There is no exhibit ${exhibitId ?? ''}: open /exhibits/<id>/`}</p>);
    return;
  }
  document.title = exhibitId;
  root.render(<FakeKiosk settings={settings} facts={kioskFacts(settings, kiosk)} exhibitId={exhibitId} entry={entry} />);
}
