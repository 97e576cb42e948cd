import type { Query } from '@kit/define-exhibit.ts';
import { dose, filling, growth, plume, rates, room, vent, visibility } from './queries-laws.ts';
import { plan } from './queries-plan.ts';
import { path, zones } from './queries-scenario.ts';

/*
 * What can be asked of this exhibit's model: named pure functions with checked input and output. The verification tests,
 * the sheet "how we know" and `npm run model -- fire-escape` use the same ones.
 */

export const queries = {
  dose,
  filling,
  growth,
  path,
  plan,
  plume,
  rates,
  room,
  vent,
  visibility,
  zones,
} as const satisfies Readonly<Record<string, Query>>;
