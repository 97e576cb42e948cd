import { columns, Place, rows, SliderPlace, WordKey } from '@kit';
import type { Rect } from '@look/layout.ts';
import { LOOKS } from '../model/play/beats.ts';
import { MOST_MANGROVE_HA } from '../model/play/lights.ts';
import { CenturyPlate } from './CenturyPlate.tsx';
import { MangrovePlate } from './MangrovePlate.tsx';
import { useLights, useLightsReadings, usePlaces } from './use-panel.ts';
import { WeekBars } from './WeekStrip.tsx';
import { YearPlate } from './YearPlate.tsx';

const PERCENT = 100;
/** The slider of either tool. */
const TOOL = { min: 0, longestMm: 170, level: 'teal', ticks: 6 } as const;
/** One step of the belt, ha. */
const BELT_STEP_HA = 250;

/** After the week: the same mix looked at over a year, a century, and beside a belt of mangroves. */
export function MixAfter() {
  const { places, portrait, layout } = usePlaces();
  const lights = useLights();
  const look = useLightsReadings((r) => r.look);
  const [tabs, tool] = portrait ? rows(places.row, [1, 1.5], layout.gapPx) : columns(places.row, [1.15, 1], layout.gapPx);
  const [change, next] = columns(places.wide, [1, 1], layout.gapPx);
  return (
    <>
      {look === 'year' && <YearPlate />}
      {look === 'century' && <CenturyPlate />}
      {look === 'mangrove' && <MangrovePlate />}
      <Place box={tabs!}>
        {LOOKS.map((one) => (
          <WordKey key={one} k={`look.${one}`} size="quiet" disabled={one === look} onPress={() => lights.lookAt(one)} />
        ))}
      </Place>
      {look === 'week' && (
        <Place box={tool!}>
          <WeekBars />
        </Place>
      )}
      {look === 'century' && <CutTool box={tool!} />}
      {look === 'mangrove' && <BeltTool box={tool!} />}
      <Place box={change!}>
        <WordKey k="mix.change" size={portrait ? 'normal' : 'quiet'} onPress={() => lights.change()} />
      </Place>
      <Place box={next!}>
        <WordKey k="next" size={portrait ? 'normal' : 'quiet'} onPress={() => lights.next()} />
      </Place>
    </>
  );
}

/** How much cleaner electricity gets, under the finger, and whether one city does it or every place. */
function CutTool({ box }: { box: Rect }) {
  const { layout, portrait } = usePlaces();
  const lights = useLights();
  const [percent, every] = useLightsReadings(() => [Math.round(lights.cut() * PERCENT), lights.everyPlace()]);
  // One below the other only where both have their touch to themselves.
  const stacked = portrait && box.height > 3 * layout.targetPx + layout.gapPx;
  const [sliding, key] = stacked ? rows(box, [1.4, 1], layout.gapPx) : columns(box, [1.4, 1], layout.gapPx);
  return (
    <>
      <SliderPlace
        {...TOOL}
        box={sliding!}
        title="century.cut"
        label="century.cut.control"
        valueText="moment.value"
        value={percent!}
        max={PERCENT}
        step={1}
        onChange={(value) => lights.setCut(value / PERCENT)}
      />
      <Place box={key!}>
        <WordKey k={every ? 'century.all' : 'century.one'} size="quiet" onPress={() => lights.setEveryPlace(!every)} />
      </Place>
    </>
  );
}

function BeltTool({ box }: { box: Rect }) {
  const lights = useLights();
  const areaHa = useLightsReadings(() => lights.mangroveHa());
  return (
    <SliderPlace
      {...TOOL}
      box={box}
      title="mangrove.belt"
      label="mangrove.control"
      valueText="mangrove.value"
      value={areaHa}
      max={MOST_MANGROVE_HA}
      step={BELT_STEP_HA}
      onChange={(value) => lights.plant(value)}
    />
  );
}
