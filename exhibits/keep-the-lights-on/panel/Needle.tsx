import { GAUGE_MM, Gauge, Place, scaleToFit } from '@kit';
import type { Rect } from '@look/layout.ts';
import { FREQUENCY, NOMINAL_HZ } from '../model/power/frequency.ts';
import { useLightsReadings, usePlaces } from './use-panel.ts';

/** The scale reaches so far to both sides of 50 Hz. */
const REACH_HZ = 1;
const SWEEP_DEG = 240;
/** Middle of the kit's coloured band, mm from the middle of the dial. */
const BAND_MM = 23.5;

/** Room for words inside the dial, mm; the numeral with its unit is so many times as wide as a letter is high. */
const FACE_MM = 46;
const NUMERAL_EMS = 4.6;

/** The needle of the whole country's clock: green round 50 hertz, amber on both sides. */
export function Needle({ box }: { box: Rect }) {
  const { pxPerMm, most, portrait, layout } = usePlaces();
  const hertz = useLightsReadings((r) => (r.blackout ? NOMINAL_HZ - REACH_HZ : Math.round(r.frequencyHz * 100) / 100));
  const scale = scaleToFit(box, GAUGE_MM.width, GAUGE_MM.height, pxPerMm, most * (portrait ? 1.6 : 1.35));
  // A dial that is too small for its own number is not drawn: the sentence beside it says what happened.
  if (scale * FACE_MM * pxPerMm < layout.typePx.caption * NUMERAL_EMS) return null;
  const green = FREQUENCY.band.value / REACH_HZ;
  return (
    <Place box={box}>
      <div className="lights-needle">
        <Gauge
          label="moment.needle.control"
          valueText="moment.needle.value"
          value={Math.min(NOMINAL_HZ + REACH_HZ, Math.max(NOMINAL_HZ - REACH_HZ, hertz))}
          min={NOMINAL_HZ - REACH_HZ}
          max={NOMINAL_HZ + REACH_HZ}
          digits={2}
          unit="unit.hertz"
          amberBelow={NOMINAL_HZ - FREQUENCY.band.value}
          ticks={21}
          scale={scale}
        />
        <svg viewBox="-33 -33 66 66" aria-hidden="true">
          <path className="lights-needle-green" d={arc(-green, green)} />
          <path className="lights-needle-amber" d={arc(green, 1)} />
        </svg>
      </div>
    </Place>
  );
}

/** Part of the band, from −1 at its left end to 1 at its right. */
function arc(from: number, to: number): string {
  const at = (share: number) => {
    const angle = (share * SWEEP_DEG * Math.PI) / 360;
    return `${(BAND_MM * Math.sin(angle)).toFixed(2)} ${(-BAND_MM * Math.cos(angle)).toFixed(2)}`;
  };
  return `M${at(from)}A${BAND_MM} ${BAND_MM} 0 0 1 ${at(to)}`;
}
