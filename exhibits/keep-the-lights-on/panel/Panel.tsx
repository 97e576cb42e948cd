import { Specimen, useOwnPace } from '@kit';
import { Ask, GoOn, SkipKey } from './frame.tsx';
import { MixBeat } from './MixBeat.tsx';
import { MomentBeat } from './MomentBeat.tsx';
import { PredictBeat } from './PredictBeat.tsx';
import './panel.css';
import './sheets.css';
import { StageHandles } from './StageHandles.tsx';
import { StageTags } from './StageTags.tsx';
import { SunBeat } from './SunBeat.tsx';
import { TransferBeat } from './TransferBeat.tsx';
import { TyphoonBeat } from './TyphoonBeat.tsx';
import { useNoises } from './use-noises.ts';
import { useLights, useLightsReadings } from './use-panel.ts';
import { useReports } from './use-reports.ts';

const BEAT_PANELS = {
  sun: SunBeat,
  predict: PredictBeat,
  noon: MomentBeat,
  evening: MomentBeat,
  typhoon: TyphoonBeat,
  mix: MixBeat,
  transfer: TransferBeat,
} as const;

/** What the hands work with, beat by beat, and the little that is said. */
export function Panel() {
  useOwnPace(useLights());
  useReports();
  useNoises();
  const beat = useLightsReadings((r) => r.beat);
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
