import { key, well, words } from '../well.ts';

export default well({
  id: 'too-near-the-edge',
  panel: (definition) => key(words(definition), { top: 'auto', bottom: 'calc(2 * var(--mm))' }),
});
