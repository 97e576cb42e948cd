import { PanelSentence, Place, WordKey } from '@kit';
import type { ExtinguisherReadings } from '../model/readings.ts';
import { askOf } from './asks.ts';
import { useDrill, useDrillReadings, usePlaces } from './use-panel.ts';

/** The one sentence of the moment. */
export function Ask() {
  const { places } = usePlaces();
  const drill = useDrill();
  const k = useDrillReadings((r: ExtinguisherReadings) => askOf(r, drill));
  return <PanelSentence k={k} places={places} />;
}

/** After the world has answered: on to the next, when the visitor wants. */
export function GoOn() {
  const { places, portrait } = usePlaces();
  const drill = useDrill();
  const shown = useDrillReadings((r) => r.phase === 'reveal' && r.beat !== 'transfer' && r.beat !== 'debrief');
  const beat = useDrillReadings((r) => r.beat);
  if (!shown) return null;
  const box = beat === 'not-this-one' || portrait ? places.well : places.right;
  return (
    <Place box={box}>
      <WordKey k="next" onPress={() => drill.next()} />
    </Place>
  );
}

/** Passes over a beat that somebody does not want to see. */
export function SkipKey() {
  const { places } = usePlaces();
  const drill = useDrill();
  const shown = useDrillReadings(
    (r) => r.phase === 'act' && (r.beat === 'fight' || r.beat === 'not-this-one' || r.beat === 'decide'),
  );
  if (!shown) return null;
  return (
    <Place box={places.skip} className="place-upwards">
      <WordKey k="skip" size="quiet" onPress={() => drill.skip()} />
    </Place>
  );
}
