import { RunsStrip, useHost, useWords, Words } from '@kit';
import { useMemo } from 'react';
import type { Measures } from '../model/measures.ts';
import { runsOfClass } from './class-runs.ts';

/** How often the leg was lost; and, where a class shares the earthquake, how well it held on today, with this run among it. */
export function BreaksAndClass({ measures }: { measures: Measures }) {
  const { today } = useHost();
  const { t } = useWords();
  const runs = useMemo(() => runsOfClass(today, measures), [today, measures]);
  return (
    <>
      <p className="quake-did-line">
        <Words k="debrief.did.breaks" values={{ breaks: measures['hold-breaks'] }} />
        {runs && <Words k="debrief.did.class" values={{ count: runs.others.length }} />}
      </p>
      {runs && (
        <RunsStrip
          own={runs.own}
          others={runs.others}
          min={0}
          max={100}
          label={t('debrief.did.class.describe', {
            count: runs.others.length,
            low: runs.low,
            middle: runs.middle,
            high: runs.high,
            held: runs.own,
          })}
        />
      )}
    </>
  );
}
