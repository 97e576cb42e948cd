import type { Values } from '../copy/pieces.ts';
import { useWords } from '../copy/use-words.ts';
import { Words } from '../copy/Words.tsx';
import { useSession } from '../host/session.ts';
import './instruction.css';
import { useLaidPlate } from './lay-plates.ts';

interface InstructionProps {
  /** Copy key: one idea, 20 Han characters or 12 English words at most. */
  k: string;
  values?: Values | undefined;
  /** The text waits too and comes after eight seconds without progress; until then the world and the ghost hand speak. */
  late?: boolean | undefined;
  /** Changes when the visitor got on: a late text waits anew. */
  progress?: string | number | undefined;
  /** It lies on a plate over the stage, beside the specimen label. */
  onStage?: boolean | undefined;
  className?: string | undefined;
}

/** The headline on the plinth. Under Chinese stands the English, smaller; who chose English reads English alone. */
export function Instruction({ k, values, late = false, progress = '', onStage = false, className }: InstructionProps) {
  const { words } = useSession();
  const { language } = useWords();
  useLaidPlate();
  return (
    <p
      key={`${k} ${progress}`}
      className={className ? `instruction ${className}` : 'instruction'}
      data-late={late ? '' : undefined}
      data-on-stage={onStage ? '' : undefined}
      aria-live="polite"
    >
      <Words k={k} {...(values && { values })} className="instruction-main" />
      {language === 'zh-CN' && (
        <span className="instruction-second" lang="en">
          {words.t(k, 'en', values)}
        </span>
      )}
    </p>
  );
}
