import { key, well, words } from '../well.ts';

/** Room for one line of words, and nothing said of a second. */
export default well({
  id: 'cuts-its-words',
  panel: (definition) =>
    key(words(definition), { width: 'calc(6 * var(--type-caption))', height: 'calc(2 * var(--type-caption))' }),
});
