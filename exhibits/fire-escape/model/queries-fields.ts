import { ranged } from '@kit/query.ts';
import { z } from 'zod';

/* Fields that the questions of this model share. */

export const share = (name: string) => ranged(name, 0, 1);
/** A time series in an answer. */
export const answers = z.array(z.number());
