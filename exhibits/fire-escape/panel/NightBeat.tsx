import { columns, HoldPlace, Place, SliderPlace, usePlaces, WordKey } from '@kit';
import type { Rect } from '@look/layout.ts';
import { HEAD_M } from './LabBeat.tsx';
import { OPEN_DEGREES } from './SwingBeat.tsx';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** So long the back of the hand stays on the door, s; for the ring round the button. */
const HAND_S = 0.8;

/** Beat 3: head, feet, the back of the hand, and the door at hand. */
export function NightBeat() {
  const { places, portrait, layout } = usePlaces();
  const drill = useDrill();
  const phase = useDrillReadings((r) => r.phase);
  if (phase !== 'act') return null;
  const [handBox, doorBox] = columns(
    portrait ? places.right : { ...places.centre, height: places.left.height },
    portrait ? [1, 1.3] : [1, 1.6],
    layout.gapPx,
  );
  return (
    <>
      <HeadPlace />
      <HandPlace box={handBox!} grows={portrait ? 1.2 : 1} />
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
function HandPlace({ box, grows }: { box: Rect; grows: number }) {
  const drill = useDrill();
  const [can, felt, progress] = useDrillReadings((r) => {
    const door = r.atDoor >= 0 ? r.doors[r.atDoor]! : null;
    const seconds = door === null ? 0 : (drill.night()?.doors.handS[r.atDoor] ?? 0);
    return [door !== null && door.angle <= 0.06, door?.felt === true, Math.round(Math.min(1, seconds / HAND_S) * 20) / 20];
  });
  return (
    <HoldPlace
      box={box}
      title="night.hand.title"
      label="night.hand.control"
      word="night.hand"
      onHold={(held) => drill.touch(held)}
      progress={felt ? 1 : progress}
      disabled={!can}
      grows={grows}
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
