import { defineExhibit } from '@kit/define-exhibit.ts';
import { copy as en } from './copy/en.ts';
import { copy as zh } from './copy/zh-CN.ts';
import ruby from './copy/zh-CN.ts?ruby';
import { createLights } from './model/play/lights.ts';
import { queries } from './model/queries.ts';
import { type LightsOptions, options, regionOf } from './options.ts';
import { Debrief } from './panel/Debrief.tsx';
import { Panel } from './panel/Panel.tsx';
import { Scene } from './scene/Scene.tsx';
import { sources } from './sources.ts';
import { visitorScript } from './visitor-script.ts';

export default defineExhibit({
  id: 'keep-the-lights-on',
  version: '1.0.0',
  protocol: 1,
  theme: 'carbon',
  options,
  multitouch: 'own-object',
  languages: ['zh-CN', 'en'],
  designedSeconds: 210,
  items: {
    predict: { id: 'evening-peak', kind: 'predict', question: 'item.predict' },
    transfer: { id: 'windless-evening', kind: 'transfer', question: 'item.transfer' },
  },
  sources,
  copy: { 'zh-CN': zh, en },
  ruby,
  title: 'title',
  invitation: 'invitation',
  stepS: 1 / 60,
  createModel: (given: LightsOptions, seed: number) => createLights(regionOf(given), seed, given),
  Scene,
  Panel,
  Debrief,
  queries,
  visitorScript,
});
