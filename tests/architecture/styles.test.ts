import { expect, it } from 'vitest';
import { filesBelow } from './files.ts';

const FOLDERS = ['runtime', 'exhibits'];

/** Classes that a style sheet speaks of. */
const classesOf = (css: string): string[] => [
  ...new Set(
    css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\{[^{}]*\}/g, '{}')
      .match(/\.[a-z][a-z0-9-]+/g)
      ?.map((name) => name.slice(1)) ?? [],
  ),
];

/** Classes that are put together from parts: the tiers of type. */
const PUT_TOGETHER = /^type-/;

/** Whether some source writes this class as a whole word. */
const isWritten = (name: string, sources: string): boolean =>
  PUT_TOGETHER.test(name) || new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(sources);

it('a style sheet speaks of no class that nobody writes: what was renamed in one place is renamed in all', () => {
  const sources = FOLDERS.flatMap((folder) => filesBelow(folder, /\.(ts|tsx|html)$/))
    .map(({ text }) => text)
    .join('\n');
  const sheets = FOLDERS.flatMap((folder) => filesBelow(folder, /\.css$/));
  expect(sheets.length).toBeGreaterThan(10);
  const stray = sheets.flatMap(({ path, text }) =>
    classesOf(text)
      .filter((name) => !isWritten(name, sources))
      .map((name) => `${path}: .${name}`),
  );
  expect(stray).toEqual([]);
});

it('a stray class is caught, also where a longer name holds it', () => {
  const sources = 'className="plate lights-icon-row"';
  expect(classesOf('.plate > .lights-icon[data-x] { top: 1.5px } /* .said */ .type-call {}')).toEqual([
    'plate',
    'lights-icon',
    'type-call',
  ]);
  expect(['plate', 'lights-icon', 'type-call'].map((name) => isWritten(name, sources))).toEqual([true, false, true]);
});
