import { quantity } from '@science/quantity.ts';
import { requireNotNegative, requirePositive } from '@science/require.ts';

/*
 * The straight line beside the model: warming follows the sum of all CO2 ever emitted. It needs no computer, and it is what a carbon budget is
 * made of.
 */

const TCRE_SOURCE = 'IPCC AR6 SYR section 3.3.1; likely range 0.27–0.63';
/** Warming of a thousand gigatonnes of CO2: best estimate and likely range. */
export const TCRE = {
  low: quantity(0.27, 'K per 1000 GtCO2', TCRE_SOURCE),
  best: quantity(0.45, 'K per 1000 GtCO2', TCRE_SOURCE),
  high: quantity(0.63, 'K per 1000 GtCO2', TCRE_SOURCE),
} as const;

/** Warming by the sum of emissions alone, K. Check: 1000 Gt gives 0.45. */
export function tcreWarmingK(cumulativeGt: number, tcre: keyof typeof TCRE = 'best'): number {
  return (TCRE[tcre].value * cumulativeGt) / 1000;
}

/** What is left from the start of 2020 so that warming stays below a level with a chance, GtCO2. */
export const BUDGETS_FROM_2020 = {
  source: 'IPCC AR6 WGI, table SPM.2 (remembered; to be compared before it is shown); ±220 Gt and more for all that is not CO2',
  chancePercent: [17, 33, 50, 67, 83],
  leftGt: {
    '1.5': [900, 650, 500, 400, 300],
    '1.7': [1450, 1050, 850, 700, 550],
    '2.0': [2300, 1700, 1350, 1150, 900],
  },
} as const;

/** Years until a budget is spent: at a constant rate, and when the rate falls in a straight line to nought. Check: 500 at 40 gives 12.5 and 25. */
export function yearsOfBudget(budgetGt: number, rateGtPerA: number): { constantA: number; toZeroA: number } {
  requireNotNegative('budget (GtCO2)', budgetGt);
  requirePositive('rate (GtCO2/a)', rateGtPerA);
  return { constantA: budgetGt / rateGtPerA, toZeroA: (2 * budgetGt) / rateGtPerA };
}
