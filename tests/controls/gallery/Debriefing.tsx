import { useWords } from '@kit/copy/use-words.ts';
import { Words } from '@kit/copy/Words.tsx';
import { BigNumber } from '@kit/debrief/BigNumber.tsx';
import { DebriefPanels } from '@kit/debrief/DebriefPanels.tsx';
import { Plot } from '@kit/debrief/Plot.tsx';
import { TraceBar } from '@kit/debrief/TraceBar.tsx';
import type { Query, Source } from '@kit/define-exhibit.ts';
import { HowWeKnow } from '@kit/sheet/HowWeKnow.tsx';
import { useState } from 'react';
import { z } from 'zod';
import { note } from './log.ts';

/** Here the tide line ends, and the last plate counts as changed. */
const END_S = 60;

const EVENTS = [
  { atS: 6, k: 'event.pin' },
  { atS: 14, k: 'event.aim', weak: true },
  { atS: 29, k: 'event.base' },
  { atS: 47, k: 'event.out' },
];

const you = Array.from({ length: 25 }, (_, i) => ({ x: i * 2.5, y: i < 12 ? 90 + i * 9 : Math.max(0, 190 - (i - 12) * 18) }));
const base = Array.from({ length: 25 }, (_, i) => ({ x: i * 2.5, y: i < 5 ? 90 + i * 9 : Math.max(0, 130 - (i - 5) * 12) }));

const source = (id: string, claim: string, standing: Source['standing'], value?: string): Source => ({
  id,
  claim,
  ...(value !== undefined && { value }),
  reference: 'GB 4351-2023《手提式灭火器》，国家市场监督管理总局、国家标准化管理委员会，2023，表 3',
  standing,
  reviewedBy: null,
  validUntil: '2027-11-30',
});

const SOURCES: Source[] = [
  source('range', 'claim.range', 'opened', '3 m'),
  source('rule', 'claim.rule', 'exhibit-rule', '× 0.1'),
  source('growth', 'claim.growth', 'computed'),
  source('time', 'claim.time', 'remembered', '13 s'),
  source('range-2', 'claim.range', 'opened', '4 m'),
  source('rule-2', 'claim.rule', 'exhibit-rule', '× 0.2'),
];

const QUERY: Query<{ areaM2: number; share: number }, { neededKg: number; outAfterS: number | null }> = {
  title: 'query.needed',
  input: z.object({ areaM2: z.number().positive(), share: z.number().min(0).max(1) }),
  output: z.object({ neededKg: z.number(), outAfterS: z.number().nullable() }),
  example: { areaM2: 0.5, share: 0.5 },
  answer: ({ areaM2, share }) => {
    const neededKg = (areaM2 * 2) / Math.max(0.1, share);
    return { neededKg, outAfterS: neededKg > 4 ? null : neededKg * 3 };
  },
};

/** The debrief of a made-up run, with its sheet. */
export function Debriefing() {
  const { t } = useWords();
  const [atS, setAtS] = useState(14);
  return (
    <DebriefPanels
      durationS={END_S}
      events={EVENTS}
      weakestS={14}
      takeHome="home"
      happenedUnit="happened.unit"
      onRetry={() => note('retry')}
      onScrub={(valueS) => {
        setAtS(valueS);
        note(`scrub ${valueS}`);
      }}
      did={
        <>
          <BigNumber value={15} k="did.number" />
          <TraceBar
            durationS={60}
            atS={atS}
            label={t('did.bar')}
            spans={[
              { fromS: 14, toS: 29, kind: 'weak' },
              { fromS: 29, toS: 47, kind: 'good' },
            ]}
          />
          <p>
            <Words k="did.line" />
          </p>
        </>
      }
      happened={
        <Plot
          title={t('happened.plot')}
          xUnit="s"
          yUnit="kW"
          xTicks={[0, 30, 60]}
          yTicks={[0, 190]}
          digits={0}
          markX={atS}
          series={[
            { label: t('happened.you'), dash: 'solid', points: you },
            { label: t('happened.base'), dash: 'dashed', points: base },
          ]}
        />
      }
      science={
        <>
          <p className="debrief-strong">
            <Words k="science.rule" />
          </p>
          <p>
            <Words k="science.line" />
          </p>
          <p className="debrief-source">
            <Words k="science.source" />
          </p>
        </>
      }
      retry={
        <>
          <p className="debrief-strong">
            <Words k="retry.line" />
          </p>
          <p>
            <Words k="retry.second" />
          </p>
        </>
      }
      changed={atS === END_S ? 'retry' : null}
      aside={
        <HowWeKnow
          sources={SOURCES}
          query={{
            query: QUERY,
            inputs: [
              { field: 'areaM2', label: 'query.area', unit: 'm²', min: 0.1, max: 2, step: 0.1 },
              { field: 'share', label: 'query.share', unit: '', min: 0, max: 1, step: 0.1 },
            ],
            outputs: [
              { field: 'neededKg', label: 'query.needed', unit: 'kg', digits: 1 },
              { field: 'outAfterS', label: 'query.after', unit: 's', digits: 0, whenNull: 'query.never' },
            ],
          }}
        />
      }
    />
  );
}
