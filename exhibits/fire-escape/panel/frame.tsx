import { PanelSentence, Place, usePlaces, WordKey } from '@kit';
import { askOf } from './asks.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** The one sentence of the moment. */
export function Ask() {
  const { places } = usePlaces();
  const drill = useDrill();
  const asked = useDrillReadings((r) => {
    const { k, values } = askOf(r, drill);
    return { k, inside: values?.inside ?? '' };
  });
  return <PanelSentence k={asked.k} values={{ inside: asked.inside }} places={places} />;
}

/** After the world has answered: on to the next, when the visitor wants. */
export function GoOn() {
  const { places } = usePlaces();
  const drill = useDrill();
  const shown = useDrillReadings(
    (r) => r.phase === 'reveal' && r.beat !== 'transfer' && r.beat !== 'debrief' && !(r.beat === 'predict' && r.answerC < 0),
  );
  if (!shown) return null;
  return (
    <Place box={places.well}>
      <WordKey k="next" onPress={() => drill.next()} />
    </Place>
  );
}

/** Passes over a beat that somebody does not want to see. */
export function SkipKey() {
  const { places } = usePlaces();
  const drill = useDrill();
  const shown = useDrillReadings((r) => r.phase === 'act' && (r.beat === 'night' || r.beat === 'signal' || r.beat === 'call'));
  if (!shown) return null;
  return (
    <Place box={places.skip} className="place-upwards">
      <WordKey k="skip" size="quiet" onPress={() => drill.skip()} />
    </Place>
  );
}
