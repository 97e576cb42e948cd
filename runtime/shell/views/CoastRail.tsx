import { useLayout } from '@look/layout-context.tsx';
import { nineStyle, spriteStyle } from '@look/sprite.ts';
import { Stepper } from '@look/surfaces/Round.tsx';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react';
import { bead as beadPicture, rail as railPicture, stop as stopPicture } from '../../../assets/plinth/index.ts';
import { useText } from '../words/Say.tsx';
import { useShell } from './shell-context.ts';

/** Widths at which the bake draws them. */
const BEAD_MM = 30;
const STOP_MM = 7;

interface CoastRailProps {
  count: number;
  focus: number;
}

/** Steppers, and a rail with a stop for each exhibit: the same as pushing the coast, by tapping or with keys. */
export function CoastRail({ count, focus }: CoastRailProps) {
  const { engine, nowMs, motion } = useShell();
  const text = useText();
  const { unitPx, scale, orientation } = useLayout();
  const boardPx = (landscape: number, portrait: number) =>
    ((orientation === 'portrait' ? portrait : landscape) * unitPx) / scale.pxPerMm;
  const stepperMm = boardPx(64, 86);
  const beadScale = boardPx(78, 124) / BEAD_MM;
  const stopScale = boardPx(20, 28) / STOP_MM;
  const groove = useRef<HTMLDivElement>(null);
  const bead = useRef<HTMLDivElement>(null);
  const dragging = useRef<number | null>(null);
  const go = (to: number) => {
    const stop = Math.min(count - 1, Math.max(0, to));
    if (stop !== focus) engine.dispatch({ type: 'push', atMs: nowMs(), focus: stop });
  };
  useEffect(
    () =>
      motion.follow((_position, _pitchPx, offset) => {
        const fraction = count > 1 ? (focus + offset) / (count - 1) : 0;
        bead.current?.style.setProperty('--along', String(Math.min(1, Math.max(0, fraction))));
      }),
    [motion, count, focus],
  );

  const stopAt = (event: PointerEvent) => {
    const rect = groove.current!.getBoundingClientRect();
    return Math.round(((event.clientX - rect.left) / rect.width) * (count - 1));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 1, ArrowDown: -1, Home: -count, End: count };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(focus + step);
  };

  return (
    <div className="coast-rail">
      <Stepper
        direction="previous"
        label={text('home.previous')}
        onPress={() => go(focus - 1)}
        disabled={focus === 0}
        diameterMm={stepperMm}
      />
      <div
        className="rail"
        role="slider"
        tabIndex={0}
        aria-label={text('home.rail')}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={focus + 1}
        aria-valuetext={text('rail.place', { place: focus + 1, count })}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (dragging.current !== null) return;
          dragging.current = event.pointerId;
          event.currentTarget.setPointerCapture(event.pointerId);
          go(stopAt(event));
        }}
        onPointerMove={(event) => {
          if (dragging.current === event.pointerId) go(stopAt(event));
        }}
        onLostPointerCapture={(event) => {
          if (dragging.current === event.pointerId) dragging.current = null;
        }}
      >
        <div className="rail-groove" ref={groove}>
          <div className="rail-hollow" style={nineStyle(railPicture, 0.6)} />
          {Array.from({ length: count }, (_, stop) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place
            <span key={stop} className="rail-stop" style={{ ['--at' as string]: stop / (count - 1) }}>
              <span style={spriteStyle(stopPicture, stopScale)} />
            </span>
          ))}
          <div className="rail-bead" ref={bead}>
            <span style={spriteStyle(beadPicture, beadScale)} />
          </div>
        </div>
      </div>
      <Stepper
        direction="next"
        label={text('home.next')}
        onPress={() => go(focus + 1)}
        disabled={focus === count - 1}
        diameterMm={stepperMm}
      />
    </div>
  );
}
