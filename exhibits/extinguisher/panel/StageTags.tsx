import { StageTag } from '@kit';
import { type TagPlace, tagPlacePx } from './tag-places.ts';
import { useDrillReadings, usePlaces } from './use-panel.ts';

/** Words that stand over the model, where the thing is that they name. */
export function StageTags() {
  const { layout } = usePlaces();
  const [beat, phase] = useDrillReadings((r) => [r.beat, r.phase]);
  const [seconds, flameM, smokeM] = useDrillReadings((r) => [
    Math.ceil(r.remainingS),
    r.flameHeightM.toFixed(1),
    r.smokeHeightM.toFixed(1),
  ]);
  const [tooClose, helped, again] = useDrillReadings((r) => [r.distanceM < 1.5, r.helper > 0.6, r.reignitions]);
  const at = (name: TagPlace) => tagPlacePx(name, layout);
  const onRail = beat === 'fight';
  return (
    <div className="ext-tags">
      {beat === 'pull-pin' && <StageTag k="tag.drill" tone="teal" at={at('drill')} />}
      {onRail && (
        <>
          <StageTag k="tag.too-close" tone="amber" at={at('tooClose')} />
          <StageTag k="tag.three-metres" at={at('threeMetres')} />
          <StageTag k="tag.way-out" tone="green" at={at('wayOut')} />
          <StageTag k="tag.reserve" values={{ seconds }} tone={seconds <= 3 ? 'amber' : 'none'} at={at('reserve')} />
        </>
      )}
      {onRail && phase === 'act' && !tooClose && <StageTag k="tag.base" at={at('fire')} />}
      {beat === 'decide' && (
        <>
          <StageTag k="decide.flame" values={{ flameM }} at={at('fire')} />
          <StageTag k="decide.smoke" values={{ smokeM }} at={at('smoke')} />
          <StageTag k="tag.way-out" tone="green" at={at('wayOut')} />
        </>
      )}
      {beat === 'not-this-one' && again > 0 && (
        <StageTag k="tag.reignition" values={{ count: again }} tone="amber" at={at('fire')} />
      )}
      {helped && <StageTag k="tag.helper" tone="amber" at={at('helper')} />}
    </div>
  );
}
