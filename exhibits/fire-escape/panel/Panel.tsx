import { Specimen, useOwnPace } from '@kit';
import { CallBeat } from './CallBeat.tsx';
import { Ask, GoOn, SkipKey } from './frame.tsx';
import { LabBeat } from './LabBeat.tsx';
import { NightBeat } from './NightBeat.tsx';
import './panel.css';
import { PredictBeat } from './PredictBeat.tsx';
import { SignalBeat } from './SignalBeat.tsx';
import { StageHandles } from './StageHandles.tsx';
import { StageTags } from './StageTags.tsx';
import { SwingBeat } from './SwingBeat.tsx';
import { TransferBeat } from './TransferBeat.tsx';
import { useNoises } from './use-noises.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';
import { useReports } from './use-reports.ts';

const BEAT_PANELS = {
  swing: SwingBeat,
  predict: PredictBeat,
  lab: LabBeat,
  night: NightBeat,
  signal: SignalBeat,
  call: CallBeat,
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
