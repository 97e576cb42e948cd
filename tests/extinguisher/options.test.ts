import { expect, it } from 'vitest';
import { z } from 'zod';
import { options } from '../../exhibits/extinguisher/options.ts';

it('an empty file is a whole drill', () => {
  expect(options.parse({})).toEqual({
    fires: ['waste-bin', 'oil-pan', 'plug-board', 'ebike'],
    extinguishers: ['powder', 'water', 'co2', 'lid'],
    difficulty: 'normal',
    pace: 'by-profile',
    headHeightM: 1.5,
  });
});

it('a fire that nothing on the bench can put out is refused, each with its reason', () => {
  const refused = options.safeParse({ fires: ['waste-bin', 'oil-pan', 'plug-board'], extinguishers: ['lid'] });
  expect(refused.success).toBe(false);
  expect(refused.error!.issues.map((issue) => issue.message)).toEqual([
    'the fire waste-bin needs one of water, powder, blanket',
    'the fire plug-board needs one of powder, co2',
  ]);
});

it('unknown keys, doubles and heights that nobody breathes at are refused', () => {
  expect(options.safeParse({ fire: ['ebike'] }).success).toBe(false);
  expect(options.safeParse({ fires: ['ebike', 'ebike'] }).success).toBe(false);
  expect(options.safeParse({ headHeightM: 3 }).success).toBe(false);
  expect(options.safeParse({ fires: [] }).success).toBe(false);
});

it('the options can be written as JSON Schema for a form', () => {
  const schema = z.toJSONSchema(options, { io: 'input' }) as { properties: Record<string, unknown> };
  expect(Object.keys(schema.properties).sort()).toEqual(['difficulty', 'extinguishers', 'fires', 'headHeightM', 'pace']);
  expect(schema.properties.headHeightM).toMatchObject({
    default: 1.5,
    minimum: 0.9,
    maximum: 1.7,
    unit: 'm',
    label: 'options.headHeight',
  });
});
