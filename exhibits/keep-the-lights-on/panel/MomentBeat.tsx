import { Bank } from './Bank.tsx';
import { Needle } from './Needle.tsx';
import { useControls, useLightsReadings, usePlaces } from './use-panel.ts';

/** Noon and evening: supply under the left hand, demand under the right, the needle between them. */
export function MomentBeat() {
  const { places } = usePlaces();
  const { supply, demand } = useControls();
  const phase = useLightsReadings((r) => r.phase);
  if (phase === 'reveal') return <Needle box={places.row} />;
  return (
    <>
      <Bank box={places.supply} controls={supply} />
      <Needle box={places.gauge} />
      <Bank box={places.demand} controls={demand} />
    </>
  );
}
