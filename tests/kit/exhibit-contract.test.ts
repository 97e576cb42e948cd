import type { AnyExhibit } from '@kit/define-exhibit.ts';
import { describe, expect, it } from 'vitest';
import { testContract } from './contract.ts';

/*
 * What every exhibit must keep, found by its folder: whoever adds an exhibit has these tests without writing one.
 */

const exhibits = Object.entries(import.meta.glob<AnyExhibit>('../../exhibits/*/exhibit.ts', { eager: true, import: 'default' }))
  .map(([path, exhibit]) => ({ folder: path.split('/').at(-2)!, exhibit }))
  // `npm test -- --exhibit <id>` looks at one.
  .filter(({ folder }) => process.env.EXHIBIT === undefined || folder === process.env.EXHIBIT);

describe.each(exhibits)('exhibit $folder', ({ folder, exhibit }) => testContract(folder, exhibit));

it('there is at least one exhibit', () => {
  expect(exhibits.length).toBeGreaterThan(0);
});
