import { usePress } from '@look/input/press.ts';
import type * as React from 'react';
import { useEffect, useRef } from 'react';
import type { Values } from '../copy/pieces.ts';
import { useWords } from '../copy/use-words.ts';
import { carry, useCarried, useHovered, type Zone } from './carry.ts';
import './controls.css';

interface DropZoneProps {
  id: string;
  /** Copy key: the place. */
  label: string;
  /** For the text of the label. */
  values?: Values | undefined;
  accepts?: ((blockId: string) => boolean) | undefined;
  onReceive?: ((blockId: string) => void) | undefined;
  /** Place and size come from the exhibit's style sheet; the zone is at least a target large. */
  className?: string | undefined;
  style?: React.CSSProperties | undefined;
  children?: React.ReactNode | undefined;
}

/** A place that takes a `DragBlock`. While one is carried it shows its rim and can be tapped or reached with Tab. */
export function DropZone({ id, label, values, accepts, onReceive, className, style, children }: DropZoneProps) {
  const { t } = useWords();
  const element = useRef<HTMLButtonElement>(null);
  const carried = useCarried();
  const hovered = useHovered() === id;
  const rules = useRef({ accepts, onReceive });
  rules.current = { accepts, onReceive };
  const zone = useRef<Zone | null>(null);

  useEffect(() => {
    if (!element.current) return;
    zone.current = {
      id,
      element: element.current,
      accepts: (blockId) => rules.current.accepts?.(blockId) ?? true,
      receive: (blockId) => rules.current.onReceive?.(blockId),
    };
    return carry.offer(zone.current);
  }, [id]);

  const open = carried !== null && (accepts?.(carried) ?? true);
  const { pressProps } = usePress({
    disabled: !open,
    onPress: () => {
      if (zone.current) carry.putInto(zone.current);
    },
  });
  return (
    <button
      ref={element}
      type="button"
      className={className ? `drop-zone ${className}` : 'drop-zone'}
      data-open={open || hovered ? '' : undefined}
      data-over={hovered ? '' : undefined}
      aria-label={t(label, values)}
      tabIndex={open ? 0 : -1}
      style={style}
      {...pressProps}
    >
      {children}
    </button>
  );
}
