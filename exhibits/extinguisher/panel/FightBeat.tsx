import {
  GAUGE_MM,
  Gauge,
  GRIP_MM,
  HoldButton,
  LEVER_MM,
  Lever,
  linesOf,
  Pad,
  PanelLabel,
  Place,
  Slider,
  scaleToFit,
  usePreferences,
  useWords,
  WordKey,
  Words,
  wordsPx,
} from '@kit';
import type { Rect } from '@look/layout.ts';
import { FlamePicture } from './FlamePicture.tsx';
import { useDrill, useDrillReadings, usePlaces } from './use-panel.ts';

const RAIL_M = { min: 0.8, max: 6 };
/** The least way that a grip has in a pad, mm. */
const LEAST_WAY_MM = 10;

/** Beat 3: squeeze, sweep, walk. Two hands, or one while the lever is latched. */
export function FightBeat() {
  const { places, portrait } = usePlaces();
  const phase = useDrillReadings((r) => r.phase);
  if (phase === 'reveal') return null;
  if (!portrait) {
    return (
      <>
        <LeverPlace box={places.centre} />
        <WalkPlace box={places.left} />
        <AimPlace box={places.right} gauge />
        <OneHandPlace box={places.oneHand} />
      </>
    );
  }
  const { row, well, oneHand } = places;
  const gap = row.width * 0.03;
  const lever = row.width * 0.42;
  const gauge = row.width * 0.16;
  return (
    <>
      <LeverPlace box={{ ...row, width: lever }} />
      <GaugePlace box={{ ...row, x: row.x + lever + gap, width: gauge }} />
      <AimPlace box={{ ...row, x: row.x + lever + gauge + 2 * gap, width: row.width - lever - gauge - 2 * gap }} />
      <WalkPlace box={{ ...well, width: well.width - oneHand.width - gap }} />
      <OneHandPlace box={oneHand} />
    </>
  );
}

function LeverPlace({ box }: { box: Rect }) {
  const { pxPerMm, most, portrait } = usePlaces();
  const drill = useDrill();
  const [oneHand, empty] = useDrillReadings((r) => [r.oneHand, r.remainingS <= 0]);
  const label = 12;
  return (
    <Place box={box} className="panel-column">
      <Lever
        label={oneHand ? 'fight.lever.latched' : 'fight.lever'}
        latched={oneHand}
        onSqueeze={(on) => drill.squeeze(on)}
        disabled={empty}
        scale={scaleToFit(box, LEVER_MM.width, LEVER_MM.height + label, pxPerMm, most * (portrait ? 1.1 : 1))}
      />
      <PanelLabel k={oneHand ? 'fight.lever.latched' : 'fight.label.lever'} />
    </Place>
  );
}

function AimPlace({ box, gauge = false }: { box: Rect; gauge?: boolean }) {
  const { pxPerMm, most, targetMm, layout } = usePlaces();
  const drill = useDrill();
  const [x, height] = useDrillReadings((r) => [r.aimX, r.aimHeight]);
  // In a low place the grip is smaller, down to the target, so that it has a way to go and stays in its place.
  const hitMm = Math.max(Math.min(GRIP_MM * most, box.height / pxPerMm - LEAST_WAY_MM), targetMm);
  const gaugeMm = Math.min(GAUGE_MM.width * most, box.height / pxPerMm);
  const withGauge = gauge && box.width / pxPerMm > hitMm * 2.4 + gaugeMm + 12;
  const widthMm = box.width / pxPerMm - hitMm - (withGauge ? gaugeMm + 6 : 0) - 2;
  const { t } = useWords();
  const labelLines = linesOf(t('fight.label.aim'), layout.typePx.caption, widthMm * pxPerMm);
  const labelPx = wordsPx(layout.typePx.caption, labelLines, 1.6);
  // A pad as tall as the box: where the box is low, the label gives way first.
  const roomMm = box.height / pxPerMm - hitMm;
  const withLabel = roomMm - labelPx / pxPerMm >= 10;
  const heightMm = Math.max(LEAST_WAY_MM / 2, roomMm - (withLabel ? labelPx / pxPerMm : 0) - 1);
  return (
    <Place box={box} className="ext-aim">
      <div className="panel-column">
        <Pad
          label="fight.aim"
          placeText="fight.aim.place"
          widthMm={widthMm}
          heightMm={heightMm}
          place={{ x: (x + 1) / 2, y: 1 - height }}
          onMove={(place) => drill.aim(place.x * 2 - 1, 1 - place.y)}
          scale={Math.min(most, hitMm / GRIP_MM)}
        >
          <FlamePicture />
        </Pad>
        {withLabel && <PanelLabel k="fight.label.aim" widthPx={widthMm * pxPerMm} />}
      </div>
      {withGauge && <ReserveGauge scale={gaugeMm / GAUGE_MM.width} />}
    </Place>
  );
}

function ReserveGauge({ scale }: { scale: number }) {
  const remainingS = useDrillReadings((r) => Math.ceil(r.remainingS));
  return (
    <Gauge
      label="fight.reserve"
      value={remainingS}
      min={0}
      max={13}
      unit="unit.second"
      valueText="fight.reserve.value"
      amberBelow={4}
      ticks={14}
      scale={scale}
    />
  );
}

function GaugePlace({ box }: { box: Rect }) {
  const { pxPerMm, most } = usePlaces();
  return (
    <Place box={box}>
      <ReserveGauge scale={scaleToFit(box, GAUGE_MM.width, GAUGE_MM.height, pxPerMm, most * 1.4)} />
    </Place>
  );
}

function OneHandPlace({ box }: { box: Rect }) {
  const drill = useDrill();
  const oneHand = useDrillReadings((r) => r.oneHand);
  return (
    <Place box={box}>
      {!oneHand && <WordKey k="one-hand" label="one-hand.control" size="quiet" onPress={() => drill.setOneHand(true)} />}
    </Place>
  );
}

function WalkPlace({ box }: { box: Rect }) {
  const { pxPerMm, most, targetMm, layout } = usePlaces();
  const drill = useDrill();
  const walkM = useDrillReadings((r) => Math.round(r.distanceM * 10) / 10);
  const atDoor = walkM >= 5.7;
  const hitMm = Math.max(GRIP_MM * most, targetMm);
  const lengthMm = Math.min(150 * most, box.width / pxPerMm - hitMm - 2 - (atDoor ? hitMm + 12 : 0));
  const { t } = useWords();
  const { pinyin } = usePreferences();
  const labels = ['fight.label.fire', 'fight.label.walk', 'fight.label.exit'].map((k) => t(k)).join('');
  // The ends say where to; what the slider does gives way first.
  const roomForAll = linesOf(labels, layout.typePx.caption, box.width - 2 * layout.gapPx) === 1;
  const withLabel = box.height / pxPerMm >= hitMm + (layout.typePx.caption * (pinyin ? 2.3 : 1.7)) / pxPerMm;
  return (
    <Place box={box} className="ext-walk">
      <div className="panel-column">
        {withLabel && (
          <div className="panel-ends">
            <Words k="fight.label.fire" tier="caption" />
            {!atDoor && roomForAll && <Words k="fight.label.walk" tier="caption" />}
            <Words k="fight.label.exit" tier="caption" />
          </div>
        )}
        <Slider
          label="fight.walk"
          valueText="fight.walk.value"
          value={walkM}
          min={RAIL_M.min}
          max={RAIL_M.max}
          step={0.1}
          lengthMm={lengthMm / most}
          scale={most}
          level="none"
          ticks={6}
          onChange={(value) => drill.walk(value)}
        />
      </div>
      {atDoor && (
        <HoldButton
          label="fight.door.control"
          word="fight.door"
          onPress={() => drill.closeDoor()}
          scale={Math.min(most, box.height / pxPerMm / 60)}
        />
      )}
    </Place>
  );
}
