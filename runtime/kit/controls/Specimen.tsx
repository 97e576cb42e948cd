import { Words } from '../copy/Words.tsx';
import { useSession } from '../host/session.ts';
import './labels.css';

interface SpecimenProps {
  /** Copy key of the title. */
  title: string;
  /** Copy key of one sentence below. */
  sentence?: string | undefined;
}

/** The museum label at the upper left of the stage: title in both languages, like on any label of the house. */
export function Specimen({ title, sentence }: SpecimenProps) {
  const { words, definition } = useSession();
  const bilingual = definition.languages.length > 1;
  return (
    <div className="specimen">
      <h1 className="specimen-title" lang="zh-CN">
        {words.t(title, 'zh-CN')}
      </h1>
      {bilingual && (
        <p className="specimen-second" lang="en">
          {words.t(title, 'en')}
        </p>
      )}
      {sentence && (
        <p className="specimen-sentence">
          <Words k={sentence} />
        </p>
      )}
    </div>
  );
}
