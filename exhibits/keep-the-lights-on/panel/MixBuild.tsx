import {
  columns,
  DRAG_BLOCK_MM,
  DragBlock,
  DropZone,
  linesOf,
  PanelLabel,
  Place,
  scaleToFit,
  usePreferences,
  useWords,
  WordKey,
  Words,
  wordsPx,
} from '@kit';
import type { Rect } from '@look/layout.ts';
import type { BuildKind } from '../model/region.ts';
import { Icon } from './Icon.tsx';
import { useLights, useLightsReadings, usePlaces } from './use-panel.ts';

/** Beat 5, the act: carry three builds into the places. */
export function MixBuild() {
  const { places, portrait, layout } = usePlaces();
  const lights = useLights();
  const ready = useLightsReadings((r) => r.placed === lights.slots().length && r.affordable);
  const { builds } = lights.region;
  const [blocks, runInRow] = portrait ? [places.row, null] : columns(places.row, [4, 1], layout.gapPx);
  const [zones, runInWell] = portrait ? columns(places.well, [2.2, 1], layout.gapPx) : [places.wide, null];
  const run = runInRow ?? runInWell;
  const slots = columns(
    zones!,
    lights.slots().map(() => 1),
    layout.gapPx,
  );
  return (
    <>
      <Blocks box={blocks!} kinds={builds.map(({ kind }) => kind)} prefix="build" />
      {slots.map((box, slot) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: slots are told apart by their place only
        <Slot key={slot} box={box} slot={slot} />
      ))}
      <Place box={run!}>
        <WordKey k="mix.run" room={run!.width} disabled={!ready} onPress={() => lights.runWeek()} />
      </Place>
    </>
  );
}

/** Things that can be carried, in as many rows as they need. */
function Blocks({ box, kinds, prefix }: { box: Rect; kinds: readonly BuildKind[]; prefix: string }) {
  const { pxPerMm, most, layout, portrait } = usePlaces();
  const { pinyin } = usePreferences();
  const { t } = useWords();
  const perRow = portrait ? Math.ceil(kinds.length / 2) : kinds.length;
  const captionPx = layout.typePx.caption;
  const wordLines = Math.max(...kinds.map((kind) => linesOf(t(`build.${kind}`), captionPx, box.width / perRow - layout.gapPx)));
  const word = wordsPx(captionPx, wordLines, pinyin ? 2.2 : 1.6) + 8 * layout.unitPx;
  const lines = Math.ceil(kinds.length / perRow);
  const room = {
    x: 0,
    y: 0,
    width: box.width / perRow - layout.gapPx,
    height: (box.height - (lines - 1) * layout.gapPx) / lines - word,
  };
  const low = room.height < layout.targetPx;
  const scale = scaleToFit(
    low ? { ...room, height: room.height + word } : room,
    DRAG_BLOCK_MM.width,
    DRAG_BLOCK_MM.height,
    pxPerMm,
    most * (portrait ? 1.8 : 1.4),
  );
  return (
    <Place box={box} className="lights-blocks">
      {kinds.map((kind, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a region may offer the same kind twice
          key={`${kind}-${index}`}
          className="panel-column"
          style={{ width: room.width }}
        >
          <DragBlock id={`lights-${prefix}-${index}`} label={`build.${kind}.control`} onDrop={() => {}} scale={scale}>
            <Icon name={kind} />
          </DragBlock>
          {!low && <PanelLabel k={`build.${kind}`} widthPx={wordLines > 1 ? room.width : undefined} />}
        </span>
      ))}
    </Place>
  );
}

/** One of the three places; what is put on another takes its place. */
function Slot({ box, slot }: { box: Rect; slot: number }) {
  const lights = useLights();
  const { layout } = usePlaces();
  const { t } = useWords();
  const kind = useLightsReadings(() => lights.region.builds[lights.slots()[slot]!]?.kind ?? null);
  const receive = (blockId: string) => lights.place(slot, Number(blockId.slice('lights-build-'.length)));
  const tall = box.height > layout.targetPx * 1.9;
  return (
    <Place box={box}>
      <DropZone
        id={`lights-slot-${slot}`}
        label={kind === null ? 'mix.slot' : 'mix.slot.filled'}
        values={{ place: slot + 1, build: kind === null ? '' : t(`build.${kind}`) }}
        accepts={(blockId) => blockId.startsWith('lights-build-')}
        onReceive={receive}
        className={tall ? 'panel-zone panel-zone-tall' : 'panel-zone'}
      >
        {kind === null ? <span className="lights-slot-number">{slot + 1}</span> : <Icon name={kind} />}
        {kind !== null && tall && <Words k={`build.${kind}`} tier="caption" />}
      </DropZone>
    </Place>
  );
}
