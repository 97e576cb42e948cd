import { columns, DropZone, Place, SliderPlace, usePlaces, WordKey, Words } from '@kit';
import { Block } from './Block.tsx';
import { Icon } from './Icon.tsx';
import { useAnchors } from './use-anchors.ts';
import { useDrill, useDrillReadings } from './use-panel.ts';

const CLOTHS = ['towel', 'quilt'] as const;

/** Beat 4: seal the gap, choose the window that the street sees, wave the lamp. */
export function SignalBeat() {
  const { places, layout } = usePlaces();
  const drill = useDrill();
  const [phase, seal, rightWindow] = useDrillReadings((r) => [r.phase, r.seal, r.rightWindow]);
  if (phase !== 'act') return null;
  const laid = Math.round(seal * CLOTHS.length);
  const parts = columns(places.left, [1, 1], layout.gapPx);
  return (
    <>
      {CLOTHS.map((cloth, i) => (
        <Place key={cloth} box={parts[i]!}>
          <Block picture={cloth} word={`signal.${cloth}`} room={parts[i]!} disabled={i < laid} onDrop={() => drill.layCloth()} />
        </Place>
      ))}
      <GapZone shown={laid < CLOTHS.length} />
      {rightWindow ? <LampPlace /> : <WindowKeys />}
    </>
  );
}

/** The gap as a place to carry cloth to: on the plinth, where every hand reaches, and in the house itself. */
function GapZone({ shown }: { shown: boolean }) {
  const { places, layout, portrait } = usePlaces();
  const { plan } = useDrill();
  const anchor = `gap:${plan.refuge.door}` as const;
  const at = useAnchors([anchor])[anchor]!;
  if (!shown) return null;
  const side = Math.max(layout.targetPx * 1.5, 200 * layout.unitPx);
  const box = portrait ? places.well : { ...places.centre, height: places.left.height };
  return (
    <>
      <Place box={box}>
        <DropZone id="fire-gap" label="signal.gap.control" className="panel-zone">
          <Icon name="gap" />
          <Words k="signal.gap" tier="body" />
        </DropZone>
      </Place>
      <Place box={{ x: at.xPx - side / 2, y: at.yPx - side * 0.6, width: side, height: side }}>
        <DropZone id="fire-gap-stage" label="signal.gap.stage.control" className="fire-zone-stage" />
      </Place>
    </>
  );
}

function WindowKeys() {
  const { places, portrait } = usePlaces();
  const drill = useDrill();
  const { plan } = drill;
  const windows = plan.windows.flatMap(({ room, facesStreet }, index) =>
    room === plan.refuge.room ? [{ index, facesStreet }] : [],
  );
  const inner = windows.find(({ facesStreet }) => !facesStreet)!;
  const street = windows.find(({ facesStreet }) => facesStreet)!;
  const keyPx = places.right.width / (portrait ? 1 : 2);
  return (
    <Place box={places.right} className={portrait ? 'fire-stack' : undefined}>
      <WordKey k="signal.window.inner" room={keyPx} onPress={() => drill.chooseWindow(inner.index)} />
      <WordKey k="signal.window.street" room={keyPx} onPress={() => drill.chooseWindow(street.index)} />
    </Place>
  );
}

function LampPlace() {
  const { places, portrait } = usePlaces();
  const drill = useDrill();
  const lamp = useDrillReadings((r) => Math.round(r.lamp * 10) / 10);
  return (
    <SliderPlace
      box={portrait ? places.centre : places.right}
      title="signal.lamp"
      label="signal.lamp.control"
      valueText="signal.lamp.value"
      value={lamp}
      min={-1}
      max={1}
      step={0.5}
      onChange={(value) => drill.waveLamp(value)}
    />
  );
}
