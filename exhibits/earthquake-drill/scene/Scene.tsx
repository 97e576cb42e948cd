import { useClock, useLayout, useModel, usePreferences, useReadyWhen } from '@kit';
import { composeCamera } from '@look/stage/camera.ts';
import { loadBaked } from '@look/stage/load-baked.ts';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { Color, PerspectiveCamera } from 'three';
import type { Drill } from '../model/drill.ts';
import shakeTableUrl from './bench/shake-table.bake.ts?bake';
import { LANDSCAPE_FRAMING, PORTRAIT_FRAMING } from './framing.ts';
import { createTable, type Table } from './table.ts';
import { createView, readView } from './view.ts';

/** Behind everything, where a very wide canvas looks past the table. */
const BACKDROP = new Color('#a3a69b');

/** The shake table in the kit's stage: loads what was baked and shows the model's readings. */
export function Scene() {
  const model = useModel<Drill>();
  const clock = useClock();
  const layout = useLayout();
  const { calm } = usePreferences();
  const { scene, set, size } = useThree();
  const portrait = layout.orientation === 'portrait';
  const [table, setTable] = useState<Table | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const view = useMemo(createView, []);
  // `manual`: the size of the canvas must not undo the composed picture.
  const camera = useMemo(() => Object.assign(new PerspectiveCamera(), { manual: true as const }), []);

  useEffect(() => {
    let wanted = true;
    let made: Table | null = null;
    loadBaked(shakeTableUrl).then(
      (baked) => {
        if (!wanted) return baked.dispose();
        made = createTable(baked, portrait);
        setTable(made);
      },
      (reason: unknown) => setFailure(reason),
    );
    return () => {
      wanted = false;
      setTable(null);
      made?.dispose();
    };
  }, [portrait]);

  useLayoutEffect(() => {
    const before = scene.background;
    scene.background = BACKDROP;
    set({ camera });
    return () => {
      scene.background = before;
    };
  }, [scene, set, camera]);

  useLayoutEffect(() => {
    // Composed for the stage; the strip under the lip is more of the same picture below it.
    composeCamera(camera, portrait ? PORTRAIT_FRAMING : LANDSCAPE_FRAMING, layout.stage.width, layout.stage.height);
    const { fullWidth, fullHeight, offsetX, offsetY } = camera.view!;
    camera.setViewOffset(fullWidth, fullHeight, offsetX, offsetY, size.width, size.height);
    camera.aspect = layout.stage.width / layout.stage.height;
    camera.updateProjectionMatrix();
  }, [camera, portrait, layout, size]);

  useReadyWhen(table !== null);
  // The frame's error boundary takes it from here.
  if (failure !== null) throw failure;

  useFrame(() => {
    if (!table) return;
    readView(model.readings(), model.settings, model.transferPlace(), model.settings.still || calm, view);
    table.update(view, clock.deltaS);
  });

  return table ? <primitive object={table.group} dispose={null} /> : null;
}
