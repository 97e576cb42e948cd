import { useDrag } from '@look/input/drag.ts';
import { SUN_HOURS } from './SunBeat.tsx';
import { useSunHandle } from './use-anchors.ts';
import { useLights, useLightsReadings, usePlaces } from './use-panel.ts';

/*
 * Fingers on the model itself. Everything can be done on the plinth as well, where every hand reaches, so keys, switches and screen readers have
 * their controls there and do not meet them twice.
 */

export function StageHandles() {
  const shown = useLightsReadings((r) => r.beat === 'sun');
  return shown ? <SunHandle /> : null;
}

/** The sun on its arc. */
function SunHandle() {
  const lights = useLights();
  const { pxPerMm } = usePlaces();
  const { x, y, width, height, pxPerHour } = useSunHandle();
  const hour = useLightsReadings((r) => r.sunHour);
  const mmPerHour = pxPerHour / pxPerMm;
  const { dragProps } = useDrag({
    place: { xMm: hour * mmPerHour, yMm: 0 },
    axis: 'x',
    bounds: { minXMm: SUN_HOURS.from * mmPerHour, maxXMm: SUN_HOURS.to * mmPerHour },
    onMove: ({ xMm }) => lights.dragSun(xMm / mmPerHour),
  });
  return <div {...dragProps} className="panel-handle" aria-hidden="true" style={{ left: x, top: y, width, height }} />;
}
