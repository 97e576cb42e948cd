import { PanelLabel, usePlaces } from '@kit';
import { useDrag } from '@look/input/drag.ts';
import type { Rect } from '@look/layout.ts';
import { mm } from '@look/sprite.ts';
import { useRef } from 'react';
import { DESK_M } from '../model/layout.ts';
import { useDrill, useDrillReadings, useStill } from './use-panel.ts';

/** Metres of the room that the track shows, from end to end. */
const SPAN_M = 1.4;
/** The grip, mm at scale 1. */
const GRIP_MM = 34;
/** Longest track, mm. */
const LONGEST_MM = 190;

/**
 * The moving desk leg under a finger. The grip walks with the leg; a finger that holds it must walk with it. Where nothing
 * shakes on the glass, holding is staying on it. Keys and switches hold with the latch.
 */
export function HoldTrack({ box }: { box: Rect }) {
  const { pxPerMm, most, targetMm, layout } = usePlaces();
  const drill = useDrill();
  const still = useStill();
  const [legM, holding, covered] = useDrillReadings((r) => [still ? r.deskM : r.legM, r.holding, r.covered], 30);
  const labelPx = layout.typePx.caption * 1.6;
  const gripMm = Math.max(targetMm, Math.min(GRIP_MM * most, box.height / pxPerMm - labelPx / pxPerMm - 2));
  const lengthMm = Math.max(20, Math.min(LONGEST_MM * most, box.width / pxPerMm - gripMm - 4));
  const mmPerM = lengthMm / SPAN_M;
  const bound = (offsetM: number) => Math.min(SPAN_M / 2, Math.max(-SPAN_M / 2, offsetM));
  const place = { xMm: bound(legM - DESK_M) * mmPerM, yMm: 0 };
  const held = useRef(false);
  const { dragProps } = useDrag({
    place,
    axis: 'x',
    disabled: !covered && !held.current,
    onStart: () => {
      held.current = true;
      if (still) drill.latch(true);
      else drill.hold(drill.readings().legM);
    },
    onMove: ({ xMm }) => {
      if (!still) drill.hold(DESK_M + xMm / mmPerM);
    },
    onEnd: () => {
      held.current = false;
      if (still) drill.latch(false);
      drill.hold(null);
    },
  });
  const withLabel = box.height - gripMm * pxPerMm >= labelPx;
  return (
    <div className="panel-column">
      <div className="quake-track" style={{ width: mm(lengthMm + gripMm), height: mm(gripMm) }}>
        <div className="quake-groove" />
        <div
          {...dragProps}
          className="quake-grip"
          data-state={holding ? 'held' : covered ? 'ready' : 'away'}
          aria-hidden="true"
          style={{ width: mm(gripMm), height: mm(gripMm), left: mm(lengthMm / 2 + place.xMm) }}
        />
      </div>
      {withLabel && <PanelLabel k={holding ? 'drill.track.held' : 'drill.track'} />}
    </div>
  );
}
