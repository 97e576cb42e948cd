import { StageTag, usePlaces } from '@kit';
import { useAnchors } from './use-anchors.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Words that stand over the model, at the thing that they name. */
export function StageTags() {
  const { layout } = usePlaces();
  const [beat, phase, stage] = useDrillReadings((r) => [r.beat, r.phase, r.stage]);
  const { unitPx } = layout;
  const corner = { xPx: layout.stage.width - 64 * unitPx, yPx: 44 * unitPx };
  const shakes = (beat === 'drill' || beat === 'home') && stage !== 'ready' && phase === 'act';
  return (
    <div className="panel-tags">
      {(shakes || beat === 'exit') && <StageTag k="tag.drill" tone="teal" at={corner} side="below" />}
      {beat === 'crank' && phase === 'act' && <CrankTag />}
      {beat === 'waves' && <WaveTags />}
      {beat === 'drill' && <RoomTags />}
      {beat === 'drill' && phase === 'reveal' && <ReasonTag />}
      {beat === 'exit' && phase === 'act' && <ZoneTag />}
      {beat === 'home' && <HomeTags />}
      <HelperTag />
    </div>
  );
}

function CrankTag() {
  const at = useAnchors(['crank'] as const).crank;
  return <StageTag k="tag.crank" at={{ xPx: at.xPx, yPx: at.yPx - 60 }} />;
}

/** The warning is never called a prediction; and the blind zone is there while one looks. */
function WaveTags() {
  const at = useAnchors(['town', 'blind'] as const);
  const [km, warned, blind] = useDrillReadings((r) => [Math.round(r.townKm), r.event === 'alert', r.leadS <= 0]);
  const { layout } = usePlaces();
  return (
    <>
      <StageTag k="tag.town" values={{ km }} tone={blind ? 'amber' : warned ? 'green' : 'none'} at={at.town} />
      <StageTag k="tag.blind" tone="amber" at={at.blind} side="below" />
      <StageTag k="tag.fast" at={{ xPx: layout.stage.width - 64 * layout.unitPx, yPx: 44 * layout.unitPx }} side="below" />
      <StageTag k="waves.not-prediction" at={{ xPx: layout.stage.width / 2, yPx: layout.stage.height - 24 * layout.unitPx }} />
    </>
  );
}

/** What stands loose, before it shakes. */
function RoomTags() {
  const [stage, phase] = useDrillReadings((r) => [r.stage, r.phase]);
  const at = useAnchors(['piece:bookshelf'] as const)['piece:bookshelf'];
  const [standing, covered] = useDrillReadings((r) => [r.pieces[0]?.mode === 'stands', r.covered]);
  const figure = useAnchors(['figure'] as const).figure;
  return (
    <>
      {stage === 'ready' && standing && <StageTag k="tag.loose" tone="amber" at={{ ...at, yPx: at.yPx - 70 }} />}
      {stage !== 'ready' && phase === 'act' && covered && (
        <StageTag k="tag.covered" tone="green" at={{ ...figure, yPx: figure.yPx + 30 }} side="below" />
      )}
    </>
  );
}

/** Why it was right here, or not. */
function ReasonTag() {
  const drill = useDrill();
  const { layout } = usePlaces();
  const { reason, verdict } = drill.verdict();
  const tone = verdict === 'wrong' ? 'amber' : 'green';
  return (
    <StageTag
      k={`reason.${reason}`}
      tone={tone}
      at={{ xPx: layout.stage.width / 2, yPx: layout.stage.height - 40 * layout.unitPx }}
    />
  );
}

function ZoneTag() {
  const inZone = useDrillReadings((r) => r.inDropZone);
  const at = useAnchors(['walker'] as const).walker;
  return inZone ? <StageTag k="tag.zone" tone="amber" at={{ ...at, yPx: at.yPx - 60 }} /> : null;
}

function HomeTags() {
  const at = useAnchors(['home', 'twin'] as const);
  return (
    <>
      <StageTag k="tag.home" tone="green" at={at.home} side="below" />
      <StageTag k="tag.twin" at={at.twin} side="below" />
    </>
  );
}

function HelperTag() {
  const shown = useDrillReadings((r) => r.helper > 0.6 && r.beat !== 'debrief' && r.beat !== 'transfer');
  const at = useAnchors(['helper'] as const).helper;
  return shown ? <StageTag k="tag.helper" tone="amber" at={at} /> : null;
}
