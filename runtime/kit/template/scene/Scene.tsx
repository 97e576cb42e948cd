import { useModel, useStageCamera } from '@kit';
import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { Seesaw } from '../model/seesaw.ts';
import { createBalance } from './balance.ts';
import { LANDSCAPE, PORTRAIT } from './framing.ts';

/** The balance on the stage: reads the model before each drawn frame, and nothing of it goes through React. */
export function Scene() {
  const model = useModel<Seesaw>();
  const balance = useMemo(() => {
    const { heavyKg, marks } = model.readings();
    return createBalance(heavyKg, marks);
  }, [model]);
  useEffect(() => () => balance.dispose(), [balance]);
  useStageCamera(LANDSCAPE, PORTRAIT, '#e9dfc9');
  useFrame(() => balance.update(model.readings()));
  return <primitive object={balance.group} dispose={null} />;
}
