import { columns, linesOf, Place, rows, SliderPlace, usePlaces, useWords, WordKey, Words } from '@kit';
import type { Layout, Rect } from '@look/layout.ts';
import { FURTHEST_KM, NEAREST_KM } from '../model/race.ts';
import { RaceStrip } from './RaceStrip.tsx';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** A pull that lets the fault go when the hand is gone, share. */
const LEAST_PULL = 0.3;

/** Beat 2: draw the fault like elastic and let it go; your town stands where you slide it. */
export function WavesBeat() {
  const { places, layout, portrait } = usePlaces();
  const drill = useDrill();
  const [released, phase, pull] = useDrillReadings((r) => [r.ringS > 0, r.phase, Math.round(r.pull * 100)]);
  const runs = released && phase === 'act';
  const { fault, strip, town, lead } = portrait ? tall(places, layout, phase === 'reveal') : wide(places.row, layout);
  return (
    <>
      <SliderPlace
        box={fault}
        title="waves.fault"
        label="waves.fault.control"
        valueText="waves.fault.value"
        value={pull}
        min={0}
        max={100}
        step={5}
        ticks={0}
        level="amber"
        onChange={(value) => drill.pullFault(value / 100)}
        onCommit={() => {
          if (drill.readings().pull >= LEAST_PULL) drill.letFaultGo();
        }}
        disabled={released}
      />
      {strip && (
        <Place box={strip}>
          <RaceStrip />
        </Place>
      )}
      <TownPlace box={town} disabled={runs} />
      <LeadPlace box={lead} canRelease={!released} />
    </>
  );
}

function TownPlace({ box, disabled }: { box: Rect; disabled: boolean }) {
  const drill = useDrill();
  const km = useDrillReadings((r) => Math.round(r.townKm));
  return (
    <SliderPlace
      box={box}
      title="waves.town"
      label="waves.town.control"
      valueText="waves.town.value"
      value={km}
      min={NEAREST_KM}
      max={FURTHEST_KM}
      step={5}
      ticks={10}
      ends={['waves.near', 'waves.far']}
      onChange={(value) => drill.setTown(value)}
      disabled={disabled}
      longestMm={Number.POSITIVE_INFINITY}
    />
  );
}

/** How far the warning is ahead of the S wave here; and one key that draws and lets go, for a hand that cannot pull. */
function LeadPlace({ box, canRelease }: { box: Rect; canRelease: boolean }) {
  const drill = useDrill();
  const [km, seconds] = useDrillReadings((r) => [Math.round(r.townKm), Math.max(0, r.leadS).toFixed(1)]);
  const blind = seconds === '0.0';
  const { t } = useWords();
  const { layout } = usePlaces();
  const k = blind ? 'waves.here.blind' : 'waves.here';
  const values = blind ? { km } : { km, seconds };
  const { body } = layout.typePx;
  const heightPx = linesOf(t(k, values), body, box.width) * 1.3 * body + (canRelease ? layout.targetPx + layout.gapPx : 0);
  // Where it would be too high, the number is smaller and stands beside the key.
  const low = heightPx > box.height;
  return (
    <Place box={box} className={low ? undefined : 'quake-stack'}>
      <span className="quake-number">
        <Words k={k} values={values} tier={low ? 'caption' : 'body'} />
      </span>
      {canRelease && (
        <WordKey
          k="waves.release"
          label="waves.release.control"
          size="quiet"
          onPress={() => {
            drill.pullFault(1);
            drill.letFaultGo();
          }}
        />
      )}
    </Place>
  );
}

interface Parts {
  fault: Rect;
  strip: Rect | null;
  town: Rect;
  lead: Rect;
}

function wide(row: Rect, { gapPx, targetPx, typePx }: Layout): Parts {
  const [fault, middle, lead] = columns(row, [1, 2.2, 1.1], gapPx);
  const slider = Math.max(targetPx * 1.15, targetPx + typePx.caption * 1.7);
  const room = middle!.height - slider - gapPx;
  if (room < typePx.caption * 3) return { fault: fault!, strip: null, town: middle!, lead: lead! };
  return {
    fault: fault!,
    strip: { ...middle!, height: room },
    town: { ...middle!, y: middle!.y + room + gapPx, height: slider },
    lead: lead!,
  };
}

/** @param revealed the key that goes on stands in the middle of the well. */
function tall(places: { row: Rect; well: Rect }, { gapPx, targetPx }: Layout, revealed: boolean): Parts {
  // The slider's grip must not reach into its neighbours; the strip is a picture and gives way.
  const townPx = Math.max(places.row.height / 2.2, targetPx * 1.6);
  const [strip, town] = rows(places.row, [places.row.height - townPx, townPx], gapPx);
  const parts = columns(places.well, revealed ? [1, 1.3, 1] : [1, 1], gapPx);
  return { fault: parts[0]!, strip: strip!, town: town!, lead: parts.at(-1)! };
}
