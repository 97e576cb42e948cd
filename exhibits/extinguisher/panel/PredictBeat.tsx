import { HoldPlace, Place, PredictMarker, StepKey, useWords, Words } from '@kit';
import { FlamePicture } from './FlamePicture.tsx';
import { useDrill, useDrillReadings, usePlaces } from './use-panel.ts';

/** Height of the flag over its foot, mm at scale 1, and the field in shares of what is left. */
const FLAG_MM = 46;
/** Room for the longest of the words beside the field, in their own size. */
const WORD_EMS = 4.2;
/** One step of the keys beside the field. */
const STEP = 0.1;

/** Beat 1: where does one aim? A flag on the flame, then a burst at it. */
export function PredictBeat() {
  const { places, pxPerMm, portrait, most, layout } = usePlaces();
  const { t } = useWords();
  const drill = useDrill();
  const [height, phase] = useDrillReadings((r) => [r.predicted, r.phase]);
  const acting = phase === 'act';
  const box = portrait ? places.row : places.centre;
  const heightMm = box.height / pxPerMm;
  const scale = Math.min(most, (heightMm * 0.36) / FLAG_MM);
  const fieldMm = heightMm - FLAG_MM * scale - 6;
  // The words for tip and base stand beside the flame.
  const wordsPx = layout.typePx.caption * WORD_EMS;
  const widthMm = Math.min((box.width - 2 * wordsPx) / pxPerMm, fieldMm * 2.6);
  const keys = portrait ? places.well : places.right;
  const side = portrait ? { ...places.well, width: places.well.width / 2 } : places.left;
  const spray = portrait ? { ...keys, x: keys.x + keys.width / 2, width: keys.width / 2 } : keys;
  return (
    <>
      <Place box={box} className="ext-predict">
        <PredictMarker
          label="predict.control"
          placeText="predict.place"
          axis="y"
          widthMm={widthMm}
          heightMm={fieldMm}
          place={{ x: 0.5, y: 1 - height }}
          onChange={(place) => drill.predict(1 - place.y)}
          steps={10}
          disabled={!acting}
          scale={scale}
        >
          <FlamePicture />
          <span className="ext-flame-word ext-flame-tip">
            <Words k="predict.tip" tier="caption" />
          </span>
          <span className="ext-flame-word ext-flame-base">
            <Words k="predict.base" tier="caption" />
          </span>
        </PredictMarker>
      </Place>
      {acting && (
        <>
          <Place box={side} className="ext-keys">
            <StepKey mark="down" label={t('predict.lower')} onStep={() => drill.predict(height - STEP)} disabled={height <= 0} />
            <StepKey mark="up" label={t('predict.higher')} onStep={() => drill.predict(height + STEP)} disabled={height >= 1} />
          </Place>
          <HoldPlace
            box={spray}
            label="predict.spray.control"
            word="predict.spray"
            onPress={() => {
              drill.predict(drill.readings().predicted);
              drill.givePrediction();
            }}
            grows={portrait ? 1.3 : 1}
          />
        </>
      )}
    </>
  );
}
