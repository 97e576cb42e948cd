import { Specimen, useCareful, useOwnPace } from '@kit';
import { useEffect } from 'react';
import { DecideBeat } from './DecideBeat.tsx';
import { FightBeat } from './FightBeat.tsx';
import { Ask, GoOn, SkipKey } from './frame.tsx';
import { PinBeat } from './PinBeat.tsx';
import './panel.css';
import { PredictBeat } from './PredictBeat.tsx';
import { StageHandles } from './StageHandles.tsx';
import { StageTags } from './StageTags.tsx';
import { StationBeat } from './StationBeat.tsx';
import { TransferBeat } from './TransferBeat.tsx';
import { useNoises } from './use-noises.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';
import { useReports } from './use-reports.ts';

const BEAT_PANELS = {
  'pull-pin': PinBeat,
  predict: PredictBeat,
  decide: DecideBeat,
  fight: FightBeat,
  'not-this-one': StationBeat,
  transfer: TransferBeat,
} as const;

/** What the hands work with, beat by beat, and the little that is said. */
export function Panel() {
  const drill = useDrill();
  const oneHand = useCareful();
  useEffect(() => drill.setOneHand(oneHand), [drill, oneHand]);
  useOwnPace(drill);
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
