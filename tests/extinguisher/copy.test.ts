import type { Copy } from '@kit/define-exhibit.ts';
import { expect, it } from 'vitest';
import { copy as en } from '../../exhibits/extinguisher/copy/en.ts';
import { readings } from '../../exhibits/extinguisher/copy/readings.ts';
import { copy as zh } from '../../exhibits/extinguisher/copy/zh-CN.ts';
import { askOf } from '../../exhibits/extinguisher/panel/asks.ts';
import { sources } from '../../exhibits/extinguisher/sources.ts';
import { clumsyManner, refuserManner, visitorOf, visitorScript } from '../../exhibits/extinguisher/visitor-script.ts';
import { copy as kitEn } from '../../runtime/kit/debrief/copy/en.ts';
import { copy as kitZh } from '../../runtime/kit/debrief/copy/zh-CN.ts';
import { type Count, hanCount, sum, wordCount, worst } from '../support/copy-count.ts';
import { drillOf, STEP_S } from './play.ts';

/** Words without the figures: those are the visitor's own. */
const letterWords = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word.replace(/\{\{\w+\}\}/g, ''))).length;
/** Read by assistive technology or by curators, not on the visitor's screen. */
const OFF_SCREEN = /^(describe|options|debrief\.plot\.describe)/;

it('both languages have the same keys, and the same values to fill in', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
  const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();
  for (const key of Object.keys(zh)) expect(placeholders(en[key]!), key).toEqual(placeholders(zh[key]!));
});

it('rule 24: at most 20 Han characters or 12 English words an instruction', () => {
  for (const key of Object.keys(zh)) {
    if (OFF_SCREEN.test(key)) continue;
    expect(hanCount(zh[key]!), `${key}: ${zh[key]}`).toBeLessThanOrEqual(20);
    expect(wordCount(en[key]!), `${key}: ${en[key]}`).toBeLessThanOrEqual(12);
  }
  expect(hanCount(zh.invitation!)).toBeLessThanOrEqual(14);
});

it('rule 24: the whole debrief says 60 Han characters or 35 words at most, whatever was played', () => {
  const said = (copy: Copy, kit: Copy, count: Count) =>
    sum(kit, ['debrief.did', 'debrief.happened', 'debrief.science', 'debrief.retry', 'debrief.again', 'sheet.open'], count) +
    sum(
      copy,
      ['did.refusals', 'did.base', 'plot.you', 'plot.skilled', 'science.rule', 'take-home', 'next']
        .concat(['event.spray', 'event.weak', 'event.out'])
        .map((key) => `debrief.${key}`),
      count,
    ) +
    worst(copy, 'debrief.science.', count) +
    worst(copy, 'debrief.again.', count);
  expect(said(zh, kitZh, hanCount)).toBeLessThanOrEqual(60);
  expect(said(en, kitEn, letterWords)).toBeLessThanOrEqual(35);
});

it('no half-width punctuation beside a Han character', () => {
  for (const [key, text] of Object.entries(zh)) expect(text, key).not.toMatch(/\p{Script=Han}[,.:;?!()]|[,;?!()]\p{Script=Han}/u);
});

it('every claim has words, a reference and a day until which it holds', () => {
  for (const source of sources) {
    expect(zh[source.claim], source.id).toBeTruthy();
    expect(source.reference.length, source.id).toBeGreaterThan(5);
    expect(source.validUntil).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  expect(sources.find((source) => source.id === 'rule')?.standing).toBe('exhibit-rule');
});

it('a correction of a reading has one syllable for each character and is used', () => {
  const all = Object.values(zh).join('\n');
  for (const [phrase, reading] of Object.entries(readings)) {
    expect(reading.split(' ').length, phrase).toBe([...phrase].length);
    expect(all.includes(phrase), phrase).toBe(true);
  }
});

it('whatever a visitor does, there is a sentence for it in both languages', () => {
  const asked = new Set<string>();
  for (const manner of [visitorScript, visitorOf(clumsyManner), visitorOf(refuserManner)]) {
    for (const seed of [2, 3]) {
      const drill = drillOf({}, seed);
      for (let step = 0; step * STEP_S < manner.withinS && !drill.inDebrief(); step++) {
        manner.play(drill, step * STEP_S, STEP_S);
        drill.step(STEP_S);
        // A sentence that stands for less than a tenth of a second is not read.
        if (step % 6 === 0) asked.add(askOf(drill.readings(), drill));
      }
      drill.next();
      asked.add(askOf(drill.readings(), drill));
      drill.place(seed === 2 ? 'lid' : 'water');
      asked.add(askOf(drill.readings(), drill));
    }
  }
  expect(asked.size).toBeGreaterThan(20);
  for (const key of asked) {
    expect(zh[key], key).toBeTruthy();
    expect(en[key], key).toBeTruthy();
  }
});
