import { readFileSync } from 'node:fs';
import { visitEventSchema } from '@visits/events.ts';
import { describe, expect, it } from 'vitest';

const COMMON = ['visit', 'sequence', 'sinceStartMs', 'type'];
const page = readFileSync(new URL('../../runtime/visits/EVENTS.md', import.meta.url), 'utf8');

/** Rows of the table: event, payload, when it fires, when it does not. */
const rows = page
  .split('\n')
  .filter((line) => /^\| `/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('EVENTS.md', () => {
  it('has one row for each event of the schema, and no other', () => {
    const inSchema = visitEventSchema.options.map((option) => `\`${option.shape.type.value}\``);
    expect(rows.map((row) => row[0])).toEqual(inSchema);
  });

  it.each(visitEventSchema.options.map((option) => [option.shape.type.value, option] as const))(
    'names the payload of %s as the schema does',
    (type, option) => {
      const row = rows.find(([name]) => name === `\`${type}\``);
      const named = [...(row?.[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1]);
      expect(named).toEqual(Object.keys(option.shape).filter((key) => !COMMON.includes(key)));
    },
  );

  it('says when each event fires and when it does not', () => {
    for (const row of rows) {
      expect(row).toHaveLength(4);
      expect(row[2]!.length).toBeGreaterThan(10);
      expect(row[3]!.length).toBeGreaterThan(10);
    }
  });
});
