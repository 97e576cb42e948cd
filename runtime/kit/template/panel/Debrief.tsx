import { BigNumber, DebriefPanels, HowWeKnow, Plot, useHost, useWords, Words } from '@kit';
import { useEffect, useMemo, useState } from 'react';
import { queries } from '../model/queries.ts';
import { BEATS } from '../model/readings.ts';
import { FIRST_M } from '../model/seesaw.ts';
import { sources } from '../sources.ts';
import { useSeesaw } from './use-seesaw.ts';

/** The question that a visitor may put to the model. */
const BALANCE = {
  query: queries.balance,
  inputs: [
    { field: 'heavyKg', label: 'query.heavy', unit: 'kg', min: 1, max: 20, step: 1 },
    { field: 'heavyM', label: 'query.distance', unit: 'm', min: 0.1, max: 1, step: 0.1 },
    { field: 'lightKg', label: 'query.light', unit: 'kg', min: 1, max: 10, step: 1 },
  ],
  outputs: [{ field: 'balanceM', label: 'query.balance', unit: 'm', digits: 2 }],
};

const INDEX = BEATS.indexOf('debrief');
const DEGREES = 180 / Math.PI;

/** What the hands did, what happened, what science says of it, and the way back to the weakest moment. */
export function Debrief() {
  const host = useHost();
  const seesaw = useSeesaw();
  const { t } = useWords();
  const run = useMemo(() => {
    const { stepS, tiltRad } = seesaw.trace();
    const { heavyKg, lightKg } = seesaw.readings();
    const { balanceM } = queries.balance.answer({ heavyKg, heavyM: FIRST_M, lightKg });
    return {
      points: tiltRad.map((rad, i) => ({ x: i * stepS, y: rad * DEGREES })),
      levelAtS: seesaw.levelAtS(),
      offCm: Math.round(Math.abs(seesaw.guessedM() - balanceM) * 100),
    };
  }, [seesaw]);
  const [atS, setAtS] = useState(0);

  useEffect(() => {
    host.say('debrief', INDEX, BEATS.length);
    host.progress(1);
    // A visit finishes once; who tries again has finished already.
    if (seesaw.readings().retries === 0) host.finished({ 'guess-off-cm': run.offCm, 'level-after-s': run.levelAtS });
  }, [host, seesaw, run]);

  return (
    <DebriefPanels
      did={<BigNumber value={run.offCm} k="debrief.did" />}
      happened={
        <Plot
          title={t('debrief.plot', { seconds: Math.round(run.levelAtS) })}
          series={[{ label: t('debrief.plot.you'), points: run.points, dash: 'solid' }]}
          xUnit={t('unit.second')}
          yUnit={t('unit.degree')}
          markX={atS}
          digits={0}
        />
      }
      happenedUnit="debrief.plot.unit"
      science={
        <>
          <p className="debrief-strong">
            <Words k="debrief.science" />
          </p>
          <p className="debrief-source">
            <Words k="debrief.source" />
          </p>
        </>
      }
      retry={
        <p className="debrief-strong">
          <Words k="debrief.retry" />
        </p>
      }
      takeHome="debrief.take-home"
      durationS={Math.max(1, run.levelAtS)}
      events={[
        { atS: 0, k: 'debrief.let-go', weak: true },
        { atS: Math.max(1, run.levelAtS), k: 'debrief.level' },
      ]}
      weakestS={0}
      onScrub={setAtS}
      onRetry={() => seesaw.retry()}
      aside={<HowWeKnow sources={sources} query={BALANCE} />}
    />
  );
}
