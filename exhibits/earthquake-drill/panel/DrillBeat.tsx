import { Dial, HoldPlace, PanelLabel, Place, SliderPlace, scaleToFit, usePlaces, WordKey } from '@kit';
import type { Rect } from '@look/layout.ts';
import { ROOM_END_M } from '../model/layout.ts';
import { LEAST_INTENSITY, MOST_INTENSITY } from '../model/scenario.ts';
import { HoldTrack } from './HoldTrack.tsx';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Beat 3: set the dial, sound the alarm; down, under the desk, and hold its leg until it stops. */
export function DrillBeat() {
  const [phase, stage] = useDrillReadings((r) => [r.phase, r.stage]);
  if (phase !== 'act') return null;
  return stage === 'ready' ? <Ready /> : <Shaking />;
}

const NUMERALS = ['V', 'VI', 'VII', 'VIII', 'IX'];
/** The numerals of a dial stand round it in a ring this wide, mm at scale 1. */
const NUMERAL_RING_MM = 84;

function Ready() {
  const { places, pxPerMm, portrait, most, layout } = usePlaces();
  const drill = useDrill();
  const intensity = useDrillReadings((r) => Math.round(r.intensity * 2) / 2);
  const { building, storey } = drill.settings;
  // Where the key to skip stands in the row, the dial keeps to its right.
  const wherePx = layout.typePx.body * 2;
  const dialBox = portrait
    ? { ...places.row, y: places.row.y + wherePx, height: places.row.height - wherePx }
    : { ...places.left, x: places.row.x, width: places.centre.x + places.centre.width * 0.4 - places.row.x };
  const letterPx = layout.typePx.caption;
  const dialScale = scaleToFit(
    { ...dialBox, width: dialBox.width - 4 * letterPx, height: dialBox.height - letterPx },
    NUMERAL_RING_MM,
    NUMERAL_RING_MM,
    pxPerMm,
    most * 1.2,
  );
  const alarmBox = portrait ? places.well : places.right;
  const whereBox = portrait
    ? { ...places.row, height: wherePx }
    : {
        ...places.centre,
        x: dialBox.x + dialBox.width,
        width: places.right.x - dialBox.x - dialBox.width,
        height: places.left.height,
      };
  return (
    <>
      <Place box={dialBox}>
        <Dial
          label="drill.intensity.control"
          valueText="drill.intensity.value"
          value={intensity}
          min={LEAST_INTENSITY}
          max={MOST_INTENSITY}
          step={0.5}
          ticks={9}
          numerals={NUMERALS}
          onChange={(value) => drill.setIntensity(value)}
          scale={dialScale}
        />
      </Place>
      <Place box={whereBox} className="quake-stack">
        <PanelLabel k={`drill.where.${building}`} values={{ storey }} tier="body" widthPx={whereBox.width} />
        {!portrait && <PanelLabel k="drill.intensity" widthPx={whereBox.width} />}
      </Place>
      <HoldPlace
        box={alarmBox}
        label="drill.alarm.control"
        word="drill.alarm"
        onPress={() => drill.soundAlarm()}
        grows={portrait ? 1.4 : 1.1}
      />
    </>
  );
}

function Shaking() {
  const { places, portrait } = usePlaces();
  return (
    <>
      <DropPlace box={places.left} />
      <Place box={portrait ? places.centre : { ...places.centre, height: places.left.height }}>
        <HoldTrack box={portrait ? places.centre : { ...places.centre, height: places.left.height }} />
      </Place>
      <WalkPlace box={portrait ? places.well : places.right} />
      <LatchPlace box={portrait ? places.right : { ...places.well }} />
    </>
  );
}

/** Down, or up again. */
function DropPlace({ box }: { box: Rect }) {
  const { portrait } = usePlaces();
  const drill = useDrill();
  const low = useDrillReadings((r) => r.posture === 'low');
  return (
    <HoldPlace
      box={box}
      label={low ? 'drill.rise.control' : 'drill.drop.control'}
      word={low ? 'drill.rise' : 'drill.drop'}
      onPress={() => (low ? drill.rise() : drill.drop())}
      grows={portrait ? 1.2 : 1.1}
    />
  );
}

/** Where the figure goes, along the room. */
function WalkPlace({ box }: { box: Rect }) {
  const drill = useDrill();
  const xM = useDrillReadings((r) => Math.round(Math.max(0, Math.min(ROOM_END_M, r.xM)) * 10) / 10);
  return (
    <SliderPlace
      box={box}
      title="drill.walk"
      label="drill.walk.control"
      valueText="drill.walk.value"
      value={xM}
      min={0}
      max={ROOM_END_M}
      step={0.1}
      ticks={7}
      ends={['drill.walk.door', 'drill.walk.back']}
      onChange={(value) => drill.moveTo(value)}
    />
  );
}

/** Holding without a finger: one tap for keyboards, switches and hands that cannot follow. */
function LatchPlace({ box }: { box: Rect }) {
  const drill = useDrill();
  const [latched, covered] = useDrillReadings((r) => [r.latched, r.covered]);
  if (!covered && !latched) return null;
  return (
    <Place box={box}>
      <WordKey
        k={latched ? 'drill.unlatch' : 'drill.latch'}
        label={latched ? 'drill.unlatch.control' : 'drill.latch.control'}
        size="quiet"
        onPress={() => drill.latch(!latched)}
      />
    </Place>
  );
}
