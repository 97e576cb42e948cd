import type { Check } from '../check.ts';
import { access } from './access.ts';
import { fuzz } from './fuzz.ts';
import { idle } from './idle.ts';
import { life } from './life.ts';
import { light } from './light.ts';
import { offline } from './offline.ts';
import { sizes } from './sizes.ts';
import { strings } from './strings.ts';

/** In the order of a run; `offline` is last, because it also answers for the others. */
export const CHECKS: readonly Check[] = [fuzz, idle, sizes, strings, light, access, life, offline];
