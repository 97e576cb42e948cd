import type { Values } from '../copy/pieces.ts';
import { useWords } from '../copy/use-words.ts';
import { Words } from '../copy/Words.tsx';
import { useSession } from '../host/session.ts';
import './instruction.css';

interface InstructionProps {
  /** Copy key: one idea, 20 Han characters or 12 English words at most. */
  k: string;
  values?: Values | undefined;
  /** The text waits too and comes after eight seconds without progress; until then the world and the ghost hand speak. */
  late?: boolean | undefined;
  /** Changes when the visitor got on: a late text waits anew. */
  progress?: string | number | undefined;
  className?: string | undefined;
}

/** The headline on the plinth. Under Chinese stands the English, smaller; who chose English reads English alone. */
export function Instruction({ k, values, late = false, progress = '', className }: InstructionProps) {
  const { words } = useSession();
  const { language } = useWords();
  return (
    <p
      key={`${k} ${progress}`}
      className={className ? `instruction ${className}` : 'instruction'}
      data-late={late ? '' : undefined}
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
