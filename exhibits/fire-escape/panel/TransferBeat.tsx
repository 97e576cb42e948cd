import { columns, DropZone, Place, TakeHome, usePlaces, Words } from '@kit';
import { TRANSFER_DOORS } from '../model/transfer.ts';
import { Block } from './Block.tsx';
import { Icon } from './Icon.tsx';
import { useDrill, useDrillReadings } from './use-panel.ts';

const ZONE = 'fire-door-';

/** After the debrief: an unseen home with three doors, one placement, and what to do tonight. */
export function TransferBeat() {
  const { places, layout, portrait } = usePlaces();
  const drill = useDrill();
  const phase = useDrillReadings((r) => r.phase);
  if (phase === 'reveal') {
    return <TakeHome lines={['debrief.take-home', 'transfer.ebike']} plate={places.row} leave={places.well} />;
  }
  const parts = portrait
    ? columns(places.row, [1, 1, 1], layout.gapPx)
    : columns(
        { ...places.row, width: places.row.width * 0.74, x: places.row.x + places.row.width * 0.26 },
        [1, 1, 1],
        layout.gapPx,
      );
  const you = portrait ? places.well : { ...places.row, width: places.row.width * 0.26 - layout.gapPx };
  return (
    <>
      <Place box={you}>
        <Block
          picture="you"
          word="transfer.you"
          room={you}
          onDrop={(zone) => drill.chooseDoor(TRANSFER_DOORS.find((door) => `${ZONE}${door}` === zone) ?? 'bathroom')}
        />
      </Place>
      {TRANSFER_DOORS.map((door, i) => (
        <Place key={door} box={parts[i]!}>
          <DropZone
            id={`${ZONE}${door}`}
            label={`transfer.${door}`}
            className={portrait ? 'panel-zone panel-zone-tall' : 'panel-zone'}
          >
            <Icon name={door === 'stairs' && drill.transferCase() === 'smoky' ? 'stairs-smoky' : door} />
            <Words k={`transfer.${door}`} tier="body" />
          </DropZone>
        </Place>
      ))}
    </>
  );
}
