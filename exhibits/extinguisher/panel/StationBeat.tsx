import { DropZone, Place, WordBlock, WordKey, Words } from '@kit';
import type { Rect } from '@look/layout.ts';
import type { AgentId } from '../model/agents.ts';
import { Icon } from './Icon.tsx';
import { useAnchors } from './use-anchors.ts';
import { useDrill, useDrillReadings, usePlaces } from './use-panel.ts';

/** A row narrower than this takes keys with smaller words. */
const ROOMY_UNITS = 1500;

/** Beat 4: fires that are not alike. Carry something to the fire, flip the switch, turn off the gas, or leave. */
export function StationBeat() {
  const { places, layout } = usePlaces();
  const drill = useDrill();
  const [fire, phase] = useDrillReadings((r) => [r.fire, r.phase]);
  const busy = useDrillReadings((r) => r.phase !== 'act' || r.stationMode !== 'burns' || r.lidOn);
  const [gasOn, switchOn] = useDrillReadings((r) => [r.gasOn, r.mainSwitchOn]);
  const acting = phase === 'act';
  const size = places.row.width < ROOMY_UNITS * layout.unitPx ? 'quiet' : 'normal';
  const actions = drill.actions();
  const agents = actions.filter((action) => action !== 'gas' && action !== 'switch' && action !== 'leave') as AgentId[];
  return (
    <>
      <FireZone box={places.well} fire={fire} shown={acting} />
      <Place box={places.row}>
        {agents.map((agent) => (
          <Block
            key={`${fire}-${agent}`}
            action={agent}
            disabled={busy}
            count={actions.length}
            onDrop={() => drill.chooseAgent(agent)}
          />
        ))}
        {actions.includes('switch') && (
          <WordKey
            k="action.switch"
            size={size}
            label="action.switch.control"
            disabled={!acting || !switchOn}
            onPress={() => drill.switchOff()}
          />
        )}
        {actions.includes('gas') && (
          <WordKey
            k="action.gas"
            size={size}
            label="action.gas.control"
            disabled={!acting || !gasOn}
            onPress={() => drill.gasOff()}
          />
        )}
        <WordKey k="action.leave" size={size} label="action.leave.control" disabled={!acting} onPress={() => drill.closeDoor()} />
      </Place>
    </>
  );
}

interface BlockProps {
  action: string;
  disabled: boolean;
  /** How many things stand in the row. */
  count: number;
  onDrop: () => void;
}

/** One thing that can be carried to the fire, with its name below. */
export function Block({ action, disabled, count, onDrop }: BlockProps) {
  const { places, layout, portrait } = usePlaces();
  const { row } = places;
  return (
    <WordBlock
      id={`ext-${action}`}
      word={`action.${action}`}
      room={{ width: row.width / count - layout.gapPx, height: row.height }}
      grows={portrait ? 2.1 : 1.5}
      onDrop={onDrop}
      disabled={disabled}
    >
      <Icon name={action} />
    </WordBlock>
  );
}

const FIRE = ['flame-base'] as const;

/** The fire as a place to carry things to: on the plinth, where every hand reaches, and the fire on the bench itself. */
export function FireZone({ box, fire, shown }: { box: Rect; fire: string; shown: boolean }) {
  const { layout } = usePlaces();
  const at = useAnchors(FIRE)['flame-base'];
  if (!shown) return null;
  const side = Math.max(layout.targetPx * 1.5, 230 * layout.unitPx);
  return (
    <>
      <Place box={box}>
        <DropZone id="ext-fire" label="station.zone" className="panel-zone">
          <Icon name={fire} />
          <Words k="station.zone" tier="body" />
        </DropZone>
      </Place>
      <Place box={{ x: at.xPx - side / 2, y: at.yPx - side * 0.75, width: side, height: side }}>
        <DropZone id="ext-fire-bench" label="station.zone.bench" className="ext-zone-bench" />
      </Place>
    </>
  );
}
