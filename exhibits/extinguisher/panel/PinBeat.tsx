import { GhostHand, Place, PULL_PIN_MM, PullPin, scaleToFit } from '@kit';
import { useDrill, useDrillReadings, usePlaces } from './use-panel.ts';

/** How far the pin on the stage follows a finger that has not let go. */
const FOLLOWS = 0.8;

/** Beat 0: the giant brass pin. */
export function PinBeat() {
  const { places, pxPerMm, portrait } = usePlaces();
  const drill = useDrill();
  const pulled = useDrillReadings((r) => r.pin >= 1);
  const box = portrait ? { ...places.row, height: places.row.height } : places.centre;
  const scale = scaleToFit(box, PULL_PIN_MM.width, PULL_PIN_MM.height, pxPerMm, portrait ? 2.4 : 1.5);
  return (
    <Place box={box}>
      <div className="ext-with-hand">
        <PullPin
          label="pull-pin.control"
          pulled={pulled}
          // The model lets the pin go by itself at 0.85; until the hand lets go, it only follows.
          onMove={(fraction) => drill.pullPin(Math.min(FOLLOWS, fraction))}
          onPull={() => drill.pullPin(1)}
          scale={scale}
        />
        {!pulled && (
          <GhostHand xMm={PULL_PIN_MM.ringX * scale} yMm={PULL_PIN_MM.ringY * scale} toXMm={-42 * scale} progress="pin" />
        )}
      </div>
    </Place>
  );
}
