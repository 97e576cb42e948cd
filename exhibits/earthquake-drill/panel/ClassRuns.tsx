import { RunsStrip, useHost, useWords, Words } from '@kit';
import { useMemo } from 'react';
import type { Measures } from '../model/measures.ts';
import { runsOfClass } from './class-runs.ts';

/** How well the class held on today in the same earthquake, and this run among it; nothing where nobody played it before. */
export function ClassRuns({ measures }: { measures: Measures }) {
  const { today } = useHost();
  const { t } = useWords();
  const runs = useMemo(() => runsOfClass(today, measures), [today, measures]);
  if (runs === null) return null;
  const { own, others, low, middle, high } = runs;
  return (
    <>
      <RunsStrip
        own={own}
        others={others}
        min={0}
        max={100}
        label={t('debrief.did.class.describe', { count: others.length, low, middle, high, held: own })}
      />
      <p className="quake-class">
        <Words k="debrief.did.class" values={{ count: others.length }} />
      </p>
    </>
  );
}
