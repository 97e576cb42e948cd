import { kiosks, type Row, sizesOn } from './sizes.ts';

/*
 * Each kiosk with its attract and home, and in turn one more row: a long coast on one, an exhibit on the next. The whole table is
 * `sizes.long.test.ts`; exhibits are measured scene by scene in the gauntlet.
 */
const MORE: readonly Row[] = ['many', 'exhibit', 'many'];

for (const [index, kiosk] of kiosks.entries()) sizesOn(kiosk, ['attract', 'home', MORE[index % MORE.length]!]);
