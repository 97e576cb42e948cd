import type { VerificationPlot } from '@base/verification.ts';
import { nineStyle } from '@look/sprite.ts';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { FocusScope } from 'react-aria';
import { createPortal } from 'react-dom';
import { plateStanding } from '../../../assets/plinth/index.ts';
import { StepKey } from '../controls/StepKey.tsx';
import { KitWords, useKitWords } from '../debrief/KitWords.tsx';
import type { Source } from '../define-exhibit.ts';
import { useLayout, usePreferences } from '../host/hooks.ts';
import { Claim } from './Claim.tsx';
import { Comparison } from './Comparison.tsx';
import { LiveQuery, type LiveQueryProps } from './LiveQuery.tsx';
import { pagesByHeight } from './paging.ts';
import './sheet.css';

interface SheetProps {
  sources: readonly Source[];
  query?: LiveQueryProps | undefined;
  comparisons?: readonly (() => VerificationPlot)[] | undefined;
  onClose: () => void;
}

/**
 * Every claim of the exhibit on paper, as many on a page as fit whole; then the model's comparisons, a page each; its own question
 * stands on the last page.
 * Covers stage and plinth down to the tokens, which go on working.
 */
export function Sheet({ sources, query, comparisons = [], onClose }: SheetProps) {
  const kit = useKitWords();
  const layout = useLayout();
  const { language, pinyin, textSize } = usePreferences();
  const titleId = useId();
  const body = useRef<HTMLDivElement>(null);
  const measure = useRef<HTMLDivElement>(null);
  const [rowPages, setRowPages] = useState<number[][]>([[]]);
  const [page, setPage] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other words or sizes make other heights
  useLayoutEffect(() => {
    if (!body.current || !measure.current) return;
    const heights = [...measure.current.children].map((row) => row.getBoundingClientRect().height);
    setRowPages(pagesByHeight(heights, body.current.clientHeight, 0));
  }, [sources, language, pinyin, textSize, layout]);

  const count = rowPages.length + comparisons.length + (query ? 1 : 0);
  const shown = Math.min(page, count - 1);
  const onQuery = query !== undefined && shown === count - 1;
  const comparison = comparisons[shown - rowPages.length];
  return createPortal(
    <FocusScope contain restoreFocus autoFocus>
      <div
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        className="know-sheet"
        lang={language}
        style={nineStyle(plateStanding)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key === 'PageDown') setPage(Math.min(count - 1, shown + 1));
          if (event.key === 'PageUp') setPage(Math.max(0, shown - 1));
        }}
      >
        <h2 id={titleId}>
          <KitWords k="sheet.title" />
        </h2>
        <div ref={body} className="know-body">
          {onQuery ? (
            <LiveQuery {...query} />
          ) : comparison ? (
            <Comparison key={shown} plot={comparison} />
          ) : (
            (rowPages[shown] ?? []).map((index) => <Claim key={sources[index]!.id} source={sources[index]!} />)
          )}
          <div ref={measure} className="know-measure" aria-hidden="true">
            {sources.map((source) => (
              <Claim key={source.id} source={source} />
            ))}
          </div>
        </div>
        <div className="know-keys">
          <StepKey mark="left" label={kit.t('debrief.previous')} onStep={() => setPage(shown - 1)} disabled={shown === 0} />
          <span role="status" aria-label={kit.t('debrief.page', { page: shown + 1, pages: count })}>
            {shown + 1}/{count}
          </span>
          <StepKey mark="right" label={kit.t('debrief.next')} onStep={() => setPage(shown + 1)} disabled={shown === count - 1} />
          <span className="know-space" />
          <StepKey mark="close" label={kit.t('sheet.close')} onStep={onClose} />
        </div>
      </div>
    </FocusScope>,
    document.querySelector('.kit-panel') ?? document.body,
  );
}
