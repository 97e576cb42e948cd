import { DIAL_MM, Dial, PanelLabel, Place, SliderPlace, scaleToFit, usePlaces, WordKey } from '@kit';
import { OPEN_DEGREES, useLabDoor } from './SwingBeat.tsx';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Own head height: lying to tall, m. */
export const HEAD_M = { min: 0.3, max: 1.7 } as const;

/** Beat 2: fire, door and head under one's hands. */
export function LabBeat() {
  const { places, pxPerMm, portrait, most, layout } = usePlaces();
  const drill = useDrill();
  const door = useLabDoor();
  const [headM, fire, goal, phase] = useDrillReadings((r) => [
    Math.round(r.headM * 10) / 10,
    Math.round(r.fireShare * 100),
    Math.round(r.doors[door]!.goal * OPEN_DEGREES),
    r.phase,
  ]);
  const acting = phase === 'act';
  const fireBox = places.right;
  const doorBox = portrait ? places.centre : { ...places.centre, height: places.left.height };
  return (
    <>
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
        disabled={!acting}
      />
      <SliderPlace
        box={doorBox}
        title="lab.door"
        label="lab.door"
        valueText="door.value"
        value={goal}
        min={0}
        max={OPEN_DEGREES}
        step={5}
        ticks={7}
        ends={['door.shut', 'door.open']}
        onChange={(degrees) => drill.moveDoor(door, degrees / OPEN_DEGREES)}
        disabled={!acting}
      />
      <Place box={fireBox}>
        <span className={portrait ? 'panel-column' : 'fire-beside'}>
          <Dial
            label="lab.fire"
            valueText="lab.fire.value"
            value={fire}
            min={10}
            max={100}
            step={5}
            ticks={10}
            onChange={(value) => drill.setFire(value / 100)}
            disabled={!acting}
            scale={scaleToFit(
              portrait
                ? { ...fireBox, height: fireBox.height - layout.typePx.caption * 1.7 }
                : { ...fireBox, width: fireBox.width * 0.6 },
              DIAL_MM.width,
              DIAL_MM.height,
              pxPerMm,
              most * (portrait ? 1.3 : 1),
            )}
          />
          <PanelLabel k="lab.fire" />
        </span>
      </Place>
      {acting && (
        <Place box={places.well}>
          <WordKey k="lab.night" label="lab.night.control" onPress={() => drill.fallAsleep()} />
        </Place>
      )}
    </>
  );
}
