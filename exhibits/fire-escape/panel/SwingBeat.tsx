import { GhostHand, SliderPlace, usePlaces } from '@kit';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Degrees of a door that stands wide open. */
export const OPEN_DEGREES = 90;

/** Index of the door that the first beats are about. */
export function useLabDoor(): number {
  const { plan } = useDrill();
  return plan.doors.findIndex(({ id }) => id === plan.lab.door);
}

/** Beat 0: a door under a finger. On the stage by its grip, here by a slider. */
export function SwingBeat() {
  const { places, portrait, pxPerMm } = usePlaces();
  const drill = useDrill();
  const door = useLabDoor();
  const [goal, phase] = useDrillReadings((r) => [r.doors[door]!.goal, r.phase]);
  const box = portrait ? places.row : { ...places.row, x: places.left.x };
  return (
    <>
      <SliderPlace
        box={box}
        title="swing.control"
        label="swing.control"
        valueText="door.value"
        value={Math.round(goal * OPEN_DEGREES)}
        min={0}
        max={OPEN_DEGREES}
        step={5}
        ends={['door.shut', 'door.open']}
        onChange={(degrees) => drill.moveDoor(door, degrees / OPEN_DEGREES)}
        disabled={phase !== 'act'}
      />
      {phase === 'act' && (
        <div className="fire-hand" style={{ left: box.x, top: box.y, width: box.width, height: box.height }}>
          <GhostHand xMm={box.width / pxPerMm / 2 + 40} yMm={box.height / pxPerMm / 2} toXMm={-60} progress="swing" />
        </div>
      )}
    </>
  );
}
