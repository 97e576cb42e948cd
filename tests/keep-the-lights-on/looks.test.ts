import { describe, expect, it } from 'vitest';
import { createConsequences } from '../../exhibits/keep-the-lights-on/model/play/consequence.ts';
import { homesOf } from '../../exhibits/keep-the-lights-on/model/play/homes.ts';
import { MOST_MANGROVE_HA } from '../../exhibits/keep-the-lights-on/model/play/lights.ts';
import type { Lights } from '../../exhibits/keep-the-lights-on/model/play/lights-model.ts';
import { areaForAllHa, mangroveBurial } from '../../exhibits/keep-the-lights-on/model/play/mangrove.ts';
import { SHANWEI } from '../../exhibits/keep-the-lights-on/model/region.ts';
import { centuryLines, NEUTRAL_YEAR, savedText } from '../../exhibits/keep-the-lights-on/panel/century.ts';
import { drawnTo } from '../../exhibits/keep-the-lights-on/panel/drawing.ts';
import { weekDays } from '../../exhibits/keep-the-lights-on/panel/week-days.ts';
import { hourColour, YEAR_MAP, yearMap } from '../../exhibits/keep-the-lights-on/panel/year-map.ts';
import { buildOf, goTo, lightsOf, wait } from './play.ts';

/** A mix whose week has been shown. */
function afterWeek(...kinds: string[]): Lights {
  const lights = lightsOf();
  goTo(lights, 'mix');
  for (const [slot, kind] of kinds.entries()) lights.place(slot, buildOf(kind));
  lights.runWeek();
  wait(lights, 12.2);
  return lights;
}

describe('after the week', () => {
  it('L33: pictures are looked at only when the week is over, and a new mix begins with its week', () => {
    const lights = lightsOf();
    goTo(lights, 'mix');
    lights.lookAt('century');
    expect(lights.readings().look).toBe('week');
    for (const [slot, kind] of ['gas', 'wind', 'shift'].entries()) lights.place(slot, buildOf(kind));
    lights.runWeek();
    wait(lights, 3);
    lights.lookAt('year');
    expect(lights.readings().look).toBe('week');
    wait(lights, 10);
    lights.lookAt('year');
    expect(lights.readings().look).toBe('year');
    lights.change();
    expect(lights.readings()).toMatchObject({ phase: 'act', look: 'week' });
  });

  it('L33: the cut is the mix’s own until a finger sets it; dirtier than before is no cut below nought', () => {
    const clean = afterWeek('nuclear', 'storage', 'shift');
    const own = clean.cut();
    expect(own).toBeGreaterThan(0.1);
    expect(own).toBe(clean.puzzle.cut(clean.result()!));
    clean.setCut(0.9);
    expect(clean.cut()).toBe(0.9);
    clean.setCut(Number.NaN);
    clean.setCut(2);
    expect(clean.cut()).toBe(0.9);
    clean.change();
    clean.runWeek();
    expect(clean.cut()).toBe(own);
    expect(afterWeek('shift', 'shift', 'shift').cut()).toBeLessThan(own);
  });

  it('L33: the year is the same each time it is asked for, and closes with the map’s dark hours', () => {
    const lights = afterWeek('wind', 'wind', 'wind');
    const { builds } = lights.result()!;
    const year = lights.puzzle.year(builds);
    expect(lights.puzzle.year(builds)).toBe(year);
    const { darkHours, pixels } = yearMap(year);
    let counted = 0;
    for (let hour = 0; hour < 8760; hour++) if (year.run.unservedMW[hour]! >= 0.001 * year.hours.demandMW[hour]!) counted++;
    expect(darkHours).toBe(counted);
    expect(darkHours).toBeGreaterThan(0);
    expect(pixels).toHaveLength(YEAR_MAP.days * YEAR_MAP.hours * 4);
    expect(
      yearMap(lights.puzzle.year(lights.region.builds.filter(({ kind }) => kind === 'nuclear' || kind === 'gas'))).darkHours,
    ).toBeLessThan(darkHours);
  });

  it('rule 39: on the map more missing is darker in any eye', () => {
    const luminance = (share: number) => {
      const [r, g, b] = hourColour(share);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const [less, more] of [
      [0, 0.002],
      [0.002, 0.05],
      [0.05, 0.2],
    ] as const)
      expect(luminance(more)).toBeLessThan(luminance(less));
  });

  it('seven days add up to the week, and what has not passed yet is not served', () => {
    const lights = afterWeek('wind', 'wind', 'storage');
    const result = lights.result()!;
    const days = weekDays(result, 168);
    const sum = days.reduce((total, { unservedMWh }) => total + unservedMWh, 0);
    expect(sum).toBeCloseTo(result.run.totals.unservedMWh, 6);
    expect(Math.max(...days.map(({ height }) => height))).toBe(1);
    expect(weekDays(result, 30).map(({ begun }) => begun)).toEqual([true, true, false, false, false, false, false]);
  });
});

describe('the century', () => {
  const consequence = createConsequences(SHANWEI).of(0.5, true);
  const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)!.map(Number);

  it('2060 stands where a linear axis puts it, whatever the horizon', () => {
    for (const horizon of [2060, 2080, 2100]) {
      const { x } = centuryLines(consequence, horizon, 1000, 400);
      expect(x(1950)).toBe(0);
      expect(x(horizon)).toBe(1000);
      expect(x(NEUTRAL_YEAR)).toBeCloseTo((1000 * 110) / (horizon - 1950), 9);
    }
  });

  it('all of it stays on the paper, and the line within its band', () => {
    const lines = centuryLines(consequence, 2100, 1000, 400);
    for (const path of [lines.line, lines.without, lines.straight, lines.likely, lines.wide])
      for (const [i, value] of numbers(path).entries()) {
        expect(value).toBeGreaterThanOrEqual(-0.1);
        expect(value).toBeLessThanOrEqual(i % 2 === 0 ? 1000 : 400);
      }
    const last = 2100 - consequence.firstYear;
    expect(lines.y(consequence.band.middle[last]!)).toBeGreaterThan(lines.y(consequence.band.highest[last]!));
    expect(lines.y(consequence.band.middle[last]!)).toBeLessThan(lines.y(consequence.band.lowest[last]!));
  });

  it('UX 5, scale: what one city saves is said in thousandths, what every place saves in degrees', () => {
    const consequences = createConsequences(SHANWEI);
    expect(savedText(consequences.of(0.5, false).savedMiddleK).key).toBe('century.saved.tiny');
    expect(savedText(consequences.of(0.5, true).savedMiddleK).key).toBe('century.saved');
  });
});

describe('blue carbon', () => {
  it('L34: at most ten times what the province planted; what is no area changes nothing', () => {
    const lights = lightsOf();
    lights.plant(2000);
    lights.plant(-1);
    lights.plant(MOST_MANGROVE_HA + 1);
    lights.plant(Number.NaN);
    expect(lights.mangroveHa()).toBe(2000);
  });

  it('a home of 2800 kWh in Guangdong is 1.23284 t; squares compare by their areas', () => {
    expect(homesOf(SHANWEI, 1.23284)).toBeCloseTo(1, 9);
    const all = areaForAllHa(SHANWEI);
    expect(mangroveBurial(SHANWEI, all).shareOfCity).toBeCloseTo(1, 9);
    expect(mangroveBurial(SHANWEI, MOST_MANGROVE_HA).shareOfCity).toBeLessThan(0.02);
  });
});

describe('drawing', () => {
  it('rule 6: a tap draws what a drag there would have drawn, straight, and never past it', () => {
    expect(drawnTo({ hour: 3, share: 0.2 }, { hour: 3, share: 0.9 })).toEqual([[3, 0.9]]);
    const right = drawnTo({ hour: 10, share: 0 }, { hour: 14, share: 1 });
    expect(right).toEqual([
      [11, 0.25],
      [12, 0.5],
      [13, 0.75],
      [14, 1],
    ]);
    const left = drawnTo({ hour: 14, share: 1 }, { hour: 10, share: 0 });
    expect(left.map(([hour]) => hour)).toEqual([13, 12, 11, 10]);
  });
});
