import { Instruction, Slider, Specimen, useLayout, WordKey, Words } from '@kit';
import { HALF_BEAM_M } from '../model/beam.ts';
import type { SeesawReadings } from '../model/readings.ts';
import { LEAST_M, type Seesaw } from '../model/seesaw.ts';
import './panel.css';
import { StageTags } from './StageTags.tsx';
import { useReports, useSeesaw, useSeesawReadings } from './use-seesaw.ts';

/** One step of the slider, metres. */
const STEP_M = 0.05;
/** Travel of the slider's grip, mm. */
const TRAVEL_MM = { landscape: 130, portrait: 190 } as const;

/** The one sentence of the moment, as a copy key. */
function askOf({ beat, phase }: SeesawReadings, seesaw: Seesaw): string {
  if (beat === 'debrief') return 'next';
  if (phase === 'act') return `${beat}.ask`;
  if (beat === 'try') return 'try.reveal';
  if (beat === 'transfer') return seesaw.placedCorrect() ? 'transfer.reveal.right' : 'transfer.reveal.wrong';
  if (seesaw.guessCorrect()) return 'predict.reveal.right';
  return seesaw.guessedM() < seesaw.readings().balanceM ? 'predict.reveal.near' : 'predict.reveal.far';
}

/** What the hands work with: a slider for the weight, and one key. */
export function Panel() {
  useReports();
  const seesaw = useSeesaw();
  const { controls, orientation } = useLayout();
  const [lightM, phase, held] = useSeesawReadings((r) => [r.lightM, r.phase, r.held] as const);
  const ask = useSeesawReadings((r) => askOf(r, seesaw));
  const acting = phase === 'act';
  return (
    <>
      <Specimen title="title" />
      <StageTags />
      <div
        className="new-exhibit-desk"
        data-orientation={orientation}
        style={{ left: controls.x, top: controls.y, width: controls.width, height: controls.height }}
      >
        <Instruction k={ask} className="new-exhibit-ask" />
        <div className="new-exhibit-hand">
          <Slider
            label="place.control"
            valueText="place.value"
            value={lightM}
            min={LEAST_M}
            max={HALF_BEAM_M}
            step={STEP_M}
            lengthMm={TRAVEL_MM[orientation]}
            level="none"
            disabled={!acting}
            onChange={(value) => seesaw.place(value)}
          />
          <span className="new-exhibit-value">
            <Words k="place.value" values={{ value: lightM.toFixed(2) }} />
          </span>
        </div>
        <div className="new-exhibit-key">
          {acting && held && <WordKey k="let-go" label="let-go.control" onPress={() => seesaw.letGo()} />}
          {!acting && <WordKey k="next" onPress={() => seesaw.next()} />}
        </div>
      </div>
    </>
  );
}
