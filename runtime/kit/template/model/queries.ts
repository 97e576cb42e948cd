import type { Query } from '@kit/define-exhibit.ts';
import { ranged } from '@kit/query.ts';
import { z } from 'zod';
import { balanceM, GRAVITY_MPS2, HALF_BEAM_M } from './beam.ts';

/*
 * What can be asked of this model: `npm run model -- new-exhibit`, the sheet "how we know" and the tests use the same
 * functions.
 */

const balance: Query<
  { heavyKg: number; heavyM: number; lightKg: number },
  { balanceM: number; momentNm: number; onBeam: boolean }
> = {
  title: 'Where a light weight balances a heavy one',
  input: z.strictObject({
    heavyKg: ranged('heavyKg', 0.5, 50, 'kg'),
    heavyM: ranged('heavyM', 0.1, HALF_BEAM_M, 'm'),
    lightKg: ranged('lightKg', 0.5, 50, 'kg'),
  }),
  output: z.strictObject({ balanceM: z.number(), momentNm: z.number(), onBeam: z.boolean() }),
  example: { heavyKg: 6, heavyM: 0.5, lightKg: 2 },
  answer({ heavyKg, heavyM, lightKg }) {
    const distanceM = balanceM(heavyKg, heavyM, lightKg);
    return { balanceM: distanceM, momentNm: heavyKg * heavyM * GRAVITY_MPS2, onBeam: distanceM <= HALF_BEAM_M };
  },
};

export const queries = { balance } as const;
