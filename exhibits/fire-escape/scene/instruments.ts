import type { BakedMaterial } from '@look/stage/baked-material.ts';
import type { BakedModel } from '@look/stage/load-baked.ts';
import { toward } from '@look/stage/motion.ts';
import { Group, Mesh } from 'three';
import type { FloorPlan } from '../model/plans/plan.ts';
import { columnM } from './anchors.ts';
import { type Arrangement, instrumentsOf, placeOf, THERMOMETER } from './bench/arrangement.ts';
import type { FireView } from './view.ts';

/** Thermometers, smoke ruler and the visitor's mark: what they show is what the model reads. */
export function createInstruments(model: BakedModel, plan: FloorPlan, material: BakedMaterial, touch: BakedMaterial) {
  const group = new Group();
  const mesh = (name: string, paint = material): Mesh => {
    const part = model.parts.get(name);
    if (!part) throw new Error(`the house has no ${name}`);
    const made = new Mesh(part.geometry, paint);
    group.add(made);
    return made;
  };
  const places = instrumentsOf(plan);
  // Drawn after the smoke that they stand in: what an instrument shows is never veiled.
  const tubes = [
    { at: places.shieldedThermometer, bulb: mesh('bulb:shielded', touch), column: mesh('column:shielded', touch), celsius: 25 },
    { at: places.fireThermometer, bulb: mesh('bulb:fire', touch), column: mesh('column:fire', touch), celsius: 25 },
  ];
  const pointer = mesh('pointer', touch);
  const guess = mesh('guess', touch);
  for (const made of group.children) made.renderOrder = 3.9;
  guess.renderOrder = 6;
  const spot: [number, number, number] = [0, 0, 0];
  let edgeM = 3;
  let guessC = 0;
  return {
    group,
    arrange(arrangement: Arrangement) {
      for (const { at, bulb, column } of tubes) {
        placeOf(arrangement, at[0], at[1], 0, spot);
        bulb.position.set(spot[0] - 0.04, spot[1] + 0.24, spot[2] + 0.05);
        column.position.set(spot[0] - 0.04, spot[1] + THERMOMETER.bottomM, spot[2] + 0.05);
      }
    },
    update(view: FireView, arrangement: Arrangement, deltaS: number) {
      for (const [i, tube] of tubes.entries()) {
        tube.celsius = toward(tube.celsius, i === 0 ? view.shieldedC : view.burningC, 5, deltaS);
        tube.column.scale.y = Math.max(
          0.004,
          (columnM(tube.celsius) - THERMOMETER.bottomM) / (THERMOMETER.topM - THERMOMETER.bottomM),
        );
      }
      edgeM = toward(edgeM, Math.min(arrangement.cutM - 0.03, view.rulerM), 6, deltaS);
      placeOf(arrangement, places.ruler[0] + 0.1, places.ruler[1], edgeM, spot);
      pointer.position.set(spot[0], spot[1], spot[2] + 0.04);
      guessC = toward(guessC, view.guessC, 20, deltaS);
      placeOf(arrangement, places.shieldedThermometer[0] - 0.08, places.shieldedThermometer[1], columnM(guessC), spot);
      guess.position.set(spot[0], spot[1], spot[2] + 0.06);
      guess.visible = view.guessShown;
    },
  };
}
