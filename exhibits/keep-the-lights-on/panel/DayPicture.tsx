import { Words } from '@kit';
import { useLights, useLightsReadings } from './use-panel.ts';

interface DayPictureProps {
  /** The field under the pen, and the rim round it, mm. */
  widthMm: number;
  heightMm: number;
  rimMm: number;
  /** The real curve is shown as well. */
  told: boolean;
}

const HOURS = [0, 6, 12, 18, 23];

/** The day's paper: hours below, the drawn curve, and afterwards the real one, dashed. */
export function DayPicture({ widthMm, heightMm, rimMm, told }: DayPictureProps) {
  const lights = useLights();
  const guess = useLightsReadings(() => lights.guess().map((share) => Math.round(share * 200) / 200));
  const line = (shares: readonly number[]) =>
    shares
      .map((share, hour) => {
        const x = rimMm + (widthMm * hour) / (shares.length - 1);
        return `${hour === 0 ? 'M' : 'L'}${x.toFixed(2)} ${(rimMm + heightMm * (1 - share)).toFixed(2)}`;
      })
      .join('');
  const foot = rimMm + heightMm;
  return (
    <div className="lights-day">
      <svg viewBox={`0 0 ${widthMm + 2 * rimMm} ${heightMm + 2 * rimMm}`} aria-hidden="true" preserveAspectRatio="none">
        {HOURS.map((hour) => {
          const x = rimMm + (widthMm * hour) / 23;
          return <path key={hour} className="lights-day-rule" d={`M${x} ${rimMm * 0.5}V${foot}`} />;
        })}
        <path className="lights-day-fill" d={`${line(guess)}L${rimMm + widthMm} ${foot}L${rimMm} ${foot}Z`} />
        <path className="lights-day-line" d={line(guess)} />
        {told && <path className="lights-day-real" d={line(lights.tonight())} />}
      </svg>
      {HOURS.map((hour) => (
        <span
          key={hour}
          className="lights-day-hour"
          style={{ left: `${(100 * (rimMm + (widthMm * hour) / 23)) / (widthMm + 2 * rimMm)}%` }}
        >
          {hour}
        </span>
      ))}
      {told && (
        <span className="lights-day-legend">
          <Words k="predict.legend" tier="caption" />
        </span>
      )}
    </div>
  );
}
