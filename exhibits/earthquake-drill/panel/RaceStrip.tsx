import { Words } from '@kit';
import { FURTHEST_KM } from '../model/race.ts';
import { useDrillReadings } from './use-panel.ts';

/** Kilometres left of the epicentre and right of the furthest town that the strip shows. */
const BEFORE_KM = 12;
const SPAN_KM = FURTHEST_KM + 2 * BEFORE_KM;
const HEIGHT = 44;
const TICKS_KM = [50, 100, 150, 200] as const;

const at = (km: number) => km + BEFORE_KM;

/** The coast as a strip to scale: the star of the epicentre, both fronts, and the town. A front is told by its width and its letter. */
export function RaceStrip() {
  const [town, p, s] = useDrillReadings((r) => [r.townKm, Math.round(r.pRadiusKm), Math.round(r.sRadiusKm)]);
  return (
    <div className="quake-strip">
      <svg viewBox={`0 0 ${SPAN_KM} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={SPAN_KM} height={HEIGHT} fill="#e9dfc6" />
        <path d={`M0 26C30 34 44 18 76 22S120 34 148 26 190 14 ${SPAN_KM} 22V${HEIGHT}H0z`} fill="#9cc0c1" />
        {TICKS_KM.map((km) => (
          <path key={km} d={`M${at(km)} ${HEIGHT - 5}v5`} stroke="#15202b" strokeWidth="0.8" />
        ))}
        <path d={`M${at(0)} 11l2 5h5l-4 3.5 1.5 5.5-4.5-3.2-4.5 3.2 1.5-5.5-4-3.5h5z`} fill="#b5482a" />
        {p > 0 && p < SPAN_KM && <path d={`M${at(p)} 2v${HEIGHT - 4}`} stroke="#1d6478" strokeWidth="1.4" />}
        {s > 0 && s < SPAN_KM && <path d={`M${at(s)} 2v${HEIGHT - 4}`} stroke="#9a3a1e" strokeWidth="3.6" />}
        <path d={`M${at(town)} 8l7 7v11h-14v-11z`} fill="#15202b" />
      </svg>
      {p > 0 && p < FURTHEST_KM && <Front k="waves.p" km={p} />}
      {s > 0 && s < FURTHEST_KM && <Front k="waves.s" km={s} />}
    </div>
  );
}

function Front({ k, km }: { k: string; km: number }) {
  return (
    <span className="quake-front" style={{ left: `${(100 * at(km)) / SPAN_KM}%` }}>
      <Words k={k} tier="caption" />
    </span>
  );
}
