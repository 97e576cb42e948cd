import { BigNumber, DebriefPanels, HowWeKnow, Plot, TraceBar, useDebriefReport, useWords, WordKey, Words } from '@kit';
import { useMemo, useState } from 'react';
import { queries } from '../model/queries.ts';
import { BEATS } from '../model/readings.ts';
import { sources } from '../sources.ts';
import { BreaksAndClass } from './BreaksAndClass.tsx';
import { debriefOf } from './debrief-data.ts';
import './panel.css';
import { useDrill } from './use-panel.ts';

/** The question that a visitor may put to the model: how far is the warning ahead? */
const WARNING = {
  query: queries.warning,
  inputs: [{ field: 'epicentralKm', label: 'query.distance', unit: 'km', min: 0, max: 200, step: 10 }],
  outputs: [
    { field: 'pArrivalS', label: 'query.p', unit: 's', digits: 1 },
    { field: 'sArrivalS', label: 'query.s', unit: 's', digits: 1 },
    { field: 'leadS', label: 'query.lead', unit: 's', digits: 1 },
    { field: 'blindRadiusKm', label: 'query.blind', unit: 'km', digits: 0 },
  ],
};

const INDEX = BEATS.indexOf('debrief');
const TRAPS = ['triangle', 'doorway', 'running', 'lift'] as const;

/** What the hands did while it shook, and what is told about it. */
export function Debrief() {
  const drill = useDrill();
  const { t } = useWords();
  const data = useMemo(() => debriefOf(drill), [drill]);
  const [atS, setAtS] = useState(data.weakestS ?? data.durationS);
  const [traps, setTraps] = useState(false);

  useDebriefReport(INDEX, BEATS.length, drill);

  const { measures } = data;
  const held = Math.round(measures['held-percent']);
  const breaks = measures['hold-breaks'];
  return (
    <DebriefPanels
      did={
        <>
          <BigNumber value={`${held}%`} k="debrief.did.held" />
          <TraceBar
            durationS={data.durationS}
            spans={data.spans}
            atS={atS}
            label={t('debrief.did.describe', { held, breaks, low: Math.max(0, measures['low-after-seconds']).toFixed(1) })}
          />
          <BreaksAndClass measures={measures} />
        </>
      }
      happenedUnit="debrief.unit"
      happened={
        <Plot
          title={t('debrief.plot.describe', { seconds: Math.round(data.durationS) })}
          series={[{ label: t('debrief.plot.floor'), points: data.ground, dash: 'solid' as const }]}
          xUnit="s"
          yUnit="m/s²"
          markX={atS}
          digits={1}
        />
      }
      science={
        traps ? (
          TRAPS.map((trap) => (
            <p key={trap} className="quake-trap">
              <Words k={`debrief.trap.${trap}`} />
            </p>
          ))
        ) : (
          <p className="quake-state" data-here="">
            <Words k={data.reason} />
          </p>
        )
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
      changed={traps ? 'science' : null}
      aside={
        <>
          <HowWeKnow sources={sources} query={WARNING} />
          <WordKey k={traps ? 'debrief.trap.close' : 'debrief.trap.open'} size="quiet" onPress={() => setTraps(!traps)} />
          <WordKey k="debrief.next" size="quiet" onPress={() => drill.next()} />
        </>
      }
    />
  );
}
