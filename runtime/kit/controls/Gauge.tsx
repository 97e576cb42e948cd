import { mm } from '@look/sprite.ts';
import { gauge, gaugeNeedle } from '../../../assets/plinth/index.ts';
import { useWords } from '../copy/use-words.ts';
import { Words } from '../copy/Words.tsx';
import { useLayout } from '../host/hooks.ts';
import './controls.css';
import { useControlSize } from './ground.ts';
import { Part } from './Part.tsx';
import { fractionOf } from './range.ts';

/** Size of the gauge at scale 1, mm. */
export const GAUGE_MM = { width: 66, height: 66 };
const SWEEP_DEG = 240;
const BAND_RADIUS = 23.5;
/** The numeral's letters at scale 1, and how large they fit between the two ends of the scale, mm. */
const NUMERAL_MM = 9.5;
const MOST_NUMERAL_MM = 12;

interface GaugeProps {
  label: string;
  value: number;
  min: number;
  max: number;
  /** Digits after the point of the numeral. */
  digits?: number | undefined;
  /** Copy key of the unit behind the numeral. */
  unit: string;
  /** Copy key that says the value with `{{value}}`. */
  valueText?: string | undefined;
  /** Below this the scale is amber: little left. */
  amberBelow?: number | undefined;
  ticks?: number | undefined;
  scale?: number | undefined;
}

/** A brass gauge: needle and numeral. It is read, never touched. */
export function Gauge(props: GaugeProps) {
  const { label, value, digits = 0, unit, valueText, amberBelow, ticks = 9 } = props;
  const { t } = useWords();
  const { scale, ground } = useControlSize(props.scale);
  const { typePx, scale: glass } = useLayout();
  const numeral = value.toFixed(digits);
  const overRim = typePx.caption / glass.pxPerMm > MOST_NUMERAL_MM * scale;
  const angle = (share: number) => (share - 0.5) * SWEEP_DEG;
  const amberShare = amberBelow === undefined ? 0 : fractionOf(amberBelow, props);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a meter element cannot carry a needle and a numeral
    <div
      role="meter"
      className="control gauge"
      data-ground={ground}
      aria-label={t(label)}
      aria-valuemin={props.min}
      aria-valuemax={props.max}
      aria-valuenow={value}
      aria-valuetext={valueText ? t(valueText, { value: numeral }) : `${numeral} ${t(unit)}`}
      style={{ width: mm(GAUGE_MM.width, scale), height: mm(GAUGE_MM.height, scale) }}
    >
      <div className="control-origin" style={{ left: '50%', top: '50%' }} aria-hidden="true">
        <Part sprite={gauge} scale={scale} />
        <svg
          className="gauge-scale"
          viewBox="-33 -33 66 66"
          aria-hidden="true"
          style={{ width: mm(66, scale), height: mm(66, scale) }}
        >
          <path className="gauge-band" d={arc(0, 1)} />
          {amberShare > 0 && <path className="gauge-amber" d={arc(0, amberShare)} />}
          {Array.from({ length: ticks }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: ticks are told apart by their place only
            <line key={index} y1="-26" y2={index % 4 === 0 ? -20.5 : -22.5} transform={`rotate(${angle(index / (ticks - 1))})`} />
          ))}
        </svg>
        <span
          className="gauge-numeral"
          data-over-rim={overRim ? '' : undefined}
          style={{ top: mm(10.5, scale), fontSize: `max(${mm(NUMERAL_MM, scale)}, var(--type-caption))` }}
        >
          {numeral}
          <small>
            <Words k={unit} />
          </small>
        </span>
        <Part sprite={gaugeNeedle} scale={scale} turnDeg={angle(fractionOf(value, props))} className="moves" />
      </div>
    </div>
  );
}

/** Part of the scale as a thick arc, from one share of it to another. */
function arc(from: number, to: number): string {
  const point = (share: number) => {
    const rad = (((share - 0.5) * SWEEP_DEG - 90) * Math.PI) / 180;
    return `${(BAND_RADIUS * Math.cos(rad)).toFixed(3)} ${(BAND_RADIUS * Math.sin(rad)).toFixed(3)}`;
  };
  const large = (to - from) * SWEEP_DEG > 180 ? 1 : 0;
  return `M${point(from)} A${BAND_RADIUS} ${BAND_RADIUS} 0 ${large} 1 ${point(to)}`;
}
