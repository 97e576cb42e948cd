/** What stands ready to be used on a fire. `leave` and `switch` are actions that take the place of an agent. */
export const AGENTS = ['powder', 'water', 'co2', 'lid', 'blanket'] as const;
export type AgentId = (typeof AGENTS)[number];

/** Fire classes of GB/T 4968-2008 that the exhibit shows, and lithium-ion packs, which the standard does not name. */
export const FIRE_CLASSES = ['A', 'B', 'C', 'D', 'E', 'F', 'lithium'] as const;
export type FireClass = (typeof FIRE_CLASSES)[number];

/**
 * How an agent does on a class of fire:
 * `right` puts it out for good; `limited` beats the flame down but it comes back or is not what one would choose;
 * `useless` changes nothing; `dangerous` harms whoever uses it.
 */
export type Suitability = 'right' | 'limited' | 'useless' | 'dangerous';

/**
 * Agents by fire class, after GB/T 4968-2008 (classes) and GB 50140-2005 chapter 4 (choice of cylinder).
 *
 * E is equipment under voltage: powder and carbon dioxide do not conduct, a water jet does. F is hot cooking oil: a lid or
 * a fire blanket with the gas turned off; water boils under the oil and throws it out, powder cools too little,
 * a CO2 jet splashes. A burning lithium-ion pack feeds itself: no can puts it out for good, so nothing here is `right`.
 */
export const SUITABILITY: Readonly<Record<FireClass, Readonly<Record<AgentId, Suitability>>>> = {
  A: { powder: 'right', water: 'right', co2: 'limited', lid: 'right', blanket: 'right' },
  B: { powder: 'right', water: 'useless', co2: 'right', lid: 'right', blanket: 'right' },
  C: { powder: 'limited', water: 'useless', co2: 'useless', lid: 'useless', blanket: 'useless' },
  D: { powder: 'useless', water: 'dangerous', co2: 'dangerous', lid: 'useless', blanket: 'useless' },
  E: { powder: 'right', water: 'dangerous', co2: 'right', lid: 'useless', blanket: 'limited' },
  F: { powder: 'limited', water: 'dangerous', co2: 'dangerous', lid: 'right', blanket: 'right' },
  lithium: { powder: 'limited', water: 'limited', co2: 'useless', lid: 'useless', blanket: 'useless' },
};

/** How an agent does on a fire of a class. */
export function suitabilityOf(fireClass: FireClass, agent: AgentId): Suitability {
  return SUITABILITY[fireClass][agent];
}
