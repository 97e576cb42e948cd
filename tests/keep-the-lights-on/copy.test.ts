import type { Copy } from '@kit/define-exhibit.ts';
import { expect, it } from 'vitest';
import { copy as en } from '../../exhibits/keep-the-lights-on/copy/en.ts';
import { readings } from '../../exhibits/keep-the-lights-on/copy/readings.ts';
import { copy as zh } from '../../exhibits/keep-the-lights-on/copy/zh-CN.ts';
import { askOf } from '../../exhibits/keep-the-lights-on/panel/asks.ts';
import { sources } from '../../exhibits/keep-the-lights-on/sources.ts';
import { carelessManner, visitorOf, visitorScript } from '../../exhibits/keep-the-lights-on/visitor-script.ts';
import { copy as kitEn } from '../../runtime/kit/debrief/copy/en.ts';
import { copy as kitZh } from '../../runtime/kit/debrief/copy/zh-CN.ts';
import { type Count, hanCount, sum, wordCount, worst } from '../support/copy-count.ts';
import { lightsOf, STEP_S } from './play.ts';

/** Read by assistive technology or by curators, not on the visitor's screen. */
const OFF_SCREEN = /^(describe|options)|\.(control|describe|help|value|place)$/;

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

it('rule 24: the plates of the debrief and the take-home action say 60 Han characters or 35 words at most', () => {
  const said = (copy: Copy, kit: Copy, count: Count) =>
    sum(kit, ['debrief.did', 'debrief.happened', 'debrief.science', 'debrief.retry'], count) +
    sum(copy, ['debrief.did.green', 'debrief.take-home'], count) +
    Math.max(count(copy['debrief.did.none']!), count(copy['debrief.plot.you']!)) +
    worst(copy, 'debrief.science.', count) +
    worst(copy, 'debrief.again.', count);
  expect(said(zh, kitZh, hanCount)).toBeLessThanOrEqual(60);
  expect(said(en, kitEn, wordCount)).toBeLessThanOrEqual(35);
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
});

it('a correction of a reading has one syllable for each character and is used', () => {
  const all = Object.values(zh).join('\n');
  for (const [phrase, reading] of Object.entries(readings)) {
    expect(reading.split(' ').length, phrase).toBe([...phrase].length);
    expect(all.includes(phrase), phrase).toBe(true);
  }
});

it('what is illustrative or unsure says so: estimates where the handbook has no firm number', () => {
  for (const id of ['load', 'builds', 'city', 'home']) expect(zh[`source.${id}`], id).toMatch(/示意|例子/);
  for (const id of ['world', 'power-share', 'gas', 'mangrove', 'tcre', 'windfarms']) expect(zh[`source.${id}`], id).toMatch(/约/);
  // What is shown as running stands under construction; the glass says that it is illustrative.
  expect(zh['tag.nuclear']).toContain('示意');
});

it('whatever a visitor does, there is a sentence for it in both languages', () => {
  const asked = new Set<string>();
  for (const manner of [visitorScript, visitorOf(carelessManner)]) {
    for (const seed of [2, 3]) {
      const lights = lightsOf(seed);
      for (let step = 0; step * STEP_S < manner.withinS && !lights.inDebrief(); step++) {
        manner.play(lights, step * STEP_S, STEP_S);
        lights.step(STEP_S);
        // A sentence that stands for less than a tenth of a second is not read.
        if (step % 6 === 0) asked.add(askOf(lights.readings(), lights));
      }
      lights.next();
      asked.add(askOf(lights.readings(), lights));
      lights.pick(seed % 3);
      asked.add(askOf(lights.readings(), lights));
    }
  }
  expect(asked.size).toBeGreaterThan(18);
  for (const key of asked) {
    expect(zh[key], key).toBeTruthy();
    expect(en[key], key).toBeTruthy();
  }
});
