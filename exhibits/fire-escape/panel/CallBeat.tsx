import { columns, DropZone, Place, StageTag, usePlaces, Words } from '@kit';
import { BLOCKS, type Block as CallBlock } from '../model/call.ts';
import { Block } from './Block.tsx';
import { Icon } from './Icon.tsx';
import { useDrill, useDrillReadings } from './use-panel.ts';

/** How the blocks lie before they are put in order: never in the order that is right. */
const LYING: readonly CallBlock[] = ['people', 'phone', 'address', 'what'];

/** Beat 5: what is said to 119, in its order; the operator's line repeats what was said. */
export function CallBeat() {
  const { places, layout } = usePlaces();
  const drill = useDrill();
  const [placed, phase, kind] = useDrillReadings((r) => [r.blocksPlaced, r.phase, r.fire.kind]);
  const acting = phase === 'act';
  const parts = columns(places.row, [1, 1, 1, 1], layout.gapPx);
  const last = BLOCKS[placed - 1];
  return (
    <>
      {LYING.map((block, i) => {
        const said = BLOCKS.indexOf(block) < placed;
        return (
          <Place key={block} box={parts[i]!}>
            <Block
              picture={block}
              word={`call.${block}`}
              room={parts[i]!}
              disabled={!acting || said}
              onDrop={() => drill.say(block)}
            />
          </Place>
        );
      })}
      {acting && (
        <Place box={places.well}>
          <DropZone id="fire-call" label="call.zone" className="panel-zone">
            <Icon name="call" />
            <Words k="call.zone" tier="body" />
          </DropZone>
        </Place>
      )}
      {last !== undefined && (
        <div className="panel-tags">
          <StageTag
            k={last === 'what' ? `call.said.what.${kind}` : `call.said.${last}`}
            values={{ storey: drill.settings.storey }}
            tone="green"
            at={{ xPx: layout.stage.width / 2, yPx: layout.stage.height * 0.16 }}
          />
        </div>
      )}
    </>
  );
}
