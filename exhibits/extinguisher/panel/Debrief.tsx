import { BigNumber, DebriefPanels, HowWeKnow, Plot, TraceBar, useDebriefReport, useWords, WordKey, Words } from '@kit';
import { useMemo, useState } from 'react';
import { queries } from '../model/queries.ts';
import { BEATS } from '../model/readings.ts';
import { sources } from '../sources.ts';
import { debriefOf } from './debrief-data.ts';
import './panel.css';
import { useDrill } from './use-panel.ts';

/** The question that a visitor may put to the model: does one cylinder put this pool out? */
const DISCHARGE = {
  query: queries.discharge,
  inputs: [
    { field: 'poolAreaM2', label: 'query.pool-area', unit: 'm²', min: 0.2, max: 4, step: 0.2 },
    { field: 'effectiveness', label: 'query.effectiveness', unit: '', min: 0, max: 1, step: 0.1 },
    { field: 'unitKg', label: 'query.unit', unit: 'kg', min: 1, max: 12, step: 1 },
  ],
  outputs: [
    { field: 'neededKg', label: 'query.needed', unit: 'kg', digits: 1 },
    { field: 'outAfterS', label: 'query.out-after', unit: 's', digits: 1, whenNull: 'query.not-out' },
  ],
};

const INDEX = BEATS.indexOf('debrief');

/** What the hands did, beside what skilled hands do with the same fire in the same model. */
export function Debrief() {
  const drill = useDrill();
  const { t } = useWords();
  const data = useMemo(() => debriefOf(drill), [drill]);
  const [atS, setAtS] = useState(data.weakestS ?? 0);

  useDebriefReport(INDEX, BEATS.length, drill);

  const { measures } = data;
  const percent = Math.round(measures['agent-on-base-percent']);
  return (
    <DebriefPanels
      did={
        <>
          <BigNumber value={`${measures['correct-refusals']}/${measures['refusals-asked']}`} k="debrief.did.refusals" />
          {data.sprayed ? (
            <>
              <TraceBar durationS={data.durationS} spans={data.spans} atS={atS} label={t('debrief.did.base', { percent })} />
              <p>
                <Words k="debrief.did.base" values={{ percent }} />
              </p>
            </>
          ) : (
            <p>
              <Words k="debrief.did.none" />
            </p>
          )}
        </>
      }
      happened={
        <Plot
          title={t('debrief.plot.describe', data.plotValues)}
          series={[
            ...(data.sprayed ? [{ label: t('debrief.plot.you'), points: data.own, dash: 'solid' as const }] : []),
            { label: t('debrief.plot.skilled'), points: data.skilled, dash: 'dashed' as const },
          ]}
          xUnit="s"
          yUnit="kW"
          markX={data.sprayed ? atS : undefined}
          digits={0}
        />
      }
      science={
        <>
          <p className="debrief-strong">
            <Words k={data.science} />
          </p>
          <p className="debrief-source">
            <Words k="debrief.science.rule" />
          </p>
        </>
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
      onScrub={setAtS}
      onRetry={() => drill.retry()}
      aside={
        <>
          <HowWeKnow sources={sources} query={DISCHARGE} />
          <WordKey k="debrief.next" size="quiet" onPress={() => drill.next()} />
        </>
      }
    />
  );
}
