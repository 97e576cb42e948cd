import { type ExhibitModel, useClock, useLayout, useModel, usePreferences, useReadyWhen } from '@kit';
import { composeCamera } from '@look/stage/camera.ts';
import { loadBaked } from '@look/stage/load-baked.ts';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { Color, PerspectiveCamera } from 'three';
import type { LightsReadings } from '../model/play/beats.ts';
import coastUrl from './bench/coast.bake.ts?bake';
import { type Coast, createCoast } from './coast.ts';
import { LANDSCAPE_FRAMING, PORTRAIT_FRAMING } from './framing.ts';
import { createView, readView } from './view.ts';

/** The table under the board, where a tall canvas looks past it. */
const BACKDROP = new Color('#241d18');

/** The relief in the kit's stage: loads it and shows the model's readings. */
export function Scene() {
  const model = useModel<ExhibitModel<LightsReadings, unknown>>();
  const clock = useClock();
  const layout = useLayout();
  const { calm } = usePreferences();
  const { scene, set, size } = useThree();
  const portrait = layout.orientation === 'portrait';
  const [coast, setCoast] = useState<Coast | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const view = useMemo(createView, []);
  // `manual`: the size of the canvas must not undo the composed picture.
  const camera = useMemo(() => Object.assign(new PerspectiveCamera(), { manual: true as const }), []);

  useEffect(() => {
    let wanted = true;
    let made: Coast | null = null;
    loadBaked(coastUrl).then(
      (baked) => {
        if (!wanted) return baked.dispose();
        made = createCoast(baked);
        setCoast(made);
      },
      (reason: unknown) => setFailure(reason),
    );
    return () => {
      wanted = false;
      setCoast(null);
      made?.dispose();
    };
  }, []);

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

  useReadyWhen(coast !== null);
  // The frame's error boundary takes it from here.
  if (failure !== null) throw failure;

  useFrame(() => {
    if (!coast) return;
    readView(model.readings(), view);
    coast.update(view, clock.timeS, clock.deltaS, calm);
  });

  return coast ? <primitive object={coast.group} dispose={null} /> : null;
}
