import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { adviceFor } from '../../exhibits/earthquake-drill/model/guidance.ts';
import { FLOORS, QUAKES, settingsOf } from '../../exhibits/earthquake-drill/model/quakes.ts';
import { createScenario, LEAST_INTENSITY, MOST_INTENSITY } from '../../exhibits/earthquake-drill/model/scenario.ts';
import { DRILL_PLACES } from '../../exhibits/earthquake-drill/model/settings.ts';
import { type EarthquakeOptions, options } from '../../exhibits/earthquake-drill/options.ts';

const chosen = (change: Partial<EarthquakeOptions> = {}) => settingsOf({ ...options.parse({}), ...change });

describe('what a curator sets', () => {
  it('an empty file is a whole drill: a strong school, third of four floors, warned', () => {
    expect(options.parse({})).toEqual({
      place: 'classroom',
      scenario: 'strong-near',
      building: 'as-place',
      floor: 'as-place',
      warned: true,
      doorClear: true,
      measures: 3,
      shaking: 'full',
      classQuake: 0,
      pace: 'by-profile',
    });
    expect(chosen()).toMatchObject({ building: 'strong', storey: 3, storeys: 4, intensity: 8.5, still: false });
  });

  it('unknown keys and measures that no home has room for are refused', () => {
    expect(options.safeParse({ room: 'classroom' }).success).toBe(false);
    expect(options.safeParse({ measures: 6 }).success).toBe(false);
    expect(options.safeParse({ measures: 0 }).success).toBe(false);
  });

  it('the options can be written as JSON Schema for a form', () => {
    const schema = z.toJSONSchema(options, { io: 'input' }) as { properties: Record<string, { label?: string }> };
    for (const [name, { label }] of Object.entries(schema.properties)) expect(label, name).toBe(`options.${name}`);
  });

  it('whatever is chosen is a house that can stand: a floor of it, a dial within its bounds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DRILL_PLACES),
        fc.constantFrom(...QUAKES),
        fc.constantFrom(...FLOORS),
        (place, scenario, floor) => {
          const { storey, storeys, intensity } = chosen({ place, scenario, floor });
          expect(storey).toBeGreaterThanOrEqual(1);
          expect(storey).toBeLessThanOrEqual(storeys);
          expect(intensity).toBeGreaterThanOrEqual(LEAST_INTENSITY);
          expect(intensity).toBeLessThanOrEqual(MOST_INTENSITY);
          if (floor === 'ground') expect(storey).toBe(1);
          if (floor === 'upper' || floor === 'top') expect(storey).toBeGreaterThan(1);
          if (floor === 'top') expect(storey).toBe(storeys);
        },
      ),
    );
  });

  it('MODELS: on the third floor of a strong school the desk is right, with and without a warning', () => {
    for (const leadS of [0, 20]) {
      const { building, storey } = chosen();
      const advice = adviceFor({ place: 'classroom', building, storey, secondsToOpenAir: 32, leadS, wheelchair: false });
      expect(advice.action).toBe('desk');
    }
  });

  it('MODELS: from a village house with over ten seconds of warning and a clear door leaving is right; a barred one is not left', () => {
    const village = chosen({ place: 'village-house', scenario: 'nanao-1918' });
    const { leadS } = createScenario(village, 1);
    expect(leadS).toBeGreaterThan(10);
    const at = { place: 'classroom', building: village.building, storey: village.storey, leadS, wheelchair: false } as const;
    expect(adviceFor({ ...at, secondsToOpenAir: 2.5 }).action).toBe('leave');
    expect(adviceFor({ ...at, secondsToOpenAir: null }).action).toBe('desk');
  });

  it('each earthquake is what its name says: a local one has no warning, one that is only felt throws nothing', () => {
    const of = (scenario: EarthquakeOptions['scenario'], seed: number) => createScenario(chosen({ scenario }), seed);
    for (const seed of [1, 2, 3, 4]) {
      expect(of('local-m5', seed).leadS).toBeLessThan(0);
      expect(of('felt-only', seed).fallers.pieces).toEqual([]);
      expect(of('strong-near', seed).fallers.pieces.length).toBeGreaterThan(0);
      expect(of('nanao-1918', seed).shakeEndS).toBeGreaterThan(1.8 * of('strong-near', seed).shakeEndS);
    }
  });

  it('where no warning is received, none is played', () => {
    expect(createScenario(chosen({ warned: false, scenario: 'nanao-1918' }), 1).leadS).toBe(0);
  });
});
