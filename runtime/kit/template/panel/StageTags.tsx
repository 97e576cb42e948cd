import { StageTag, useLayout } from '@kit';
import { useMemo } from 'react';
import { createAnchors } from '../scene/anchors.ts';
import { useSeesaw, useSeesawReadings } from './use-seesaw.ts';

/** What stone and weight weigh, on plates above them. They swing with the beam, so they are read more often. */
export function StageTags() {
  const layout = useLayout();
  const { heavyKg, lightKg } = useSeesaw().readings();
  const anchors = useMemo(() => createAnchors(layout), [layout]);
  const [stoneX, stoneY, weightX, weightY] = useSeesawReadings((r) => {
    const [stone, weight] = [anchors.stone(r), anchors.weight(r)];
    return [Math.round(stone.xPx), Math.round(stone.yPx), Math.round(weight.xPx), Math.round(weight.yPx)] as const;
  }, 60);
  return (
    <>
      <StageTag k="mass.value" values={{ value: heavyKg }} at={{ xPx: stoneX, yPx: stoneY }} />
      <StageTag k="mass.value" values={{ value: lightKg }} at={{ xPx: weightX, yPx: weightY }} />
    </>
  );
}
