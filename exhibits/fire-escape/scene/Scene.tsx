import { type ExhibitModel, useClock, useLayout, useModel, usePreferences, useQuality, useReadyWhen } from '@kit';
import { composeCamera } from '@look/stage/camera.ts';
import { loadBaked } from '@look/stage/load-baked.ts';
import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Color, PerspectiveCamera } from 'three';
import type { FloorPlan } from '../model/plans/plan.ts';
import type { FireReadings } from '../model/readings.ts';
import { bakedHouse } from './baked.ts';
import { inOneRow, inTwoRows } from './bench/arrangement.ts';
import { framingOf } from './framing.ts';
import { createHouse, type House } from './house.ts';
import { createView, indexPlan, readView } from './view.ts';

const BACKDROP = new Color('#111a22');
/** A dissolve takes a quarter of a second, half of it into the dark. */
const HALF_DISSOLVE_S = 0.125;

/** The house in the kit's stage: loads what was baked of the curator's plan and shows the model's readings. */
export function Scene() {
  const model = useModel<ExhibitModel<FireReadings, unknown> & { readonly plan: FloorPlan }>();
  const { plan } = model;
  const clock = useClock();
  const layout = useLayout();
  const { calm } = usePreferences();
  const quality = useQuality();
  const { scene, set, size } = useThree();
  const portrait = layout.orientation === 'portrait';
  const [house, setHouse] = useState<House | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const view = useMemo(createView, []);
  const index = useMemo(() => indexPlan(plan), [plan]);
  // `manual`: the size of the canvas must not undo the composed picture.
  const camera = useMemo(() => Object.assign(new PerspectiveCamera(), { manual: true as const }), []);
  const composed = useRef<'play' | 'debrief' | null>(null);
  const veil = useRef(0);

  useEffect(() => {
    let wanted = true;
    let made: House | null = null;
    loadBaked(bakedHouse(plan)).then(
      (baked) => {
        if (!wanted) return baked.dispose();
        made = createHouse(baked, plan);
        composed.current = null;
        setHouse(made);
      },
      (reason: unknown) => setFailure(reason),
    );
    return () => {
      wanted = false;
      setHouse(null);
      made?.dispose();
    };
  }, [plan]);

  useLayoutEffect(() => {
    const before = scene.background;
    scene.background = BACKDROP;
    set({ camera });
    return () => {
      scene.background = before;
    };
  }, [scene, set, camera]);

  // Each glass has one picture for the play and one over the plates of the debrief; the camera never travels between them.
  const pictures = useMemo(() => {
    const play = portrait ? inTwoRows(plan) : inOneRow(plan);
    const debrief = inOneRow(plan);
    return {
      play: { arrangement: play, framing: framingOf(play, portrait, false) },
      debrief: { arrangement: debrief, framing: framingOf(debrief, portrait, true) },
    };
  }, [plan, portrait]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: composed anew whenever one of these changes
  useLayoutEffect(() => {
    composed.current = null;
  }, [pictures, layout, size, camera]);

  useReadyWhen(house !== null);
  // The frame's error boundary takes it from here.
  if (failure !== null) throw failure;

  useFrame(() => {
    if (!house) return;
    readView(model.readings(), index, view);
    const wanted = view.debrief ? 'debrief' : 'play';
    const leaving = composed.current !== null && composed.current !== wanted;
    veil.current = Math.min(1, Math.max(0, veil.current + (leaving ? 1 : -1) * (clock.deltaS / HALF_DISSOLVE_S)));
    house.veil(veil.current);
    if (composed.current === null || (leaving && veil.current === 1)) {
      composed.current = wanted;
      const { arrangement, framing } = pictures[wanted];
      house.arrange(arrangement);
      // Composed for the stage; the strip under the lip is more of the same picture below it.
      composeCamera(camera, framing, layout.stage.width, layout.stage.height);
      const { fullWidth, fullHeight, offsetX, offsetY } = camera.view!;
      camera.setViewOffset(fullWidth, fullHeight, offsetX, offsetY, size.width, size.height);
      camera.aspect = layout.stage.width / layout.stage.height;
      camera.updateProjectionMatrix();
    }
    house.update(view, clock.timeS, clock.deltaS, calm, quality.particles);
  });

  return house ? <primitive object={house.group} dispose={null} /> : null;
}
