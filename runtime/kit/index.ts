/*
 * What an exhibit is made with. Everything that an exhibit uses from the runtime is in this list.
 */
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
export type { Answer, ExhibitHost, ModelClock } from './host/session.ts';
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
export type { Piece, Values } from './copy/pieces.ts';
export { type BoundWords, useWords } from './copy/use-words.ts';
export { Words } from './copy/Words.tsx';
export type { Playing, PlayOptions, SoundDesk } from './sound/sound-desk.ts';
export type { Quality } from './stage/quality.ts';
