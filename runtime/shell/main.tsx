import { openVisitStore } from '@visits/store.ts';
import { createRoot } from 'react-dom/client';
import 'virtual:dapeng-fonts.css';
import { lockDown } from '@look/input/lockdown.ts';
import '@look/look.css';
import { createClock } from './edge/clock.ts';
import { loadKiosk } from './edge/load-kiosk.ts';
import { openMachineStore } from './edge/machine-store.ts';
import { keepUnzoomed } from './edge/unzoom.ts';
import './shell.css';
import './views/attract.css';
import './views/home.css';
import './views/in-exhibit.css';
import './views/prompt.css';
import './views/status.css';
import { watchStatus } from './operator/status-watch.ts';
import { startShell } from './start-shell.ts';
import { App } from './views/App.tsx';
import { CalmScreen } from './views/CalmScreen.tsx';
import { ShellContext } from './views/shell-context.ts';

/** K1: how often a machine without any kiosk file asks again. */
const ASK_AGAIN_MS = 10_000;

const query = new URLSearchParams(location.search);
const root = createRoot(document.getElementById('shell')!);

async function start(): Promise<void> {
  lockDown(window);
  keepUnzoomed(window, () => document.documentElement.dataset.phase === 'attract');
  const [store, visits] = await Promise.all([openMachineStore(), openVisitStore()]);
  const loaded = await loadKiosk(() => fetch('/kiosk.json', { cache: 'no-store' }), store);
  if (!loaded) {
    root.render(<CalmScreen />);
    setTimeout(() => location.reload(), ASK_AGAIN_MS);
    return;
  }
  // Before a new visit can begin: what is still open was cut off (decision 0005).
  await visits.closeAbandoned();
  const clock = createClock(await visits.lastStartMs());
  const running = startShell(loaded, {
    clock,
    visits,
    frameContainer: document.getElementById('frames')!,
    overlay: query.get('overlay') === 'targets' ? 'targets' : 'none',
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  watchStatus(running, loaded.problems.length > 0);
  const status = query.has('status') ? await import('./views/StatusPage.tsx') : null;
  const download = status && (await import('./operator/StatusDownload.tsx'));
  root.render(
    <ShellContext.Provider value={running}>
      <App />
      {status && <status.StatusPage frames={running.frames.status} lostEvents={() => visits.lost} wall={clock.wall} />}
      {download && <download.StatusDownload />}
    </ShellContext.Provider>,
  );
  await visits.prune(loaded.kiosk.kiosk.recording.keepDays, Date.now());
}

void start();
