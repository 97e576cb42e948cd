import { PanelSentence, Place, usePlaces, WordKey } from '@kit';
import { askOf } from './asks.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Beats that somebody may not want to see. */
const SKIPPED = ['predict', 'waves', 'drill', 'exit', 'home'];

/** The one sentence of the moment. */
export function Ask() {
  const { places } = usePlaces();
  const drill = useDrill();
  const { k, ...values } = useDrillReadings((r) => {
    const asked = askOf(r, drill);
    return { k: asked.k, ...asked.values };
  });
  return <PanelSentence k={k} values={values} places={places} />;
}

/** After the world has answered: on to the next, when the visitor wants. */
export function GoOn() {
  const { places, layout, portrait } = usePlaces();
  const drill = useDrill();
  const shown = useDrillReadings((r) => r.phase === 'reveal' && r.beat !== 'transfer' && r.beat !== 'debrief');
  if (!shown) return null;
  // Among sliders a lower key leaves each touch its own place.
  const low = portrait && places.well.height < 1.6 * layout.targetPx + layout.typePx.instruction;
  return (
    <Place box={places.well}>
      <WordKey k="next" size={low ? 'quiet' : 'normal'} onPress={() => drill.next()} />
    </Place>
  );
}

/** Passes over a beat that somebody does not want to see. */
export function SkipKey() {
  const { places } = usePlaces();
  const drill = useDrill();
  const shown = useDrillReadings((r) => r.phase === 'act' && SKIPPED.includes(r.beat));
  if (!shown) return null;
  return (
    <Place box={places.skip} className="place-upwards">
      <WordKey k="skip" size="quiet" onPress={() => drill.skip()} />
    </Place>
  );
}
