import { useWords, Words } from '@kit';
import { useLayoutEffect, useRef, useState } from 'react';
import { CENTURY_FROM, centuryLines, NEUTRAL_YEAR, savedText } from './century.ts';
import { StagePlate } from './StagePlate.tsx';
import { useExactWords, useLights, useLightsReadings, usePlaces } from './use-panel.ts';

/** The world's warming as far as the curator's horizon: line, band, straight line of the sum, and the same without the choice. */
export function CenturyPlate() {
  const { t } = useWords();
  const lights = useLights();
  const { layout } = usePlaces();
  const exact = useExactWords();
  const [cut, every] = useLightsReadings(() => [Math.round(lights.cut() * 100) / 100, lights.everyPlace()]);
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const { horizonYear } = lights.settings;
  const text = layout.typePx.caption;
  const left = text * 1.6;
  const width = Math.max(1, size.width - left - text * 0.8);
  const height = Math.max(1, size.height - text * 2.2);
  const consequence = lights.consequence(cut as number, every as boolean);
  const lines = centuryLines(consequence, horizonYear, width, height);
  const saved = savedText(consequence.savedMiddleK);
  // A low sheet names every second kelvin.
  const everyK = lines.y(1) - lines.y(2) < text * 1.3 ? 2 : 1;
  const kelvins = [1, 2, 3, 4].filter((kelvin) => kelvin < lines.topK && kelvin % everyK === 0);
  return (
    <StagePlate>
      <p className="lights-sheet-title">
        <Words k={saved.key} values={saved.values} tier="instruction" />
      </p>
      <div className="lights-century" ref={frame} role="img" aria-label={t('century.describe', saved.values)}>
        {size.width > 0 && (
          <svg width={size.width} height={size.height} aria-hidden="true">
            <g transform={`translate(${left} ${text * 0.7})`}>
              {kelvins.map((kelvin) => (
                <g key={kelvin}>
                  <path className="lights-century-rule" d={`M0 ${lines.y(kelvin)}H${width}`} />
                  <text x={-text * 0.3} y={lines.y(kelvin) + text * 0.35} textAnchor="end" fontSize={text}>
                    {kelvin}
                  </text>
                </g>
              ))}
              <path className="lights-century-wide" d={lines.wide} />
              <path className="lights-century-likely" d={lines.likely} />
              <path className="lights-century-mark" d={`M${lines.x(NEUTRAL_YEAR)} 0V${height}`} />
              <path className="lights-century-straight" d={lines.straight} />
              <path className="lights-century-without" d={lines.without} />
              <path className="lights-century-line" d={lines.line} />
              <text y={height + text * 1.2} fontSize={text}>
                {CENTURY_FROM}
              </text>
              {horizonYear > NEUTRAL_YEAR && (
                <text x={width} y={height + text * 1.2} fontSize={text} textAnchor="end">
                  {horizonYear}
                </text>
              )}
              <text
                className="lights-century-year"
                x={lines.x(NEUTRAL_YEAR)}
                y={height + text * 1.2}
                fontSize={text}
                textAnchor={horizonYear > NEUTRAL_YEAR ? 'middle' : 'end'}
              >
                {NEUTRAL_YEAR}
              </text>
              <text x={text * 0.3} y={text * 0.5} fontSize={text}>
                °C
              </text>
            </g>
          </svg>
        )}
      </div>
      <p className="lights-sheet-feet">
        <span className="lights-legend" data-line="line">
          <Words k="century.line" tier="caption" />
        </span>
        <span className="lights-legend" data-line="without">
          <Words k="century.without" tier="caption" />
        </span>
        <span className="lights-legend" data-line="straight">
          <Words k={exact ? 'century.straight.exact' : 'century.straight'} tier="caption" />
        </span>
        <span className="lights-legend" data-line="band">
          <Words k="century.band" tier="caption" />
        </span>
      </p>
      {every && (
        <p className="lights-sheet-small">
          <Words k="century.assumes" tier="caption" />
        </p>
      )}
    </StagePlate>
  );
}
