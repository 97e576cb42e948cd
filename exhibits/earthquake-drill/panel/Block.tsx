import { WordBlock } from '@kit';
import type { Rect } from '@look/layout.ts';
import { Icon } from './Icon.tsx';

interface BlockProps {
  /** Name of the picture, and the end of the block's id. */
  picture: string;
  /** Copy key of its word; its name has `.control` behind it. */
  word: string;
  values?: Readonly<Record<string, string | number>>;
  /** What the block has of the plinth. */
  room: Rect;
  disabled?: boolean;
  onDrop: (zone: string) => void;
}

/** One thing that can be carried, with its word below. */
export function Block({ picture, ...block }: BlockProps) {
  return (
    <WordBlock id={`quake-${picture}`} label={`${block.word}.control`} {...block}>
      <Icon name={picture} />
    </WordBlock>
  );
}
