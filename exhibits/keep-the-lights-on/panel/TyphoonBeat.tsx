import { columns, GRIP_MM, Place, Slider, WordKey, Words } from '@kit';
import { MomentBeat } from './MomentBeat.tsx';
import { useLights, useLightsReadings, usePlaces } from './use-panel.ts';

const PERCENT = 100;
const LONGEST_MM = 180;

/** The reserve is set before the storm; then both hands again. */
export function TyphoonBeat() {
  const [phase, moving] = useLightsReadings((r) => [r.phase, r.moving]);
  return phase === 'act' && !moving ? <Reserve /> : <MomentBeat />;
}

function Reserve() {
  const { places, pxPerMm, most, targetMm, layout, portrait } = usePlaces();
  const lights = useLights();
  const reserve = useLightsReadings((r) => Math.round((r.reserve * PERCENT) / 5) * 5);
  const [wide, rest] = portrait ? [places.row, places.well] : columns(places.row, [2.4, 1], layout.gapPx);
  const hitMm = Math.max(GRIP_MM * most, targetMm);
  const lengthMm = Math.min(LONGEST_MM * most, wide!.width / pxPerMm - hitMm - 2);
  const withEnds = wide!.height - hitMm * pxPerMm >= layout.typePx.caption * 1.6;
  return (
    <>
      <Place box={wide!}>
        <div className="panel-column">
          {withEnds && (
            <div className="panel-ends">
              <Words k="typhoon.none" tier="caption" />
              <Words k="typhoon.much" tier="caption" />
            </div>
          )}
          <Slider
            label="typhoon.control"
            valueText="moment.value"
            value={reserve}
            min={0}
            max={PERCENT}
            step={5}
            lengthMm={lengthMm / most}
            scale={most}
            level="teal"
            ticks={6}
            onChange={(percent) => lights.holdReserve(percent / PERCENT)}
          />
        </div>
      </Place>
      <Place box={rest!}>
        <WordKey k="typhoon.begin" onPress={() => lights.begin()} />
      </Place>
    </>
  );
}
