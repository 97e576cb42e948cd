import { useWords, Words } from '@kit';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { StagePlate } from './StagePlate.tsx';
import { useLights } from './use-panel.ts';
import { YEAR_MAP, yearMap } from './year-map.ts';

/** A year of the mix as a map: a column for each day, a row for each hour, dark where light was missing. */
export function YearPlate() {
  const { t } = useWords();
  const lights = useLights();
  const canvas = useRef<HTMLCanvasElement>(null);
  const map = useMemo(() => {
    const result = lights.result();
    return result === null ? null : yearMap(lights.puzzle.year(result.builds));
  }, [lights]);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || map === null) return;
    context.putImageData(new ImageData(map.pixels, YEAR_MAP.days, YEAR_MAP.hours), 0, 0);
  }, [map]);
  if (map === null) return null;
  return (
    <StagePlate>
      <p className="lights-sheet-title">
        <Words k="year.hours" values={{ hours: map.darkHours }} tier="instruction" />
      </p>
      <div className="lights-year">
        <span className="lights-year-hours">
          <span>24</span>
          <span>12</span>
          <span>0</span>
        </span>
        <canvas
          ref={canvas}
          width={YEAR_MAP.days}
          height={YEAR_MAP.hours}
          role="img"
          aria-label={t('year.describe', { hours: map.darkHours })}
        />
      </div>
      <p className="lights-sheet-feet">
        <Words k="year.january" tier="caption" />
        <Words k="year.july" tier="caption" />
        <Words k="year.december" tier="caption" />
      </p>
    </StagePlate>
  );
}
