import { Specimen, useOwnPace } from '@kit';
import { CrankBeat } from './CrankBeat.tsx';
import { DrillBeat } from './DrillBeat.tsx';
import { ExitBeat } from './ExitBeat.tsx';
import { Ask, GoOn, SkipKey } from './frame.tsx';
import { HomeBeat } from './HomeBeat.tsx';
import './panel.css';
import { PredictBeat } from './PredictBeat.tsx';
import { StageHandles } from './StageHandles.tsx';
import { StageTags } from './StageTags.tsx';
import { TransferBeat } from './TransferBeat.tsx';
import { useNoises } from './use-noises.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';
import { useReports } from './use-reports.ts';
import { WavesBeat } from './WavesBeat.tsx';

const BEAT_PANELS = {
  crank: CrankBeat,
  predict: PredictBeat,
  waves: WavesBeat,
  drill: DrillBeat,
  exit: ExitBeat,
  home: HomeBeat,
  transfer: TransferBeat,
} as const;

/** What the hands work with, beat by beat, and the little that is said. */
export function Panel() {
  useOwnPace(useDrill());
  useReports();
  useNoises();
  const beat = useDrillReadings((r) => r.beat);
  const Beat = beat === 'debrief' ? null : BEAT_PANELS[beat];
  return (
    <>
      <Specimen title="title" />
      <StageTags />
      <StageHandles />
      <Ask />
      {Beat && <Beat />}
      <GoOn />
      <SkipKey />
    </>
  );
}
