import { StageTag } from '@kit';
import type { LightsReadings } from '../model/play/beats.ts';
import { useAnchors } from './use-anchors.ts';
import { useExactWords, useLights, useLightsReadings, usePlaces } from './use-panel.ts';

const ANCHORS = ['wind', 'nuclear', 'city', 'panels', 'store'] as const;

const inMoment = (r: LightsReadings) => r.beat === 'noon' || r.beat === 'evening' || r.beat === 'typhoon';

/** Words that stand over the model, at the thing that they name. */
export function StageTags() {
  const [beat, phase, look] = useLightsReadings((r) => [r.beat, r.phase, r.look]);
  // A sheet of paper has the stage to itself.
  if (beat === 'mix' && phase === 'reveal' && look !== 'week') return null;
  return (
    <div className="panel-tags">
      <Names />
      <Sides />
      {beat === 'mix' && <Budget />}
    </div>
  );
}

/** What stands there, and how it does. */
function Names() {
  const exact = useExactWords();
  const at = useAnchors(ANCHORS);
  const [beat, stopped, stored, dark, hour] = useLightsReadings((r) => [
    r.beat,
    Math.round(r.windStopped * 100),
    Math.round(r.storedShare * 100),
    Math.round(r.darkShare * 100),
    Math.floor(r.hour),
  ]);
  const moment = useLightsReadings(inMoment);
  const [inertia, load] = useLightsReadings((r) => [r.inertiaS.toFixed(1), Math.round(r.demandMW / 1000)]);
  const running = useLightsReadings((r) => r.beat === 'mix' && r.phase === 'reveal');
  return (
    <>
      {stopped > 0 ? (
        <StageTag k="tag.wind.stopped" values={{ stopped }} tone="amber" at={at.wind} />
      ) : (
        <StageTag k="tag.wind" at={at.wind} />
      )}
      {beat !== 'mix' && <StageTag k="tag.nuclear" at={at.nuclear} />}
      {dark > 0 ? (
        <StageTag k="tag.city.dark" values={{ dark }} tone="amber" at={at.city} />
      ) : (
        <StageTag k={running || beat === 'sun' ? 'tag.city.hour' : 'tag.city'} values={{ hour }} tone="green" at={at.city} />
      )}
      {beat === 'sun' && <StageTag k="tag.panels" at={at.panels} side="below" />}
      {moment && <StageTag k="tag.store" values={{ stored }} tone={stored <= 5 ? 'amber' : 'none'} at={at.store} />}
      {moment && exact && <StageTag k="tag.exact" values={{ inertia, load }} at={at.panels} side="below" />}
    </>
  );
}

/** Whose side is whose. */
function Sides() {
  const { layout, places } = usePlaces();
  const shown = useLightsReadings((r) => inMoment(r) && r.phase === 'act' && (r.beat !== 'typhoon' || r.moving));
  if (!shown) return null;
  const { stage, unitPx } = layout;
  const yPx = stage.height - 12 * unitPx;
  return (
    <>
      <StageTag k="side.supply" tone="teal" at={{ xPx: places.supply.x + places.supply.width / 2, yPx }} />
      <StageTag k="side.demand" tone="amber" at={{ xPx: places.demand.x + places.demand.width / 2, yPx }} />
    </>
  );
}

/** What the builds cost, of what there is; all of it illustrative. */
function Budget() {
  const { layout } = usePlaces();
  const lights = useLights();
  const [money, land, over, shown] = useLightsReadings((r) => [
    r.moneyBnCny.toFixed(1),
    r.landKm2.toFixed(1),
    !r.affordable,
    r.phase === 'act',
  ]);
  const { moneyBnCny, landKm2 } = lights.region.limits;
  const carbon = useLightsReadings((r) => (r.phase === 'reveal' ? Math.round(r.carbonT / 1000) : -1));
  const { stage, unitPx, typePx } = layout;
  const line = typePx.caption * 1.5 + 24 * unitPx;
  const left = 300 * unitPx;
  const at = (row: number) => ({ xPx: left, yPx: stage.height - 16 * unitPx - row * line });
  const tone = over ? 'amber' : 'none';
  return (
    <>
      <StageTag k="tag.illustrative" tone="teal" at={{ xPx: stage.width - 64 * unitPx, yPx: 44 * unitPx }} side="below" />
      {shown ? (
        <>
          <StageTag k="mix.money" values={{ money: money as string, most: moneyBnCny.value }} tone={tone} at={at(1)} />
          <StageTag k="mix.land" values={{ land: land as string, most: landKm2.value }} tone={tone} at={at(0)} />
        </>
      ) : (
        <StageTag
          k="mix.tonnes"
          values={{ carbon, most: Math.round(lights.region.limits.carbonT.value / 1000) }}
          tone={carbon * 1000 > lights.region.limits.carbonT.value ? 'amber' : 'none'}
          at={at(0)}
        />
      )}
    </>
  );
}
