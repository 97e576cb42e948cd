import { requirePositive } from '@science/require.ts';
import { GRAVITY } from './constants.ts';

/** What lies under a place. Classes of GB 50011: I1, II, III. */
export const SITES = ['rock', 'firm', 'soft'] as const;
export type Site = (typeof SITES)[number];

/**
 * Peak accelerations on the three grounds that belong together, in g. GB 18306-2015, table E.1: factors of I1 (0.80 … 1.00) and
 * III (1.30 … 1.00) against class II at 0.05, 0.10, 0.15, 0.20, 0.30 and 0.40 g, multiplied out. Soft ground strengthens weak
 * shaking and tires of strong.
 */
const ROCK_G = [0.04, 0.082, 0.1245, 0.17, 0.285, 0.4] as const;
const ON_SITE_G: Readonly<Record<Site, readonly number[]>> = {
  rock: ROCK_G,
  firm: [0.05, 0.1, 0.15, 0.2, 0.3, 0.4],
  soft: [0.065, 0.125, 0.1725, 0.2, 0.3, 0.4],
};

const BEND_PERIOD_S: Readonly<Record<Site, number>> = { rock: 0.25, firm: 0.35, soft: 0.45 };

/**
 * How much larger the peak acceleration is than it would be on rock, by the peak on rock in m/s²: 1 on rock, about 1.2 on firm
 * ground in the middle of the range, 1 everywhere from 0.4 g on.
 *
 * @throws KioskError `science/out-of-range` unless the peak is greater than 0.
 */
export function siteFactor(site: Site, rockMps2: number): number {
  requirePositive('peak acceleration on rock (m/s²)', rockMps2);
  const rockG = rockMps2 / GRAVITY.value;
  const onSite = ON_SITE_G[site];
  const last = ROCK_G.length - 1;
  if (rockG <= ROCK_G[0]) return onSite[0]! / ROCK_G[0];
  if (rockG >= ROCK_G[last]!) return onSite[last]! / ROCK_G[last]!;
  let i = 0;
  while (rockG > ROCK_G[i + 1]!) i += 1;
  const share = (rockG - ROCK_G[i]!) / (ROCK_G[i + 1]! - ROCK_G[i]!);
  return (onSite[i]! + share * (onSite[i + 1]! - onSite[i]!)) / rockG;
}

/**
 * The same for the peak velocity. The standard gives none for it, but the period at which its response spectrum bends, which is
 * 2π · velocity over acceleration by its definition: 0.25, 0.35 and 0.45 s on the three grounds (GB 18306-2015, table 1, zone of
 * 0.35 s, where Shanwei lies).
 */
export const velocitySiteFactor = (site: Site, rockMps2: number) =>
  (siteFactor(site, rockMps2) * BEND_PERIOD_S[site]) / BEND_PERIOD_S.rock;
