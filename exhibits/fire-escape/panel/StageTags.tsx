import { StageTag, usePlaces } from '@kit';
import { COOL, HOT } from './asks.ts';
import { useAnchors } from './use-anchors.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Smoke that hangs this far under the ceiling is worth a number, m. */
const SEEN_M = 0.15;
/** Above this a room's tag is red, °C. */
const HOT_C = 60;

type Tone = 'none' | 'amber' | 'green' | 'red';

/** Words that stand over the model, at the thing that they name. */
export function StageTags() {
  const { layout } = usePlaces();
  const [beat, phase] = useDrillReadings((r) => [r.beat, r.phase]);
  const { unitPx, stage } = layout;
  return (
    <div className="panel-tags">
      {beat !== 'call' && beat !== 'transfer' && <RoomTags />}
      {beat === 'swing' && (
        <StageTag k="tag.drill" tone="teal" at={{ xPx: stage.width - 64 * unitPx, yPx: 44 * unitPx }} side="below" />
      )}
      {beat === 'night' && phase === 'act' && <DoorTag />}
      {beat === 'debrief' && <GhostTags />}
      <HelperTag />
    </div>
  );
}

/** What each drawn room says of itself: its name, the smoke's edge where it hangs low, or the temperature. */
function RoomTags() {
  const { plan } = useDrill();
  const drawn = plan.rooms.flatMap((room, index) => (room.drawn && room.kind !== 'hall' ? [{ ...room, index }] : []));
  const anchors = drawn.map(({ id }) => `room:${id}` as const);
  const at = useAnchors(anchors);
  const small = useDrillReadings((r) => r.beat === 'debrief');
  const said = useDrillReadings((r) =>
    drawn.map(({ index }) => {
      const room = r.rooms[index]!;
      // While it is guessed, the thermometer behind the door tells nothing.
      const hidden = r.beat === 'predict' && (r.phase === 'act' || r.answerC < 0);
      const smoky = room.layerM < room.heightM - SEEN_M && room.extinctionPerM > 0.2 && room.layerM < 2.6;
      if (room.seen === 0 || (hidden && plan.rooms[index]!.id === plan.lab.shieldedRoom)) return '? none';
      if (smoky && room.upperC > 150) return `${Math.round(room.upperC / 10) * 10} red`;
      if (smoky) return `s${(Math.round(room.layerM * 10) / 10).toFixed(1)} ${room.danger > 0.3 ? 'amber' : 'none'}`;
      return `${Math.round(room.lowerC)} ${room.lowerC > HOT_C ? 'red' : 'green'}`;
    }),
  );
  if (small) return null;
  return (
    <>
      {drawn.map(({ id, kind }, i) => {
        const [value, tone] = said[i]!.split(' ') as [string, Tone];
        const point = at[`room:${id}`]!;
        if (value === '?') return <StageTag key={id} k={`tag.name.${kind}`} at={point} />;
        return value.startsWith('s') ? (
          <StageTag key={id} k={`tag.smoke.${kind}`} values={{ layerM: value.slice(1) }} tone={tone} at={point} />
        ) : (
          <StageTag key={id} k={`tag.celsius.${kind}`} values={{ celsius: value }} tone={tone} at={point} />
        );
      })}
    </>
  );
}

/** What the back of the hand found. */
function DoorTag() {
  const { plan } = useDrill();
  const [door, felt, heat] = useDrillReadings((r) => [
    r.atDoor,
    r.atDoor >= 0 && r.doors[r.atDoor]!.felt,
    r.atDoor >= 0 ? Math.round(r.doors[r.atDoor]!.heat * 20) / 20 : 0,
  ]);
  const anchor = `hand:${plan.doors[Math.max(0, door)]!.id}` as const;
  const at = useAnchors([anchor])[anchor]!;
  if (!felt) return null;
  const k = heat >= HOT ? 'tag.hot' : heat <= COOL ? 'tag.cool' : 'tag.warm';
  return <StageTag k={k} tone={heat >= HOT ? 'red' : heat <= COOL ? 'green' : 'amber'} at={{ ...at, yPx: at.yPx - 40 }} />;
}

function GhostTags() {
  const at = useAnchors(['own', 'best'] as const);
  const clock = useDrillReadings((r) => {
    const seconds = Math.floor(r.scrubS);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  });
  const apart = Math.abs(at.own.xPx - at.best.xPx) > 160;
  return (
    <>
      <StageTag k="tag.you" values={{ clock }} tone="amber" at={at.own} />
      <StageTag k="tag.best" tone="green" at={at.best} side={apart ? 'above' : 'below'} />
    </>
  );
}

function HelperTag() {
  const shown = useDrillReadings((r) => r.helper.shown > 0.6 && r.beat !== 'debrief' && r.beat !== 'transfer');
  const at = useAnchors(['helper'] as const).helper;
  return shown ? <StageTag k="tag.helper" tone="amber" at={at} /> : null;
}
