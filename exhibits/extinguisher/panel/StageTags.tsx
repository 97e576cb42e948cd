import { type GlassPoint, StageTag } from '@kit';
import { useAnchors, useLabelCorner } from './use-anchors.ts';
import { useDrillReadings, usePlaces } from './use-panel.ts';

const ANCHORS = ['too-close', 'three-metres', 'way-out', 'reserve', 'flame-tip', 'smoke', 'helper'] as const;

/** Words that stand over the model, at the thing that they name. */
export function StageTags() {
  const { layout } = usePlaces();
  const [beat, phase] = useDrillReadings((r) => [r.beat, r.phase]);
  const [seconds, flameM, smokeM] = useDrillReadings((r) => [
    Math.ceil(r.remainingS),
    r.flameHeightM.toFixed(1),
    r.smokeHeightM.toFixed(1),
  ]);
  const [tooClose, helped, again] = useDrillReadings((r) => [r.distanceM < 1.5, r.helper > 0.6, r.reignitions]);
  const at = useAnchors(ANCHORS);
  const label = useLabelCorner();
  const { unitPx, typePx, stage } = layout;
  const onRail = beat === 'fight';

  /** Over the flames' tips, but clear of the label: a high fire wears its tag lower. */
  const overFire: GlassPoint = {
    xPx: at['flame-tip'].xPx,
    yPx: Math.max(at['flame-tip'].yPx, label.yPx + typePx.caption * 1.9 + 14 * unitPx),
  };
  return (
    <div className="panel-tags">
      {beat === 'pull-pin' && (
        <StageTag k="tag.drill" tone="teal" at={{ xPx: stage.width - 64 * unitPx, yPx: 44 * unitPx }} side="below" />
      )}
      {onRail && (
        <>
          <StageTag k="tag.too-close" tone="amber" at={at['too-close']} side="below" />
          <StageTag k="tag.three-metres" at={at['three-metres']} side="below" />
          <StageTag k="tag.reserve" values={{ seconds }} tone={seconds <= 3 ? 'amber' : 'none'} at={at.reserve} side="right" />
        </>
      )}
      {(onRail || beat === 'decide') && <StageTag k="tag.way-out" tone="green" at={at['way-out']} side="below" />}
      {onRail && phase === 'act' && !tooClose && <StageTag k="tag.base" at={overFire} />}
      {beat === 'decide' && (
        <>
          <StageTag k="decide.flame" values={{ flameM }} at={overFire} />
          <StageTag k="decide.smoke" values={{ smokeM }} at={at.smoke} side="right" />
        </>
      )}
      {beat === 'not-this-one' && again > 0 && (
        <StageTag k="tag.reignition" values={{ count: again }} tone="amber" at={overFire} />
      )}
      {helped && <StageTag k="tag.helper" tone="amber" at={at.helper} />}
    </div>
  );
}
