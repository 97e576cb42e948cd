import type { ReactNode } from 'react';
import { usePlaces } from './use-panel.ts';

/** A large sheet of paper over the stage; it is read, the controls lie on the plinth. */
export function StagePlate({ children }: { children: ReactNode }) {
  const { layout, portrait, places } = usePlaces();
  const { stage, unitPx } = layout;
  const box = portrait ? { left: 64, top: 230, right: 64, bottom: 40 } : { left: 620, top: 40, right: 64, bottom: 36 };
  // Where the sentence lies over the stage too, the sheet lies below it.
  const below = places.onStage ? places.instruction.y + places.instruction.height + 12 * unitPx : 0;
  const top = Math.max(stage.y + box.top * unitPx, below);
  return (
    <div
      className="lights-sheet"
      style={{
        left: stage.x + box.left * unitPx,
        top,
        width: stage.width - (box.left + box.right) * unitPx,
        height: stage.y + stage.height - box.bottom * unitPx - top,
      }}
    >
      {children}
    </div>
  );
}
