import { key, well, words } from '../well.ts';

export default well({
  id: 'small-letters',
  panel: (definition) => key(words(definition), { fontSize: 'calc(3 * var(--mm))' }),
});
