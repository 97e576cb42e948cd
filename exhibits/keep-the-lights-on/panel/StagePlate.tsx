import { linesOf, useWords } from '@kit';
import type { ReactNode } from 'react';
import { askOf } from './asks.ts';
import { useLights, useLightsReadings, usePlaces } from './use-panel.ts';

/** The sentence over the stage: how wide its words run in their own size, its share of its place beside the label, its lines and rim. */
const WORDS = 0.9;
const BESIDE_LABEL = 0.86;
const LINE = 1.35;
const PADDING = 0.5;

/** A large sheet of paper over the stage; it is read, the controls lie on the plinth. */
export function StagePlate({ children }: { children: ReactNode }) {
  const { layout, portrait, places } = usePlaces();
  const { t } = useWords();
  const lights = useLights();
  const k = useLightsReadings((r) => askOf(r, lights));
  const { stage, unitPx } = layout;
  const box = portrait ? { left: 64, top: 230, right: 64, bottom: 40 } : { left: 620, top: 40, right: 64, bottom: 36 };
  // Where the sentence lies over the stage too, the sheet lies below it.
  const { headline } = layout.typePx;
  const lines = linesOf(t(k), headline * WORDS, places.instruction.width * BESIDE_LABEL);
  const sentencePx = Math.max(places.instruction.height, (lines * LINE + PADDING) * headline);
  const below = places.onStage ? places.instruction.y + sentencePx + 12 * unitPx : 0;
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
