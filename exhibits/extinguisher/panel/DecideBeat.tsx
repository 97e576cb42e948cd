import { GAUGE_MM, Gauge, GRIP_MM, HoldPlace, Place, Slider, StageTag, scaleToFit, Words } from '@kit';
import { useDrill, useDrillReadings, usePlaces } from './use-panel.ts';

/** Pushed this far, the figure stays at that end. */
const DECIDED = 0.6;

/** Beat 2: push the figure to the fire or to the door. */
export function DecideBeat() {
  const { places, pxPerMm, portrait, most, targetMm } = usePlaces();
  const drill = useDrill();
  const [position, index, phase, called] = useDrillReadings((r) => [r.decisionPosition, r.decisionIndex, r.phase, r.called119]);
  const smokeM = useDrillReadings((r) => Math.round(r.smokeHeightM * 10) / 10);
  const acting = phase === 'act';
  const slide = places.centre;
  const hitMm = Math.max(GRIP_MM * most, targetMm);
  const lengthMm = Math.min(170 * most, slide.width / pxPerMm - hitMm - 4);

  const commit = (value: number) => {
    if (Math.abs(value) >= DECIDED) drill.decide(index, value < 0 ? 'fight' : 'leave');
  };
  return (
    <>
      <Place box={slide}>
        <div className="panel-column">
          <div className="panel-ends">
            <Words k="decide.fight" tier="headline" />
            <StageTag k="decide.count" values={{ index: index + 1, of: 3 }} />
            <Words k="decide.leave" tier="headline" />
          </div>
          <Slider
            label="decide.control"
            value={position}
            min={-1}
            max={1}
            step={0.25}
            lengthMm={lengthMm / most}
            scale={most}
            level="none"
            ticks={3}
            onChange={(value) => drill.slideDecision(value)}
            onCommit={commit}
            disabled={!acting}
          />
        </div>
      </Place>
      {called ? (
        <Place box={places.left} className="ext-side">
          <StageTag k="decide.called" tone="green" />
        </Place>
      ) : (
        <HoldPlace
          box={places.left}
          label="decide.call.control"
          word="decide.call"
          onPress={() => drill.call119()}
          disabled={!acting}
          grows={portrait ? 1.4 : 1}
        />
      )}
      {(acting || portrait) && (
        <Place box={places.right} className="ext-side">
          <Gauge
            label="decide.smoke.gauge"
            value={smokeM}
            min={0}
            max={2.5}
            digits={1}
            unit="unit.metre"
            valueText="decide.smoke.value"
            amberBelow={drill.settings.headHeightM}
            ticks={6}
            scale={scaleToFit(places.right, GAUGE_MM.width, GAUGE_MM.height, pxPerMm, most * (portrait ? 1.4 : 1))}
          />
        </Place>
      )}
    </>
  );
}
