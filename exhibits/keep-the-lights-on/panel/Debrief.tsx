import { BigNumber, DebriefPanels, HowWeKnow, Plot, TraceBar, useDebriefReport, useWords, WordKey, Words } from '@kit';
import { useMemo, useState } from 'react';
import { BEATS } from '../model/play/beats.ts';
import { queries } from '../model/queries.ts';
import { sources } from '../sources.ts';
import { debriefOf, stretchAt } from './debrief-data.ts';
import './panel.css';
import './sheets.css';
import { RowsTable } from './RowsTable.tsx';
import { useLights } from './use-panel.ts';

/** The question that a visitor may put to the model: what do kilowatt-hours give off? */
const FOOTPRINT = {
  query: queries.footprint,
  // Nothing is counted that is not shown.
  start: { electricityKwh: 2800, petrolCarKm: 5000 },
  inputs: [
    { field: 'electricityKwh', label: 'query.electricity', unit: 'kWh', min: 0, max: 6000, step: 100 },
    { field: 'petrolCarKm', label: 'query.car', unit: 'km', min: 0, max: 20000, step: 500 },
  ],
  outputs: [{ field: 'netKg', label: 'query.net', unit: 'kg', digits: 0 }],
};

const INDEX = BEATS.indexOf('debrief');

/** What the hands did: the needle of the moments, and the weeks as rows with their points on a graph. Scrubbing links the two. */
export function Debrief() {
  const lights = useLights();
  const { t } = useWords();
  const data = useMemo(() => debriefOf(lights), [lights]);
  const [atS, setAtS] = useState(data.weakestS ?? data.durationS);

  useDebriefReport(INDEX, BEATS.length, lights);

  const here = stretchAt(data.stretches, atS);
  const week = here?.kind === 'week' ? here.index : null;
  return (
    <DebriefPanels
      did={
        <>
          {data.momentS > 0 && (
            <>
              <BigNumber value={`${data.greenS}/${data.momentS}`} k="debrief.did.green" />
              <TraceBar
                durationS={data.durationS}
                spans={data.spans}
                atS={atS}
                label={t('debrief.did.describe', { green: data.greenS, all: data.momentS })}
              />
            </>
          )}
          {data.rows.length > 0 ? (
            <RowsTable rows={data.rows} builds={lights.region.builds} here={week} />
          ) : (
            <p>
              <Words k="debrief.did.none" />
            </p>
          )}
        </>
      }
      happenedUnit={week === null ? 'debrief.unit.needle' : 'debrief.unit.weeks'}
      happened={
        week === null ? (
          <Plot
            title={t('debrief.needle.describe', { green: data.greenS, all: data.momentS })}
            series={[{ label: t('debrief.plot.you'), points: data.needle, dash: 'solid' }]}
            xUnit="s"
            yUnit="Hz"
            yTicks={[49, 50, 51]}
            markX={atS}
            digits={0}
          />
        ) : (
          <Plot
            title={t('debrief.weeks.describe', { weeks: data.rows.length })}
            series={[
              ...(data.points.length > 1
                ? [
                    {
                      label: t('debrief.plot.others'),
                      points: data.points.filter((_, i) => i !== week),
                      dash: 'points' as const,
                    },
                  ]
                : []),
              { label: String(week + 1), points: [data.points[week]!], dash: 'solid' },
            ]}
            xUnit="MWh"
            yUnit="kt CO2"
            xTicks={[0, niceAbove(Math.max(1, ...data.points.map(({ x }) => x)))]}
            yTicks={[0, niceAbove(Math.max(1, ...data.points.map(({ y }) => y)))]}
            digits={0}
          />
        )
      }
      science={
        <p className="debrief-strong">
          <Words k={data.science} />
        </p>
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
      onRetry={() => lights.retry()}
      aside={
        <>
          <HowWeKnow sources={sources} query={FOOTPRINT} />
          <WordKey k="debrief.next" size="quiet" onPress={() => lights.next()} />
        </>
      }
    />
  );
}

/** The next number of one, two or five times a power of ten. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((nice) => nice >= value)!;
}
