import { Plate } from '@look/surfaces/Plate.tsx';
import type * as React from 'react';
import { useEffect, useState } from 'react';
import { useLaidPlate } from '../controls/lay-plates.ts';
import { StepKey } from '../controls/StepKey.tsx';
import { useWords } from '../copy/use-words.ts';
import { Words } from '../copy/Words.tsx';
import { useSession } from '../host/session.ts';
import './debrief.css';
import { type KitKey, KitWords, useKitWords } from './KitWords.tsx';
import { type DebriefEvent, pagesOf } from './model.ts';
import { RetryKey } from './RetryKey.tsx';
import { TideScrub } from './TideScrub.tsx';
import { useFittingPages } from './use-fitting-pages.ts';

interface DebriefPanelsProps {
  /** What stands on the four plates, in the order of rule 47. Together they say 60 Han characters or 35 words at most. */
  did: React.ReactNode;
  happened: React.ReactNode;
  science: React.ReactNode;
  retry: React.ReactNode;
  /** Copy key of what the plot shows, with its unit; stands in the visitor's language beside the English heading. */
  happenedUnit?: string | undefined;
  /** Copy key of the one thing to do at home or at school (rule 49). */
  takeHome: string;
  /** The transfer item. While it is given it has the place of the take-home plate; give it before, not instead. */
  transfer?: React.ReactNode;
  durationS: number;
  events: readonly DebriefEvent[];
  /** Where the retry key leads and the tide line begins; null when nothing was weak. */
  weakestS: number | null;
  onRetry: () => void;
  /** The visitor looks at another moment. */
  onScrub?: ((valueS: number) => void) | undefined;
  /** A small key beside the take-home plate: "how we know". */
  aside?: React.ReactNode;
  /** The plate whose contents a key has just changed: where plates stand on pages, its page comes to the front. */
  changed?: (typeof PANELS)[number] | null;
}

const PANELS = ['did', 'happened', 'science', 'retry'] as const;

/**
 * The four-panel debrief: 你做了什么 → 发生了什么 → 科学怎么说 → 再试一次.
 *
 * The plates stand over the stage and are only read; what is touched lies on the plinth: the tide line as the visitor's
 * own time, and the key that leads back to the weakest moment. Nothing moves, comes or goes by itself here. Words that do
 * not fit stand on two or four pages, never smaller.
 */
export function DebriefPanels(props: DebriefPanelsProps) {
  const { durationS, events, weakestS, onRetry, onScrub, takeHome, transfer, aside, happenedUnit, changed = null } = props;
  const { words, definition } = useSession();
  const { language, t } = useWords();
  const kit = useKitWords();
  const [valueS, setValueS] = useState(weakestS ?? durationS);
  const { fit, measure } = useFittingPages();
  const [page, setPage] = useState(0);
  const pages = pagesOf(PANELS, fit.perPage);
  const shown = Math.min(page, pages.length - 1);
  useEffect(() => {
    // Its new contents may need more pages than the old ones: the plate is found again when they have been measured.
    if (changed !== null) setPage(pagesOf(PANELS, fit.perPage).findIndex((panels) => panels.includes(changed)));
  }, [changed, fit.perPage]);
  const bilingual = language === 'zh-CN' && definition.languages.length > 1;
  useLaidPlate();

  const scrub = (next: number) => {
    setValueS(next);
    onScrub?.(next);
  };

  return (
    <section className="debrief">
      <div
        ref={measure}
        className="debrief-plates"
        data-per-page={fit.perPage}
        style={{ ['--plate-h' as string]: `calc(${fit.heightUnits} * var(--u))` }}
      >
        {pages.map((panels, index) => (
          <div key={panels[0]} className="debrief-page" hidden={index !== shown}>
            {panels.map((panel) => (
              <Plate key={panel} posture="standing" className="debrief-plate">
                <article data-panel={panel}>
                  <h2>
                    <KitWords k={`debrief.${panel}` satisfies KitKey} />
                  </h2>
                  {bilingual && (
                    <p className="debrief-second" lang="en">
                      {kit.in('en', `debrief.${panel}`)}
                      {panel === 'happened' && happenedUnit && <span lang={language}> · {t(happenedUnit)}</span>}
                    </p>
                  )}
                  <div className="debrief-content">{props[panel]}</div>
                </article>
              </Plate>
            ))}
          </div>
        ))}
      </div>

      <TideScrub durationS={durationS} valueS={valueS} onScrub={scrub} events={events} />

      <div className="debrief-lip">
        {transfer ?? (
          <Plate className="take-home">
            <p className="take-home-main">
              <Words k={takeHome} />
            </p>
            {bilingual && (
              <p className="take-home-second" lang="en">
                {words.t(takeHome, 'en')}
              </p>
            )}
          </Plate>
        )}
        {aside}
        {pages.length > 1 && (
          <div className="debrief-pager">
            <StepKey mark="left" label={kit.t('debrief.previous')} onStep={() => setPage(shown - 1)} disabled={shown === 0} />
            <span role="status" aria-label={kit.t('debrief.page', { page: shown + 1, pages: pages.length })}>
              {shown + 1}/{pages.length}
            </span>
            <StepKey
              mark="right"
              label={kit.t('debrief.next')}
              onStep={() => setPage(shown + 1)}
              disabled={shown === pages.length - 1}
            />
          </div>
        )}
        <RetryKey atS={weakestS} onRetry={onRetry} />
      </div>
    </section>
  );
}
