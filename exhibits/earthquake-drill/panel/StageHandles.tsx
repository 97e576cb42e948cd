import { DropZone, usePlaces } from '@kit';
import { useDrag } from '@look/input/drag.ts';
import { useEffect, useRef } from 'react';
import type { PieceId } from '../model/furniture.ts';
import { FURTHEST_KM, NEAREST_KM } from '../model/race.ts';
import type { Anchor } from '../scene/anchors.ts';
import { STAGE_ZONE } from './PieceZone.tsx';
import { useFinder, useHandle } from './use-anchors.ts';
import { useDrill, useDrillReadings, useStill } from './use-panel.ts';

/*
 * Fingers on the model itself: what is violet there takes a touch too, one object a finger. Everything can be done on the plinth
 * as well, where every hand reaches, so keys, switches and screen readers have their controls there and do not meet them twice.
 */

export function StageHandles() {
  const [beat, phase, stage] = useDrillReadings((r) => [r.beat, r.phase, r.stage]);
  const pieces = useDrillReadings((r) => r.pieces.map(({ id }) => id).join(' '));
  if (phase !== 'act') return null;
  if (beat === 'crank') return <CrankHandle />;
  if (beat === 'waves') return <TownHandle />;
  if (beat === 'drill')
    return (
      <>
        <FigureHandle />
        <LegHandle />
      </>
    );
  if (beat === 'predict' || (beat === 'home' && stage === 'ready'))
    return (
      <>
        {pieces.split(' ').map((id) => (
          <PieceHandle key={id} id={id as PieceId} />
        ))}
      </>
    );
  return null;
}

/** A finger that turns this fast shakes the table with all its strength, mm/s. */
const FASTEST_MMPS = 420;

/** The crank: the faster the hand, the harder the table shakes. */
function CrankHandle() {
  const drill = useDrill();
  const turned = useRef({ mm: 0, lastX: 0, lastY: 0, sinceS: 0, rate: 0, held: false });
  const tenth = useDrillReadings((r) => Math.floor(r.timeS * 10));
  useEffect(() => {
    const t = turned.current;
    const { timeS } = drill.readings();
    // A hand that went on since the last tenth of a second; a lost or resting one lets the table come to rest.
    const seconds = timeS - t.sinceS;
    t.sinceS = timeS;
    if (tenth < 0 || (!t.held && t.rate === 0) || !(seconds > 0)) return;
    t.rate = t.held ? 0.6 * t.rate + 0.4 * Math.min(1, t.mm / seconds / FASTEST_MMPS) : 0;
    t.mm = 0;
    drill.turnCrank(t.rate);
  }, [drill, tenth]);
  const { dragProps } = useDrag({
    place: { xMm: 0, yMm: 0 },
    onStart: () => {
      Object.assign(turned.current, { held: true, lastX: 0, lastY: 0, mm: 0 });
    },
    onMove: ({ xMm, yMm }) => {
      const t = turned.current;
      t.mm += Math.hypot(xMm - t.lastX, yMm - t.lastY);
      t.lastX = xMm;
      t.lastY = yMm;
    },
    onEnd: () => {
      turned.current.held = false;
    },
    onTap: () => drill.turnCrank(drill.readings().crank > 0 ? 0 : 0.4),
  });
  return <Handle anchor="crank" touch={dragProps} large />;
}

/** The town on its line. */
function TownHandle() {
  const drill = useDrill();
  const { pxPerMm } = usePlaces();
  const { placer } = useFinder();
  const km = useDrillReadings((r) => r.townKm);
  const mmPerKm = placer.pxPerKm() / pxPerMm;
  const { dragProps } = useDrag({
    place: { xMm: km * mmPerKm, yMm: 0 },
    axis: 'x',
    bounds: { minXMm: NEAREST_KM * mmPerKm, maxXMm: FURTHEST_KM * mmPerKm },
    onMove: ({ xMm }) => drill.setTown(Math.round(xMm / mmPerKm)),
  });
  return <Handle anchor="town" touch={dragProps} />;
}

/** A swipe this long downwards lies down, upwards stands up, mm. */
const SWIPE_MM = 9;

/** The figure: a swipe down and it is low; drawn along the room it walks or crawls. */
function FigureHandle() {
  const drill = useDrill();
  const { pxPerMm } = usePlaces();
  const { placer } = useFinder();
  const xM = useDrillReadings((r) => Math.round(r.xM * 20) / 20);
  const mmPerM = placer.pxPerMetre() / pxPerMm;
  const { dragProps } = useDrag({
    place: { xMm: xM * mmPerM, yMm: 0 },
    onMove: ({ xMm, yMm }) => {
      if (yMm > SWIPE_MM) drill.drop();
      else if (yMm < -SWIPE_MM) drill.rise();
      drill.moveTo(xMm / mmPerM);
    },
    onTap: () => (drill.readings().posture === 'low' ? drill.rise() : drill.drop()),
  });
  return <Handle anchor="figure" touch={dragProps} />;
}

/** The desk's leg, which walks: the finger must walk with it. */
function LegHandle() {
  const drill = useDrill();
  const { pxPerMm } = usePlaces();
  const { placer } = useFinder();
  const still = useStill();
  const covered = useDrillReadings((r) => r.covered);
  const mmPerM = placer.pxPerMetre() / pxPerMm;
  const { legM } = drill.readings();
  const { dragProps } = useDrag({
    place: { xMm: legM * mmPerM, yMm: 0 },
    axis: 'x',
    disabled: !covered,
    onStart: () => {
      if (still) drill.latch(true);
      else drill.hold(drill.readings().legM);
    },
    onMove: ({ xMm }) => {
      if (!still) drill.hold(xMm / mmPerM);
    },
    onEnd: () => {
      if (still) drill.latch(false);
      drill.hold(null);
    },
  });
  return covered ? <Handle anchor="leg" touch={dragProps} /> : null;
}

/** A piece of furniture as a place to put a dot or a measure on. */
function PieceHandle({ id }: { id: PieceId }) {
  const { x, y, width, height } = useHandle(`piece:${id}`);
  return (
    <div className="quake-place" style={{ left: x, top: y, width, height }}>
      <DropZone id={`${STAGE_ZONE}${id}`} label={`piece.${id}.control`} className="quake-zone-stage" />
    </div>
  );
}

/** The figure on its way out, led by a finger ahead of it. */
export function WalkerHandle({ lead }: { lead: (progressM: number, side: number) => void }) {
  const { placer } = useFinder();
  const { pxPerMm } = usePlaces();
  const box = useHandle('walker');
  const { dragProps } = useDrag({
    place: { xMm: (box.x + box.width / 2) / pxPerMm, yMm: (box.y + box.height / 2) / pxPerMm },
    onMove: ({ xMm, yMm }) => {
      const way = placer.way(xMm * pxPerMm, yMm * pxPerMm);
      lead(way.progressM, way.side);
    },
  });
  return <Handle anchor="walker" touch={dragProps} />;
}

function Handle({ anchor, touch, large = false }: { anchor: Anchor; touch: object; large?: boolean }) {
  const { x, y, width, height } = useHandle(anchor);
  const more = large ? width * 0.4 : 0;
  return (
    <div
      {...touch}
      className="panel-handle"
      aria-hidden="true"
      style={{ left: x - more, top: y - more, width: width + 2 * more, height: height + 2 * more }}
    />
  );
}
