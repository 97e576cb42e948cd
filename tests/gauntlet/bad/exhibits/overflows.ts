import { key, well, words } from '../well.ts';

/** Wide enough for what is written, and for nothing else. */
export default well({
  id: 'overflows',
  panel: (definition) =>
    key(words(definition), { width: 'calc(6 * var(--type-caption))', overflow: 'visible', whiteSpace: 'nowrap' }),
});
