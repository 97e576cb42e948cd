import { GRIP_MM, HoldPlace, Pad, Place, usePlaces, WordKey } from '@kit';
import type { Rect } from '@look/layout.ts';
import { useEffect, useRef } from 'react';
import { EXIT_LENGTH_M, OPEN_GROUND_M } from '../model/layout.ts';
import { WalkerHandle } from './StageHandles.tsx';
import { useDrill, useDrillReadings } from './use-panel.ts';
import { WayPicture } from './WayPicture.tsx';

/** The figure has come to where the finger was when it is this near, m. */
const THERE_M = 0.15;

/**
 * Leads the figure on the way out: it walks to where the drawn path has come, and stands there. Answers what a finger calls with
 * metres along the way and −1 façade … 1 road, and a stop.
 */
function useLeading(): { lead(progressM: number, side: number): void; stop(): void } {
  const drill = useDrill();
  const goalM = useRef(0);
  const progressM = useDrillReadings((r) => r.progressM);
  useEffect(() => {
    // Only what a finger set off is stopped here; whoever walks by another hand walks on.
    if (goalM.current === 0 || progressM < goalM.current - THERE_M || progressM >= EXIT_LENGTH_M) return;
    goalM.current = 0;
    drill.walk(false);
  }, [drill, progressM]);
  return {
    lead(to, side) {
      // A path that ends on the open ground is a path to the end.
      goalM.current = to >= EXIT_LENGTH_M - OPEN_GROUND_M ? EXIT_LENGTH_M : Math.max(0, to);
      drill.steer(side);
      const near = goalM.current === EXIT_LENGTH_M ? 0 : THERE_M;
      drill.walk(goalM.current > drill.readings().progressM + near);
    },
    stop() {
      goalM.current = 0;
      drill.walk(false);
    },
  };
}

/** Beat 4: out when it has stopped, along a path that a finger draws; still and covered when it shakes again. */
export function ExitBeat() {
  const { places, portrait } = usePlaces();
  const drill = useDrill();
  const [phase, ahead, tookLift] = useDrillReadings((r) => [r.phase, r.progressM === 0, r.helper > 0]);
  const { lead, stop } = useLeading();
  if (phase !== 'act') return null;
  const field: Rect = portrait
    ? places.centre
    : { ...places.centre, width: places.right.x + places.right.width - places.centre.x, height: places.left.height };
  return (
    <>
      <CoverPlace box={portrait ? places.well : places.left} onStop={stop} />
      <WayPlace box={field} lead={lead} />
      <WalkerHandle lead={lead} />
      {ahead && !tookLift && (
        <Place box={portrait ? places.left : places.well}>
          <WordKey k="exit.lift" label="exit.lift.control" size="quiet" onPress={() => drill.takeLift()} />
        </Place>
      )}
    </>
  );
}

/** Stand still and cover the head, in one move. */
function CoverPlace({ box, onStop }: { box: Rect; onStop: () => void }) {
  const { portrait } = usePlaces();
  const drill = useDrill();
  const cover = () => {
    onStop();
    drill.coverHead(true);
  };
  return (
    <HoldPlace
      box={box}
      title="exit.cover.title"
      label="exit.cover.control"
      word="exit.cover"
      // At once, not when the finger is lifted: it shakes. The tap is for a screen reader, which knows no holding.
      onHold={(held) => held && cover()}
      onPress={cover}
      grows={portrait ? 1.3 : 1}
    />
  );
}

function WayPlace({ box, lead }: { box: Rect; lead: (progressM: number, side: number) => void }) {
  const { pxPerMm, most, targetMm } = usePlaces();
  const [progressM, side] = useDrillReadings((r) => [r.progressM, r.side]);
  const hitMm = Math.max(GRIP_MM * most, targetMm);
  return (
    <Place box={box}>
      <Pad
        label="exit.path.control"
        placeText="exit.path.place"
        widthMm={Math.max(20, box.width / pxPerMm - hitMm - 2)}
        heightMm={Math.max(8, box.height / pxPerMm - hitMm - 2)}
        place={{ x: progressM / EXIT_LENGTH_M, y: (side + 1) / 2 }}
        onMove={({ x, y }) => lead(x * EXIT_LENGTH_M, y * 2 - 1)}
        scale={most}
      >
        <WayPicture />
      </Pad>
    </Place>
  );
}
