import { type ExhibitModel, useBaked, useClock, useModel, usePreferences, useStageCamera } from '@kit';
import { useFrame } from '@react-three/fiber';
import { useMemo } from 'react';
import type { LightsReadings } from '../model/play/beats.ts';
import coastUrl from './bench/coast.bake.ts?bake';
import { createCoast } from './coast.ts';
import { LANDSCAPE_FRAMING, PORTRAIT_FRAMING } from './framing.ts';
import { createView, readView } from './view.ts';

/** The table under the board, where a tall canvas looks past it. */
const BACKDROP = '#241d18';

/** The relief in the kit's stage: loads it and shows the model's readings. */
export function Scene() {
  const model = useModel<ExhibitModel<LightsReadings, unknown>>();
  const clock = useClock();
  const { calm } = usePreferences();
  const view = useMemo(createView, []);
  const coast = useBaked(coastUrl, createCoast);
  useStageCamera(LANDSCAPE_FRAMING, PORTRAIT_FRAMING, BACKDROP);

  useFrame(() => {
    if (!coast) return;
    readView(model.readings(), view);
    coast.update(view, clock.timeS, clock.deltaS, calm);
  });

  return coast ? <primitive object={coast.group} dispose={null} /> : null;
}
