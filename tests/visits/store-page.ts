import { openVisitStore, type VisitStore } from '@visits/store.ts';

/** The page of store.e2e.test.ts: lends the real store to the test. */
declare global {
  interface Window {
    openVisitStore(): Promise<VisitStore>;
  }
}

window.openVisitStore = openVisitStore;
