import { useDrag } from '@look/input/drag.ts';
import { usePress } from '@look/input/press.ts';
import type { Anchor } from '../scene/anchors.ts';
import { useHandle, useRailScale } from './use-anchors.ts';
import { useDrill, useDrillReadings, usePlaces } from './use-panel.ts';

/*
 * Fingers on the model itself: what is violet there takes a touch too. Everything can be done on the plinth as well, where
 * every hand reaches, so keys, switches and screen readers have their controls there and do not meet them twice.
 */

/** As much of the pin's way as the model lets a hand pull before the pin comes by itself, mm. */
const PIN_TRAVEL_MM = 30;

export function StageHandles() {
  const drill = useDrill();
  const [beat, phase, lidOn, switchOn] = useDrillReadings((r) => [r.beat, r.phase, r.lidOn, r.mainSwitchOn]);
  if (phase !== 'act') return null;
  if (beat === 'pull-pin') return <PinHandle />;
  if (beat === 'fight') return <FigureHandle />;
  if (beat !== 'not-this-one') return null;
  const actions = drill.actions();
  return (
    <>
      {actions.includes('lid') && !lidOn && <TapHandle anchor="lid" onTap={() => drill.chooseAgent('lid')} />}
      {actions.includes('switch') && switchOn && <TapHandle anchor="switch" onTap={() => drill.switchOff()} />}
      <TapHandle anchor="door" onTap={() => drill.closeDoor()} />
    </>
  );
}

/** The ring on the bottle: pulled to the right, as it sits. */
function PinHandle() {
  const drill = useDrill();
  const { dragProps } = useDrag({
    place: { xMm: 0, yMm: 0 },
    onMove: ({ xMm, yMm }) => drill.pullPin(Math.hypot(xMm, yMm) / PIN_TRAVEL_MM),
    onEnd: ({ xMm, yMm }, reason) => {
      if (reason !== 'released' || Math.hypot(xMm, yMm) < PIN_TRAVEL_MM * 0.8) drill.pullPin(0);
    },
    onTap: () => drill.pullPin(1),
  });
  return <Handle anchor="pin" touch={dragProps} />;
}

/** The figure on its rail. */
function FigureHandle() {
  const drill = useDrill();
  const { pxPerMm } = usePlaces();
  const mmPerMetre = useRailScale() / pxPerMm;
  const distanceM = useDrillReadings((r) => r.distanceM);
  const { dragProps } = useDrag({
    place: { xMm: distanceM * mmPerMetre, yMm: 0 },
    axis: 'x',
    onMove: ({ xMm }) => drill.walk(xMm / mmPerMetre),
  });
  return <Handle anchor="carriage" touch={dragProps} />;
}

function TapHandle({ anchor, onTap }: { anchor: Anchor; onTap: () => void }) {
  const { pressProps } = usePress({ onPress: onTap });
  return <Handle anchor={anchor} touch={pressProps} />;
}

function Handle({ anchor, touch }: { anchor: Anchor; touch: object }) {
  const { x, y, width, height } = useHandle(anchor);
  return <div {...touch} className="panel-handle" aria-hidden="true" style={{ left: x, top: y, width, height }} />;
}
