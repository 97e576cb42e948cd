import { type ExhibitModel, useAimedCamera, useBaked, useClock, useLayout, useModel, usePreferences, useQuality } from '@kit';
import type { BakedModel } from '@look/stage/load-baked.ts';
import { useFrame } from '@react-three/fiber';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { FloorPlan } from '../model/plans/plan.ts';
import type { FireReadings } from '../model/readings.ts';
import { bakedHouse } from './baked.ts';
import { inOneRow, inTwoRows } from './bench/arrangement.ts';
import { framingOf } from './framing.ts';
import { createHouse } from './house.ts';
import { createView, indexPlan, readView } from './view.ts';

const BACKDROP = '#111a22';
/** A dissolve takes a quarter of a second, half of it into the dark. */
const HALF_DISSOLVE_S = 0.125;

/** The house in the kit's stage: loads what was baked of the curator's plan and shows the model's readings. */
export function Scene() {
  const model = useModel<ExhibitModel<FireReadings, unknown> & { readonly plan: FloorPlan }>();
  const { plan } = model;
  const clock = useClock();
  const portrait = useLayout().orientation === 'portrait';
  const { calm } = usePreferences();
  const quality = useQuality();
  const view = useMemo(createView, []);
  const index = useMemo(() => indexPlan(plan), [plan]);
  const house = useBaked(
    bakedHouse(plan),
    useCallback((baked: BakedModel) => createHouse(baked, plan), [plan]),
  );
  const { aim } = useAimedCamera(BACKDROP);
  const composed = useRef<'play' | 'debrief' | null>(null);
  const veil = useRef(0);

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
  }, [pictures, aim, house]);

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
      aim(framing);
    }
    house.update(view, clock.timeS, clock.deltaS, calm, quality.particles);
  });

  return house ? <primitive object={house.group} dispose={null} /> : null;
}
