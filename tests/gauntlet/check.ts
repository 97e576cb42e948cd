import type { KioskFile } from '@config/schema.ts';
import type { ExhibitManifest } from '@protocol/exhibit-manifest.ts';
import type { Page } from 'playwright-core';
import type { Arena } from './arena.ts';

/** One exhibit on one kiosk, with what a check may spend on it. */
export interface Ground {
  arena: Arena;
  exhibit: ExhibitManifest;
  kiosk: KioskFile;
  /** Everything that is left to chance follows from it. */
  seed: number;
  /** How long hands play wildly, seconds. */
  seconds: number;
  /** A short run looks at fewer things, but at all kinds of them. */
  short: boolean;
  /** By `performance.now()`: what has not been looked at by then is left out, and the figures say how much was. */
  untilMs: number;
  tell(text: string): void;
  /** Addresses off this machine that were asked for since the exhibit stands on this ground. */
  strangers(): readonly string[];
  /** Keeps a picture of the page for a finding and answers its path; null where the page gives none any more. */
  shot(page: Page, name: string): Promise<string | null>;
}

/** Something that a rule forbids. */
export interface Finding {
  /** What is wrong, with numbers and names of elements. */
  what: string;
  /** Where: beat or scene, language, text size. */
  where: string;
  screenshot: string | null;
  /** What, after `npm run gauntlet --`, brings it back soonest. Left out: this check on this exhibit, kiosk and seed. */
  repeat?: string;
}

export interface Outcome {
  /** What was measured, by name: counts, milliseconds, megabytes, as their names say. */
  figures: Record<string, number | string>;
  findings: Finding[];
}

export interface Check {
  id: string;
  zh: string;
  en: string;
  /** Rules of the rule book that it holds. */
  rules: string;
  run(ground: Ground): Promise<Outcome>;
}

/** What a run wants of a check besides its rules: the same finding at every scene is one finding. */
export function addOnce(findings: Finding[], finding: Finding): boolean {
  if (findings.some(({ what }) => what === finding.what)) return false;
  findings.push(finding);
  return true;
}
