import { GRIP_MM, Pad, Place, WordKey } from '@kit';
import { useState } from 'react';
import { GUESS_HOURS } from '../model/play/beats.ts';
import { DayPicture } from './DayPicture.tsx';
import { drawnTo } from './drawing.ts';
import { useLights, useLightsReadings, usePlaces } from './use-panel.ts';

/** Where the pen waits: noon, half way up. */
const PEN_AT = { hour: 12, share: 0.5 };
/** Longest field, mm at scale 1: a day is drawn with an arm, not with a walk. */
const LONGEST_MM = 300;

/** Beat 1: draw tonight's demand with a finger; a tap draws a straight line from the pen to it. */
export function PredictBeat() {
  const { places, pxPerMm, most, targetMm } = usePlaces();
  const lights = useLights();
  const [phase, touched] = useLightsReadings((r) => [r.phase, r.touched]);
  const [pen, setPen] = useState(PEN_AT);
  const acting = phase === 'act';
  const { column } = places;
  const hitMm = Math.max(GRIP_MM * most, targetMm);
  const widthMm = Math.min(LONGEST_MM * most, column.width / pxPerMm - hitMm - 2);
  const heightMm = Math.max(10, column.height / pxPerMm - hitMm - 2);
  const last = GUESS_HOURS - 1;
  return (
    <>
      <Place box={column}>
        <Pad
          label="predict.control"
          placeText="predict.place"
          widthMm={widthMm}
          heightMm={heightMm}
          place={{ x: pen.hour / last, y: 1 - pen.share }}
          steps={last}
          disabled={!acting}
          scale={most}
          onMove={({ x, y }) => {
            const next = { hour: Math.round(x * last), share: 1 - y };
            for (const [hour, share] of drawnTo(pen, next)) lights.drawGuess(hour, share);
            setPen(next);
          }}
        >
          <DayPicture widthMm={widthMm} heightMm={heightMm} rimMm={hitMm / 2} told={!acting} />
        </Pad>
      </Place>
      {acting && (
        <Place box={places.besideColumn}>
          <WordKey k="predict.give" disabled={!touched} onPress={() => lights.giveGuess()} />
        </Place>
      )}
    </>
  );
}
