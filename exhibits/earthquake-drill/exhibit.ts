import { defineExhibit } from '@kit/define-exhibit.ts';
import { copy as en } from './copy/en.ts';
import { copy as zh } from './copy/zh-CN.ts';
import ruby from './copy/zh-CN.ts?ruby';
import { createDrill } from './model/drill.ts';
import { seedOf, settingsOf } from './model/quakes.ts';
import { queries } from './model/queries.ts';
import { options } from './options.ts';
import { Debrief } from './panel/Debrief.tsx';
import { Panel } from './panel/Panel.tsx';
import { Scene } from './scene/Scene.tsx';
import { sources } from './sources.ts';
import { visitorScript } from './visitor-script.ts';

export default defineExhibit({
  id: 'earthquake-drill',
  version: '1.0.0',
  protocol: 1,
  theme: 'earthquake',
  options,
  multitouch: 'own-object',
  languages: ['zh-CN', 'en'],
  designedSeconds: 180,
  items: {
    predict: { id: 'what-falls', kind: 'predict', question: 'item.predict' },
    transfer: { id: 'unseen-room', kind: 'transfer', question: 'item.transfer' },
  },
  sources,
  copy: { 'zh-CN': zh, en },
  ruby,
  title: 'title',
  invitation: 'invitation',
  stepS: 1 / 60,
  createModel: (choices, seed) => createDrill(settingsOf(choices), seedOf(choices, seed)),
  Scene,
  Panel,
  Debrief,
  queries,
  visitorScript,
});
