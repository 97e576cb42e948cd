import type { Copy } from '@kit/define-exhibit.ts';
import { expect, it } from 'vitest';
import { copy as en } from '../../exhibits/fire-escape/copy/en.ts';
import { readings } from '../../exhibits/fire-escape/copy/readings.ts';
import { copy as zh } from '../../exhibits/fire-escape/copy/zh-CN.ts';
import { BRANCHES, FIRE_KINDS, ROOM_KINDS } from '../../exhibits/fire-escape/model/plans/plan.ts';
import { askOf } from '../../exhibits/fire-escape/panel/asks.ts';
import { sources } from '../../exhibits/fire-escape/sources.ts';
import { clumsyManner, skilledManner, stayingManner, visitorOf } from '../../exhibits/fire-escape/visitor-script.ts';
import { copy as kitEn } from '../../runtime/kit/debrief/copy/en.ts';
import { copy as kitZh } from '../../runtime/kit/debrief/copy/zh-CN.ts';
import { type Count, hanCount, sum, wordCount, worst } from '../support/copy-count.ts';
import { drillOf, only, STEP_S } from './play.ts';

it('rule 24: the plates of the debrief and the take-home action say 60 Han characters or 35 words at most', () => {
  const heads = ['debrief.did', 'debrief.happened', 'debrief.science', 'debrief.retry'];
  const plain = ['debrief.did.doors', 'debrief.did.smoke', 'debrief.plot.you', 'debrief.plot.best', 'debrief.take-home'];
  const states = BRANCHES.map((branch) => `debrief.science.${branch}`);
  const traps = ['towel', 'bathroom', 'lift', 'phone'].map((trap) => `debrief.trap.${trap}`);
  for (const science of [states, traps]) {
    const said = (copy: Copy, kit: Copy, count: Count) =>
      sum(kit, heads, count) + sum(copy, [...plain, ...science], count) + worst(copy, 'debrief.again.', count);
    expect(said(zh, kitZh, hanCount)).toBeLessThanOrEqual(60);
    expect(said(en, kitEn, wordCount)).toBeLessThanOrEqual(35);
  }
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

it('whatever a visitor does, there is a sentence for it in both languages', () => {
  const asked = new Set<string>();
  for (const manner of [skilledManner, clumsyManner, stayingManner]) {
    for (const branch of BRANCHES) {
      for (const smokeAlarm of [true, false]) {
        const drill = drillOf({ ...only(branch), smokeAlarm }, smokeAlarm ? 2 : 3);
        const script = visitorOf(manner);
        for (let step = 0; step * STEP_S < script.withinS && !drill.inDebrief(); step++) {
          script.play(drill, step * STEP_S, STEP_S);
          drill.step(STEP_S);
          // A sentence that stands for less than a tenth of a second is not read.
          if (step % 6 === 0) asked.add(askOf(drill.readings(), drill).k);
        }
        drill.next();
        asked.add(askOf(drill.readings(), drill).k);
        drill.chooseDoor(branch === 'home' ? 'bathroom' : smokeAlarm ? 'street-room' : 'stairs');
        asked.add(askOf(drill.readings(), drill).k);
      }
    }
  }
  expect(asked.size).toBeGreaterThan(30);
  for (const key of asked) {
    expect(zh[key], key).toBeTruthy();
    expect(en[key], key).toBeTruthy();
  }
});

it('every kind of room and of fire has its words', () => {
  for (const copy of [zh, en]) {
    for (const kind of ROOM_KINDS)
      for (const tag of ['name', 'celsius', 'smoke']) expect(copy[`tag.${tag}.${kind}`], kind).toBeTruthy();
    for (const kind of FIRE_KINDS) expect(copy[`call.said.what.${kind}`], kind).toBeTruthy();
  }
});
