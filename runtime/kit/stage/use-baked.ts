import { type BakedModel, loadBaked } from '@look/stage/load-baked.ts';
import { useEffect, useState } from 'react';
import { useReadyWhen } from '../host/hooks.ts';

/**
 * Loads a baked model and makes of it what a Scene shows; the frame is ready when it stands. It is disposed of with the Scene, or when
 * another one takes its place.
 *
 * @param url from an import that ends in `.bake.ts?bake`.
 * @param make must be the same function from one drawing to the next, or the model is made anew.
 * @returns null while it loads.
 * @throws in the render what loading or making threw; the frame's error boundary takes it from there.
 */
export function useBaked<T extends { dispose(): void }>(url: string, make: (baked: BakedModel) => T): T | null {
  const [made, setMade] = useState<T | null>(null);
  const [failure, setFailure] = useState<{ reason: unknown } | null>(null);

  useEffect(() => {
    let wanted = true;
    let own: T | null = null;
    loadBaked(url)
      .then((baked) => {
        if (!wanted) return baked.dispose();
        own = make(baked);
        setMade(own);
      })
      .catch((reason: unknown) => setFailure({ reason }));
    return () => {
      wanted = false;
      setMade(null);
      own?.dispose();
    };
  }, [url, make]);

  useReadyWhen(made !== null);
  if (failure !== null) throw failure.reason;
  return made;
}
