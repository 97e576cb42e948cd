import { columns, GRIP_MM, linesOf, PanelLabel, Place, Slider, useWords, wordsPx } from '@kit';
import type { Rect } from '@look/layout.ts';
import type { Control } from '../model/play/moment-script.ts';
import { wordStands } from './controls-of.ts';
import { useLights, useLightsReadings, usePlaces } from './use-panel.ts';

/** Longest way of a grip, mm. */
const LONGEST_MM = 70;
const PERCENT = 100;
const STEP = 5;

/** The sliders of one side, upright, each with its word. */
export function Bank({ box, controls }: { box: Rect; controls: readonly Control[] }) {
  const { layout } = usePlaces();
  const { t } = useWords();
  const boxes = columns(
    box,
    controls.map(() => 1),
    0,
  );
  // All sliders of a bank are of one length, whatever their words take.
  const lines = Math.max(
    ...controls.map((control, i) => linesOf(t(`supply.${control}`), layout.typePx.caption, boxes[i]!.width)),
  );
  return (
    <>
      {controls.map((control, i) => (
        <Upright key={control} box={boxes[i]!} bank={box} control={control} lines={lines} gapPx={layout.gapPx} />
      ))}
    </>
  );
}

interface UprightProps {
  box: Rect;
  bank: Rect;
  control: Control;
  /** Lines of the words below. */
  lines: number;
  gapPx: number;
}

function Upright({ box, bank, control, lines, gapPx }: UprightProps) {
  const { pxPerMm, most, targetMm, layout } = usePlaces();
  const lights = useLights();
  const value = useLightsReadings(() => Math.round((PERCENT * (lights.moment()?.state.asked[control] ?? 0)) / STEP) * STEP);
  const scale = Math.min(most, (box.width - gapPx) / pxPerMm / GRIP_MM);
  const hitMm = Math.max(GRIP_MM * scale, targetMm);
  const stands = wordStands(bank, layout, scale);
  const linePx = stands === 'below' ? wordsPx(layout.typePx.caption, lines, 1.6) : 0;
  const lengthMm = Math.min(LONGEST_MM * most, (box.height - linePx) / pxPerMm - hitMm - 1);
  return (
    <Place box={box}>
      <div className={stands === 'below' ? 'panel-column' : 'lights-beside'}>
        <Slider
          vertical
          label={`supply.${control}.control`}
          valueText="moment.value"
          value={value}
          min={control === 'storage' ? -PERCENT : 0}
          max={PERCENT}
          step={STEP}
          lengthMm={lengthMm / scale}
          scale={scale}
          level={control === 'storage' ? 'none' : 'amber'}
          ticks={5}
          onChange={(percent) => lights.ask(control, percent / PERCENT)}
        />
        <PanelLabel k={`supply.${control}`} widthPx={lines > 1 ? box.width : undefined} />
      </div>
    </Place>
  );
}
