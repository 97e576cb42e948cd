import './strips.css';
import type { TraceSpan } from './model.ts';

interface TraceBarProps {
  durationS: number;
  spans: readonly TraceSpan[];
  /** The moment on the tide line. */
  atS?: number | undefined;
  /** What the bar shows, in the visitor's language. */
  label: string;
}

/** What the hands did over time, as one bar: plain is well done, hatched is weak, pale is before and after. */
export function TraceBar({ durationS, spans, atS, label }: TraceBarProps) {
  const share = (seconds: number) => `${(Math.min(durationS, Math.max(0, seconds)) / Math.max(durationS, 1e-9)) * 100}%`;
  return (
    <div className="trace-bar" role="img" aria-label={label}>
      {spans.map((span) => (
        <span
          key={`${span.fromS} ${span.kind}`}
          data-kind={span.kind}
          style={{ left: share(span.fromS), width: share(span.toS - span.fromS) }}
        />
      ))}
      {/* Within the bar at both ends: what stands out by a pixel makes the plate too narrow for its page. */}
      {atS !== undefined && <i style={{ left: `clamp(0px, ${share(atS)} - 2 * var(--u), 100% - 4 * var(--u))` }} />}
    </div>
  );
}
