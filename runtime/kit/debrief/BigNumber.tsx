import type { Values } from '../copy/pieces.ts';
import { Words } from '../copy/Words.tsx';
import './debrief.css';

/** One large numeral with the words that make it mean something: “28 秒门一直开着”. */
export function BigNumber({ value, k, values }: { value: string | number; k: string; values?: Values | undefined }) {
  return (
    <p className="big-number">
      <strong>{value}</strong>
      <Words k={k} {...(values && { values })} />
    </p>
  );
}
