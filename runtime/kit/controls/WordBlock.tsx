import type { Rect } from '@look/layout.ts';
import type { ReactNode } from 'react';
import type { Values } from '../copy/pieces.ts';
import { useWords } from '../copy/use-words.ts';
import { DRAG_BLOCK_MM, DragBlock } from './DragBlock.tsx';
import { scaleToFit } from './divide.ts';
import { Under } from './SliderPlace.tsx';
import { usePlinthScale } from './use-plinth.ts';
import { linesOf, wordsPx } from './word-room.ts';

/** Height of the word below the block, in the caption's own size. */
const FIRST_LINE = 1.7;
/** What is seen of a block is at least this share of the target that takes its touch. */
const LEAST_OF_TARGET = 0.75;
/** A block that has room is this much larger than its least size. */
const ROOMY = 1.5;

interface WordBlockProps {
  /** Unique within the exhibit; what a drop zone is told. */
  id: string;
  /** Copy key of the word below it. */
  word: string;
  values?: Values | undefined;
  /** Copy key of its name for assistive technology; the word, where that says enough. */
  label?: string;
  /** What the block and its word have of the plinth, CSS px. */
  room: Pick<Rect, 'width' | 'height'>;
  /** How much larger than its least size the block may grow, as a factor. */
  grows?: number;
  disabled?: boolean;
  onDrop: (zone: string) => void;
  /** Its picture. */
  children: ReactNode;
}

/** One thing that can be carried, as large as its room allows, with its word below. */
export function WordBlock(props: WordBlockProps) {
  const { id, word, values, label = word, room, grows = ROOMY, disabled = false, onDrop, children } = props;
  const { pxPerMm, most, layout, targetMm } = usePlinthScale();
  const { t } = useWords();
  const captionPx = layout.typePx.caption;
  const lines = linesOf(t(word, values), captionPx, room.width);
  // Many words do not make a thing too small to be seen.
  const least = (LEAST_OF_TARGET * targetMm) / DRAG_BLOCK_MM.width;
  const box = { x: 0, y: 0, width: room.width, height: room.height - wordsPx(captionPx, lines, FIRST_LINE) };
  return (
    <Under k={word} values={values} widthPx={lines > 1 ? room.width : undefined}>
      <DragBlock
        id={id}
        label={label}
        onDrop={onDrop}
        disabled={disabled}
        scale={Math.max(least, scaleToFit(box, DRAG_BLOCK_MM.width, DRAG_BLOCK_MM.height, pxPerMm, most * grows))}
      >
        {children}
      </DragBlock>
    </Under>
  );
}
