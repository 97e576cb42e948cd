import { DRAG_BLOCK_MM, DragBlock, scaleToFit, Under, usePlaces } from '@kit';
import type { Rect } from '@look/layout.ts';
import { Icon } from './Icon.tsx';

interface BlockProps {
  /** Name of the picture, and the end of the block's id. */
  picture: string;
  /** Copy key of its word. */
  word: string;
  /** What the block has of the plinth. */
  room: Rect;
  disabled?: boolean;
  onDrop: (zone: string) => void;
}

/** One thing that can be carried, with its word below. */
export function Block({ picture, word, room, disabled = false, onDrop }: BlockProps) {
  const { pxPerMm, most, layout } = usePlaces();
  const box = { ...room, height: room.height - layout.typePx.caption * 1.7 };
  return (
    <Under k={word}>
      <DragBlock
        id={`fire-${picture}`}
        label={word}
        onDrop={onDrop}
        disabled={disabled}
        scale={scaleToFit(box, DRAG_BLOCK_MM.width, DRAG_BLOCK_MM.height, pxPerMm, most * 1.5)}
      >
        <Icon name={picture} />
      </DragBlock>
    </Under>
  );
}
