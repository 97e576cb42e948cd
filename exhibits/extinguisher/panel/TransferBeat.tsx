import { Place, useHost, WordKey, Words } from '@kit';
import { TRANSFER_ACTIONS } from '../model/stations.ts';
import { Block, FireZone } from './StationBeat.tsx';
import { useDrill, useDrillReadings, usePlaces } from './use-panel.ts';

/** After the debrief: one new fire, one placement, and what to do tonight. */
export function TransferBeat() {
  const { places } = usePlaces();
  const host = useHost();
  const drill = useDrill();
  const [fire, phase] = useDrillReadings((r) => [r.fire, r.phase]);
  if (phase === 'reveal') {
    return (
      <>
        <Place box={places.row}>
          <p className="panel-plate">
            <Words k="debrief.take-home" tier="instruction" />
          </p>
        </Place>
        <Place box={places.well}>
          <WordKey k="go-home" onPress={() => host.leave()} />
        </Place>
      </>
    );
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
