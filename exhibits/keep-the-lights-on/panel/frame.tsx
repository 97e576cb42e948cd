import { PanelSentence, Place, WordKey } from '@kit';
import { MOMENTS } from '../model/play/moment-script.ts';
import { askOf } from './asks.ts';
import { useLights, useLightsReadings, usePlaces } from './use-panel.ts';

const isMoment = (beat: string) => (MOMENTS as readonly string[]).includes(beat);

/** The one sentence of the moment. */
export function Ask() {
  const { places } = usePlaces();
  const lights = useLights();
  const k = useLightsReadings((r) => askOf(r, lights));
  const narrow = useLightsReadings((r) => isMoment(r.beat) && r.phase === 'act' && (r.beat !== 'typhoon' || r.moving));
  const room = narrow ? { ...places, instruction: places.momentInstruction, oneLine: false, alone: true } : places;
  return <PanelSentence k={k} places={room} className={places.onStage ? 'lights-ask-on-stage' : undefined} />;
}

/** Beats that leave to their own panel how one goes on. */
const OWN_KEYS = ['mix', 'debrief', 'transfer'];

/** After the world has answered: on to the next, when the visitor wants. */
export function GoOn() {
  const { places } = usePlaces();
  const lights = useLights();
  const shown = useLightsReadings((r) => (r.beat === 'sun' ? r.touched : r.phase === 'reveal' && !OWN_KEYS.includes(r.beat)));
  const predicts = useLightsReadings((r) => r.beat === 'predict');
  if (!shown) return null;
  return (
    <Place box={predicts ? places.besideColumn : places.well}>
      <WordKey k="next" onPress={() => lights.next()} />
    </Place>
  );
}

/** Passes over a beat that somebody does not want to see. */
export function SkipKey() {
  const { places } = usePlaces();
  const lights = useLights();
  const shown = useLightsReadings((r) => r.phase === 'act' && (isMoment(r.beat) || r.beat === 'mix'));
  if (!shown) return null;
  return (
    <Place box={places.skip} className="lights-foot">
      <WordKey k="skip" size="quiet" onPress={() => lights.skip()} />
    </Place>
  );
}
