import { type ExhibitModel, useClock, useLayout, useModel, usePreferences, useQuality, useReadyWhen } from '@kit';
import { composeCamera } from '@look/stage/camera.ts';
import { loadBaked } from '@look/stage/load-baked.ts';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { Color, PerspectiveCamera } from 'three';
import type { ExtinguisherReadings } from '../model/readings.ts';
import { LANDSCAPE, PORTRAIT } from './bench/arrangement.ts';
import landscapeUrl from './bench/bench-landscape.bake.ts?bake';
import portraitUrl from './bench/bench-portrait.bake.ts?bake';
import { LANDSCAPE_FRAMING, PORTRAIT_FRAMING } from './framing.ts';
import { createView, readView } from './view.ts';
import { createWorkshop, type Workshop } from './workshop.ts';

/** Behind the wall, where a very wide canvas looks past it. */
const BACKDROP = new Color('#2c3330');

/** The bench in the kit's stage: loads the arrangement of this orientation and shows the model's readings. */
export function Scene() {
  const model = useModel<ExhibitModel<ExtinguisherReadings, unknown>>();
  const clock = useClock();
  const layout = useLayout();
  const { calm } = usePreferences();
  const quality = useQuality();
  const { scene, set, size } = useThree();
  const portrait = layout.orientation === 'portrait';
  const [workshop, setWorkshop] = useState<Workshop | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const view = useMemo(createView, []);
  // `manual`: the size of the canvas must not undo the composed picture.
  const camera = useMemo(() => Object.assign(new PerspectiveCamera(), { manual: true as const }), []);

  useEffect(() => {
    let wanted = true;
    let made: Workshop | null = null;
    loadBaked(portrait ? portraitUrl : landscapeUrl).then(
      (baked) => {
        if (!wanted) return baked.dispose();
        made = createWorkshop(baked, portrait ? PORTRAIT : LANDSCAPE);
        setWorkshop(made);
      },
      (reason: unknown) => setFailure(reason),
    );
    return () => {
      wanted = false;
      setWorkshop(null);
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

  useReadyWhen(workshop !== null);
  // The frame's error boundary takes it from here.
  if (failure !== null) throw failure;

  useFrame(() => {
    if (!workshop) return;
    readView(model.readings(), view);
    workshop.update(view, clock.timeS, clock.deltaS, calm, quality.particles);
  });

  return workshop ? <primitive object={workshop.group} dispose={null} /> : null;
}
