import { usePress } from '@look/input/press.ts';
import { mm } from '@look/sprite.ts';
import { stepperRest } from '../../../assets/plinth/index.ts';
import './controls.css';
import { useControlSize } from './ground.ts';
import { TouchPart, touchState } from './Part.tsx';
import { STEPPER } from './sprites.ts';

const MARKS = {
  left: 'M3-6 L-4 0 L3 6',
  right: 'M-3-6 L4 0 L-3 6',
  up: 'M-6 3 L0-4 L6 3',
  down: 'M-6-3 L0 4 L6-3',
  less: 'M-6 0 H6',
  more: 'M-6 0 H6 M0-6 V6',
  close: 'M-5-5 L5 5 M5-5 L-5 5',
} as const;

interface StepKeyProps {
  mark: keyof typeof MARKS;
  /** Said by assistive technology, in the visitor's language already. */
  label: string;
  onStep: () => void;
  disabled?: boolean | undefined;
  scale?: number | undefined;
}

/** A small violet key with an arrow or a sign: one step a tap, as often as it is tapped. */
export function StepKey({ mark, label, onStep, disabled, scale: wished }: StepKeyProps) {
  const { scale: size, ground, targetMm } = useControlSize(wished);
  const { pressProps, pressed } = usePress({ onPress: onStep, disabled, debounceMs: 0 });
  const diameterMm = stepperDiameterMm();
  const scale = Math.max(size, targetMm / diameterMm);
  const state = touchState(disabled, pressed);
  const box = mm(diameterMm, scale);
  return (
    <button
      type="button"
      className="control step-key control-round"
      data-ground={ground}
      aria-label={label}
      style={{ width: box, height: box }}
      {...pressProps}
    >
      <span className="control-origin" style={{ left: '50%', top: '50%' }}>
        <TouchPart sprites={STEPPER[ground]} state={state} scale={scale} />
        <svg
          className="step-mark"
          data-state={state}
          viewBox="-12 -12 24 24"
          aria-hidden="true"
          style={{
            width: mm(diameterMm, scale),
            height: mm(diameterMm, scale),
            transform: `translate(-50%, -50%) translateY(${mm(-STEPPER[ground][state].faceMm, scale)})`,
          }}
        >
          <path d={MARKS[mark]} />
        </svg>
      </span>
    </button>
  );
}

/** The sprite leaves 2.5 mm of air to the left of its disc. */
function stepperDiameterMm(): number {
  return 2 * (stepperRest.anchorMm.x - 2.5);
}
