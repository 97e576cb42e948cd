import { quantity, RULE } from '@science/quantity.ts';

/** Gas of the zones: density is 353/T. */
export const GAS = {
  densityTimesTemperature: quantity(353, 'kg K/m³', 'Air at 101,325 Pa; SFPE Handbook'),
  gamma: quantity(1.4, '', 'Ratio of specific heats of air; CFAST Technical Reference'),
  molarMass: quantity(28.97, 'g/mol', 'Dry air'),
  oxygenMoleFraction: quantity(0.2095, '', 'Dry air, US Standard Atmosphere 1976'),
  humidity: quantity(0.5, 'share of saturation', `${RULE}: as CFAST’s default`),
  carbonDioxideMoleFraction: quantity(0.0004, '', 'Air of the 2010s'),
} as const;

/** Plume laws. */
export const PLUME = {
  crossFlow: quantity(0.34, '', 'Lee & Chu 2003, Turbulent Jets and Plumes; partner of a shear coefficient of 0.17'),
  touching: quantity(0.97, '', 'Zukoski, Kubota & Cetegen 1981, Fire Safety J. 3:107: a round burner that touches a wall'),
  jetSpread: quantity(0.09, '', 'Half-width 0.106 x of plane jets, Rajaratnam 1976, in Reichardt’s law'),
  stagnation: quantity(Math.PI / 4, '', 'Plane free jet on a wall, free-streamline theory (Milne-Thomson)'),
} as const;

/** Openings. */
export const OPENING = {
  coefficient: quantity(0.7, '', 'Steckler, Quintiere & Rinkinen 1982; CFAST Technical Reference'),
  spillPlume: quantity(0.44, '', 'Poreh et al. 1998, Fire Safety J. 30:1; CFAST Technical Reference'),
  inflowMixing: quantity(0.5, '', 'McCaffrey & Quintiere 1977; Quintiere 1984, Fire Sci. Technol. 4:1'),
  leakage: quantity(1.7e-4, 'm² per m² of wall', 'NFPA 92, exterior walls of average tightness'),
} as const;

/** Burning. */
export const BURNING = {
  heatPerOxygen: quantity(13_100, 'kJ/kg', 'Huggett 1980, Fire and Materials 4:61'),
  oxygenLimit: quantity(0.135, 'mole fraction', 'Middle of 12–15 % by volume, lower oxygen limit of flames; CFAST'),
  oxygenBlur: quantity(0.01, 'mole fraction', `${RULE}: the shut-off is spread over 12–15 %`),
} as const;

/** Heat transfer. */
export const HEAT = {
  stefanBoltzmann: quantity(5.670374e-8, 'W/(m² K⁴)', 'CODATA 2018'),
  horizontal: quantity(1.52, 'W/(m² K^4/3)', 'Holman, Heat Transfer; CFAST Technical Reference'),
  vertical: quantity(1.31, 'W/(m² K^4/3)', 'Holman, Heat Transfer; CFAST Technical Reference'),
  friction: quantity(0.03, '', 'Ceiling jets: Alpert, SFPE Handbook'),
  sootAbsorption: quantity(1225, '1/(m K)', 'Tien, Lee & Stretton, SFPE Handbook'),
  sootDensity: quantity(1800, 'kg/m³', 'Mulholland, SFPE Handbook'),
} as const;

/** Smoke optics. */
export const OPTICS = {
  extinction: quantity(8.7, 'm²/g', 'Mulholland & Croarkin 2000; CFAST Technical Reference'),
  reflecting: quantity(3, '', 'Jin 1978: reflecting signs'),
  lightEmitting: quantity(8, '', 'Jin 1978: light-emitting signs'),
  lundSlope: quantity(0.057 / 0.706, 'm', 'Frantzich & Nilsson 2003, as in FDS+Evac'),
  lundLeast: quantity(0.1, '', 'FDS+Evac'),
} as const;

/** Molar masses, g/mol. */
export const MOLAR = {
  O2: 31.998,
  CO2: 44.009,
  CO: 28.01,
  HCN: 27.025,
  soot: 12.011,
  H2O: 18.015,
  N2: 28.014,
  C: 12.011,
  H: 1.008,
  O: 15.999,
  N: 14.007,
} as const;
