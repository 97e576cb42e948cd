import { useDrag } from '@look/input/drag.ts';
import type { Place } from '@look/input/place.ts';
import { useLayout } from '@look/layout-context.tsx';
import { mm } from '@look/sprite.ts';
import type * as React from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { dragSeat } from '../../../assets/plinth/index.ts';
import { useWords } from '../copy/use-words.ts';
import { carry, useCarried } from './carry.ts';
import './controls.css';
import { useControlSize } from './ground.ts';
import { Part, TouchPart, touchState } from './Part.tsx';
import { DRAG_BLOCK } from './sprites.ts';

const BLOCK_MM = 32;
/** Seat with its rim, mm. */
export const DRAG_BLOCK_MM = { width: 38, height: 38 };
const SEATED: Place = { xMm: 0, yMm: 0 };

interface DragBlockProps {
  id: string;
  /** Copy key: what lies on the block. */
  label: string;
  /** The object on the white inset, drawn into a square. */
  children?: React.ReactNode | undefined;
  /** The block was put into a zone, by drag, by tap–tap or by keys. It is back in its seat afterwards. */
  onDrop: (zoneId: string) => void;
  disabled?: boolean | undefined;
  scale?: number | undefined;
}

/**
 * 拖块: carried to a `DropZone`. By finger; or a tap takes it up and a tap on the zone puts it down; or Space here and
 * Space there. Let go anywhere else, or lost, it is back in its seat.
 */
export function DragBlock({ id, label, children, onDrop, disabled, scale: wished }: DragBlockProps) {
  const { t } = useWords();
  const { scale, ground, targetMm } = useControlSize(wished);
  const body = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<Place>(SEATED);
  const carried = useCarried() === id;
  const put = useRef(onDrop);
  put.current = onDrop;

  useEffect(() => {
    if (disabled) carry.layDown(id);
    return () => carry.layDown(id);
  }, [disabled, id]);

  /** Where the block is drawn; a slow machine draws it behind the finger, and the finger counts. */
  const drawn = useRef<Place>(SEATED);
  useLayoutEffect(() => {
    drawn.current = place;
  }, [place]);
  const { pxPerMm } = useLayout().scale;
  const zoneAt = (where: Place) => {
    if (!body.current) return null;
    const rect = body.current.getBoundingClientRect();
    const x = rect.x + (where.xMm - drawn.current.xMm) * pxPerMm;
    const y = rect.y + (where.yMm - drawn.current.yMm) * pxPerMm;
    return carry.zoneUnder(id, new DOMRect(x, y, rect.width, rect.height));
  };

  const { dragProps, dragging } = useDrag({
    place,
    disabled,
    onStart: () => carry.layDown(id),
    onMove(next) {
      setPlace(next);
      carry.hover(zoneAt(next)?.id ?? null);
    },
    onEnd(last, reason) {
      const zone = reason === 'released' ? zoneAt(last) : null;
      carry.hover(null);
      setPlace(SEATED);
      if (!zone) return;
      zone.receive(id);
      put.current(zone.id);
    },
    onTap() {
      if (carried) carry.layDown(id);
      else carry.take(id, (zoneId) => put.current(zoneId));
    },
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') carry.layDown(id);
    else dragProps.onKeyDown(event);
  };

  const lifted = dragging || carried;
  const state = touchState(disabled, lifted);
  const hitMm = Math.max(BLOCK_MM * scale, targetMm);
  const at = `translate(${mm(place.xMm)}, ${mm(place.yMm)})`;
  return (
    <div
      className="control drag-block"
      data-ground={ground}
      data-lifted={lifted ? '' : undefined}
      style={{ width: mm(DRAG_BLOCK_MM.width, scale), height: mm(DRAG_BLOCK_MM.height, scale) }}
    >
      <div className="control-origin" style={{ left: '50%', top: '50%' }}>
        <Part sprite={dragSeat} scale={scale} />
        <div className="control-origin" style={{ transform: at }}>
          <TouchPart sprites={DRAG_BLOCK[ground]} state={state} scale={scale} />
          <span
            className="drag-inset"
            aria-hidden="true"
            style={{
              width: mm(19, scale),
              height: mm(19, scale),
              left: mm(-9.5, scale),
              top: `calc(${mm(-9.5, scale)} - ${mm(DRAG_BLOCK[ground][state].faceMm, scale)})`,
            }}
          >
            {children}
          </span>
          <button
            ref={body}
            type="button"
            className="control-hit"
            aria-label={t(label)}
            aria-pressed={carried}
            style={{ width: mm(hitMm), height: mm(hitMm), left: mm(-hitMm / 2), top: mm(-hitMm / 2) }}
            {...dragProps}
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
    </div>
  );
}
