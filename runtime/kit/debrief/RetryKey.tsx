import { RestartIcon } from '@look/icons.tsx';
import { Key } from '@look/surfaces/Key.tsx';
import { clockText } from '../controls/clock-text.ts';
import './debrief.css';
import { KitWords, useKitWords } from './KitWords.tsx';

/** The one retry key (rule 48): it leads back to the weakest moment, not to zero. */
export function RetryKey({ atS, onRetry }: { atS: number | null; onRetry: () => void }) {
  const kit = useKitWords();
  const words = atS === null ? ('debrief.again-all' as const) : ('debrief.again' as const);
  const values = { time: clockText(atS ?? 0) };
  const bilingual = kit.language === 'zh-CN';
  return (
    <Key onPress={onRetry} className="retry-key">
      <span className="retry-ring">
        <RestartIcon />
      </span>
      <span>
        <KitWords k={words} values={values} className="retry-main" />
        {bilingual && (
          <span className="retry-second" lang="en">
            {kit.in('en', words, values)}
          </span>
        )}
      </span>
    </Key>
  );
}
