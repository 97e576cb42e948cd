import { mm } from '@look/sprite.ts';
import { TideLine } from '@look/surfaces/TideLine.tsx';
import { clockText } from '../controls/clock-text.ts';
import { useControlSize } from '../controls/ground.ts';
import { TouchPart, touchState } from '../controls/Part.tsx';
import { SLIDER_GRIP } from '../controls/sprites.ts';
import { useScrub } from '../controls/use-scrub.ts';
import { useWords } from '../copy/use-words.ts';
import { Words } from '../copy/Words.tsx';
import { useLayout } from '../host/hooks.ts';
import './debrief.css';
import { useKitWords } from './KitWords.tsx';
import { type DebriefEvent, labelPlaces } from './model.ts';

/** Diameter of the float on the board, board px, and of the grip's picture, mm. */
const FLOAT_UNITS = 60;
const GRIP_MM = 27;

interface TideScrubProps {
  durationS: number;
  valueS: number;
  onScrub: (valueS: number) => void;
  events: readonly DebriefEvent[];
}

/** The tide line as the visitor's own time: water up to the moment that is shown, a violet float, a tick for each event. */
export function TideScrub({ durationS, valueS, onScrub, events }: TideScrubProps) {
  const layout = useLayout();
  const kit = useKitWords();
  const { t } = useWords();
  const { targetMm } = useControlSize();
  const { tideLine, unitPx, typePx } = layout;
  const { pxPerMm } = layout.scale;
  const floatMm = (FLOAT_UNITS * unitPx) / pxPerMm;
  const insetPx = (floatMm * pxPerMm) / 2;
  const lengthPx = tideLine.width - 2 * insetPx;
  const hitMm = Math.max(floatMm, targetMm);
  const { gripProps, trackProps, dragging, fraction } = useScrub({
    durationS,
    valueS,
    onScrub,
    lengthMm: lengthPx / pxPerMm,
    stopsS: events.map((event) => event.atS),
  });

  const shareOf = (atS: number) => (durationS > 0 ? Math.min(1, Math.max(0, atS / durationS)) : 0);
  const widths = events.map((event) => (textWidthEm(`${clockText(event.atS)} ${t(event.k)}`) * typePx.caption) / tideLine.width);
  const endWidth = (textWidthEm(clockText(durationS)) * typePx.caption) / tideLine.width;
  const onLine = (share: number) => (insetPx + share * lengthPx) / tideLine.width;
  const places = labelPlaces(
    [...events.map((event) => onLine(shareOf(event.atS))), 1 - endWidth / 2],
    [...widths, endWidth],
    (typePx.caption * 0.7) / tideLine.width,
  );
  const here = events.findLast((event) => Math.abs(event.atS - valueS) < 0.5);
  const time = clockText(valueS);

  return (
    <div className="tide-scrub">
      <TideLine fraction={onLine(fraction)} />
      <div className="tide-scrub-line">
        <div
          {...trackProps}
          className="tide-scrub-touch"
          style={{ left: insetPx, right: insetPx, height: mm(targetMm), marginTop: mm(-targetMm / 2) }}
        />
        <div className="control-origin" style={{ left: `${onLine(fraction) * 100}%`, top: '50%' }}>
          <TouchPart sprites={SLIDER_GRIP.day} state={touchState(false, dragging)} scale={floatMm / GRIP_MM} />
          <div
            {...gripProps}
            role="slider"
            tabIndex={gripProps.tabIndex}
            aria-valuenow={valueS}
            className="control-hit control-round"
            aria-label={kit.t('debrief.scrub')}
            aria-valuetext={
              here
                ? kit.t('debrief.scrub-event', { time, event: t(here.k) })
                : kit.t('debrief.scrub-at', { time, total: clockText(durationS) })
            }
            style={{ width: mm(hitMm), height: mm(hitMm), left: mm(-hitMm / 2), top: mm(-hitMm / 2) }}
          />
        </div>
      </div>
      <ol className="tide-scrub-events">
        {events.map((event, index) => (
          <li key={`${event.k} ${event.atS}`} data-weak={event.weak ? '' : undefined}>
            <i style={{ left: `${onLine(shareOf(event.atS)) * 100}%` }} />
            {places[index] != null && (
              <span style={{ left: `${places[index] * 100}%` }}>
                {clockText(event.atS)} <Words k={event.k} />
              </span>
            )}
          </li>
        ))}
        {places[events.length] != null && (
          <li className="tide-scrub-end">
            <span style={{ right: 0 }}>{clockText(durationS)}</span>
          </li>
        )}
      </ol>
    </div>
  );
}

/** Rough width of a line of text in em: a Han character is one, anything else a little over half. */
function textWidthEm(text: string): number {
  let em = 0;
  for (const character of text) em += /\p{Script=Han}|[\uff00-\uffef\u3000-\u303f]/u.test(character) ? 1.02 : 0.54;
  return em;
}
