import { z } from 'zod';
import { planProblems } from './model/plans/check.ts';
import { PLAN_IDS } from './model/plans/index.ts';
import { DOOR_ROLES, FIRE_KINDS } from './model/plans/plan.ts';
import { planSchema } from './model/queries-plan-schema.ts';
import { homeFireOf, planOf } from './model/settings.ts';

const unique = (values: readonly string[]) => new Set(values).size === values.length;

const share = (label: string) => z.int().min(0).max(10).meta({ label, help: 'options.branches.help' });

/** What a curator may set. Labels are copy keys. */
export const options = z
  .strictObject({
    /** One of the plans that come with the exhibit. */
    plan: z.enum(PLAN_IDS).default('walk-up').meta({ label: 'options.plan', help: 'options.plan.help' }),
    /** A plan of one's own, in metres, in place of the given one. */
    ownPlan: planSchema.nullable().default(null).meta({ label: 'options.ownPlan', help: 'options.ownPlan.help' }),
    /** What burns at home: `as-plan`, or one of the fires that the plan has. */
    firePlace: z
      .enum(['as-plan', ...FIRE_KINDS])
      .default('as-plan')
      .meta({ label: 'options.firePlace', help: 'options.firePlace.help' }),
    /** How fast fires grow: as the plan has them, or one rate for all. */
    growth: z.enum(['as-plan', 'slow', 'medium', 'fast', 'ultrafast']).default('as-plan').meta({ label: 'options.growth' }),
    /** Doors with a closer. */
    selfClosing: z
      .array(z.enum(DOOR_ROLES))
      .max(DOOR_ROLES.length)
      .refine(unique, { error: 'each kind of door at most once' })
      .default([])
      .meta({ label: 'options.selfClosing', help: 'options.selfClosing.help' }),
    /** Whether the home has a smoke alarm: without one the visitor wakes up later. */
    smokeAlarm: z.boolean().default(true).meta({ label: 'options.smokeAlarm' }),
    /** Storey of the home, said in the call. */
    storey: z.int().min(1).max(33).default(3).meta({ label: 'options.storey' }),
    /** How often each branch is drawn, in shares of their sum. */
    clearStairs: share('options.clearStairs').default(1),
    smokyStairs: share('options.smokyStairs').default(2),
    fireAtHome: share('options.fireAtHome').default(1),
    /** Whether the drill moves on by itself once the world has answered. By profile: never for elders and pupils. */
    pace: z.enum(['by-profile', 'own', 'brisk']).default('by-profile').meta({ label: 'options.pace' }),
  })
  .superRefine((value, context) => {
    const report = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (value.clearStairs + value.smokyStairs + value.fireAtHome === 0)
      report(['clearStairs'], 'one of clearStairs, smokyStairs and fireAtHome must be more than 0');
    if (value.ownPlan !== null) {
      const problems = planProblems(value.ownPlan);
      for (const { path, message } of problems) report(['ownPlan', ...path], message);
      if (problems.length > 0) return;
    }
    if (homeFireOf(value) === undefined) {
      const plan = planOf(value);
      const kinds = plan.homeFires.map((id) => plan.fires.find((fire) => fire.id === id)!.kind);
      report(['firePlace'], `the plan ${plan.id} has no ${value.firePlace} to burn at home; it has ${kinds.join(', ')}`);
    }
  });

export type FireEscapeOptions = z.infer<typeof options>;
