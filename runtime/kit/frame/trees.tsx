import type { Language } from '@base/vocabulary.ts';
import { LayoutProvider, PreferencesProvider, usePreferences } from '@look/layout-context.tsx';
import { TargetsOverlay } from '@look/overlay/TargetsOverlay.tsx';
import { Lip } from '@look/surfaces/Lip.tsx';
import { TideLine } from '@look/surfaces/TideLine.tsx';
import { type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { SelfDescription } from '../describe/SelfDescription.tsx';
import type { Observable } from '../host/observable.ts';
import { SessionContext, useSession } from '../host/session.ts';
import { Captions } from '../sound/Captions.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Mounted } from './Mounted.tsx';
import type { OpenExhibit } from './open-exhibit.ts';

interface TreeProps {
  open: OpenExhibit;
  onError(error: unknown): void;
  onMounted(): void;
}

const useValue = <T,>(observable: Observable<T>): T => useSyncExternalStore(observable.subscribe, observable.get);

/** Lends the session, and layout and preferences as the look's own components know them. Both roots need it: contexts do not cross. */
function Lent({ open: { session }, children }: { open: OpenExhibit; children: ReactNode }) {
  return (
    <SessionContext value={session}>
      <PreferencesProvider value={useValue(session.preferences)}>
        <LayoutProvider value={useValue(session.layout)}>{children}</LayoutProvider>
      </PreferencesProvider>
    </SessionContext>
  );
}

/** The exhibit's scene, for the stage's root. `mount` is bumped when the GPU gave the canvas back: the scene is mounted anew, the panel stays. */
export function SceneTree({ open, mount, onError, onMounted }: TreeProps & { mount: Observable<number> }) {
  const run = useValue(open.runNumber);
  const mounted = useValue(mount);
  const { Scene } = open.session.definition;
  return (
    <Lent open={open}>
      <ErrorBoundary onError={onError}>
        <Suspense fallback={null}>
          <Scene key={`${run} ${mounted}`} />
          <Mounted onMounted={onMounted} />
        </Suspense>
      </ErrorBoundary>
    </Lent>
  );
}

function useInDebrief(): boolean {
  const session = useSession();
  return useSyncExternalStore(session.frames.listen, () => session.model().inDebrief());
}

/** Panel while the drill is on, debrief when the model has come to it. */
function PanelOrDebrief() {
  const { Panel, Debrief } = useSession().definition;
  return useInDebrief() ? <Debrief /> : <Panel />;
}

const PROGRESS_LABEL: Record<Language, string> = { 'zh-CN': '进度', en: 'Progress' };

/** The plinth, with the tide line as the visitor's progress; in the debrief the same groove is the visitor's own time. */
function Ground({ progress }: { progress: Observable<number> }) {
  const { language } = usePreferences();
  const fraction = useValue(progress);
  const inDebrief = useInDebrief();
  return (
    <>
      <Lip />
      {!inDebrief && <TideLine fraction={fraction} label={PROGRESS_LABEL[language]} />}
    </>
  );
}

/** Everything of the exhibit that is page and not canvas. */
export function PageTree({ open, onError, onMounted }: TreeProps) {
  const run = useValue(open.runNumber);
  return (
    <Lent open={open}>
      <ErrorBoundary onError={onError}>
        <Suspense fallback={null}>
          <Ground progress={open.progress} />
          <main className="kit-panel">
            <PanelOrDebrief key={run} />
          </main>
          <Captions />
          <SelfDescription key={`description ${run}`} />
          {open.overlay === 'targets' && <TargetsOverlay />}
          <Mounted onMounted={onMounted} />
        </Suspense>
      </ErrorBoundary>
    </Lent>
  );
}
