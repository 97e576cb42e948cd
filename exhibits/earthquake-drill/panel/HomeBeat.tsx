import { columns, HoldPlace, Place, rows, usePlaces, WordKey } from '@kit';
import type { Layout, Rect } from '@look/layout.ts';
import { PIECE_SPECS } from '../model/furniture.ts';
import { HOME } from '../model/layout.ts';
import { Block } from './Block.tsx';
import { PieceZone, pieceOf } from './PieceZone.tsx';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** Beat 5: a few measures to spend on the home, then the night, and the same room with nothing done alongside. */
export function HomeBeat() {
  const [phase, stage] = useDrillReadings((r) => [r.phase, r.stage]);
  if (phase !== 'act') return null;
  return stage === 'ready' ? <Furnishing /> : <Night />;
}

function Furnishing() {
  const { places, portrait, layout } = usePlaces();
  const drill = useDrill();
  const fixings = useDrillReadings((r) =>
    r.pieces.map(({ fixing, loading }) => (fixing !== 'free' ? 'bracket' : loading === 'low' ? 'low' : 'none')),
  );
  const left = useDrillReadings((r) => r.measuresLeft);
  const { bracket, low, zones, sleep } = portrait
    ? tall(places.row, places.well, layout.gapPx)
    : wide(places.row, places.well, layout);
  // The same measure put there again takes it back.
  const spend = (measure: 'bracket' | 'low') => (zone: string) => {
    const id = pieceOf(zone);
    const now = fixings[HOME.indexOf(id)];
    drill.furnish(id, now === measure ? 'none' : measure);
  };
  const takes = (i: number) => (block: string) =>
    (block !== 'quake-low' || PIECE_SPECS[HOME[i]!].loadKg > 0) && (left > 0 || fixings[i] !== 'none');
  return (
    <>
      <Place box={bracket}>
        <Block picture="bracket" word="home.bracket" values={{ left }} room={bracket} onDrop={spend('bracket')} />
      </Place>
      <Place box={low}>
        <Block picture="low" word="home.low" room={low} onDrop={spend('low')} />
      </Place>
      {HOME.map((id, i) => (
        <Place key={id} box={zones[i]!}>
          <PieceZone id={id} mark={fixings[i] === 'none' ? null : fixings[i]!} accepts={takes(i)} />
        </Place>
      ))}
      {portrait ? (
        <HoldPlace box={sleep} label="home.sleep.control" word="home.sleep" onPress={() => drill.sleep()} grows={1.2} />
      ) : (
        <Place box={sleep}>
          <WordKey k="home.sleep" label="home.sleep.control" onPress={() => drill.sleep()} />
        </Place>
      )}
    </>
  );
}

function Night() {
  const { places, portrait } = usePlaces();
  const drill = useDrill();
  const [pillow, inBed] = useDrillReadings((r) => [r.pillow, r.inBed]);
  const box = portrait ? places.centre : { ...places.centre, height: places.left.height };
  return (
    <>
      <HoldPlace
        box={box}
        label={pillow ? 'home.pillow.off.control' : 'home.pillow.control'}
        word="home.pillow.word"
        onPress={() => drill.pillow(!pillow)}
        progress={pillow ? 1 : 0}
        grows={1.3}
      />
      {inBed && (
        <Place box={places.right}>
          <WordKey k="home.get-up" label="home.get-up.control" size="quiet" onPress={() => drill.getUp()} />
        </Place>
      )}
    </>
  );
}

/** All side by side; on a low plinth, between its large tokens, the measures stand below the furniture. */
function wide(row: Rect, well: Rect, { gapPx, targetPx, typePx }: Layout) {
  const zonesIn = (box: Rect) =>
    columns(
      box,
      HOME.map(() => 1),
      gapPx,
    );
  if (row.height < targetPx + 2 * typePx.caption) {
    const [bracket, low, sleep] = columns(well, [1, 1, 1.6], gapPx);
    return { bracket: bracket!, low: low!, zones: zonesIn(row), sleep: sleep! };
  }
  const [bracket, low, field] = columns(row, [1, 1, 5.6], gapPx);
  return { bracket: bracket!, low: low!, zones: zonesIn(field!), sleep: well };
}

function tall(row: Rect, well: Rect, gapPx: number) {
  const [upper, lower] = rows(row, [1, 1], gapPx);
  const [bracket, low, sleep] = columns(well, [1, 1, 1], gapPx);
  const zones = [...columns(upper!, [1, 1, 1], gapPx), ...columns(lower!, [1, 1], gapPx)];
  return { bracket: bracket!, low: low!, sleep: sleep!, zones };
}
