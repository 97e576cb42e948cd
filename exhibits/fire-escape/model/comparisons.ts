import type { VerificationPlot } from '@base/verification.ts';
import { runMultiRoom } from './multi-room.ts';
import { runSteckler, type StecklerCase } from './steckler.ts';
import { roomPlots, stecklerPlots } from './verification-plots.ts';

/*
 * What the sheet "how we know" shows of `npm run verify -- fire-escape`: made by the running model when a page is looked at.
 */

let cases: readonly StecklerCase[] | null = null;

const steckler = (name: string) => (): VerificationPlot => {
  cases ??= runSteckler();
  return stecklerPlots(cases).find((plot) => plot.name === name)!;
};

/** The living room of the flat whose kitchen burns with open doors. */
const room = (kind: 'temperature' | 'layer') => (): VerificationPlot => {
  const of = runMultiRoom().find(({ scenario, room: id }) => scenario === 'flat-kitchen-doors-open' && id === 'living')!;
  return roomPlots(of).find(({ name }) => name.endsWith(kind))!;
};

export const comparisons = [
  steckler('steckler-temperature'),
  steckler('steckler-depth'),
  room('temperature'),
  room('layer'),
] as const;
