import { DRAG_BLOCK_MM, DragBlock, DropZone, Place, scaleToFit, TakeHome, useWords, Words } from '@kit';
import { Icon } from './Icon.tsx';
import { useLights, useLightsReadings, usePlaces } from './use-panel.ts';

const LETTERS = ['A', 'B', 'C'];
const PREFIX = 'lights-choice-';

/** After the debrief: three mixes, one windless evening, one placement, and what to do at home. */
export function TransferBeat() {
  const { places, layout, pxPerMm, most, portrait } = usePlaces();
  const { t } = useWords();
  const lights = useLights();
  const phase = useLightsReadings((r) => r.phase);
  const choices = lights.choices();
  if (phase === 'reveal' || choices === null) {
    return <TakeHome lines={['debrief.take-home']} plate={places.row} leave={places.wide} />;
  }
  const { row } = places;
  const width = row.width / choices.length - layout.gapPx;
  const scale = scaleToFit(
    { x: 0, y: 0, width: width * 0.4, height: row.height },
    DRAG_BLOCK_MM.width,
    DRAG_BLOCK_MM.height,
    pxPerMm,
    most * (portrait ? 1.8 : 1.4),
  );
  return (
    <>
      <Place box={row} className="lights-blocks">
        {choices.map(({ mix }, index) => (
          <span key={LETTERS[index]} className="lights-choice" style={{ width }}>
            <DragBlock id={`${PREFIX}${index}`} label={`transfer.choice.${index + 1}.control`} onDrop={() => {}} scale={scale}>
              <span className="lights-letter">{LETTERS[index]}</span>
            </DragBlock>
            <span
              className="lights-choice-mix"
              role="img"
              aria-label={mix.builds.map(({ kind }) => t(`build.${kind}`)).join(' · ')}
            >
              {mix.builds.map(({ kind }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a mix may hold the same build twice
                <Icon key={i} name={kind} />
              ))}
            </span>
          </span>
        ))}
      </Place>
      <Place box={places.wide}>
        <DropZone
          id="lights-evening"
          label="transfer.zone"
          accepts={(blockId) => blockId.startsWith(PREFIX)}
          onReceive={(blockId) => lights.pick(Number(blockId.slice(PREFIX.length)))}
          className="panel-zone"
        >
          <Words k="transfer.zone" tier="body" />
        </DropZone>
      </Place>
    </>
  );
}
