import { DIAL_MM, Dial, PanelLabel, Place, scaleToFit, usePlaces } from '@kit';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Beat 0: the shake table follows the hand. Its crank on the stage does the same. */
export function CrankBeat() {
  const { places, pxPerMm, portrait, most, layout } = usePlaces();
  const drill = useDrill();
  const [crank, phase] = useDrillReadings((r) => [Math.round(r.crank * 100), r.phase]);
  const box = portrait ? places.row : { ...places.row, height: places.row.height };
  const word = layout.typePx.caption * 1.7;
  return (
    <Place box={box} className={portrait ? 'quake-stack' : 'quake-beside'}>
      <Dial
        label="crank.control"
        valueText="crank.value"
        value={crank}
        min={0}
        max={100}
        step={5}
        ticks={11}
        onChange={(value) => drill.turnCrank(value / 100)}
        disabled={phase !== 'act'}
        scale={scaleToFit(
          { ...box, height: box.height - (portrait ? word : 0) },
          DIAL_MM.width,
          DIAL_MM.height,
          pxPerMm,
          most * 1.3,
        )}
      />
      <PanelLabel k="crank.title" tier="body" />
    </Place>
  );
}
