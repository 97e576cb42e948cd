import { serviceWorker } from './offline.ts';

serviceWorker({ changes: false });
