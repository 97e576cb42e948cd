import { WordBlock } from '@kit';
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
export function Block({ picture, ...block }: BlockProps) {
  return (
    <WordBlock id={`fire-${picture}`} {...block}>
      <Icon name={picture} />
    </WordBlock>
  );
}
