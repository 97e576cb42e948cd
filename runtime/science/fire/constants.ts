import { quantity } from '../quantity.ts';

/** Air of the correlations: dry, 20 °C, as the verification tables assume. */
export const AIR = {
  gravity: quantity(9.81, 'm/s²', 'ISO 80000-3, rounded'),
  density: quantity(1.2, 'kg/m³', 'Dry air, 20 °C, 101,325 Pa'),
  heatCapacity: quantity(1, 'kJ/(kg K)', 'Dry air at constant pressure, rounded'),
  temperature: quantity(293.15, 'K', '20 °C'),
  pressure: quantity(101_325, 'Pa', 'Standard atmosphere'),
} as const;

/** Share of a fire's heat that leaves it as radiation. */
export const RADIATIVE_FRACTION = quantity(0.35, '', 'NIST CFAST Technical Reference, default; NZ C/VM2 design value');

/** Growth coefficients of t-squared fires. */
export const GROWTH = {
  slow: quantity(0.00293, 'kW/s²', 'NFPA 72 Annex B; NFPA 92'),
  medium: quantity(0.01172, 'kW/s²', 'NFPA 72 Annex B; NFPA 92'),
  fast: quantity(0.0469, 'kW/s²', 'NFPA 72 Annex B; NFPA 92'),
  ultrafast: quantity(0.1876, 'kW/s²', 'NFPA 72 Annex B; NFPA 92'),
} as const;
