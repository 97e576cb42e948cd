import { useLayout } from '@look/layout-context.tsx';
import { useEffect, useRef, useState } from 'react';
import { StaffKey } from './parts.tsx';
import { createTouchCells } from './touch-cells.ts';
import { drawTouches, type Finger } from './touch-drawing.ts';
import { useSay } from './words.tsx';

const CELL_MM = 20;
/** Stroking over the key must not leave. */
const LEAVE_HOLD_MS = 1_500;
const LONGEST_TRAIL = 400;

/** O8: every contact with its size in mm and its trail; cells that felt nothing stay tinted, which shows dead zones. */
export function TouchTest({ onEnd }: { onEnd(): void }) {
  const say = useSay();
  const { widthPx, heightPx, scale } = useLayout();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [seen, setSeen] = useState({ now: 0, most: 0, left: -1 });
  const ink = useRef('');
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    ink.current = getComputedStyle(element).fontFamily;
    const ratio = window.devicePixelRatio;
    element.width = Math.round(widthPx * ratio);
    element.height = Math.round(heightPx * ratio);
    const cells = createTouchCells(widthPx, heightPx, CELL_MM * scale.pxPerMm);
    const fingers = new Map<number, Finger>();
    const trails: { x: number; y: number }[][] = [];
    let most = 0;
    let frame = 0;
    const show = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
        drawTouches(context, { widthPx, heightPx, pxPerMm: scale.pxPerMm, font: ink.current }, cells, fingers, trails);
        setSeen({ now: fingers.size, most, left: cells.left });
      });
    };
    const feel = (event: PointerEvent) => {
      const { pointerId, clientX: x, clientY: y, width, height } = event;
      const before = fingers.get(pointerId);
      if (event.type === 'pointermove' && !before) return;
      cells.stroke(before?.x ?? x, before?.y ?? y, x, y);
      const trail = before?.trail ?? [];
      if (!before) trails.push(trail);
      trail.push({ x, y });
      if (trail.length > LONGEST_TRAIL) trail.shift();
      if (trails.length > 30) trails.shift();
      fingers.set(pointerId, { x, y, width, height, trail });
      most = Math.max(most, fingers.size);
      show();
    };
    const leave = (event: PointerEvent) => {
      if (fingers.delete(event.pointerId)) show();
    };
    const stop = new AbortController();
    const options = { capture: true, passive: true, signal: stop.signal } as const;
    window.addEventListener('pointerdown', feel, options);
    window.addEventListener('pointermove', feel, options);
    window.addEventListener('pointerup', leave, options);
    window.addEventListener('pointercancel', leave, options);
    show();
    return () => {
      stop.abort();
      cancelAnimationFrame(frame);
    };
  }, [widthPx, heightPx, scale.pxPerMm]);
  return (
    <div className="staff-screen touch-test">
      <canvas ref={canvas} />
      <div className="touch-test-words">
        <p className="type-body" role="status">
          {say('touch.count', { now: seen.now, most: seen.most })}
        </p>
        <p className="type-body">{seen.left === 0 ? say('touch.done') : say('touch.left', { cells: Math.max(0, seen.left) })}</p>
        <StaffKey holdMs={LEAVE_HOLD_MS} onPress={onEnd}>
          {say('touch.leave')}
        </StaffKey>
      </div>
    </div>
  );
}
