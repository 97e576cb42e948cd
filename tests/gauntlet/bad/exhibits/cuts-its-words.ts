import { key, well, words } from '../well.ts';

export default well({
  id: 'cuts-its-words',
  panel: (definition) => key(words(definition), { lineHeight: 1.5, height: 'calc(2 * var(--type-caption))' }),
});
