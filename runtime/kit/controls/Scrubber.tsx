import { mm, nineStyle } from '@look/sprite.ts';
import { scrubStrip } from '../../../assets/plinth/index.ts';
import { useWords } from '../copy/use-words.ts';
import './controls.css';
import { clockText } from './clock-text.ts';
import { useControlSize } from './ground.ts';
import { TouchPart, touchState } from './Part.tsx';
import { SCRUB_GRIP } from './sprites.ts';
import { useScrub } from './use-scrub.ts';

/** Size of the scrubber at scale 1, mm. */
export const SCRUBBER_MM = { width: 84, height: 46 };
const STRIP_MM = { width: 84, height: 15 };
const GRIP_MM = 23;

/** One moment of the strip. */
export interface ScrubBar {
  /** 0…1, its height. */
  level: number;
  /** Amber: a moment to look at again. Said by the caller's words too. */
  weak: boolean;
}

interface ScrubberProps {
  label: string;
  durationS: number;
  valueS: number;
  onScrub: (valueS: number) => void;
  bars: readonly ScrubBar[];
  disabled?: boolean | undefined;
  scale?: number | undefined;
}

/** 回看条: the visitor's own time as a strip of bars; amber bars are weak moments. The grip hangs below, so that the finger hides nothing. */
export function Scrubber({ label, durationS, valueS, onScrub, bars, disabled, scale: wished }: ScrubberProps) {
  const { t } = useWords();
  const { scale, ground, targetMm } = useControlSize(wished);
  const stripMm = STRIP_MM.width * scale;
  const hitMm = Math.max(GRIP_MM * scale, targetMm);
  const { gripProps, trackProps, dragging, fraction } = useScrub({ durationS, valueS, onScrub, lengthMm: stripMm, disabled });
  return (
    <div
      className="control scrubber"
      data-ground={ground}
      style={{ width: mm(SCRUBBER_MM.width, scale), height: mm(SCRUBBER_MM.height, scale) }}
    >
      <div
        className="scrub-strip"
        style={{ ...nineStyle(scrubStrip, scale), width: mm(stripMm), height: mm(STRIP_MM.height, scale) }}
      >
        <svg viewBox={`0 0 ${Math.max(1, bars.length)} 1`} preserveAspectRatio="none" aria-hidden="true">
          {bars.map((bar, index) => (
            <rect
              // biome-ignore lint/suspicious/noArrayIndexKey: a moment is its place on the strip
              key={index}
              x={index + 0.18}
              width={0.64}
              y={1 - Math.min(1, Math.max(0.08, bar.level))}
              height={Math.min(1, Math.max(0.08, bar.level))}
              data-weak={bar.weak ? '' : undefined}
            />
          ))}
        </svg>
        <div className="scrub-touch" {...trackProps} style={{ height: mm(Math.max(STRIP_MM.height * scale, targetMm)) }} />
      </div>
      <div className="control-origin" style={{ left: mm(fraction * stripMm), top: mm(STRIP_MM.height + 6, scale) }}>
        <TouchPart sprites={SCRUB_GRIP[ground]} state={touchState(disabled, dragging)} scale={scale} />
        <div
          {...gripProps}
          role="slider"
          tabIndex={gripProps.tabIndex}
          aria-valuenow={valueS}
          className="control-hit control-round"
          aria-label={t(label)}
          aria-valuetext={clockText(valueS)}
          style={{ width: mm(hitMm), height: mm(hitMm), left: mm(-hitMm / 2), top: mm(-hitMm / 2) }}
        />
      </div>
    </div>
  );
}
