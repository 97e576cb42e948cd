import { Place, useWords, Words } from '@kit';
import { useLights, useLightsReadings, usePlaces } from './use-panel.ts';
import { weekDays } from './week-days.ts';

/** The week while it runs. */
export function WeekStrip() {
  const { places } = usePlaces();
  return (
    <Place box={places.row}>
      <WeekBars />
    </Place>
  );
}

/** Seven days: green is what was served, hatched amber on top what was not, pale what is to come. */
export function WeekBars() {
  const { t } = useWords();
  const lights = useLights();
  const shown = useLightsReadings((r) => r.shownHours);
  const result = lights.result();
  if (result === null) return null;
  const days = weekDays(result, shown);
  const today = Math.min(6, Math.floor(shown / 24));
  const dark = Math.round(days.reduce((sum, { unservedMWh }) => sum + unservedMWh, 0));
  return (
    <div className="lights-week" role="img" aria-label={t('week.describe', { unserved: dark })}>
      {days.map(({ height, served, begun }, day) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: days are told apart by their place only
        <span key={day} className="lights-week-day" data-today={day === today ? '' : undefined}>
          <span className="lights-week-bar">
            <i className="lights-week-all" data-begun={begun ? '' : undefined} style={{ height: `${100 * height}%` }}>
              {begun && <b style={{ height: `${100 * (1 - served)}%` }} />}
            </i>
          </span>
          <Words k={`day.${day + 1}`} tier="caption" />
        </span>
      ))}
    </div>
  );
}
