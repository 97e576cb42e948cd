import { fail, ok, type Result } from '@base/result.ts';
import {
  agentFactsSchema,
  exportedSchema,
  gateSchema,
  loginSchema,
  OPERATOR_PATH,
  overviewSchema,
  type ShellFacts,
} from '@protocol/operator.ts';

/** The shell's words to the agent. `away`: no agent answers here; `refused`: the session is over. */
type Trouble = 'away' | 'refused';

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

async function ask<T>(schema: Schema<T>, path: string, init: RequestInit, accepted: readonly number[] = [200]) {
  try {
    const response = await fetch(`${OPERATOR_PATH}${path}`, { cache: 'no-store', credentials: 'same-origin', ...init });
    if (response.status === 401 && !accepted.includes(401)) return fail('refused' as const);
    const parsed = accepted.includes(response.status) ? schema.safeParse(await response.json()) : null;
    return parsed?.success ? ok(parsed.data) : fail('away' as const);
  } catch {
    return fail('away' as const);
  }
}

const json = (value: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});

export const askGate = () => ask(gateSchema, '', {});
export const login = (pin: string) => ask(loginSchema, '/login', json({ pin }), [200, 401, 429]);
export const askOverview = () => ask(overviewSchema, '/overview', {});
export const tellFacts = (facts: ShellFacts) => ask(agentFactsSchema, '/facts', json(facts));
export const logout = () => fetch(`${OPERATOR_PATH}/logout`, { method: 'POST', keepalive: true }).catch(() => undefined);

export function sendExport(csv: string): Promise<Result<{ file: string; bytes: number }, Trouble>> {
  return ask(exportedSchema, '/export', { method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: csv });
}

/** Asks for a restart; true when the agent has taken it. */
export async function restartKiosk(): Promise<boolean> {
  const response = await fetch(`${OPERATOR_PATH}/restart`, { method: 'POST' }).catch(() => null);
  return response?.status === 202;
}

/** Whether an agent answers; false for a site without one. */
export async function agentAnswers(): Promise<boolean> {
  return (await askGate()).ok;
}
