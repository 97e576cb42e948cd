import { PLANS, type PlanId } from './plans/index.ts';
import type { Branch, DoorRole, FireKind, FloorPlan, Growth, PlanFire } from './plans/plan.ts';

/** What a curator sets, as the options give it. */
export interface DrillSettings {
  plan: PlanId;
  /** A plan of one's own, in place of a given one. */
  ownPlan: FloorPlan | null;
  firePlace: 'as-plan' | FireKind;
  growth: 'as-plan' | Growth;
  selfClosing: readonly DoorRole[];
  smokeAlarm: boolean;
  /** Storey of the home; the call names it. */
  storey: number;
  /** How often each branch is drawn, in shares of their sum. */
  clearStairs: number;
  smokyStairs: number;
  fireAtHome: number;
  /** `own` never moves on by itself and stops the fire's clock while no hand acts; `brisk` does not; `by-profile` is own pace for elders and pupils. */
  pace: 'by-profile' | 'own' | 'brisk';
}

export const planOf = ({ plan, ownPlan }: Pick<DrillSettings, 'plan' | 'ownPlan'>): FloorPlan => ownPlan ?? PLANS[plan];

/** The fire at home: the kind that was chosen, or the plan's first one. */
export function homeFireOf(settings: Pick<DrillSettings, 'plan' | 'ownPlan' | 'firePlace'>): PlanFire | undefined {
  const plan = planOf(settings);
  const fires = plan.homeFires.map((id) => plan.fires.find((fire) => fire.id === id)!);
  return settings.firePlace === 'as-plan' ? fires[0] : fires.find(({ kind }) => kind === settings.firePlace);
}

/** The fire of a branch. */
export function fireOf(settings: DrillSettings, branch: Branch): PlanFire {
  const plan = planOf(settings);
  if (branch === 'home') return homeFireOf(settings)!;
  return plan.fires.find(({ id }) => id === plan.branchFires[branch])!;
}

export const growthOf = (settings: DrillSettings, fire: PlanFire): Growth =>
  settings.growth === 'as-plan' ? fire.growth : settings.growth;

/** Which doors shut by themselves, by index in the plan. */
export const closersOf = (settings: DrillSettings): boolean[] =>
  planOf(settings).doors.map(({ leaf, selfClosing, role }) => leaf && (selfClosing || settings.selfClosing.includes(role)));
