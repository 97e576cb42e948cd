import { usePlaces } from '@kit';
import { useDrag } from '@look/input/drag.ts';
import { usePress } from '@look/input/press.ts';
import { useRef } from 'react';
import { nearestOnWay } from '../model/way.ts';
import type { Anchor } from '../scene/anchors.ts';
import { useFinder, useHandle } from './use-anchors.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

/*
 * Fingers on the model itself: what is violet there takes a touch too, one object a finger, so that one child leads the figure and another runs the
 * doors. Everything can be done on the plinth as well, where every hand reaches, so keys, switches and screen readers have their controls there and do
 * not meet them twice.
 */

export function StageHandles() {
  const { plan } = useDrill();
  const [beat, phase, atDoor] = useDrillReadings((r) => [r.beat, r.phase, r.atDoor]);
  if (phase !== 'act') return null;
  if (beat === 'swing' || beat === 'lab')
    return (
      <>
        {plan.doors.map(({ id, leaf, role }, index) =>
          leaf && role !== 'neighbour' ? <DoorHandle key={id} id={id} index={index} /> : null,
        )}
      </>
    );
  if (beat === 'night')
    return (
      <>
        {plan.doors.map(({ id, leaf, role }, index) =>
          leaf && role !== 'neighbour' ? <DoorHandle key={id} id={id} index={index} /> : null,
        )}
        {atDoor >= 0 && <HandPlace id={plan.doors[atDoor]!.id} />}
        <FigureHandle />
      </>
    );
  if (beat === 'signal')
    return (
      <>
        {plan.windows.map(({ id, room }, index) =>
          room === plan.refuge.room ? <WindowHandle key={id} id={id} index={index} /> : null,
        )}
      </>
    );
  return null;
}

/** The free edge of a leaf, swung under a finger; a tap opens or shuts it. */
function DoorHandle({ id, index }: { id: string; index: number }) {
  const drill = useDrill();
  const { pxPerMm } = usePlaces();
  const { placer, read } = useFinder();
  const anchor: Anchor = `door:${id}`;
  const box = useHandle(anchor);
  const { dragProps } = useDrag({
    place: { xMm: (box.x + box.width / 2) / pxPerMm, yMm: (box.y + box.height / 2) / pxPerMm },
    multitouch: 'own-object',
    onMove: ({ xMm, yMm }) => drill.moveDoor(index, placer.along(id, xMm * pxPerMm, yMm * pxPerMm, read())),
    onTap: () => drill.moveDoor(index, drill.readings().doors[index]!.goal > 0.5 ? 0 : 1),
  });
  return <Handle box={box} touch={dragProps} />;
}

/** The middle of the door at hand: the back of the hand is held there. */
function HandPlace({ id }: { id: string }) {
  const drill = useDrill();
  const box = useHandle(`hand:${id}`);
  const { pressProps } = usePress({ onPress: () => {}, onPressChange: (held) => drill.touch(held), holdsWhileSliding: true });
  return <Handle box={box} touch={pressProps} />;
}

/** The figure: led along its way by a finger anywhere near it. */
function FigureHandle() {
  const drill = useDrill();
  const { pxPerMm } = usePlaces();
  const { placer, read } = useFinder();
  const box = useHandle('person');
  const spot = useRef({ x: 0, y: 0 });
  const { dragProps } = useDrag({
    place: { xMm: (box.x + box.width / 2) / pxPerMm, yMm: (box.y + box.height / 2) / pxPerMm },
    multitouch: 'own-object',
    onMove: ({ xMm, yMm }) => {
      const way = drill.way();
      if (way === null) return;
      const { x, y } = placer.ground(xMm * pxPerMm, yMm * pxPerMm, read(), spot.current);
      drill.walkTo(nearestOnWay(way, x, y));
    },
  });
  return <Handle box={box} touch={dragProps} />;
}

function WindowHandle({ id, index }: { id: string; index: number }) {
  const drill = useDrill();
  const box = useHandle(`window:${id}`);
  const { pressProps } = usePress({ onPress: () => drill.chooseWindow(index) });
  return <Handle box={box} touch={pressProps} />;
}

function Handle({ box, touch }: { box: ReturnType<typeof useHandle>; touch: object }) {
  const { x, y, width, height } = box;
  return <div {...touch} className="panel-handle" aria-hidden="true" style={{ left: x, top: y, width, height }} />;
}
