import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../look/contrast.ts';

/*
 * D3: the words of attract at dusk. The lamp's light lies over the plaster by multiplication; words stand within the second third of it,
 * staff's corner outside. Colours are read from the style sheets.
 */

const sheet = (path: string) => readFileSync(new URL(`../../runtime/${path}`, import.meta.url), 'utf8');
const shell = sheet('shell/shell.css');
const plaster = /--plaster: (#[0-9a-f]{6})/.exec(sheet('look/look.css'))![1]!;
const evening = shell.slice(shell.indexOf("[data-hours='closed']"));
const lamp = [.../radial-gradient\((.*)\);/.exec(evening)![1]!.matchAll(/(#[0-9a-f]{6}) (\d+)%?/g)].map(([, colour, at]) => ({
  colour: colour!,
  at: Number(at),
}));
const colourOf = (selector: string) => new RegExp(`${selector} \\{\\s*color: (#[0-9a-f]{6})`).exec(evening)![1]!;

function lit(colour: string): string {
  const parts = [1, 3, 5].map(
    (at) => (Number.parseInt(colour.slice(at, at + 2), 16) * Number.parseInt(plaster.slice(at, at + 2), 16)) / 255,
  );
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

describe('attract after closing time', () => {
  it('the call is at least 4.5:1 wherever it stands in the lamp', () => {
    const under = lamp.filter(({ at }) => at <= 66);
    expect(under.length).toBe(3);
    for (const { colour } of under) expect(contrast(colourOf('\\.call'), lit(colour))).toBeGreaterThanOrEqual(4.5);
  });

  it("staff's corner is at least 4.5:1 outside it", () => {
    const outside = lamp.filter(({ at }) => at > 66);
    expect(outside.length).toBe(2);
    for (const { colour } of outside) expect(contrast(colourOf('\\.corner'), lit(colour))).toBeGreaterThanOrEqual(4.5);
  });
});
