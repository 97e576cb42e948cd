/*
 * What an exhibit is made with. Everything that an exhibit uses from the runtime is in this list.
 */
export { DIAL_MM, Dial } from './controls/Dial.tsx';
export { DRAG_BLOCK_MM, DragBlock } from './controls/DragBlock.tsx';
export { DropZone } from './controls/DropZone.tsx';
export { columns, rows, scaleToFit } from './controls/divide.ts';
export { GAUGE_MM, Gauge } from './controls/Gauge.tsx';
export { GhostHand } from './controls/GhostHand.tsx';
export { HoldButton } from './controls/HoldButton.tsx';
export { HoldPlace } from './controls/HoldPlace.tsx';
export { Instruction } from './controls/Instruction.tsx';
export { LEVER_MM, Lever } from './controls/Lever.tsx';
export { Pad, type PadPlace } from './controls/Pad.tsx';
export { PanelIcon } from './controls/PanelIcon.tsx';
export { PanelLabel } from './controls/PanelLabel.tsx';
export { PanelSentence } from './controls/PanelSentence.tsx';
export { Place } from './controls/Place.tsx';
export { type FieldPlace, PredictMarker } from './controls/PredictMarker.tsx';
export { PULL_PIN_MM, PullPin } from './controls/PullPin.tsx';
export { type PlinthPlaces, raisedSkip, type SentencePlace, skipKeyPx } from './controls/plinth-places.ts';
export { SCRUBBER_MM, type ScrubBar, Scrubber } from './controls/Scrubber.tsx';
export { Slider } from './controls/Slider.tsx';
export { SliderPlace, Under } from './controls/SliderPlace.tsx';
export { Specimen } from './controls/Specimen.tsx';
export { StageTag } from './controls/StageTag.tsx';
export { StepKey } from './controls/StepKey.tsx';
export { GRIP_MM } from './controls/sprites.ts';
export { TakeHome } from './controls/TakeHome.tsx';
export { usePlaces, usePlinth } from './controls/use-plinth.ts';
export { WordBlock } from './controls/WordBlock.tsx';
export { WordKey } from './controls/WordKey.tsx';
export { linesOf, wordsPx } from './controls/word-room.ts';
export type { Piece, Values } from './copy/pieces.ts';
export { type BoundWords, useWords } from './copy/use-words.ts';
export { Words } from './copy/Words.tsx';
export { BigNumber } from './debrief/BigNumber.tsx';
export { DebriefPanels } from './debrief/DebriefPanels.tsx';
export type { DebriefEvent, TraceSpan } from './debrief/model.ts';
export { Plot, type PlotSeries } from './debrief/Plot.tsx';
export { RunsStrip } from './debrief/RunsStrip.tsx';
export { TraceBar } from './debrief/TraceBar.tsx';
export type {
  AnyExhibit,
  Copy,
  Described,
  ExhibitDefinition,
  ExhibitModel,
  LearningItem,
  Query,
  Ruby,
  Source,
  VisitorScript,
} from './define-exhibit.ts';
export { defineExhibit } from './define-exhibit.ts';
export {
  useClock,
  useHost,
  useLayout,
  useModel,
  usePreferences,
  useQuality,
  useReadings,
  useReadyWhen,
  useSound,
} from './host/hooks.ts';
export type { Answer, ExhibitHost, ModelClock } from './host/session.ts';
export { type GlassPoint, useMovingBox, useMovingPoints } from './host/use-moving.ts';
export { useBeatReport, useCareful, useDebriefReport, useOnReveal, useOwnPace } from './host/visit-reports.ts';
export { HowWeKnow } from './sheet/HowWeKnow.tsx';
export { LiveQuery, type LiveQueryProps } from './sheet/LiveQuery.tsx';
export type { Playing, PlayOptions, SoundDesk } from './sound/sound-desk.ts';
export { paintGeometry } from './stage/paint.ts';
export type { Quality } from './stage/quality.ts';
export { useBaked } from './stage/use-baked.ts';
export { useAimedCamera, useStageCamera } from './stage/use-stage-camera.ts';
