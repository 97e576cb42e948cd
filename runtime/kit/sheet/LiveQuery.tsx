import { useState } from 'react';
import { snapped } from '../controls/range.ts';
import { StepKey } from '../controls/StepKey.tsx';
import { useWords } from '../copy/use-words.ts';
import { Words } from '../copy/Words.tsx';
import { KitWords, useKitWords } from '../debrief/KitWords.tsx';
import type { Query } from '../define-exhibit.ts';
import './sheet.css';

/** One number that goes into the query. */
export interface QueryInput {
  /** Field of the query's input. */
  field: string;
  /** Copy key of its name. */
  label: string;
  unit: string;
  min: number;
  max: number;
  step: number;
}

/** One number that comes out. A null says that there is none, in the words of `whenNull`. */
export interface QueryOutput {
  field: string;
  label: string;
  unit: string;
  digits: number;
  whenNull?: string | undefined;
}

/** A question to the model with the inputs that a visitor may change and the outputs that are shown. */
export interface LiveQueryProps {
  // biome-ignore lint/suspicious/noExplicitAny: the exhibit knows its query; here only numbers go in and out
  query: Query<any, any>;
  /** What is asked first; left out, the query's own example. It has a number for each of the inputs. */
  start?: Readonly<Record<string, unknown>> | undefined;
  inputs: readonly QueryInput[];
  outputs: readonly QueryOutput[];
}

/** Asks the model that runs the exhibit, with the same checked function that teachers ask at the terminal. */
export function LiveQuery({ query, start, inputs, outputs }: LiveQueryProps) {
  const { t } = useWords();
  const kit = useKitWords();
  const [input, setInput] = useState<Record<string, unknown>>(() => ({
    ...(start ?? (query.example as Record<string, unknown>)),
  }));
  const parsed = query.input.safeParse(input);
  const answer = parsed.success ? (query.answer(parsed.data) as Record<string, unknown>) : null;

  return (
    <div className="live-query">
      <section>
        <h3>
          <KitWords k="sheet.ask" />
        </h3>
        <div className="live-inputs">
          {inputs.map((one) => {
            const value = Number(input[one.field]);
            const change = (direction: 1 | -1) =>
              setInput((old) => ({ ...old, [one.field]: snapped(value + direction * one.step, one) }));
            const what = t(one.label);
            return (
              <div key={one.field} className="live-input">
                <span className="live-name">
                  <Words k={one.label} />
                </span>
                <StepKey
                  mark="less"
                  label={kit.t('sheet.less', { what })}
                  onStep={() => change(-1)}
                  disabled={value <= one.min}
                />
                <output className="live-value" aria-label={what}>
                  {value} {one.unit}
                </output>
                <StepKey mark="more" label={kit.t('sheet.more', { what })} onStep={() => change(1)} disabled={value >= one.max} />
              </div>
            );
          })}
        </div>
      </section>
      <section>
        <h3>
          <KitWords k="sheet.answer" />
        </h3>
        <dl className="live-outputs" aria-live="polite">
          {outputs.map((one) => {
            const value = answer?.[one.field];
            return (
              <div key={one.field}>
                <dt>
                  <Words k={one.label} />
                </dt>
                <dd>
                  {typeof value === 'number' ? (
                    <>
                      <strong>{value.toFixed(one.digits)}</strong> {one.unit}
                    </>
                  ) : one.whenNull ? (
                    <Words k={one.whenNull} />
                  ) : (
                    <KitWords k="sheet.none" />
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
    </div>
  );
}
