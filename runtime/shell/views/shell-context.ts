import type { Language } from '@base/vocabulary.ts';
import type { ExhibitManifest, ResolvedKiosk } from '@config/resolved.ts';
import { usePreferences } from '@look/layout-context.tsx';
import type { VisitStore } from '@visits/store.ts';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Coast } from '../coast-port.ts';
import { orderOf, type Standing, type ThemeDay, themeDayOf } from '../day.ts';
import type { Engine } from '../engine.ts';
import type { CoastMotion } from '../motion/coast-motion.ts';
import type { Staff } from '../operator/staff.ts';
import type { Rules, ShellState } from '../session.ts';

/** What the machine knows of itself, for the corner and the status page. */
export interface MachineState {
  /** Files of the programme stored so far; null before the worker said anything. */
  storing: { done: number; total: number } | null;
  stored: boolean;
  /** Why the kiosk's own file does not run, or what failed at the edge; empty when all is well. */
  problems: readonly string[];
}

/** What `main.tsx` lends to the views. */
export interface ShellParts {
  engine: Engine;
  kiosk: ResolvedKiosk;
  rules: Rules;
  motion: CoastMotion;
  /** Home's model, once it stands. */
  coast: { current: Coast | null };
  machine: StoreApi<MachineState>;
  staff: Staff;
  visits: VisitStore;
  wall(): { atMs: number; standing: Standing };
  nowMs(): number;
  seed(): number;
  overlay: 'none' | 'targets';
}

export const ShellContext = createContext<ShellParts | null>(null);

export function useShell(): ShellParts {
  const parts = useContext(ShellContext);
  if (!parts) throw new Error('a view of the shell was used outside it');
  return parts;
}

export function useShellState<T>(select: (state: ShellState) => T): T {
  return useStore(useShell().engine.store, select);
}

export function useLanguage(): Language {
  return usePreferences().language;
}

export interface Programme {
  /** In the order of the day. */
  exhibits: readonly ExhibitManifest[];
  themeDay: ThemeDay | null;
  /** The exhibit that leads today; null on ordinary days. */
  lead: ExhibitManifest | null;
}

export function programmeOf({ kiosk, rules }: Pick<ShellParts, 'kiosk' | 'rules'>, date: string | null): Programme {
  const themeDay = themeDayOf(kiosk.calendar, date);
  const byId = new Map(kiosk.exhibits.map((exhibit) => [exhibit.id, exhibit]));
  const exhibits = orderOf(Object.keys(rules.timeLimitMs), themeDay).flatMap((id) => byId.get(id) ?? []);
  const leads = themeDay?.lead.some((id) => exhibits[0]?.id === id) ?? false;
  return { exhibits, themeDay, lead: leads ? (exhibits[0] ?? null) : null };
}

export function useProgramme(): Programme {
  const parts = useShell();
  const date = useShellState((state) => state.day.date);
  return programmeOf(parts, date);
}
