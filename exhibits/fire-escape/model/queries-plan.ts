import { query } from '@kit/query.ts';
import { z } from 'zod';
import { planProblems } from './plans/check.ts';
import { PLAN_IDS, PLANS } from './plans/index.ts';
import { drawPlan } from './plans/preview.ts';
import { roomsWithWayOut } from './plans/reach.ts';
import { planSchema } from './queries-plan-schema.ts';

/** A floor plan looked over before a kiosk gets it: what does not make sense, which rooms have a way out, and the drawing. */
export const plan = query({
  title: 'A floor plan: whether it makes sense, and its drawing as SVG',
  input: z.union([z.strictObject({ plan: z.enum(PLAN_IDS) }), z.strictObject({ ownPlan: planSchema })]),
  output: z.strictObject({
    problems: z.array(z.strictObject({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
    roomsWithWayOut: z.array(z.string()),
    svg: z.string(),
  }),
  example: { plan: 'walk-up' as const },
  answer: (input) => {
    const of = 'plan' in input ? PLANS[input.plan] : input.ownPlan;
    const reached = roomsWithWayOut(of);
    return {
      problems: planProblems(of),
      roomsWithWayOut: of.rooms.map(({ id }) => id).filter((id) => reached.has(id)),
      svg: drawPlan(of),
    };
  },
});
