import type { Values } from '../copy/pieces.ts';
import { useWords } from '../copy/use-words.ts';
import { useLayout } from '../host/hooks.ts';
import { Instruction } from './Instruction.tsx';
import { Place } from './Place.tsx';
import type { SentencePlace } from './plinth-places.ts';
import { linesOf } from './word-room.ts';

/** Least distance of its lines, and how much narrower than reckoned English runs, in its own size. */
const LINE = 1.35;
const ENGLISH = 0.88;

interface PanelSentenceProps {
  k: string;
  values?: Values | undefined;
  places: SentencePlace;
  className?: string | undefined;
}

/** The one sentence of the moment, in its place on the plinth; one that is too long for it is smaller and stands alone. */
export function PanelSentence({ k, values, places, className = '' }: PanelSentenceProps) {
  const { instruction, oneLine, alone, onStage } = places;
  const { t, language } = useWords();
  const { typePx } = useLayout();
  const letterPx = typePx.headline * (language === 'en' ? ENGLISH : 1);
  const lines = Math.max(1, Math.floor(instruction.height / (typePx.headline * LINE)));
  const long = !onStage && linesOf(t(k, values), letterPx, instruction.width) > lines;
  const room = `${oneLine ? 'panel-ask-one-line' : ''} ${alone ? 'panel-ask-alone' : ''}`;
  return (
    <Place box={instruction} className={`panel-ask ${room} ${long ? 'panel-ask-long' : ''} ${className}`}>
      <Instruction onStage={onStage} k={k} values={values} />
    </Place>
  );
}
