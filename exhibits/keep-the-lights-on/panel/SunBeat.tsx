import { GhostHand, GRIP_MM, Place, Slider, Words } from '@kit';
import { useLights, useLightsReadings, usePlaces } from './use-panel.ts';

/** Hours over which the sun is pushed. */
export const SUN_HOURS = { from: 5, to: 21 } as const;
/** Longest way of the grip, mm. */
const LONGEST_MM = 260;

/** Beat 0: push the sun across the estuary. */
export function SunBeat() {
  const { places, pxPerMm, most, targetMm, layout, portrait } = usePlaces();
  const lights = useLights();
  const [hour, touched] = useLightsReadings((r) => [Math.round(r.sunHour * 4) / 4, r.touched]);
  const { row } = places;
  const hitMm = Math.max(GRIP_MM * most, targetMm);
  const lengthMm = Math.min(LONGEST_MM * (portrait ? most : 1), row.width / pxPerMm - hitMm - 4);
  const withEnds = row.height - hitMm * pxPerMm >= layout.typePx.caption * 1.6;
  const middleMm = (hitMm + ((hour - SUN_HOURS.from) / (SUN_HOURS.to - SUN_HOURS.from)) * lengthMm * 2) / 2;
  return (
    <Place box={row}>
      <div className="panel-column lights-with-hand">
        {withEnds && (
          <div className="panel-ends">
            <Words k="sun.morning" tier="caption" />
            <Words k="sun.evening" tier="caption" />
          </div>
        )}
        <div className="lights-with-hand">
          <Slider
            label="sun.control"
            valueText="sun.value"
            value={hour}
            min={SUN_HOURS.from}
            max={SUN_HOURS.to}
            step={0.25}
            lengthMm={lengthMm / most}
            scale={most}
            level="none"
            ticks={9}
            onChange={(value) => lights.dragSun(value)}
          />
          {!touched && <GhostHand xMm={middleMm} yMm={hitMm / 2} toXMm={lengthMm * 0.3} progress={hour} />}
        </div>
      </div>
    </Place>
  );
}
