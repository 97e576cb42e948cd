import { Suspense, useSyncExternalStore } from 'react';
import { SelfDescription } from '../describe/SelfDescription.tsx';
import type { Observable } from '../host/observable.ts';
import { SessionContext, useSession } from '../host/session.ts';
import { Captions } from '../sound/Captions.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Mounted } from './Mounted.tsx';
import type { OpenExhibit } from './open-exhibit.ts';

interface TreeProps {
  open: OpenExhibit;
  /** Bumped when the canvas was given back by the GPU: the scene is mounted anew, the panel stays. */
  onError(error: unknown): void;
  onMounted(): void;
}

const useValue = <T,>(observable: Observable<T>): T => useSyncExternalStore(observable.subscribe, observable.get);

/** The exhibit's scene, for the stage's root. */
export function SceneTree({ open, mount, onError, onMounted }: TreeProps & { mount: Observable<number> }) {
  const run = useValue(open.runNumber);
  const mounted = useValue(mount);
  const { Scene } = open.session.definition;
  return (
    <SessionContext value={open.session}>
      <ErrorBoundary onError={onError}>
        <Suspense fallback={null}>
          <Scene key={`${run} ${mounted}`} />
          <Mounted onMounted={onMounted} />
        </Suspense>
      </ErrorBoundary>
    </SessionContext>
  );
}

/** Panel while the drill is on, debrief when the model has come to it. */
function PanelOrDebrief() {
  const session = useSession();
  const inDebrief = useSyncExternalStore(session.frames.listen, () => session.model().inDebrief());
  const { Panel, Debrief } = session.definition;
  return inDebrief ? <Debrief /> : <Panel />;
}

/** Everything of the exhibit that is page and not canvas. */
export function PageTree({ open, onError, onMounted }: TreeProps) {
  const run = useValue(open.runNumber);
  return (
    <SessionContext value={open.session}>
      <ErrorBoundary onError={onError}>
        <Suspense fallback={null}>
          <main className="kit-panel">
            <PanelOrDebrief key={run} />
          </main>
          <Captions />
          <SelfDescription key={`description ${run}`} />
          <Mounted onMounted={onMounted} />
        </Suspense>
      </ErrorBoundary>
    </SessionContext>
  );
}
