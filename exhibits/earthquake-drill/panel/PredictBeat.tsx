import { columns, HoldPlace, Place, rows, usePlaces } from '@kit';
import type { Rect } from '@look/layout.ts';
import { GUESSED } from '../model/layout.ts';
import { Block } from './Block.tsx';
import { PieceZone, pieceOf } from './PieceZone.tsx';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Beat 1: three dots on what will go over. A dot put on a dot takes it away. */
export function PredictBeat() {
  const { places, portrait, layout } = usePlaces();
  const drill = useDrill();
  const phase = useDrillReadings((r) => r.phase);
  const dots = useDrillReadings((r) => r.pieces.map(({ dot }) => dot));
  const left = useDrillReadings((r) => r.dotsLeft);
  if (phase !== 'act') return null;
  const { block, give, zones } = portrait ? tall(places.row, places.well, layout.gapPx) : wide(places.row, layout.gapPx);
  const takes = (i: number) => left > 0 || dots[i] === true;
  return (
    <>
      <Place box={block}>
        <Block picture="dot" word="predict.dot" values={{ left }} room={block} onDrop={(zone) => drill.dot(pieceOf(zone))} />
      </Place>
      {GUESSED.map((id, i) => (
        <Place key={id} box={zones[i]!}>
          <PieceZone id={id} mark={dots[i] ? 'dot' : null} accepts={() => takes(i)} />
        </Place>
      ))}
      <HoldPlace
        box={give}
        label="predict.give.control"
        word="predict.give"
        onPress={() => drill.givePrediction()}
        grows={portrait ? 1.3 : 1}
      />
    </>
  );
}

function wide(row: Rect, gapPx: number) {
  const [block, field, give] = columns(row, [1, 5.4, 1.1], gapPx);
  return {
    block: block!,
    give: give!,
    zones: columns(
      field!,
      GUESSED.map(() => 1),
      gapPx,
    ),
  };
}

function tall(row: Rect, well: Rect, gapPx: number) {
  const [block, give] = columns(well, [1, 1], gapPx);
  const half = GUESSED.length / 2;
  const zones = rows(row, [1, 1], gapPx).flatMap((line) =>
    columns(
      line,
      Array.from({ length: half }, () => 1),
      gapPx,
    ),
  );
  return { block: block!, give: give!, zones };
}
