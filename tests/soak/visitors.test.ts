import { describe, expect, it } from 'vitest';
import { pageOf, SOAK_SCHEMA } from './report.ts';
import { TEMPERS, type Visitor, visitorsOf } from './visitors.ts';

const crowdOf = (seed: number, count: number): Visitor[] => {
  const crowd = visitorsOf(seed, 'zh-CN');
  return Array.from({ length: count }, () => crowd.next().value as Visitor);
};

describe('the crowd of a day', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(crowdOf(3, 50)).toEqual(crowdOf(3, 50));
    expect(crowdOf(3, 50)).not.toEqual(crowdOf(4, 50));
  });

  it('has every temper, both languages with the own one more often, and both endings', () => {
    const crowd = crowdOf(1, 1000);
    for (const temper of TEMPERS) expect(crowd.filter((one) => one.temper === temper).length, temper).toBeGreaterThan(40);
    const own = crowd.filter(({ language }) => language === 'zh-CN').length;
    expect(own).toBeGreaterThan(600);
    expect(own).toBeLessThan(750);
    expect(new Set(crowd.map(({ ends }) => ends))).toEqual(new Set(['restart', 'walks-away']));
  });

  it('only the quick and the wandering leave before the debrief, and whoever wanders off presses nothing', () => {
    for (const { temper, plays, ends } of crowdOf(2, 1000)) {
      expect(plays < 1).toBe(temper === 'quick' || temper === 'wandering');
      if (temper === 'wandering') expect(ends).toBe('walks-away');
    }
  });

  it('a thousand of them cross a calendar day: alone between visits, hours pass', () => {
    const aloneH = crowdOf(1, 1000).reduce((sum, { thenAloneS }) => sum + thenAloneS, 0) / 3600;
    expect(aloneH).toBeGreaterThan(8);
    expect(aloneH).toBeLessThan(11);
  });
});

it('a bad day says so on its page', () => {
  const pair = { first: 1, last: 2 };
  const page = pageOf({
    schema: SOAK_SCHEMA,
    kiosk: 'van',
    seed: 4,
    planned: 1000,
    visits: { quick: 1, slow: 2, wandering: 3, 'four-hands': 4, elder: 5 },
    languages: { 'zh-CN': 10, en: 5 },
    endings: { restart: 15 },
    exhibitsOpened: 20,
    debriefs: 9,
    simulatedHours: 10,
    realSeconds: 60,
    daysSeen: ['Tue', 'Wed'],
    updatesTaken: 1,
    backMs: { median: 10, most: 20 },
    heapMb: pair,
    nodes: pair,
    listeners: pair,
    recorded: { visits: 15, open: 0, opened: 20, finished: 9, failed: [] },
    strangers: [],
    problems: ['1 of 2 updates were taken up'],
  });
  expect(page).toMatch(/visits\s+15 of 1000$/m);
  expect(page).toContain('  - 1 of 2 updates were taken up');
  expect(page.split('\n').length).toBeLessThan(40);
});
