import type { DebriefEvent, TraceSpan } from '@kit';
import type { Row } from '../model/play/beats.ts';
import type { Lights } from '../model/play/lights-model.ts';
import { MOMENT_S, MOMENTS, type MomentKind } from '../model/play/moment-script.ts';
import { TRACE_S } from '../model/play/moment-state.ts';
import { SHOWN_IN_S } from '../model/play/run.ts';
import { FREQUENCY, NOMINAL_HZ } from '../model/power/frequency.ts';

/** The plot's paper ends here; a dark grid is drawn at its lower edge. */
const LOWEST_HZ = 49;
const HIGHEST_HZ = 51;
const KG_PER_KT = 1000;

/** A stretch of the visitor's own time: a moment that was played, or a week that was run. */
export interface Stretch {
  kind: MomentKind | 'week';
  /** Which week, from 0; 0 for moments. */
  index: number;
  fromS: number;
  toS: number;
}

export interface RowPoint {
  /** MWh that were not served, and thousand tonnes of CO2. */
  x: number;
  y: number;
}

const outside = (hertz: number) => Math.abs(hertz - NOMINAL_HZ) > FREQUENCY.band.value;

/** The visitor's own time as the debrief draws it: the moments that were played, one after the other, and then each week in its twelve seconds. */
export function debriefOf(lights: Lights) {
  const played = lights.played();
  const stretches: Stretch[] = [];
  let atS = 0;
  const add = (kind: Stretch['kind'], index: number, seconds: number) => {
    stretches.push({ kind, index, fromS: atS, toS: atS + seconds });
    atS += seconds;
  };
  for (const kind of MOMENTS) if (played[kind] !== null) add(kind, 0, MOMENT_S[kind]);
  const rows = lights.rows();
  for (let index = 0; index < rows.length; index++) add('week', index, SHOWN_IN_S.week);

  const needle = stretches.flatMap(({ kind, fromS }) => (kind === 'week' ? [] : needleOf(played[kind]!.trace, fromS)));
  const weakest = lights.weakest();
  const measures = lights.measures();
  const momentS = stretches.reduce((sum, { kind, fromS, toS }) => sum + (kind === 'week' ? 0 : toS - fromS), 0);
  return {
    measures,
    momentS,
    greenS: Math.max(0, Math.round(momentS - measures['seconds-outside'])),
    durationS: Math.max(1, atS),
    stretches,
    needle,
    rows,
    points: rows.map(pointOf),
    spans: needle.length === 0 ? [] : spansOf(needle),
    events: eventsOf(stretches, weakest),
    weakestS: weakest === null ? null : weakestS(stretches, weakest, needle),
    science: `debrief.science.${weakest ?? 'mix'}`,
    again: `debrief.again.${weakest ?? 'mix'}`,
  };
}

export const pointOf = ({ unservedMWh, carbonT }: Row): RowPoint => ({ x: unservedMWh, y: carbonT / KG_PER_KT });

/** What stands at a second of the visitor's time; null where nothing was played. */
export const stretchAt = (stretches: readonly Stretch[], atS: number): Stretch | null =>
  stretches.find(({ fromS, toS }) => atS >= fromS && atS < toS) ?? stretches.at(-1) ?? null;

function needleOf(trace: readonly number[], fromS: number): { x: number; y: number }[] {
  return trace.map((hertz, i) => ({ x: fromS + i * TRACE_S, y: Math.min(HIGHEST_HZ, Math.max(LOWEST_HZ, hertz)) }));
}

function spansOf(needle: readonly { x: number; y: number }[]): TraceSpan[] {
  const spans: TraceSpan[] = [];
  for (const { x, y } of needle) {
    const kind = outside(y) ? 'weak' : 'good';
    const last = spans.at(-1);
    if (last?.kind === kind && last.toS >= x - TRACE_S / 2) spans[spans.length - 1] = { ...last, toS: x + TRACE_S };
    else spans.push({ fromS: x, toS: x + TRACE_S, kind });
  }
  return spans;
}

function eventsOf(stretches: readonly Stretch[], weakest: string | null): DebriefEvent[] {
  const first = stretches.find(({ kind }) => kind === 'week');
  return stretches
    .filter((stretch) => stretch.kind !== 'week' || stretch === first)
    .map(({ kind, fromS }) => ({ atS: fromS, k: `debrief.event.${kind}`, weak: kind === weakest }));
}

/** Where the weakest moment first left the green; for the mix the first week, or the end where none was run. */
function weakestS(stretches: readonly Stretch[], weakest: string, needle: readonly { x: number; y: number }[]): number | null {
  const stretch = stretches.find(({ kind }) => kind === (weakest === 'mix' ? 'week' : weakest));
  if (stretch === undefined) return null;
  const off = needle.find(({ x, y }) => x >= stretch.fromS && x < stretch.toS && outside(y));
  return off?.x ?? stretch.fromS;
}
