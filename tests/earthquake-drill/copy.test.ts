import type { Copy } from '@kit/define-exhibit.ts';
import { expect, it } from 'vitest';
import { copy as en } from '../../exhibits/earthquake-drill/copy/en.ts';
import { readings } from '../../exhibits/earthquake-drill/copy/readings.ts';
import { copy as zh } from '../../exhibits/earthquake-drill/copy/zh-CN.ts';
import { PIECES } from '../../exhibits/earthquake-drill/model/furniture.ts';
import { BUILDINGS } from '../../exhibits/earthquake-drill/model/guidance.ts';
import { DRILL_PLACES } from '../../exhibits/earthquake-drill/model/settings.ts';
import { askOf } from '../../exhibits/earthquake-drill/panel/asks.ts';
import { debriefOf } from '../../exhibits/earthquake-drill/panel/debrief-data.ts';
import { TRANSFER_CHOICES } from '../../exhibits/earthquake-drill/panel/transfer-choices.ts';
import { sources } from '../../exhibits/earthquake-drill/sources.ts';
import { clumsyManner, lettingGoManner, skilledManner, visitorOf } from '../../exhibits/earthquake-drill/visitor-script.ts';
import { copy as kitEn } from '../../runtime/kit/debrief/copy/en.ts';
import { copy as kitZh } from '../../runtime/kit/debrief/copy/zh-CN.ts';
import { type Count, hanCount, sum, wordCount, worst } from '../support/copy-count.ts';
import { drillOf, STEP_S } from './play.ts';

it('rule 24: the plates of the debrief and the take-home action say 60 Han characters or 35 words at most', () => {
  const heads = ['debrief.did', 'debrief.happened', 'debrief.science', 'debrief.retry'];
  const plain = ['debrief.did.held', 'debrief.did.breaks', 'debrief.did.class', 'debrief.plot.floor', 'debrief.take-home'];
  const traps = ['triangle', 'doorway', 'running', 'lift'].map((trap) => `debrief.trap.${trap}`);
  const said = (copy: Copy, kit: Copy, count: Count) =>
    sum(kit, heads, count) +
    sum(copy, plain, count) +
    Math.max(sum(copy, traps, count), worst(copy, 'debrief.why.', count)) +
    worst(copy, 'debrief.again.', count);
  expect(said(zh, kitZh, hanCount)).toBeLessThanOrEqual(60);
  expect(said(en, kitEn, wordCount)).toBeLessThanOrEqual(35);
});

it('every claim has words, a reference and a day until which it holds; what is a rule of the exhibit says so', () => {
  for (const source of sources) {
    expect(zh[source.claim], source.id).toBeTruthy();
    expect(en[source.claim], source.id).toBeTruthy();
    expect(source.reference.length, source.id).toBeGreaterThan(5);
    if (source.standing === 'exhibit-rule') expect(source.reference).toMatch(/^展项规则/);
  }
});

it('a correction of a reading has one syllable for each character and is used', () => {
  const all = Object.values(zh).join('\n');
  for (const [phrase, reading] of Object.entries(readings)) {
    expect(reading.split(' ').length, phrase).toBe([...phrase].length);
    expect(all.includes(phrase), phrase).toBe(true);
  }
});

it('whatever a visitor does, there is a sentence and a debrief for it in both languages', () => {
  const said = new Set<string>();
  for (const manner of [skilledManner, clumsyManner, lettingGoManner]) {
    for (const [change, seed] of [
      [{}, 1],
      [{ building: 'weak', storey: 1, storeys: 1, intensity: 5 }, 2],
      [{ building: 'ordinary', warned: false, doorClear: false }, 3],
    ] as const) {
      const drill = drillOf(change, seed);
      const script = visitorOf(manner);
      for (let step = 0; step * STEP_S < script.withinS && !drill.inDebrief(); step++) {
        script.play(drill, step * STEP_S, STEP_S);
        drill.step(STEP_S);
        // A sentence that stands for less than a tenth of a second is not read.
        if (step % 6 === 0) said.add(askOf(drill.readings(), drill).k);
      }
      expect(drill.inDebrief()).toBe(true);
      const { reason, again, events } = debriefOf(drill);
      for (const key of [reason, again, ...events.map(({ k }) => k)]) said.add(key);
      drill.next();
      said.add(askOf(drill.readings(), drill).k);
      drill.place(manner === skilledManner ? 'desk' : 'lift');
      said.add(askOf(drill.readings(), drill).k);
      said.add(`reason.${drill.verdict().reason}`);
    }
  }
  expect(said.size).toBeGreaterThan(40);
  for (const key of said) {
    expect(zh[key], key).toBeTruthy();
    expect(en[key], key).toBeTruthy();
  }
});

it('every piece, place, building and choice has its words', () => {
  for (const copy of [zh, en]) {
    for (const id of PIECES) if (id !== 'desk') expect(copy[`piece.${id}`], id).toBeTruthy();
    for (const place of DRILL_PLACES) expect(copy[`drill.ask.${place}`], place).toBeTruthy();
    for (const building of BUILDINGS) expect(copy[`drill.where.${building}`], building).toBeTruthy();
    for (const [place, choices] of Object.entries(TRANSFER_CHOICES)) {
      for (const answer of ['ask', 'right', 'wrong']) expect(copy[`transfer.${answer}.${place}`], place).toBeTruthy();
      for (const action of choices) expect(copy[`action.${action}`], action).toBeTruthy();
    }
  }
});

it('a warning is never called a prediction, in any language', () => {
  for (const [key, text] of Object.entries(zh)) if (text.includes('预报')) expect(text, key).toMatch(/不是预报|预报只由政府发布/);
  for (const [key, text] of Object.entries(en))
    if (/predict/i.test(text)) expect(text, key).toMatch(/not a prediction|no prediction/);
});
