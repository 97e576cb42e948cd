import { key, well, words } from '../well.ts';

export default well({
  id: 'small-key',
  panel: (definition) => key(words(definition), { width: 'calc(12 * var(--mm))', height: 'calc(12 * var(--mm))' }),
});
