import { type ExhibitModel, useBaked, useClock, useLayout, useModel, usePreferences, useQuality, useStageCamera } from '@kit';
import type { BakedModel } from '@look/stage/load-baked.ts';
import { useFrame } from '@react-three/fiber';
import { useCallback, useMemo } from 'react';
import type { ExtinguisherReadings } from '../model/readings.ts';
import { LANDSCAPE, PORTRAIT } from './bench/arrangement.ts';
import landscapeUrl from './bench/bench-landscape.bake.ts?bake';
import portraitUrl from './bench/bench-portrait.bake.ts?bake';
import { LANDSCAPE_FRAMING, PORTRAIT_FRAMING } from './framing.ts';
import { createView, readView } from './view.ts';
import { createWorkshop } from './workshop.ts';

/** Behind the wall, where a very wide canvas looks past it. */
const BACKDROP = '#2c3330';

/** The bench in the kit's stage: loads the arrangement of this orientation and shows the model's readings. */
export function Scene() {
  const model = useModel<ExhibitModel<ExtinguisherReadings, unknown>>();
  const clock = useClock();
  const { calm } = usePreferences();
  const quality = useQuality();
  const portrait = useLayout().orientation === 'portrait';
  const view = useMemo(createView, []);
  const workshop = useBaked(
    portrait ? portraitUrl : landscapeUrl,
    useCallback((baked: BakedModel) => createWorkshop(baked, portrait ? PORTRAIT : LANDSCAPE), [portrait]),
  );
  useStageCamera(LANDSCAPE_FRAMING, PORTRAIT_FRAMING, BACKDROP);

  useFrame(() => {
    if (!workshop) return;
    readView(model.readings(), view);
    workshop.update(view, clock.timeS, clock.deltaS, calm, quality.particles);
  });

  return workshop ? <primitive object={workshop.group} dispose={null} /> : null;
}
