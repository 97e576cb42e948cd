import { useBaked, useClock, useLayout, useModel, usePreferences, useStageCamera } from '@kit';
import type { BakedModel } from '@look/stage/load-baked.ts';
import { useFrame } from '@react-three/fiber';
import { useCallback, useMemo } from 'react';
import type { Drill } from '../model/drill.ts';
import shakeTableUrl from './bench/shake-table.bake.ts?bake';
import { LANDSCAPE_FRAMING, PORTRAIT_FRAMING } from './framing.ts';
import { createTable } from './table.ts';
import { createView, readView } from './view.ts';

/** Behind everything, where a very wide canvas looks past the table. */
const BACKDROP = '#a3a69b';

/** The shake table in the kit's stage: loads what was baked and shows the model's readings. */
export function Scene() {
  const model = useModel<Drill>();
  const clock = useClock();
  const { calm } = usePreferences();
  const portrait = useLayout().orientation === 'portrait';
  const view = useMemo(createView, []);
  const table = useBaked(
    shakeTableUrl,
    useCallback((baked: BakedModel) => createTable(baked, portrait), [portrait]),
  );
  useStageCamera(LANDSCAPE_FRAMING, PORTRAIT_FRAMING, BACKDROP);

  useFrame(() => {
    if (!table) return;
    readView(model.readings(), model.settings, model.transferPlace(), model.settings.still || calm, view);
    table.update(view, clock.deltaS);
  });

  return table ? <primitive object={table.group} dispose={null} /> : null;
}
