import { key, model, well, words } from '../well.ts';

/** At first wide enough for any words; once the key was pressed, for what is written and nothing else. */
export default well({
  id: 'overflows-later',
  panel: (definition) =>
    model().readings().presses === 0
      ? key(words(definition))
      : key(words(definition), { width: 'calc(6 * var(--type-caption))', overflow: 'visible', whiteSpace: 'nowrap' }),
});
