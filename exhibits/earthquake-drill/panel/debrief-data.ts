import type { DebriefEvent, TraceSpan } from '@kit';
import type { Drill } from '../model/drill.ts';
import { TRACE_HZ, type Trace } from '../model/trace.ts';

/** Cover as the trace keeps it. */
const COVER = { upright: 0, low: 1, under: 2, holding: 3 } as const;
/** Floor acceleration from which the floor counts as shaking, m/s². */
const SHAKES_MPS2 = 0.3;

/** The visitor's own drill as the debrief draws it. Times in seconds from the alarm. */
export function debriefOf(drill: Drill) {
  const trace = drill.trace();
  const measures = drill.measures();
  const { deed, verdict, reason } = drill.verdict();
  const durationS = Math.max(1, trace.length / TRACE_HZ);
  const events = eventsOf(trace);
  return {
    measures,
    durationS,
    ground: groundOf(trace),
    spans: spansOf(trace),
    events,
    weakestS: drill.weakest() === 'drill' ? weakestOf(trace, events, verdict === 'wrong' || deed === 'desk') : null,
    reason: `debrief.why.${reason}`,
    again: againOf(drill),
  };
}

/** The floor's acceleration, m/s²: the largest of each tenth of a second. */
function groundOf({ length, floorMps2 }: Readonly<Trace>): { x: number; y: number }[] {
  const stride = Math.max(1, Math.ceil(length / 160));
  const points: { x: number; y: number }[] = [];
  for (let i = 0; i < length; i += stride) {
    let peak = 0;
    for (let k = i; k < Math.min(length, i + stride); k++) peak = Math.max(peak, floorMps2[k]!);
    points.push({ x: i / TRACE_HZ, y: peak });
  }
  return points.length > 0 ? points : [{ x: 0, y: 0 }];
}

const kindAt = ({ cover, floorMps2 }: Readonly<Trace>, i: number): TraceSpan['kind'] => {
  if (cover[i] === COVER.holding) return 'good';
  return floorMps2[i]! > SHAKES_MPS2 ? 'weak' : 'rest';
};

/** Held is good; shaken without a hold is weak; waiting is neither. */
function spansOf(trace: Readonly<Trace>): TraceSpan[] {
  const spans: TraceSpan[] = [];
  for (let i = 0; i < trace.length; i++) {
    const kind = kindAt(trace, i);
    const last = spans.at(-1);
    if (last?.kind === kind) last.toS = (i + 1) / TRACE_HZ;
    else spans.push({ fromS: i / TRACE_HZ, toS: (i + 1) / TRACE_HZ, kind });
  }
  return spans;
}

/** Few: what a visitor remembers. */
function eventsOf({ length, cover, floorMps2 }: Readonly<Trace>): DebriefEvent[] {
  const first = (from: number, wanted: (i: number) => boolean) => {
    for (let i = from; i < length; i++) if (wanted(i)) return i;
    return -1;
  };
  const events: DebriefEvent[] = [];
  const put = (i: number, k: string, weak = false) => {
    if (i >= 0) events.push({ atS: i / TRACE_HZ, k: `debrief.event.${k}`, weak });
  };
  put(
    first(0, (i) => floorMps2[i]! > SHAKES_MPS2),
    'shaking',
  );
  put(
    first(0, (i) => cover[i]! >= COVER.low),
    'low',
  );
  const held = first(0, (i) => cover[i] === COVER.holding);
  put(held, 'held');
  if (held >= 0)
    put(
      first(held, (i) => cover[i] !== COVER.holding && floorMps2[i]! > SHAKES_MPS2),
      'lost',
      true,
    );
  return apart(
    events.sort((a, b) => a.atS - b.atS),
    length / TRACE_HZ,
  );
}

/** Words on the tide line do not lie over each other: of two that are near, the weak one stays, else the later. */
function apart(events: DebriefEvent[], durationS: number): DebriefEvent[] {
  const kept: DebriefEvent[] = [];
  for (const event of events) {
    const last = kept.at(-1);
    if (last === undefined || event.atS - last.atS > durationS * 0.12) kept.push(event);
    else if (!last.weak) kept[kept.length - 1] = event;
  }
  return kept;
}

/** Where the hold was lost, or where it shook and nobody held; null when neither was. */
function weakestOf(trace: Readonly<Trace>, events: readonly DebriefEvent[], sheltered: boolean): number | null {
  if (!sheltered) return null;
  const lost = events.find(({ weak }) => weak);
  if (lost) return lost.atS;
  for (let i = 0; i < trace.length; i++) if (kindAt(trace, i) === 'weak') return i / TRACE_HZ;
  return null;
}

/** What to do otherwise the next time, by the weakest moment. */
function againOf(drill: Drill): string {
  const weakest = drill.weakest() ?? 'drill';
  if (weakest !== 'drill') return `debrief.again.${weakest}`;
  const { deed, verdict } = drill.verdict();
  if (verdict === 'wrong') return deed === 'leave' ? 'debrief.again.leave' : 'debrief.again.nothing';
  return drill.measures()['held-percent'] < 80 && deed === 'desk' ? 'debrief.again.hold' : 'debrief.again.well';
}
