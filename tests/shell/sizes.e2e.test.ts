import { kiosks, type Row, sizesOn } from './sizes.ts';

/*
 * Each kiosk with its attract and home; the first one with a long coast too, the second with an exhibit. The whole table is
 * `sizes.long.test.ts`; exhibits are measured scene by scene in the gauntlet.
 */
const MORE: readonly Row[][] = [['many'], ['exhibit']];

for (const [index, kiosk] of kiosks.entries()) sizesOn(kiosk, ['attract', 'home', ...(MORE[index] ?? [])]);
