import { defineExhibit } from '@kit/define-exhibit.ts';
import { copy as en } from './copy/en.ts';
import { copy as zh } from './copy/zh-CN.ts';
import ruby from './copy/zh-CN.ts?ruby';
import { queries } from './model/queries.ts';
import { createSeesaw } from './model/seesaw.ts';
import { options } from './options.ts';
import { Debrief } from './panel/Debrief.tsx';
import { Panel } from './panel/Panel.tsx';
import { Scene } from './scene/Scene.tsx';
import { sources } from './sources.ts';
import { visitorScript } from './visitor-script.ts';

export default defineExhibit({
  id: 'new-exhibit',
  version: '0.1.0',
  protocol: 1,
  theme: 'everyday',
  options,
  multitouch: 'own-object',
  languages: ['zh-CN', 'en'],
  designedSeconds: 80,
  items: {
    predict: { id: 'guess-place', kind: 'predict', question: 'item.predict' },
    transfer: { id: 'new-place', kind: 'transfer', question: 'item.transfer' },
  },
  sources,
  copy: { 'zh-CN': zh, en },
  ruby,
  screens: {
    predict: ['title', 'predict.ask', 'let-go', 'place.value'],
    debrief: ['debrief.did', 'debrief.science', 'debrief.source', 'debrief.retry', 'debrief.take-home'],
  },
  title: 'title',
  invitation: 'invitation',
  stepS: 1 / 60,
  createModel: createSeesaw,
  Scene,
  Panel,
  Debrief,
  queries,
  visitorScript,
});
