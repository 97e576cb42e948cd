import { defineExhibit } from '@kit/define-exhibit.ts';
import { copy as en } from './copy/en.ts';
import { copy as zh } from './copy/zh-CN.ts';
import ruby from './copy/zh-CN.ts?ruby';
import { createDrill } from './model/drill.ts';
import { queries } from './model/queries.ts';
import { options } from './options.ts';
import { Debrief } from './panel/Debrief.tsx';
import { Panel } from './panel/Panel.tsx';
import { Scene } from './scene/Scene.tsx';
import { sources } from './sources.ts';
import { visitorScript } from './visitor-script.ts';

export default defineExhibit({
  id: 'fire-escape',
  version: '1.0.0',
  protocol: 1,
  theme: 'fire',
  options,
  multitouch: 'own-object',
  languages: ['zh-CN', 'en'],
  designedSeconds: 170,
  items: {
    predict: { id: 'behind-the-door', kind: 'predict', question: 'item.predict' },
    transfer: { id: 'three-doors', kind: 'transfer', question: 'item.transfer' },
  },
  sources,
  copy: { 'zh-CN': zh, en },
  ruby,
  title: 'title',
  invitation: 'invitation',
  stepS: 1 / 60,
  createModel: createDrill,
  Scene,
  Panel,
  Debrief,
  queries,
  visitorScript,
});
