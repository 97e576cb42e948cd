import type { Rect } from '@look/layout.ts';
import type { Values } from '../copy/pieces.ts';
import { Instruction } from './Instruction.tsx';
import { Place } from './Place.tsx';

interface PanelSentenceProps {
  k: string;
  values?: Values | undefined;
  /** Where it stands, and for how much of it there is room. */
  places: {
    instruction: Rect;
    /** One line, never broken, without the second language. */
    oneLine: boolean;
    /** Without the second language. */
    alone: boolean;
    /** On a plate over the stage. */
    onStage: boolean;
  };
  className?: string | undefined;
}

/** The one sentence of the moment, in its place on the plinth. */
export function PanelSentence({ k, values, places, className = '' }: PanelSentenceProps) {
  const { instruction, oneLine, alone, onStage } = places;
  const room = `${oneLine ? 'panel-ask-one-line' : ''} ${alone ? 'panel-ask-alone' : ''}`;
  return (
    <Place box={instruction} className={`panel-ask ${room} ${className}`}>
      <Instruction onStage={onStage} k={k} values={values} />
    </Place>
  );
}
