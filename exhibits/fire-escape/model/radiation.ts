import { GAS, HEAT, MOLAR } from './constants.ts';
import { CO2, type Gas, H2O, SOOT, SPECIES_COUNT } from './state.ts';

/*
 * How strongly a layer of smoke or humid air radiates. Soot by its volume fraction (Tien, Lee & Stretton), water and carbon dioxide by Leckner's
 * polynomials of total emissivity (Combust. Flame 19, 1972, 33; as tabled by Modest, Radiative Heat Transfer) at 1 bar, half of the carbon dioxide's
 * counted because the bands overlap (CFAST Technical Reference).
 */

/** Rows: powers of log₁₀(p L / bar cm); columns: powers of T/1000 K. */
const WATER = [
  [-2.2118, -1.1987, 0.035596],
  [0.85667, 0.93048, -0.14391],
  [-0.10838, -0.17156, 0.045915],
] as const;
const CARBON_DIOXIDE = [
  [-3.9893, 2.7669, -2.1081, 0.39163],
  [1.271, -1.109, 1.0195, -0.21897],
  [-0.23678, 0.19731, -0.19544, 0.044644],
] as const;
/** The polynomials were fitted from 400 K and 0.1 bar cm upwards; below, the edge of the fit is taken, and thin gas scales to nothing. */
const FITTED_ABOVE_K = 400;
const FITTED_ABOVE_BAR_CM = 0.1;

function leckner(table: readonly (readonly number[])[], barCm: number, temperatureK: number): number {
  if (!(barCm > 0)) return 0;
  const thin = Math.min(1, barCm / FITTED_ABOVE_BAR_CM);
  const path = Math.log10(Math.max(barCm, FITTED_ABOVE_BAR_CM));
  const hot = Math.max(temperatureK, FITTED_ABOVE_K) / 1000;
  let sum = 0;
  for (let i = table.length - 1; i >= 0; i--) {
    const row = table[i]!;
    let inner = 0;
    for (let j = row.length - 1; j >= 0; j--) inner = inner * hot + row[j]!;
    sum = sum * path + inner;
  }
  return Math.exp(sum) * thin;
}

/** Emissivity of a layer, 0 to 1, over a mean beam length in m. */
export function layerEmissivity(gas: Gas, layer: number, beamM: number): number {
  const row = layer * SPECIES_COUNT;
  const temperatureK = gas.temperatureK[layer]!;
  const sootFraction = (gas.massShare[row + SOOT]! * gas.densityKgM3[layer]!) / HEAT.sootDensity.value;
  const soot = HEAT.sootAbsorption.value * Math.max(0, sootFraction) * temperatureK * beamM;
  const barCm = beamM * 101.325;
  const water = leckner(WATER, ((gas.massShare[row + H2O]! * GAS.molarMass.value) / MOLAR.H2O) * barCm, temperatureK);
  const carbon = leckner(CARBON_DIOXIDE, ((gas.massShare[row + CO2]! * GAS.molarMass.value) / MOLAR.CO2) * barCm, temperatureK);
  return 1 - Math.exp(-soot) * Math.max(0, 1 - water - 0.5 * carbon);
}
