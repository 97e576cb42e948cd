import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { createHeldFingers, type Finger, sendInto } from './held-fingers.ts';

interface FingersProps {
  frame: RefObject<HTMLIFrameElement | null>;
  /** The mouse puts fingers down; else it is an ordinary mouse. */
  on: boolean;
  /** Counts up when all fingers are to be lifted. */
  lifted: number;
}

/** A pane over the exhibit on which the mouse lays down up to ten fingers, each drawn as a ring. */
export function Fingers({ frame, on, lifted }: FingersProps) {
  const [shown, setShown] = useState<readonly Finger[]>([]);
  const held = useRef<ReturnType<typeof createHeldFingers> | null>(null);
  held.current ??= createHeldFingers((type, finger) => {
    if (frame.current) sendInto(frame.current, type, finger);
  });
  useEffect(() => {
    if (lifted > 0) held.current!.liftAll();
    setShown(held.current!.fingers);
  }, [lifted]);

  const use = (act: 'mouseDown' | 'mouseMove' | 'mouseUp') => (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (act === 'mouseDown') event.currentTarget.setPointerCapture(event.pointerId);
    held.current![act](event.clientX - box.x, event.clientY - box.y);
    setShown(held.current!.fingers);
  };
  return (
    <div
      className="fake-kiosk-fingers"
      data-on={on ? '' : undefined}
      onPointerDown={use('mouseDown')}
      onPointerMove={use('mouseMove')}
      onPointerUp={use('mouseUp')}
    >
      {shown.map(({ id, x, y }) => (
        <i key={id} style={{ left: x, top: y }} />
      ))}
    </div>
  );
}
