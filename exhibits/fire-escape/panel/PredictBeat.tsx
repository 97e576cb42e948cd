import { columns, HoldPlace, linesOf, Place, PredictMarker, type rows, StepKey, usePlaces, useWords, Words } from '@kit';
import { GUESS } from '../model/drill.ts';
import { ThermometerPicture } from './ThermometerPicture.tsx';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Height of the flag over its foot, mm at scale 1. */
const FLAG_MM = 46;
const SPAN_C = GUESS.mostC - GUESS.leastC;
/** One step of the keys, °C. */
const STEP_C = 20;

/** Beat 1: how warm is it behind the shut door? A flag on a thermometer, then two minutes of fire. */
export function PredictBeat() {
  const { places, pxPerMm, portrait, most, layout } = usePlaces();
  const { t } = useWords();
  const drill = useDrill();
  const [guessC, phase, answerC] = useDrillReadings((r) => [r.guessC, r.phase, r.answerC]);
  const acting = phase === 'act';
  const [side, field, give] = portrait
    ? portraitParts(places.row, places.well, layout.gapPx)
    : [places.left, { ...places.centre, height: places.left.height }, places.right];
  // Lying: the thermometer is read from left to right, where there is more room than upwards.
  const scale = Math.min(most, ((field!.height / pxPerMm) * 0.52) / FLAG_MM);
  const heightMm = Math.max(10, field!.height / pxPerMm - FLAG_MM * scale - 6);
  const widthMm = field!.width / pxPerMm - 30;
  const at = (guessC - GUESS.leastC) / SPAN_C;
  const values = { celsius: Math.round(guessC) };
  const long = linesOf(t('predict.guess', values), layout.typePx.body, side!.width) > 1;
  return (
    <>
      <Place box={field!} className="fire-predict">
        <PredictMarker
          label="predict.control"
          placeText="predict.place"
          axis="x"
          widthMm={widthMm}
          heightMm={heightMm}
          place={{ x: at, y: 0.5 }}
          onChange={(place) => drill.guess(GUESS.leastC + place.x * SPAN_C)}
          steps={29}
          disabled={!acting}
          scale={scale}
        >
          <ThermometerPicture answer={answerC < 0 ? null : (answerC - GUESS.leastC) / SPAN_C} />
        </PredictMarker>
      </Place>
      {(acting || !portrait) && (
        <Place box={side!} className="place-upwards">
          <span className="panel-column">
            <span className="fire-number">
              <Words k="predict.guess" values={values} tier={long ? 'caption' : 'body'} />
            </span>
            {acting && (
              <span className="fire-keys">
                <StepKey mark="left" label={t('predict.lower')} onStep={() => drill.guess(guessC - STEP_C)} disabled={at <= 0} />
                <StepKey
                  mark="right"
                  label={t('predict.higher')}
                  onStep={() => drill.guess(guessC + STEP_C)}
                  disabled={at >= 1}
                />
              </span>
            )}
          </span>
        </Place>
      )}
      {acting && (
        <HoldPlace
          box={give!}
          label="predict.give.control"
          word="predict.give"
          onPress={() => {
            drill.guess(drill.readings().guessC);
            drill.giveGuess();
          }}
          grows={portrait ? 1.3 : 1}
        />
      )}
    </>
  );
}

function portraitParts(row: Parameters<typeof rows>[0], well: Parameters<typeof rows>[0], gapPx: number) {
  const [side, give] = columns(well, [1, 1], gapPx);
  return [side, row, give];
}
