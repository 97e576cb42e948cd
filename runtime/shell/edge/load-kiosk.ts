import { type ResolvedKiosk, resolvedKioskSchema } from '@config/resolved.ts';
import type { MachineStore } from './machine-store.ts';

export interface LoadedKiosk {
  kiosk: ResolvedKiosk;
  /** What staff should know: the file's own problems, or why the last good one runs. */
  problems: readonly string[];
}

/** K1: the kiosk's file, else the last good one of this machine, else null. A good one is remembered. */
export async function loadKiosk(fetchKiosk: () => Promise<Response>, store: MachineStore): Promise<LoadedKiosk | null> {
  const answer = await readAnswer(fetchKiosk);
  if ('kiosk' in answer) {
    await store.put('last-good-kiosk', answer.kiosk);
    return { kiosk: answer.kiosk, problems: answer.kiosk.problems };
  }
  const remembered = resolvedKioskSchema.safeParse(await store.get('last-good-kiosk'));
  return remembered.success ? { kiosk: remembered.data, problems: [answer.problem, ...remembered.data.problems] } : null;
}

async function readAnswer(fetchKiosk: () => Promise<Response>): Promise<{ kiosk: ResolvedKiosk } | { problem: string }> {
  try {
    const response = await fetchKiosk();
    if (!response.ok) return { problem: `kiosk.json was answered with ${response.status}` };
    const parsed = resolvedKioskSchema.safeParse(await response.json());
    if (parsed.success) return { kiosk: parsed.data };
    const first = parsed.error.issues[0];
    return { problem: `kiosk.json does not fit at ${first?.path.join('.') || 'its root'}: ${first?.message ?? 'unknown'}` };
  } catch (error) {
    return { problem: `kiosk.json cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
