import { element } from '../../../support/faulty-exhibits/element.ts';
import { key, well, words } from '../well.ts';

/** Turns for ever, whatever the visitor asked for. */
export default well({
  id: 'moves-in-calm',
  panel: (definition) =>
    element('div', {
      ref(node: HTMLElement | null) {
        node?.animate([{ transform: 'translateX(0)' }, { transform: 'translateX(40px)' }], {
          duration: 500,
          iterations: Infinity,
        });
      },
      children: key(words(definition)),
    }),
});
