import './strips.css';

interface RunsStripProps {
  /** This run's value, and those of earlier runs, in the same unit. */
  own: number;
  others: readonly number[];
  /** Ends of the strip. Values beyond them stand at the end. */
  min: number;
  max: number;
  /** What the strip shows, in the visitor's language, with the numbers. */
  label: string;
}

/** Columns in which runs that are alike stand on each other. */
const COLUMNS = 24;

/** This run among earlier ones, without names: a dot for each of them on one scale, the own one as a larger diamond. */
export function RunsStrip({ own, others, min, max, label }: RunsStripProps) {
  const column = (value: number) => Math.round(((Math.min(max, Math.max(min, value)) - min) / (max - min)) * COLUMNS);
  const stacks = new Map<number, number>();
  const dots = others.map((value, index) => {
    const at = column(value);
    const height = stacks.get(at) ?? 0;
    stacks.set(at, height + 1);
    return { index, at, height };
  });
  const highest = Math.max(1, ...stacks.values());
  const left = (at: number) => `${(at / COLUMNS) * 100}%`;
  return (
    <div className="runs-strip" role="img" aria-label={label}>
      {dots.map(({ index, at, height }) => (
        <span key={index} style={{ left: left(at), bottom: `${(height / Math.max(4, highest)) * 100}%` }} />
      ))}
      <i style={{ left: left(column(own)) }} />
    </div>
  );
}
