import type { DebriefEvent, TraceSpan } from '@kit';
import type { Drill } from '../model/drill.ts';
import { skilledHeatKw } from '../model/skilled.ts';
import { TRACE_HZ } from '../model/trace.ts';

/** Agent that works to this share is well spent; below, the bar is hatched. */
const WELL_SPENT = 0.6;
/** Points of a curve on a plate: more than this nobody sees. */
const POINTS = 80;

/** The visitor's own run as the debrief draws it. Times in seconds from the first squeeze. */
export function debriefOf(drill: Drill) {
  const trace = drill.trace();
  const measures = drill.measures();
  const weakest = drill.weakest();
  const { difficulty } = drill.settings;
  const skilledKw = skilledHeatKw(difficulty);
  const ownS = trace.length / TRACE_HZ;
  const sprayed = measures['discharge-seconds'] > 0.1;
  const fightWeak = weakest?.kind === 'fight' && sprayed && weakest.atS > 0;
  const own = curve(trace.heatKw.subarray(0, trace.length));
  const skilled = curve(skilledKw);
  return {
    measures,
    sprayed,
    durationS: Math.max(1, ownS),
    own,
    skilled,
    plotValues: {
      start: Math.round(own[0]?.y ?? 0),
      end: Math.round(own.at(-1)?.y ?? 0),
      skilled: (skilledKw.length / TRACE_HZ).toFixed(1),
    },
    spans: spansOf(drill),
    events: eventsOf(drill, fightWeak ? weakest.atS : null),
    weakestS: weakest?.kind === 'fight' && sprayed ? weakest.atS : null,
    science: scienceOf(drill),
    again: againOf(drill),
  };
}

function curve(heatKw: Float32Array): { x: number; y: number }[] {
  const stride = Math.max(1, Math.ceil(heatKw.length / POINTS));
  const points: { x: number; y: number }[] = [];
  for (let i = 0; i < heatKw.length; i += stride) points.push({ x: i / TRACE_HZ, y: heatKw[i]! });
  const last = heatKw.length - 1;
  if (last >= 0 && last % stride !== 0) points.push({ x: last / TRACE_HZ, y: heatKw[last]! });
  return points;
}

/** Stretches of the run: agent well spent, agent wasted, no agent. */
function spansOf(drill: Drill): TraceSpan[] {
  const trace = drill.trace();
  const spans: TraceSpan[] = [];
  for (let i = 0; i < trace.length; i++) {
    const kind = trace.spray[i] === 0 ? 'rest' : trace.useful[i]! >= WELL_SPENT ? 'good' : 'weak';
    const last = spans.at(-1);
    if (last?.kind === kind) spans[spans.length - 1] = { ...last, toS: (i + 1) / TRACE_HZ };
    else spans.push({ fromS: i / TRACE_HZ, toS: (i + 1) / TRACE_HZ, kind });
  }
  return spans.filter((span) => span.kind !== 'rest');
}

function eventsOf(drill: Drill, weakestS: number | null): DebriefEvent[] {
  const trace = drill.trace();
  const events: DebriefEvent[] = [];
  const first = trace.spray.subarray(0, trace.length).indexOf(1);
  if (first >= 0) events.push({ atS: first / TRACE_HZ, k: 'debrief.event.spray' });
  if (weakestS !== null) events.push({ atS: weakestS, k: 'debrief.event.weak', weak: true });
  const outcome = drill.readings().fightOutcome;
  if (outcome === 'out') events.push({ atS: trace.length / TRACE_HZ, k: 'debrief.event.out' });
  return events.sort((a, b) => a.atS - b.atS);
}

/** One idea, the one that this visitor is nearest to. */
function scienceOf(drill: Drill): string {
  const weakest = drill.weakest();
  if (weakest?.kind === 'decide') return 'debrief.science.leave';
  if (weakest?.kind === 'station') return `debrief.science.${drill.settings.fires[weakest.index]}`;
  return drill.readings().fightOutcome === 'out' ? 'debrief.science.base' : 'debrief.science.limit';
}

function againOf(drill: Drill): string {
  const weakest = drill.weakest();
  if (weakest === null) return 'debrief.again.best';
  if (weakest.kind !== 'fight') return `debrief.again.${weakest.kind}`;
  const wasteful = drill.measures()['overspent-seconds'] > 2 || drill.readings().fightOutcome !== 'out';
  return wasteful ? 'debrief.again.fight' : 'debrief.again.best';
}
