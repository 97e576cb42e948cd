import type { Values } from '../copy/pieces.ts';
import { Instruction } from './Instruction.tsx';
import { Place } from './Place.tsx';
import type { SentencePlace } from './plinth-places.ts';

interface PanelSentenceProps {
  k: string;
  values?: Values | undefined;
  places: SentencePlace;
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
