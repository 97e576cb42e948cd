import { quantity, RULE } from '@science/quantity.ts';

/** Heat release that defines the growth classes: 1000 Btu/s. */
export const GROWTH_MARK = quantity(1055, 'kW', 'NFPA 72 Annex B');

/** The cylinder that stands on the bench: MFZ/ABC4, four kilograms of ABC powder. */
export const CYLINDER = {
  fill: quantity(4, 'kg', 'GB 4351-2023, fill series'),
  residual: quantity(0.1, '', 'GB 4351-2023 5.3: at most 10 % stays in the cylinder'),
  durationS: quantity(13, 's', `${RULE}, after the 13 s that GB 4351.1-2005 asks of a 2A cylinder`),
  lagS: quantity(0.8, 's', `${RULE}; GB 4351-2023 5.3 allows 5 s`),
  ratingAreaM2: quantity(1.728, 'm²', '55B: a test pan of 55 litres, area π·55/100 (ISO 7165, EN 3-7)'),
} as const;

/** Where on the rail agent still reaches the fire. */
export const RANGE = {
  closest: quantity(0.7, 'm', RULE),
  near: quantity(1.5, 'm', RULE),
  far: quantity(3.5, 'm', `${RULE}; GB 4351-2023 5.3 asks for at least 3 m`),
  end: quantity(5, 'm', RULE),
  closestFactor: quantity(0.5, '', RULE),
} as const;

/** How much of the agent works, by where on the flame it is aimed. */
export const AIM = {
  bottomThird: quantity(1, '', RULE),
  middleThird: quantity(0.3, '', RULE),
  topThird: quantity(0, '', RULE),
} as const;

/** The pool in strips across its width, so that a sweep matters. */
export const POOL = {
  cells: quantity(12, '', RULE),
  footprint: quantity(0.25, 'pool widths', `${RULE}: the jet covers a quarter of the pool at a time`),
  heatPerArea: quantity(250, 'kW/m²', `${RULE}: keeps the flames of the training tray under one metre`),
} as const;

/** When a fire is no longer one to fight. */
export const DECISION = {
  flameHeightM: quantity(1, 'm', `${RULE} for “no larger than a waste bin”`),
  headHeightM: quantity(1.5, 'm', `${RULE}: breathing height of a standing adult`),
  radiation: quantity(2.5, 'kW/m²', 'Tenability limit for bare skin, ISO 13571; SFPE Handbook'),
  startDistanceM: quantity(3, 'm', 'Training practice: start two to three metres away, exit at your back'),
} as const;
