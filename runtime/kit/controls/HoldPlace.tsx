import type { Rect } from '@look/layout.ts';
import { useWords } from '../copy/use-words.ts';
import { usePreferences } from '../host/hooks.ts';
import { scaleToFit } from './divide.ts';
import { fitsOnCap, HOLD_BUTTON_MM, HoldButton, type HoldButtonProps } from './HoldButton.tsx';
import { PanelLabel } from './PanelLabel.tsx';
import { Place } from './Place.tsx';
import { Under } from './SliderPlace.tsx';
import { usePlinthScale } from './use-plinth.ts';

/** The line of words below a button, in their own size. */
const LINE = 1.7;
/** Smaller than this the button keeps no room for words below it; those on it say enough. */
const LEAST_WITH_TITLE = 0.6;
/** Beside its words a button has at most this share of the width. */
const BESIDE_WORDS = 0.45;

interface HoldPlaceProps extends Omit<HoldButtonProps, 'scale' | 'plain'> {
  box: Rect;
  /** Copy key of the words below the button, where there is room for them. */
  title?: string | undefined;
  /** How much larger than its drawn size the button may grow, as a factor. */
  grows?: number | undefined;
}

/**
 * A hold button as large as its place allows. Where the place is low, the words below it give way first; where those on it do not fit,
 * they stand beside it and may take several lines.
 */
export function HoldPlace({ box, title, grows = 1, ...button }: HoldPlaceProps) {
  const { t } = useWords();
  const { pinyin } = usePreferences();
  const { pxPerMm, most, layout } = usePlinthScale();
  const captionPx = layout.typePx.caption;
  const scaleIn = (width: number, height: number) =>
    scaleToFit({ x: 0, y: 0, width, height }, HOLD_BUTTON_MM, HOLD_BUTTON_MM, pxPerMm, most * grows);
  const titled = scaleIn(box.width, box.height - captionPx * (pinyin ? LINE * 1.4 : LINE));
  const alone = scaleIn(box.width, box.height);
  const fits = (scale: number) => fitsOnCap(t(button.word), captionPx, scale, pxPerMm);
  if (title !== undefined && titled >= LEAST_WITH_TITLE && fits(titled))
    return (
      <Place box={box}>
        <Under k={title}>
          <HoldButton {...button} scale={titled} />
        </Under>
      </Place>
    );
  if (fits(alone))
    return (
      <Place box={box}>
        <HoldButton {...button} scale={alone} />
      </Place>
    );
  const beside = scaleIn(box.width * BESIDE_WORDS, box.height);
  return (
    <Place box={box} className="panel-beside">
      <HoldButton {...button} scale={beside} plain />
      <PanelLabel k={button.word} />
    </Place>
  );
}
