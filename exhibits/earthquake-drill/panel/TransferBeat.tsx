import { columns, DropZone, Place, rows, TakeHome, usePlaces, Words } from '@kit';
import { Block } from './Block.tsx';
import { Icon } from './Icon.tsx';
import { TRANSFER_CHOICES } from './transfer-choices.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

const ZONE = 'quake-place-';

/** After the debrief: an unseen place, one placement, and what to do tonight. */
export function TransferBeat() {
  const { places, layout, portrait } = usePlaces();
  const drill = useDrill();
  const phase = useDrillReadings((r) => r.phase);
  if (phase === 'reveal') {
    return <TakeHome lines={['debrief.take-home', 'transfer.coast']} plate={places.row} leave={places.well} />;
  }
  const choices = TRANSFER_CHOICES[drill.transferPlace()];
  const { row, well } = places;
  const share = 0.2;
  const zones = portrait
    ? rows(row, [1, 1], layout.gapPx).flatMap((line) => columns(line, [1, 1], layout.gapPx))
    : columns({ ...row, x: row.x + row.width * share, width: row.width * (1 - share) }, [1, 1, 1, 1], layout.gapPx);
  const you = portrait ? well : { ...row, width: row.width * share - layout.gapPx };
  return (
    <>
      <Place box={you}>
        <Block
          picture="you"
          word="transfer.you"
          room={you}
          onDrop={(zone) => {
            const action = choices.find((choice) => `${ZONE}${choice}` === zone);
            if (action !== undefined) drill.place(action);
          }}
        />
      </Place>
      {choices.map((action, i) => (
        <Place key={action} box={zones[i]!}>
          <DropZone id={`${ZONE}${action}`} label={`action.${action}`} className="panel-zone panel-zone-tall">
            <Icon name={action} />
            <Words k={`action.${action}`} tier="caption" />
          </DropZone>
        </Place>
      ))}
    </>
  );
}
