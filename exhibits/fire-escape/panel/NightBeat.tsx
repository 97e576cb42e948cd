import { columns, HoldButton, Place, SliderPlace, scaleToFit, Under, usePlaces, WordKey } from '@kit';
import { HEAD_M } from './LabBeat.tsx';
import { OPEN_DEGREES } from './SwingBeat.tsx';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Smaller than this the button keeps no room for words below it; its own word says enough. */
const LEAST_WITH_WORDS = 0.6;
/** So long the back of the hand stays on the door, s; for the ring round the button. */
const HAND_S = 0.8;

/** Beat 3: head, feet, the back of the hand, and the door at hand. */
export function NightBeat() {
  const { places, pxPerMm, portrait, most, layout } = usePlaces();
  const drill = useDrill();
  const phase = useDrillReadings((r) => r.phase);
  if (phase !== 'act') return null;
  const [handBox, doorBox] = columns(
    portrait ? places.right : { ...places.centre, height: places.left.height },
    portrait ? [1, 1.3] : [1, 1.6],
    layout.gapPx,
  );
  const handScale = (wordsPx: number) =>
    scaleToFit({ ...handBox!, height: handBox!.height - wordsPx }, 60, 60, pxPerMm, most * (portrait ? 1.2 : 1));
  const withWords = handScale(layout.typePx.caption * 1.7);
  return (
    <>
      <HeadPlace />
      <Place box={handBox!}>
        {withWords >= LEAST_WITH_WORDS ? (
          <Under k="night.hand.title">
            <HandButton scale={withWords} />
          </Under>
        ) : (
          <HandButton scale={handScale(0)} />
        )}
      </Place>
      <DoorPlace box={doorBox!} />
      <WalkPlace box={portrait ? places.centre : places.right} />
      <StayKey onStay={() => drill.stay()} />
    </>
  );
}

function HeadPlace() {
  const { places } = usePlaces();
  const drill = useDrill();
  const headM = useDrillReadings((r) => Math.round(r.headM * 10) / 10);
  return (
    <SliderPlace
      box={places.left}
      title="lab.head"
      label="lab.head"
      valueText="lab.head.value"
      value={headM}
      min={HEAD_M.min}
      max={HEAD_M.max}
      step={0.1}
      ticks={8}
      onChange={(value) => drill.setHead(value)}
    />
  );
}

/** Held on the door at hand; the ring fills while the hand learns. */
function HandButton({ scale }: { scale: number }) {
  const drill = useDrill();
  const [can, felt, progress] = useDrillReadings((r) => {
    const door = r.atDoor >= 0 ? r.doors[r.atDoor]! : null;
    const seconds = door === null ? 0 : (drill.night()?.doors.handS[r.atDoor] ?? 0);
    return [door !== null && door.angle <= 0.06, door?.felt === true, Math.round(Math.min(1, seconds / HAND_S) * 20) / 20];
  });
  return (
    <HoldButton
      label="night.hand.control"
      word="night.hand"
      onHold={(held) => drill.touch(held)}
      progress={felt ? 1 : progress}
      disabled={!can}
      scale={scale}
    />
  );
}

function DoorPlace({ box }: { box: Parameters<typeof SliderPlace>[0]['box'] }) {
  const drill = useDrill();
  const [door, goal] = useDrillReadings((r) => [
    r.reachDoor,
    r.reachDoor >= 0 ? Math.round(r.doors[r.reachDoor]!.goal * OPEN_DEGREES) : 0,
  ]);
  return (
    <SliderPlace
      box={box}
      title="lab.door"
      label="night.door.control"
      valueText="door.value"
      value={goal}
      min={0}
      max={OPEN_DEGREES}
      step={5}
      ticks={7}
      ends={['door.shut', 'door.open']}
      onChange={(degrees) => drill.moveDoor(drill.readings().reachDoor, degrees / OPEN_DEGREES)}
      disabled={door < 0}
    />
  );
}

function WalkPlace({ box }: { box: Parameters<typeof SliderPlace>[0]['box'] }) {
  const drill = useDrill();
  const [goalM, lengthM] = useDrillReadings(() => {
    const night = drill.night();
    return [Math.round((night?.scalars.goalM ?? 0) * 10) / 10, Math.ceil((night?.way.lengthM ?? 1) * 10) / 10];
  });
  return (
    <SliderPlace
      box={box}
      title="night.walk"
      label="night.walk.control"
      valueText="night.walk.value"
      value={goalM!}
      min={0}
      max={lengthM!}
      step={0.1}
      ticks={7}
      ends={['night.walk.room', 'night.walk.out']}
      onChange={(wayM) => drill.walkTo(wayM)}
    />
  );
}

/** In the room of the beginning, with its door shut: stay here. */
function StayKey({ onStay }: { onStay: () => void }) {
  const { places } = usePlaces();
  const drill = useDrill();
  const can = useDrillReadings((r) => {
    const night = drill.night();
    if (night === null) return false;
    const { refuge } = night;
    return r.people[0]!.room === refuge.room && r.doors[refuge.door]!.angle <= 0.06;
  });
  if (!can) return null;
  return (
    <Place box={places.well}>
      <WordKey k="night.stay" label="night.stay.control" onPress={onStay} />
    </Place>
  );
}
