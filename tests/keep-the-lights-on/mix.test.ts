import { describe, expect, it } from 'vitest';
import { areaForAllHa, mangroveBurial } from '../../exhibits/keep-the-lights-on/model/play/mangrove.ts';
import {
  affordableMixes,
  beats,
  eveningUnservedMWh,
  frontOf,
  mixOf,
  type Outcome,
  paretoDistance,
  transferChoices,
  tryMix,
  windlessSky,
} from '../../exhibits/keep-the-lights-on/model/play/mix.ts';
import {
  RUN_HOURS,
  type RunLength,
  runCity,
  SHOWN_IN_S,
  shownHours,
  skyOf,
  totalsSoFar,
} from '../../exhibits/keep-the-lights-on/model/play/run.ts';
import { imbalanceMW } from '../../exhibits/keep-the-lights-on/model/power/dispatch.ts';
import { yearlyCapacityFactor } from '../../exhibits/keep-the-lights-on/model/power/turbine.ts';
import { type BuildKind, SHANWEI } from '../../exhibits/keep-the-lights-on/model/region.ts';
import { ask } from './ask.ts';
import { expectNear } from './near.ts';

const AUGUST = 213;
const build = (kind: BuildKind) => SHANWEI.builds.find((entry) => entry.kind === kind)!;
const week = skyOf(SHANWEI, 7, AUGUST, RUN_HOURS.week);

describe('a day, a week, a year', () => {
  it.each(Object.keys(RUN_HOURS) as RunLength[])('%s: the balance closes to 1e-6 MWh in every hour', (length) => {
    const { city, hours, run } = runCity(SHANWEI, [build('storage'), build('shift')], skyOf(SHANWEI, 3, 1, RUN_HOURS[length]));
    for (let hour = 0; hour < RUN_HOURS[length]; hour++) {
      expect(Math.abs(imbalanceMW(hours, city.fleet, run, hour))).toBeLessThanOrEqual(1e-6);
    }
  });

  it('a year of wind at sea has the capacity factor that the winds of the place give', () => {
    const years = [1, 2, 3, 4, 5, 6].map((seed) => runCity(SHANWEI, [], skyOf(SHANWEI, seed, 1, RUN_HOURS.year)));
    const windMWh =
      years.reduce((sum, { hours }) => sum + Array.from(hours.windMW).reduce((total, mw) => total + mw, 0), 0) / years.length;
    const { capacityFactor } = ask('turbine', { meanMps: SHANWEI.wind.meanMps.value }) as { capacityFactor: number };
    expectNear(
      yearlyCapacityFactor(windMWh, SHANWEI.fleet.windMW.value),
      capacityFactor * (1 - SHANWEI.wind.lossShare.value),
      0.03,
    );
  });

  it('what was shown grows to the whole, and its sums are those of the run', () => {
    for (const length of Object.keys(RUN_HOURS) as RunLength[]) {
      expect(shownHours(length, 0)).toBe(0);
      expect(shownHours(length, SHOWN_IN_S[length])).toBe(RUN_HOURS[length]);
      expect(shownHours(length, 1e6)).toBe(RUN_HOURS[length]);
    }
    // A week in twelve seconds, as the storyboard wants it.
    expect(shownHours('week', 6)).toBe(84);
    const run = runCity(SHANWEI, [], week);
    expect(totalsSoFar(run, 168)).toEqual(run.totals);
    expect(totalsSoFar(run, 80).demandMWh).toBeLessThan(run.totals.demandMWh);
  });

  it('the same seed gives the same week', () => {
    expect(runCity(SHANWEI, [], skyOf(SHANWEI, 7, AUGUST, 168))).toEqual(runCity(SHANWEI, [], week));
  });
});

describe('three builds', () => {
  it('money and land are added up; too much of either cannot be built', () => {
    const two = mixOf(SHANWEI, [build('nuclear'), build('nuclear'), build('gas')]);
    expect(two.moneyBnCny).toBeCloseTo(2 * build('nuclear').moneyBnCny + build('gas').moneyBnCny, 9);
    expect(two.affordable).toBe(false);
    expect(mixOf(SHANWEI, [build('solar'), build('solar'), build('solar')])).toMatchObject({ affordable: false, landKm2: 24 });
    expect(mixOf(SHANWEI, [build('wind'), build('storage'), build('shift')]).affordable).toBe(true);
  });

  it('the puzzle can be solved in several ways, none of them with one thing three times', () => {
    const solved = affordableMixes(SHANWEI)
      .map(({ builds }) => tryMix(SHANWEI, builds, week))
      .filter(({ outcome, withinCarbon }) => withinCarbon && outcome.unservedMWh < 1);
    expect(solved.length).toBeGreaterThanOrEqual(5);
    const mixed = solved.filter(({ builds }) => new Set(builds.map(({ kind }) => kind)).size > 1);
    expect(mixed.length).toBeGreaterThanOrEqual(5);
  });

  it('the week as it is gives off more than it may; with a reactor it does not', () => {
    const carbonOf = (...kinds: BuildKind[]) => tryMix(SHANWEI, kinds.map(build), week);
    for (const result of [carbonOf(), carbonOf('nuclear')])
      expect(result.withinCarbon).toBe(result.outcome.carbonT <= SHANWEI.limits.carbonT.value);
    expect([carbonOf().withinCarbon, carbonOf('nuclear').withinCarbon]).toEqual([false, true]);
  });

  it('more of a thing never leaves more in the dark', () => {
    const unserved = (...kinds: BuildKind[]) => tryMix(SHANWEI, kinds.map(build), week).outcome.unservedMWh;
    for (const kind of ['wind', 'solar', 'nuclear', 'gas'] as const) {
      expect(unserved(kind), kind).toBeLessThan(unserved());
      expect(unserved(kind, kind), kind).toBeLessThanOrEqual(unserved(kind));
    }
  });

  it('flexibility beats more of one thing: gas with load that waits against wind twice as dear', () => {
    const flexible = tryMix(SHANWEI, [build('gas'), build('shift'), build('storage')], week);
    const stubborn = tryMix(SHANWEI, [build('wind'), build('wind'), build('wind')], week);
    expect(flexible.moneyBnCny).toBeLessThan(stubborn.moneyBnCny / 2);
    expect(flexible.outcome.unservedMWh).toBeLessThan(stubborn.outcome.unservedMWh / 10);
  });

  it('mangroves take their share of a week off the carbon', () => {
    const [bare, green] = [[], [build('mangrove')]].map((builds) => tryMix(SHANWEI, builds, week).outcome);
    const hectares = build('mangrove').areaHa;
    expectNear(bare!.carbonT - green!.carbonT, (hectares * SHANWEI.carbon.mangroveTPerHaA.value * 168) / 8760, 1e-6);
  });
});

describe('Pareto front', () => {
  const outcome = (unservedMWh: number, carbonT: number, moneyBnCny: number): Outcome => ({ unservedMWh, carbonT, moneyBnCny });
  const good = outcome(0, 10, 10);
  const cheap = outcome(10, 10, 0);
  const poor = outcome(10, 10, 10);

  it('one beats another when it is nowhere worse and somewhere better', () => {
    expect([beats(good, poor), beats(poor, good), beats(good, cheap), beats(good, good)]).toEqual([true, false, false, false]);
    expect(frontOf([good, cheap, poor])).toEqual([good, cheap]);
  });

  it('distance is nought on the front and the straight way to it elsewhere', () => {
    const all = [good, cheap, poor];
    expect(paretoDistance(good, all)).toBe(0);
    expect(paretoDistance(poor, all)).toBeCloseTo(1, 12);
    expect(paretoDistance(outcome(5, 10, 10), all)).toBeCloseTo(0.5, 12);
  });
});

describe('transfer: which one survives a windless evening', () => {
  it('for any seed exactly one of three leaves clearly least in the dark', () => {
    for (let seed = 0; seed < 40; seed++) {
      const choices = transferChoices(SHANWEI, week, seed)!;
      expect(choices).toHaveLength(3);
      const sorted = [...choices].sort((a, b) => a.unservedMWh - b.unservedMWh);
      expect(sorted[1]!.unservedMWh - sorted[0]!.unservedMWh).toBeGreaterThan(300);
      expect(new Set(choices.map(({ mix }) => mix.builds.map(({ kind }) => kind).join())).size).toBe(3);
    }
  });

  it('the right one does not always stand in the same place', () => {
    const places = Array.from({ length: 40 }, (_, seed) => {
      const unserved = transferChoices(SHANWEI, week, seed)!.map((choice) => choice.unservedMWh);
      return unserved.indexOf(Math.min(...unserved));
    });
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  });

  it('wind is worth nothing on that evening', () => {
    const evening = windlessSky(week);
    expect(eveningUnservedMWh(SHANWEI, [build('wind')], evening)).toBe(eveningUnservedMWh(SHANWEI, [], evening));
  });
});

describe('blue carbon', () => {
  it('Mcleod 2011: 226 ± 39 g C/m² a year are 8.28 ± 1.43 t CO2 a hectare', () => {
    const { tonnesPerA, lowTPerA, highTPerA } = mangroveBurial(SHANWEI, 1);
    const perHa = (gramsC: number) => (gramsC * 10_000 * 44.009) / 12.011 / 1e6;
    expectNear(tonnesPerA, perHa(226), 1e-3);
    expectNear(highTPerA - tonnesPerA, perHa(39), 2e-3);
    expectNear(tonnesPerA - lowTPerA, perHa(39), 2e-3);
  });

  it('is small beside a city: all mangroves that could grow here would not bury a hundredth', () => {
    expect(mangroveBurial(SHANWEI, 1000).shareOfCity).toBeLessThan(0.001);
    expect(areaForAllHa(SHANWEI)).toBeGreaterThan(2e6);
  });
});
