import type { DebriefEvent, TraceSpan } from '@kit';
import type { Drill } from '../model/drill.ts';
import { PERSON } from '../model/drill-constants.ts';
import { smokeSpans } from '../model/measures.ts';
import { TICK_S } from '../model/night.ts';
import { COMMANDS, entry } from '../model/night-log.ts';
import type { Night } from '../model/night-state.ts';
import { durationOf, figureAt, TRACE_HZ, type Trace } from '../model/trace.ts';

/** Points of a curve on a plate: more than this nobody sees. */
const POINTS = 80;
/** Thousandths of the dose that takes half of the people's strength. */
const PER_MILLE = 1000;

/** The visitor's night and the same by the guidance, as the debrief draws them. Times in seconds from waking. */
export function debriefOf(drill: Drill) {
  const measures = drill.measures();
  const weakest = drill.weakest();
  const night = drill.night();
  const best = drill.best();
  const own = night === null ? [] : curve(night.trace);
  const guidance = best === null ? [] : curve(best.trace);
  const durationS = Math.max(1, night === null ? 1 : durationOf(night.trace), best === null ? 1 : durationOf(best.trace));
  return {
    measures,
    durationS,
    own,
    guidance,
    plotValues: { own: measures['dose-permille'].toFixed(1), best: measures['best-dose-permille'].toFixed(1) },
    limit: PERSON.rescueDose.value * PER_MILLE,
    spans: night === null ? [] : spansOf(night),
    events: night === null ? [] : eventsOf(night),
    weakestS: weakest === null || weakest.kind === 'none' ? null : weakest.atS,
    science: `debrief.science.${drill.readings().branch}`,
    again: againOf(drill),
  };
}

function curve(trace: Trace): { x: number; y: number }[] {
  const stride = Math.max(1, Math.ceil(trace.length / POINTS));
  const points: { x: number; y: number }[] = [];
  for (let i = 0; i < trace.length; i += stride) points.push({ x: i / TRACE_HZ, y: PER_MILLE * figureAt(trace, i, 'dose') });
  const last = trace.length - 1;
  if (last > 0 && last % stride !== 0) points.push({ x: last / TRACE_HZ, y: PER_MILLE * figureAt(trace, last, 'dose') });
  return points;
}

function spansOf(night: Night): TraceSpan[] {
  const weak = smokeSpans(night);
  const spans: TraceSpan[] = [];
  let atS = 0;
  for (const { fromS, toS } of weak) {
    if (fromS > atS) spans.push({ fromS: atS, toS: fromS, kind: 'good' });
    spans.push({ fromS, toS, kind: 'weak' });
    atS = toS;
  }
  const endS = durationOf(night.trace);
  if (endS > atS) spans.push({ fromS: atS, toS: endS, kind: 'good' });
  return spans;
}

/** Few: what a visitor remembers. */
function eventsOf(night: Night): DebriefEvent[] {
  const { scalars: s, log } = night;
  const events: DebriefEvent[] = [];
  const first = (name: 'hand' | 'door', value: (v: number) => boolean) => {
    for (let i = 0; i < log.length; i++)
      if (entry(log, i, 1) === COMMANDS.indexOf(name) && value(entry(log, i, 3))) return entry(log, i, 0) * TICK_S;
    return null;
  };
  const touchS = first('hand', () => true);
  const shutS = first('door', (angle) => angle <= 0.06);
  if (touchS !== null) events.push({ atS: touchS, k: 'debrief.event.touch' });
  if (shutS !== null) events.push({ atS: shutS, k: 'debrief.event.shut' });
  if (s.smokeTick >= 0 && s.smokeS > 1) events.push({ atS: s.smokeTick * TICK_S, k: 'debrief.event.smoke', weak: true });
  const end = { out: 'out', waits: 'seen', met: 'met', open: null }[s.outcome];
  if (end !== null) events.push({ atS: s.outcomeTick * TICK_S, k: `debrief.event.${end}` });
  return apart(
    events.sort((a, b) => a.atS - b.atS),
    durationOf(night.trace),
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

function againOf(drill: Drill): string {
  const weakest = drill.weakest();
  if (weakest === null) return 'debrief.again.none';
  if (weakest.kind !== 'branch') return `debrief.again.${weakest.kind}`;
  return drill.best()?.scalars.outcome === 'out' ? 'debrief.again.branch-stay' : 'debrief.again.branch-go';
}
