import { BigNumber, DebriefPanels, HowWeKnow, Plot, TraceBar, useDebriefReport, useWords, WordKey, Words } from '@kit';
import { useMemo, useState } from 'react';
import { comparisons } from '../model/comparisons.ts';
import { BRANCHES } from '../model/plans/plan.ts';
import { queries } from '../model/queries.ts';
import { BEATS } from '../model/readings.ts';
import { sources } from '../sources.ts';
import { debriefOf } from './debrief-data.ts';
import './panel.css';
import { StageTags } from './StageTags.tsx';
import { useDrill } from './use-panel.ts';

/** The question that a visitor may put to the model: how far does one see in smoke? */
const VISIBILITY = {
  query: queries.visibility,
  inputs: [{ field: 'sootMgPerM3', label: 'query.soot', unit: 'mg/m³', min: 10, max: 1000, step: 10 }],
  outputs: [
    { field: 'extinctionPerM', label: 'query.extinction', unit: '1/m', digits: 2 },
    { field: 'reflectingM', label: 'query.sight', unit: 'm', digits: 1, whenNull: 'query.clear' },
    { field: 'fridolfFactor', label: 'query.walk', unit: '', digits: 2 },
  ],
};

const INDEX = BEATS.indexOf('debrief');
const TRAPS = ['towel', 'bathroom', 'lift', 'phone'] as const;

/** What the hands did, beside what one who follows the guidance does in the same fire. */
export function Debrief() {
  const drill = useDrill();
  const { t } = useWords();
  const data = useMemo(() => debriefOf(drill), [drill]);
  const [atS, setAtS] = useState(data.weakestS ?? data.durationS);
  const [traps, setTraps] = useState(false);

  useDebriefReport(INDEX, BEATS.length, drill);

  const { measures } = data;
  const smokeS = Math.round(measures['seconds-in-smoke']);
  const scrub = (next: number) => {
    setAtS(next);
    drill.scrub(next);
  };
  return (
    <>
      <StageTags />
      <DebriefPanels
        did={
          <>
            {measures['doors-passed'] > 0 ? (
              <BigNumber value={`${measures['doors-closed-behind']}/${measures['doors-passed']}`} k="debrief.did.doors" />
            ) : (
              <p>
                <Words k="debrief.did.no-doors" />
              </p>
            )}
            <TraceBar
              durationS={data.durationS}
              spans={data.spans}
              atS={atS}
              label={t('debrief.did.bar', { seconds: Math.round(measures['night-seconds']), smoke: smokeS })}
            />
            <p>
              <Words k={smokeS > 0 ? 'debrief.did.smoke' : 'debrief.did.no-smoke'} values={{ seconds: smokeS }} />
            </p>
          </>
        }
        happenedUnit="debrief.unit"
        happened={
          <Plot
            title={t('debrief.plot.describe', data.plotValues)}
            series={[
              { label: t('debrief.plot.you'), points: data.own, dash: 'solid' as const },
              { label: t('debrief.plot.best'), points: data.guidance, dash: 'dashed' as const },
            ]}
            xUnit="s"
            yUnit="‰"
            markX={atS}
            digits={1}
          />
        }
        science={
          traps
            ? TRAPS.map((trap) => (
                <p key={trap} className="fire-state">
                  <Words k={`debrief.trap.${trap}`} />
                </p>
              ))
            : BRANCHES.map((state) => (
                <p key={state} className="fire-state" data-here={data.science.endsWith(state) ? '' : undefined}>
                  <Words k={`debrief.science.${state}`} />
                </p>
              ))
        }
        retry={
          <p className="debrief-strong">
            <Words k={data.again} />
          </p>
        }
        takeHome="debrief.take-home"
        durationS={data.durationS}
        events={data.events}
        weakestS={data.weakestS}
        onScrub={scrub}
        onRetry={() => drill.retry()}
        changed={traps ? 'science' : null}
        aside={
          <>
            <HowWeKnow sources={sources} query={VISIBILITY} comparisons={comparisons} />
            <WordKey k={traps ? 'debrief.trap.close' : 'debrief.trap.open'} size="quiet" onPress={() => setTraps(!traps)} />
            <WordKey k="debrief.next" size="quiet" onPress={() => drill.next()} />
          </>
        }
      />
    </>
  );
}
