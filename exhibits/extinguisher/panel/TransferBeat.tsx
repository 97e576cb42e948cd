import { Place, TakeHome } from '@kit';
import { TRANSFER_ACTIONS } from '../model/stations.ts';
import { Block, FireZone } from './StationBeat.tsx';
import { useDrill, useDrillReadings, usePlaces } from './use-panel.ts';

/** After the debrief: one new fire, one placement, and what to do tonight. */
export function TransferBeat() {
  const { places } = usePlaces();
  const drill = useDrill();
  const [fire, phase] = useDrillReadings((r) => [r.fire, r.phase]);
  if (phase === 'reveal') {
    return <TakeHome lines={['debrief.take-home']} plate={places.row} leave={places.well} />;
  }
  return (
    <>
      <FireZone box={places.well} fire={fire} shown />
      <Place box={places.row}>
        {TRANSFER_ACTIONS.map((action) => (
          <Block
            key={action}
            action={action}
            disabled={false}
            count={TRANSFER_ACTIONS.length}
            onDrop={() => drill.place(action)}
          />
        ))}
      </Place>
    </>
  );
}
