import { expect, it } from 'vitest';
import { z } from 'zod';
import { createLights } from '../../exhibits/keep-the-lights-on/model/play/lights.ts';
import { createMoment } from '../../exhibits/keep-the-lights-on/model/play/moment.ts';
import { SCENES, strained } from '../../exhibits/keep-the-lights-on/model/play/moment-script.ts';
import { BUILD_KINDS, SHANWEI } from '../../exhibits/keep-the-lights-on/model/region.ts';
import { options, regionOf } from '../../exhibits/keep-the-lights-on/options.ts';

it('an empty file is a whole exhibit', () => {
  expect(options.parse({})).toEqual({
    region: 'shanwei',
    ownRegion: null,
    technologies: [...BUILD_KINDS],
    difficulty: 'normal',
    players: 'by-profile',
    horizonYear: 2100,
    wording: 'by-profile',
    pace: 'by-profile',
  });
});

it('technologies of which no three can be built are refused, with the reason', () => {
  const refused = options.safeParse({ technologies: ['nuclear'] });
  expect(refused.success).toBe(false);
  expect(refused.error!.issues.map(({ message }) => message)).toEqual(['three of nuclear cost more money or land than there is']);
  expect(options.safeParse({ technologies: ['wind'] }).success).toBe(true);
});

it('unknown keys, doubles and horizons before 2060 are refused', () => {
  expect(options.safeParse({ technology: ['wind'] }).success).toBe(false);
  expect(options.safeParse({ technologies: ['wind', 'wind'] }).success).toBe(false);
  expect(options.safeParse({ horizonYear: 2050 }).success).toBe(false);
  expect(options.safeParse({ horizonYear: 2101 }).success).toBe(false);
});

it('only what is offered can be placed, and a region of one’s own takes the place of the given one', () => {
  const given = options.parse({ technologies: ['gas', 'wind'] });
  expect(regionOf(given).builds.map(({ kind }) => kind)).toEqual(['wind', 'gas']);
  const own = options.parse({ ownRegion: { ...structuredClone(SHANWEI), id: 'other-town' } });
  expect(regionOf(own).id).toBe('other-town');
  const broken = { ...structuredClone(SHANWEI), demand: { ...SHANWEI.demand, peakMW: { ...SHANWEI.demand.peakMW, value: -1 } } };
  expect(options.safeParse({ ownRegion: broken }).error!.issues[0]!.path.slice(0, 3)).toEqual(['ownRegion', 'demand', 'peakMW']);
});

it('where no three mixes make a question, the transfer beat says what to do at home at once', () => {
  const lights = createLights(regionOf(options.parse({ technologies: ['wind'] })), 1);
  expect(lights.choices()).toBeNull();
  lights.dragSun(13);
  lights.next();
  while (lights.readings().beat !== 'debrief') lights.skip();
  lights.next();
  expect(lights.readings()).toMatchObject({ beat: 'transfer', phase: 'reveal' });
  expect(lights.transferCorrect()).toBe(false);
});

it('difficulty scales clouds, wandering and growth, and leaves sunset a sunset', () => {
  const hard = strained(SCENES.evening, 1.4);
  expect(hard.sun).toEqual(SCENES.evening.sun);
  expect(hard.demand[1] - hard.demand[0]).toBeCloseTo(1.4 * (SCENES.evening.demand[1] - SCENES.evening.demand[0]), 12);
  expect(strained(SCENES.noon, 9).clouds).toBeLessThanOrEqual(0.6);
  // Left alone under the same clouds, the needle strays farther the harder it is.
  const strays = (difficulty: 'easy' | 'normal' | 'hard') => {
    const moment = createMoment('noon', SHANWEI, 3, difficulty);
    for (let i = 0; i < 12 * 60; i++) moment.step(1 / 60);
    return moment.measures().trace.reduce((sum, hertz) => sum + Math.abs(hertz - 50), 0);
  };
  expect(strays('easy')).toBeLessThan(strays('normal'));
  expect(strays('normal')).toBeLessThan(strays('hard'));
});

it('the options can be written as JSON Schema for a form', () => {
  const schema = z.toJSONSchema(options, { io: 'input' }) as { properties: Record<string, unknown> };
  expect(schema.properties.horizonYear).toMatchObject({
    default: 2100,
    minimum: 2060,
    maximum: 2100,
    label: 'options.horizonYear',
  });
});
