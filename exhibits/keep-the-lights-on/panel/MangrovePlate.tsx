import { useWords, Words } from '@kit';
import { homesOf } from '../model/play/homes.ts';
import { areaForAllHa, mangroveBurial } from '../model/play/mangrove.ts';
import { StagePlate } from './StagePlate.tsx';
import { useLights, useLightsReadings } from './use-panel.ts';

const HA_PER_KM2 = 100;

/** Blue carbon on one scale: two squares whose areas are what a city gives off and what a belt of mangroves buries in a year. */
export function MangrovePlate() {
  const { t } = useWords();
  const lights = useLights();
  const areaHa = useLightsReadings(() => lights.mangroveHa());
  const { region } = lights;
  const burial = mangroveBurial(region, areaHa);
  const values = {
    area: areaHa,
    tonnes: Math.round(burial.tonnesPerA / 100) * 100,
    homes: Math.round(homesOf(region, burial.tonnesPerA) / 100) * 100,
    all: Math.round(areaForAllHa(region) / HA_PER_KM2 / 1000) * 1000,
  };
  // Sides go with the root, so that areas compare.
  const side = 100 * Math.sqrt(burial.shareOfCity);
  return (
    <StagePlate>
      <p className="lights-sheet-title">
        <Words k="mangrove.buries" values={values} tier="instruction" />
      </p>
      <div className="lights-squares" role="img" aria-label={t('mangrove.describe', values)}>
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <path className="lights-square-city" d="M0 0H100V100H0Z" />
          <path className="lights-square-belt" d={`M0 ${100 - side}H${side}V100H0Z`} />
        </svg>
        <div className="lights-squares-words">
          <p className="lights-legend" data-line="city">
            <Words k="mangrove.city" tier="caption" />
          </p>
          <p className="lights-legend" data-line="belt">
            <Words k="mangrove.homes" values={values} tier="caption" />
          </p>
          <p>
            <Words k="mangrove.all" values={values} tier="caption" />
          </p>
        </div>
      </div>
    </StagePlate>
  );
}
